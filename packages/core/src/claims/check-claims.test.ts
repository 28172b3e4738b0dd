import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../findings/index.ts'
import { formatNumber, roundHalfUp } from '../quantities/index.ts'
import { checkClaims } from './check-claims.ts'
import { check, found, readMarked, sourceWith } from './checks/marked-text.ts'
import type { Claim, Reading } from './claim.ts'
import { readClaims } from './read-claims.ts'

describe('rounding never raises an error', () => {
  const counts = fc.integer({ min: 1, max: 5_000_000 })
  const print = (value: number, decimals: number): string =>
    formatNumber(roundHalfUp(value.toFixed(9), decimals), 'vi').replace('−', '')

  test('growth of two exact figures, printed with any decimals', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 0, max: 3 }), (level, base, decimals) => {
        const growth = (level / base - 1) * 100
        const marked = `Đàn bò [${formatNumber(String(level), 'vi')}](level u:con #đàn_bò) con, [${print(growth, decimals)}](pct ${growth < 0 ? 'down' : 'up'} same #đàn_bò)% so với cùng kỳ ([${formatNumber(String(base), 'vi')}](level u:con p:2023-M01 #đàn_bò) con).`
        expect(found(marked)).toEqual([])
      }),
    )
  })

  test('a share of plan, with level and plan rounded to tens or hundreds', () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 2 }), (level, plan, zeros) => {
        const rounded = (n: number): string => String(Math.floor(n / 10 ** zeros + 0.5) * 10 ** zeros)
        fc.pre(level > 20_000 && plan > 20_000)
        const source = sourceWith({ targets: { 'X 2024': [['council', rounded(plan)]] } })
        const marked = `Thu [${formatNumber(rounded(level), 'vi')}](level u:VND*9 #thu @X) tỷ đồng, đạt [${print((level / plan) * 100, 1)}](plan #thu @X)% dự toán.`
        const errors = found(marked, { source }).filter((line) => line.startsWith('error'))
        fc.pre((level / plan) * 100 >= 0.05)
        expect(errors).toEqual([])
      }),
    )
  })

  test('parts and their sum, each rounded on its own', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 5 }), (parts) => {
        const show = (n: number): string => print(n / 1000, 1)
        const list = parts
          .map((part, index) => `phần ${index} [${show(part)}](level u:VND*9 #phần_${index}) tỷ đồng`)
          .join(', ')
        const total = parts.reduce((sum, part) => sum + part, 0)
        expect(found(`Tổng chi [${show(total)}](level u:VND*9 #tổng_chi) tỷ đồng, gồm ${list}.`)).toEqual([])
      }),
    )
  })
})

describe('the findings of a text', () => {
  test('stand in the order of the text', () => {
    const starts = check(
      'Vốn tăng [5](pct up vs:2024-M01 #vốn_đầu_tư). Thu nhập [5.9](level u:VND*6 #thu_nhập) triệu đồng. Nợ [3,123.9](level u:VND*9 #nợ) tỷ đồng.',
    ).map(({ at }) => ('start' in at ? at.start : -1))
    expect(starts).toHaveLength(4)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })
  test('do not repeat what the reader found', () => {
    const { text, reading } = readMarked('Thu nhập [5.9](level u:VND*6 #thu_nhập) triệu đồng.')
    const findings = checkClaims(text, reading)
    expect(findings).toHaveLength(1)
    expect(checkClaims(text, { ...reading, findings })).toEqual([])
  })
  test('of an empty text are none', () => expect(check('', { period: null })).toEqual([]))
})

// Labelled passages with known slips stand outside of the project; where they are absent the suite says so.
const passages = join(import.meta.dirname, '../../../../../shared/claims')
const present = existsSync(join(passages, 'labels'))
if (!present) console.warn('skipped: labelled passages (../shared/claims) are not here')

/** Every finding above info that the passages should give, by passage; a passage not named gives none. */
const slips: Readonly<Record<string, readonly string[]>> = {
  '011': ['sum/parts 400', 'sum/parts 240'],
  '018': ['number/format 1,5'],
  '022': ['18', '171,3', '118,6', '46,1', '3,1', '26,5', '129,1'].map((number) => `number/format ${number}`),
  '032': ['period/impossible-base 27,35', 'period/impossible-base 0,94'],
  '039': ['level/magnitude 49.800'],
  '050': ['repeat/disagree 7'],
  '057': ['5.9', '5.8', '5.2', '6.6', '6.7'].map((number) => `number/format ${number}`),
  '060': ['growth/base-contradiction 573'],
  article: ['ratio/referent 9,52', 'period/impossible-base 18'],
}

describe.skipIf(!present)('labelled passages', () => {
  const names = present ? readdirSync(join(passages, 'labels')).map((file) => file.replace('.json', '')) : []
  test.each(names)('%s: its slips and nothing else', (name) => {
    const text = readFileSync(join(passages, 'text', `${name}.txt`), 'utf8')
    const labels = JSON.parse(readFileSync(join(passages, 'labels', `${name}.json`), 'utf8')) as readonly Label[]
    const findings = checkClaims(text, readingOf(text, labels)).filter(({ severity }) => severity !== 'info')
    const said = findings.map(({ code, at }) => `${code} ${'start' in at ? text.slice(at.start, at.end) : ''}`)
    expect(said).toEqual(slips[name] ?? [])
  })
})

type Label = Omit<Claim, 'indicator' | 'planBy' | 'group' | 'printed'> & {
  readonly indicator: string
  readonly plan_by: string | null
}

function readingOf(text: string, labels: readonly Label[]): Reading {
  let group = 0
  const claims = labels.map((label, index): Claim => {
    if (labels[index - 1]?.indicator !== label.indicator) group++
    const { indicator, plan_by: planBy, baseline, period, ...rest } = label
    return {
      ...rest,
      printed: text.slice(label.start, label.end),
      indicator: { text: indicator, start: label.start, end: label.start, code: null },
      planBy: (planBy === 'other named' ? 'other' : planBy) as Claim['planBy'],
      baseline:
        baseline !== null && typeof baseline === 'object' ? { period: periodId(baseline.period) ?? '' } : baseline,
      period: periodId(period),
      group: String(group),
    }
  })
  return { document: { kind: 'unknown', period: null, periodEvidence: null, chars: text.length }, claims, findings: [] }
}

/** The labels write months `2024-01`, nine months `2024-M01/2024-M09`, six `2024-H1`. */
function periodId(label: string | null): string | null {
  if (label === null) return null
  const months = /^(\d{4})-M01\/\d{4}-M(\d\d)$/.exec(label)
  if (months) return `${months[1]}-01-01/P${Number(months[2])}M`
  return label
    .replace(/^(\d{4})$/, '$1-A1')
    .replace(/^(\d{4})-(\d\d)$/, '$1-M$2')
    .replace('-H', '-S')
}

test.each([
  ['another period than the text says is noted', '2024-M01', ['info period/other tháng 5 năm 2024']],
  ['the period of the text itself is not', '2024-M05', []],
])('%s', (_sentence, period, expected) => {
  const text = 'Báo cáo tháng 5 năm 2024\nThu ngân sách đạt 500 tỷ đồng.'
  const told = (findings: readonly Finding[]): readonly string[] =>
    findings.map(({ severity, code, at }) => `${severity} ${code} ${'start' in at ? text.slice(at.start, at.end) : ''}`)
  expect(told(checkClaims(text, readClaims(text), { period }))).toEqual(expected)
  const read = readClaims(text, { period })
  expect(told([...read.findings, ...checkClaims(text, read, { period })])).toEqual(expected)
})
