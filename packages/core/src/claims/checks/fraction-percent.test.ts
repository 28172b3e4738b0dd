import { describe, expect, test } from 'vitest'
import { check, found } from './marked-text.ts'

const cleared = (percent: string, measure = 'share') =>
  `Điều tra làm rõ [48](level u:cases #làm_rõ)/[58](level u:cases #làm_rõ) vụ, đạt [${percent}](${measure} #làm_rõ)%.`

describe('fraction/percent: a ÷ b', () => {
  test('48/58 = 82,76%, not 84,48%', () =>
    expect(check(cleared('84,48'))).toMatchObject([
      {
        code: 'fraction/percent',
        severity: 'error',
        params: { computed: '82.76', variant: 'share' },
        suggestion: { value: '82.76' },
      },
    ]))
  test.each([
    ['rounded to two places', cleared('82,76'), []],
    ['rounded to one place', cleared('82,8'), []],
    ['rounded to whole percent', cleared('83'), []],
    ['cut off: said, a warning', cleared('82,7'), ['warning fraction/percent 82,7']],
    ['as a share of plan', cleared('84,48', 'plan'), ['error fraction/percent 84,48']],
    [
      'in words',
      'Có [48](level u:xã #xã) xã trên tổng số [50](level u:xã #xã) xã đạt chuẩn, chiếm [99](share #xã)%.',
      ['error fraction/percent 99'],
    ],
    [
      'this year against last: growth',
      'Xảy ra [206](level u:cases #cháy)/[113](level u:cases p:2023-M01 #cháy) vụ, tăng [82,3](pct up same #cháy)%.',
      [],
    ],
    [
      'this year against last, wrong',
      'Xảy ra [206](level u:cases #cháy)/[113](level u:cases p:2023-M01 #cháy) vụ, tăng [92,3](pct up same #cháy)%.',
      ['error fraction/percent 92,3'],
    ],
    [
      'two counts without a fraction',
      'Có [48](level u:cases #a) vụ, [58](level u:persons #b) người, tăng [5](pct up same #a)%.',
      [],
    ],
  ])('%s', (_, marked, expected) => expect(found(marked).filter((code) => code.includes('fraction'))).toEqual(expected))
})

describe('fraction/percent: the share of a named whole', () => {
  const debt = (percent: string) =>
    `Tổng dư nợ cho vay [107.700](level u:VND*9 #tổng_dư_nợ_cho_vay) tỷ đồng. Nợ xấu [1.480](level u:VND*9 #nợ_xấu) tỷ đồng, chiếm [${percent}](share #nợ_xấu)% tổng dư nợ.`
  test('agrees', () => expect(found(debt('1,37'))).toEqual([]))
  test('differs', () => expect(found(debt('13,7'))).toEqual(['error fraction/percent 13,7']))
  test('a whole that the text does not give is not guessed', () =>
    expect(found('Nợ xấu [1.480](level u:VND*9 #nợ_xấu) tỷ đồng, chiếm [13,7](share #nợ_xấu)% tổng dư nợ.')).toEqual(
      [],
    ))
})
