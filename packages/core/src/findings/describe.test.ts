import { describe, expect, test } from 'vitest'
import type { Finding, FindingCode, Params } from './finding.ts'
import {
  describeFinding,
  describeRefusal,
  finding,
  findingCodes,
  findingEntries,
  isRefusal,
  Refusal,
  refusalCodes,
} from './index.ts'
import { isOptional, kindOf, type ParamKind, type ParamSpec } from './param-kinds.ts'
import { refusalEntries } from './refusal-registry.ts'

const at = { start: 0, end: 6 }
const interval = { low: '8.85', high: '8.95', lowClosed: true, highClosed: false }

const retail = finding('growth/base-contradiction', at, {
  indicator: 'Tổng mức bán lẻ',
  level: '14800',
  growth: '24.26',
  implied: '11910',
  impliedBounds: { low: '11869.8', high: '11951.2', lowClosed: true, highClosed: false },
  base: '10000',
  baseBounds: { low: '9500', high: '10500', lowClosed: true, highClosed: false },
  basePeriod: '2023-M01',
  computed: '48.0',
  computedBounds: { low: '40.47', high: '56.32', lowClosed: true, highClosed: false },
  source: 'registered',
  truncationFits: false,
  unit: 'VND',
  multiplier: 9,
})

describe('a finding in words', () => {
  test('shows the arithmetic and the bounds in Vietnamese notation', () => {
    const said = describeFinding(retail, 'vi')
    for (const part of [
      '14.800 tỷ đồng',
      '24,26%',
      '11.910 tỷ đồng',
      'tháng 1 năm 2023',
      '(từ 9.500 đến dưới 10.500 tỷ đồng)',
      '48,0%',
    ])
      expect(said).toContain(part)
  })

  test('and in English notation', () => {
    const said = describeFinding(retail, 'en')
    for (const part of [
      '14,800 billion VND',
      '24.26%',
      'January 2023',
      '(from 9,500 to below 10,500 billion VND)',
      '48.0%',
    ])
      expect(said).toContain(part)
  })

  test('bounds are told in words, and not at all for an exact figure', () => {
    const exact = { low: '75', high: '75', lowClosed: true, highClosed: true }
    const open = { low: '57', high: '58', lowClosed: false, highClosed: true }
    const said = (lang: 'vi' | 'en') =>
      describeFinding(
        finding('fraction/percent', at, {
          variant: 'share',
          part: '150',
          whole: '200',
          computed: '75.00',
          computedBounds: exact,
          stated: '57.5',
          statedBounds: open,
          truncationFits: false,
        }),
        lang,
      )
    expect(said('vi')).toContain('150 ÷ 200 = 75,00%, nhưng trong bài ghi 57,5% (trên 57 đến 58%).')
    expect(said('en')).toContain('150 ÷ 200 = 75.00%, but the text says 57.5% (above 57 to 58%).')
  })

  test('a long quotient is shortened for the reader', () => {
    const said = describeFinding(
      finding('points/percent', at, { indicator: 'Tỷ lệ che phủ rừng', value: '9978.991596638655' }),
      'vi',
    )
    expect(said).toContain('9.978,99')
  })
})

describe('severity comes from the registry unless the rule says otherwise', () => {
  test('registry', () => expect(retail.severity).toBe('error'))
  test('rule', () =>
    expect(finding('points/percent', at, { indicator: 'x', value: '1' }, { severity: 'warning' }).severity).toBe(
      'warning',
    ))
})

const samples: Readonly<Record<ParamKind, Params[string]>> = {
  number: '1234.5',
  percent: '8.9',
  quantity: '14800',
  otherQuantity: '100',
  growth: '-8.9',
  change: '-100',
  growthBounds: interval,
  interval,
  percentBounds: interval,
  bounds: interval,
  otherBounds: interval,
  period: '2024-M01',
  date: '2024-02-03',
  count: 18,
  choice: 'other',
  flag: true,
  text: 'chữ',
  list: ['6', '3', '2'],
  names: ['Chi cục Kiểm lâm', 'Chi cục Thuỷ lợi'],
  unit: 'VND',
  multiplier: 9,
}

const fill = (spec: ParamSpec, optional: boolean): Params =>
  Object.fromEntries(
    Object.entries(spec)
      .filter(([, kind]) => optional || !isOptional(kind))
      .map(([name, kind]) => [name, samples[kindOf(kind)]]),
  )

const made = (code: FindingCode, optional: boolean): Finding => ({
  code,
  severity: 'error',
  at,
  params: fill(findingEntries[code].params, optional),
})

describe.each(['vi', 'en'] as const)('every code can be said in %s', (lang) => {
  test.each(findingCodes)('%s, with and without what is optional', (code) => {
    for (const optional of [true, false]) {
      expect(describeFinding(made(code, optional), lang)).toMatch(/^[^{}?]{20,}$/u)
      expect(describeFinding(made(code, optional), lang)).not.toMatch(/\bnone\b(?! is)|undefined|NaN/)
    }
  })

  test.each(refusalCodes)('%s, with and without what is optional', (code) => {
    for (const optional of [true, false]) {
      const said = describeRefusal(new Refusal(code, fill(refusalEntries[code].params, optional)), lang)
      expect(said).toMatch(/^[^{}?]{15,}$/u)
      expect(said).not.toMatch(/\bnone\b|undefined|NaN/)
    }
  })
})

describe('a refusal', () => {
  test('is told from a bug', () => {
    expect(isRefusal(new Refusal('file/empty', { file: 'a.docx' }))).toBe(true)
    expect(isRefusal(new Error('file/empty'))).toBe(false)
  })
  test('with a code that nobody registered shows its code and data', () =>
    expect(describeRefusal(new Refusal('file/other', { file: 'a' }), 'vi')).toBe('file/other {"file":"a"}'))
  test('without a required parameter shows the gap instead of failing', () =>
    expect(describeRefusal(new Refusal('file/empty'), 'vi')).toBe('? không có nội dung. Hãy kiểm tra lại tệp.'))
  test('leaves the command line with 2 and the web with a client or server status', () => {
    for (const code of refusalCodes) {
      expect(refusalEntries[code].exit).toBe(2)
      expect(refusalEntries[code].status).toBeGreaterThanOrEqual(400)
    }
  })
})
