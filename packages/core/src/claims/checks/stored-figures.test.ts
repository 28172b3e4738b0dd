import { describe, expect, test } from 'vitest'
import { check, found, sourceWith } from './marked-text.ts'

const output = (value: string, marks = '') =>
  `Giá trị sản xuất [${value}](level u:VND*9 ${marks} #sản_xuất @GO) tỷ đồng.`

describe('data/differs: the text against the stored figure', () => {
  const source = sourceWith({
    levels: { 'GO 2024-M01': '3123.9' },
    stated: { 'GO 2024-M01 growth': '48.8', 'GO 2024-M01 planShare': '8.9' },
  })
  test.each([
    ['the same', output('3.123,9'), []],
    ['rounded', output('3.124'), []],
    ["'hơn 3.100'", output('3.100', '~over'), []],
    ['loosely rounded', output('3.120'), ['warning data/differs 3.120']],
    ['transposed digits', output('3.213,9'), ['error data/differs 3.213,9']],
    ['another period', output('3.213,9', 'p:2023-M01'), []],
    ['ten times: the unit', output('31.239'), ['warning level/magnitude 31.239']],
    ['a growth as stated', 'Sản xuất tăng [48,8](pct up same #sản_xuất @GO)%.', []],
    ['another growth', 'Sản xuất tăng [84,8](pct up same #sản_xuất @GO)%.', ['error data/differs 84,8']],
    ['a fall for a rise', 'Sản xuất giảm [48,8](pct down same #sản_xuất @GO)%.', ['error data/differs 48,8']],
    ['another share', 'Sản xuất đạt [9,8](plan #sản_xuất @GO)% kế hoạch.', ['error data/differs 9,8']],
    ['a plan is not a result', 'Kế hoạch năm giao [35.000](level u:VND*9 #sản_xuất @GO) tỷ đồng.', []],
    ['an indicator without a code', 'Sản xuất [1](level u:VND*9 #sản_xuất) tỷ đồng.', []],
    ['another unit', 'Sản xuất [500](level u:tonnes #sản_xuất @GO) tấn.', []],
  ])('%s', (_, marked, expected) => expect(found(marked, { source })).toEqual(expected))

  test('shows both with their bounds and proposes the stored one', () =>
    expect(check(output('3.213,9'), { source })).toMatchObject([
      { params: { value: '3213.9', stored: '3123.9', unit: 'VND', multiplier: 9 }, suggestion: { value: '3123.9' } },
    ]))
})

describe('level/magnitude', () => {
  test('a hundred times the figure of a year before', () => {
    const source = sourceWith({ levels: { 'GO 2023-M01': '2500' } })
    expect(found(output('312.390'), { source })).toEqual(['warning level/magnitude 312.390'])
    expect(found(output('3.123,9'), { source })).toEqual([])
  })
  test('a ninefold growth is possible', () =>
    expect(found(output('31.239'), { source: sourceWith({ levels: { 'GO 2023-M01': '3400' } }) })).toEqual([]))
  test('sales a thousand times the economy of the same text', () =>
    expect(
      check(
        'GRDP ước đạt [66.780](level u:VND*9 #GRDP) tỷ đồng. Bán lẻ hơn [49.800](level u:VND*12 ~over #bán_lẻ) nghìn tỷ đồng.',
      ),
    ).toMatchObject([{ code: 'level/magnitude', params: { factor: '1000', expected: '49.8', reference: 'text' } }]))
  test('credit three times the economy is possible', () =>
    expect(found('GRDP [66.780](level u:VND*9 #GRDP) tỷ đồng. Dư nợ [107.700](level u:VND*9 #dư_nợ) tỷ đồng.')).toEqual(
      [],
    ))
})

describe('points/percent: the change of a rate', () => {
  test('by its name', () =>
    expect(found('Tỷ lệ hộ nghèo giảm [2](pct down same #tỷ_lệ_hộ_nghèo)%.')).toEqual(['info points/percent 2']))
  test('by its kind', () => {
    const source = sourceWith({ catalogue: { POOR: { kind: 'rate', unit: 'percent', multiplier: 0 } } })
    expect(found('Hộ nghèo giảm [2](pct down same #hộ_nghèo @POOR)%.', { source })).toEqual(['info points/percent 2'])
  })
  test('growth of a level is in percent', () => expect(found('Thu tăng [2](pct up same #thu)%.')).toEqual([]))
  test('points are points', () =>
    expect(found('Tỷ lệ hộ nghèo giảm [2](points down same #tỷ_lệ_hộ_nghèo) điểm %.')).toEqual([]))
})

describe('summary/quantifier: words against the count', () => {
  const sentence = (word: string) => `Nhìn chung, ${word} các chỉ tiêu chủ yếu tháng 1 đều bằng và vượt so với cùng kỳ.`
  const counted = (favourable: number, unfavourable: number, quantifier: 'all' | 'mostly' | 'majority' | 'some') => ({
    source: sourceWith({ summary: { favourable, unfavourable, noData: 3, quantifier } }),
  })
  test.each([
    ['hầu hết', 9, 1, 'mostly', []],
    ['đa số', 9, 1, 'mostly', []],
    ['hầu hết', 6, 4, 'majority', ['warning summary/quantifier hầu hết']],
    ['tất cả', 9, 1, 'mostly', ['warning summary/quantifier tất cả']],
    ['đa số', 3, 7, 'some', ['warning summary/quantifier đa số']],
    ['hầu hết', 0, 0, 'some', []],
  ] as const)('“%s” with %i better, %i worse', (word, better, worse, quantifier, expected) =>
    expect(found(sentence(word), counted(better, worse, quantifier))).toEqual(expected),
  )
  test('a sentence about something else', () =>
    expect(found('Hầu hết các hộ dân đã nhận quà.', counted(1, 9, 'some'))).toEqual([]))
  test('nothing without figures', () => expect(found(sentence('tất cả'))).toEqual([]))
})
