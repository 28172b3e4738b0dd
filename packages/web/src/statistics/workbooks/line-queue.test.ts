import type { IndicatorsAnswer, LineAnswer, LinesAnswer } from '@giaoban/api/client'
import { describe, expect, it, test } from 'vitest'
import { findableOf, findIndicators } from './find-indicators.ts'
import { answerBefore, keepAnswer } from './line-answers.ts'
import { lineTitle, lineToAsk, queueOf } from './line-queue.ts'
import { codeOf } from './new-indicator-form.tsx'

const line = (key: string, change: Partial<LineAnswer> = {}): LineAnswer => ({
  line: key,
  path: [key],
  qualifiers: [],
  unit: null,
  measures: ['level'],
  figures: 3,
  example: { sheet: 'Bieu 01', cell: 'D5', period: '2024-M01', value: '1.5' },
  decision: null,
  suggestions: [],
  areaNamed: null,
  ...change,
})

const lines: LinesAnswer = {
  tables: [
    { layout: 'a', title: 'Biểu 1', sheets: [1], lines: [line('tea'), line('coffee')] },
    { layout: 'b', title: 'Biểu 2', sheets: [2, 3], lines: [line('pepper')] },
  ],
  total: 3,
  next: null,
}

describe('which line is asked', () => {
  const queue = queueOf(lines)
  const ask = (wanted: string | null, last: number, putOff: readonly string[] = []): string | undefined =>
    lineToAsk(queue, { wanted, last, putOff: new Set(putOff) })?.line.line
  test.each<[string, string | undefined, string | undefined]>([
    ['the first of all', ask(null, 0), 'tea'],
    ['the one that was pointed at', ask('b\npepper', 0), 'pepper'],
    ['one that is gone is not asked', ask('c\ngone', 1), 'coffee'],
    ['the next after the last', ask(null, 1), 'coffee'],
    ['after the end, from the beginning', ask(null, 3), 'tea'],
    ['one that was put off comes last', ask(null, 0, ['a\ntea']), 'coffee'],
    ['all put off: the next of them', ask(null, 1, ['a\ntea', 'a\ncoffee', 'b\npepper']), 'coffee'],
  ])('%s', (_what, asked, expected) => expect(asked).toBe(expected))

  it('none is left in an empty queue', () => {
    expect(lineToAsk([], { wanted: 'a\ntea', last: 2, putOff: new Set() })).toBeNull()
  })
})

test('a line is told with all that stands over it', () => {
  expect(lineTitle({ path: ['Cây lâu năm', 'Hồ tiêu'], qualifiers: ['Diện tích'] })).toBe(
    'Cây lâu năm › Hồ tiêu · Diện tích',
  )
})

describe('answers', () => {
  it('keep the area that a row names, unless that was switched off', () => {
    const named = line('x', { areaNamed: 'chu-se' })
    expect(keepAnswer('a', named, { indicator: 'TEA', breakdown: '', withArea: true })).toEqual({
      layout: 'a',
      line: 'x',
      keep: { indicator: 'TEA', area: 'chu-se' },
    })
    expect(keepAnswer('a', named, { indicator: 'TEA', breakdown: 'kind=dry', withArea: false })).toEqual({
      layout: 'a',
      line: 'x',
      keep: { indicator: 'TEA', breakdown: 'kind=dry' },
    })
  })

  const name = { vi: 'Chè', en: 'Tea' }
  test.each<[string, LineAnswer['decision'], object]>([
    ['a line that was open is open again', null, { withdraw: true }],
    [
      'one that the catalogue knew is known by it again',
      { kind: 'keep', by: 'name', indicator: 'TEA', name, breakdown: '', area: null },
      { withdraw: true },
    ],
    [
      'one that was mapped is mapped as before',
      { kind: 'keep', by: 'answer', indicator: 'TEA', name, breakdown: 'kind=dry', area: 'chu-se' },
      { keep: { indicator: 'TEA', breakdown: 'kind=dry', area: 'chu-se' } },
    ],
    [
      'one that was left out is left out for its reason',
      { kind: 'leave', by: 'answer', reason: 'Đã có ở biểu khác' },
      { leave: { reason: 'Đã có ở biểu khác' } },
    ],
  ])('taken back: %s', (_what, before, expected) => {
    expect(answerBefore('a', 'x', before)).toEqual({ layout: 'a', line: 'x', ...expected })
  })
})

describe('the search of the catalogue', () => {
  const entry = (
    code: string,
    vi: string,
    aliases: readonly string[] = [],
  ): IndicatorsAnswer['indicators'][number] => ({
    code,
    name: { vi, en: code.toLowerCase() },
    aliases,
    section: 's',
    unit: 'USD',
    multiplier: 6,
    mainPlan: false,
  })
  const all = findableOf({
    sections: [],
    indicators: [
      entry('EXPORT', 'Kim ngạch xuất khẩu', ['Xuất khẩu hàng hoá']),
      entry('EXPORT_COFFEE', 'Xuất khẩu cà phê'),
      entry('RETAIL', 'Tổng mức bán lẻ'),
    ],
  })
  const find = (typed: string): readonly string[] =>
    findIndicators(all, typed, [{ indicator: 'RETAIL', name: { vi: '', en: '' }, shared: 1 }]).map(({ code }) => code)
  test.each<[string, string, readonly string[]]>([
    ['nothing typed: what was suggested', '', ['RETAIL']],
    ['without accents', 'xuat khau', ['EXPORT', 'EXPORT_COFFEE']],
    ['with accents', 'bán lẻ', ['RETAIL']],
    ['an alias', 'hang hoa', ['EXPORT']],
    ['a code', 'export_c', ['EXPORT_COFFEE']],
    ['words in any order', 'ca phe xuat', ['EXPORT_COFFEE']],
    ['nothing that is there', 'nhiệt điện', []],
  ])('%s', (_what, typed, expected) => expect(find(typed)).toEqual(expected))
})

test.each([
  ['Hồ tiêu', 'HO_TIEU'],
  ['Sản lượng chè (búp tươi)', 'SAN_LUONG_CHE_BUP_TUOI'],
  ['3. Đường', 'DUONG'],
])('a code for %s is %s', (name, code) => expect(codeOf(name)).toBe(code))
