import { describe, expect, test } from 'vitest'
import { check, found, sourceWith } from './marked-text.ts'

const retail = (level: string, growth: string) =>
  `Bán lẻ [${level}](level u:VND*9 #bán_lẻ @RETAIL) tỷ đồng, tăng [${growth}](pct up same #bán_lẻ @RETAIL)% so với cùng kỳ.`
const stored = (value: string) => ({ source: sourceWith({ levels: { 'RETAIL 2023-M01': value } }) })

describe('growth/base-contradiction against the stored base', () => {
  test('14.800 with +24,26% needs 11.910, not 10.000: it is +48,0%', () => {
    expect(check(retail('14.800', '24,26'), stored('10000'))).toMatchObject([
      {
        code: 'growth/base-contradiction',
        severity: 'error',
        params: { implied: '11910', base: '10000', computed: '48.0', basePeriod: '2023-M01', source: 'registered' },
      },
    ])
  })
  test.each([
    ['rounding of both sides', '14.800', '48', '10000'],
    ['an exact base', '14.800', '24,26', '11910'],
    ['a base printed with decimals', '3.123,9', '48,8', '2099.4'],
  ])('agrees within %s', (_, level, growth, base) => expect(found(retail(level, growth), stored(base))).toEqual([]))
  test('a warning when only loose zeros explain it', () =>
    expect(found(retail('14.800', '47,2'), stored('10000'))).toEqual(['warning growth/base-contradiction 47,2']))
  test('nothing without a base', () => expect(found(retail('14.800', '24,26'))).toEqual([]))
  test('a fall is a fall', () => {
    const marked =
      'Thu [2.878](level u:VND*9 #thu @RETAIL) tỷ đồng, giảm [5,8](pct down same #thu @RETAIL)% so với cùng kỳ.'
    expect(found(marked, stored('3056'))).toEqual([])
    expect(found(marked, stored('2700'))).toEqual(['error growth/base-contradiction 5,8'])
  })
  test('a period compared with itself has no base: that is another finding', () => {
    const marked =
      'Bán lẻ [14.800](level u:VND*9 p:2024-M01 #bán_lẻ @RETAIL) tỷ đồng, tăng [24,26](pct up vs:2024-M01 p:2024-M01 #bán_lẻ @RETAIL)% so với cùng kỳ năm 2024.'
    expect(found(marked, stored('10000')).filter((code) => code.includes('growth/'))).toEqual([])
  })
  test("'tăng 116%' that fits as 'bằng 116%' is a slip of words", () =>
    expect(check(retail('11.600', '116'), stored('10000'))).toMatchObject([
      {
        code: 'growth/direction',
        params: { variant: 'equalFull', suggested: '16' },
        suggestion: { text: 'bằng 116%' },
      },
    ]))
  test('a base a thousand times off is the unit', () =>
    expect(found(retail('14.800.000', '48,0'), stored('10000'))).toContain('warning level/magnitude 14.800.000'))
})

describe('growth/base-contradiction within the text', () => {
  test('the base in brackets', () =>
    expect(
      found(
        'Khách Malaysia [41.150](level u:visits #khách_Malaysia) lượt, tăng [573](pct up same #khách_Malaysia)% so với cùng kỳ ([3.718](level u:visits p:2023-M01 #khách_Malaysia) lượt).',
      ),
    ).toEqual(['error growth/base-contradiction 573']))
  test('agreeing with it', () =>
    expect(
      found(
        'Bán lẻ [27.361](level u:VND*9 ~over #bán_lẻ) tỷ đồng, tăng [9,1](pct up same #bán_lẻ)% (cùng kỳ khoảng [25.080](level u:VND*9 p:2023-M01 ~about #bán_lẻ) tỷ đồng).',
      ),
    ).toEqual([]))
  test.each([
    ['+6,2% for 1.475 on 23.915', '1.475', '6,2', []],
    ['not +7,2%', '1.475', '7,2', ['error growth/base-contradiction 7,2']],
  ])('level − change is the base: %s', (_, change, percent, expected) =>
    expect(
      found(
        `Vốn huy động [25.390](level u:VND*9 #vốn) tỷ đồng; tăng [${change}](abs u:VND*9 up start #vốn) tỷ đồng (+[${percent}](pct up start #vốn)%).`,
      ),
    ).toEqual(expected),
  )
})

describe("'gấp' and 'tăng … lần'", () => {
  const times = (words: string) =>
    `Vốn [950](level u:VND*9 #vốn @RETAIL) tỷ đồng, ${words}[2](ratio u:times up same #vốn @RETAIL) lần so với cùng kỳ.`
  test.each([
    ['gấp 2 lần is twice', 'gấp ', '475', []],
    ['gấp 2 lần is not three times', 'gấp ', '317', ['error growth/base-contradiction 2']],
    ['tăng 2 lần may be twice', 'tăng ', '475', []],
    ['tăng 2 lần may be three times', 'tăng ', '317', []],
    ['tăng 2 lần is not five times', 'tăng ', '190', ['error growth/base-contradiction 2']],
  ])('%s', (_, words, base, expected) => expect(found(times(words), stored(base))).toEqual(expected))
})
