import { describe, expect, test } from 'vitest'
import { check, found } from './marked-text.ts'

const spending = (whole: string, first: string, second: string, words = 'gồm') =>
  `Chi ngân sách [${whole}](level u:VND*9 #chi) tỷ đồng, ${words} đầu tư [${first}](level u:VND*9 #đầu_tư) tỷ đồng và thường xuyên [${second}](level u:VND*9 #thường_xuyên) tỷ đồng.`

describe('sum/parts: parts and their whole', () => {
  test('parts that are said to make the whole and exceed it', () =>
    expect(check(spending('7.788', '2.980', '5.560'))).toMatchObject([
      { code: 'sum/parts', severity: 'error', params: { variant: 'exceed', sum: '8540', whole: '7788' } },
    ]))
  test.each([
    ['make it', spending('7.780', '2.280', '5.500'), []],
    ['make it within their rounding', spending('7.788', '2.280', '5.500'), []],
    ['make clearly less', spending('7.788', '2.281', '4.500'), ['warning sum/parts 2.281']],
    ["less after 'trong đó' is what 'trong đó' means", spending('7.788', '2.281', '4.500', 'trong đó'), []],
    [
      "more after 'trong đó' may overlap: a warning",
      spending('7.788', '2.980', '5.560', 'trong đó'),
      ['warning sum/parts 2.980'],
    ],
    ['one part alone exceeds', spending('7.788', '8.280', '5.500', 'trong đó'), ['error sum/parts 8.280']],
    [
      'other units are no parts',
      'Có [100](level u:enterprises #dn) doanh nghiệp, trong đó vốn [950](level u:VND*9 #vốn) tỷ đồng.',
      [],
    ],
    [
      'dead and injured are not added up',
      'Làm [5](level u:persons #chết) người chết, trong đó đường bộ [4](level u:persons #chết) người chết, [9](level u:persons #thương) người bị thương.',
      [],
    ],
    [
      "a sentence that opens with 'Trong đó' has its whole before it",
      'Bán lẻ đạt [27.361](level u:VND*9 #bán_lẻ) tỷ đồng, tăng [9,1](pct up same #bán_lẻ)%. Trong đó hàng hóa [31.750](level u:VND*9 #hàng_hóa) tỷ đồng.',
      ['error sum/parts 31.750'],
    ],
    [
      'the plan is no whole',
      'Kế hoạch năm là [500](level u:VND*9 #kế_hoạch) tỷ đồng, gồm đã giao [900](level u:VND*9 #giao) tỷ đồng.',
      [],
    ],
    [
      'the base in brackets is no part',
      'Khách [500](level u:visits #khách) lượt, trong đó quốc tế [90](level u:visits #quốc_tế) lượt (cùng kỳ [700](level u:visits #quốc_tế) lượt).',
      [],
    ],
  ])('%s', (_, marked, expected) => expect(found(marked)).toEqual(expected))
})

describe('sum/parts: an average times its days', () => {
  const average = (perDay: string) =>
    `Trung bình một ngày có hơn [${perDay}](level u:enterprises ~over #doanh_nghiệp_ra_đời) doanh nghiệp. Cả tháng [12.182](level u:enterprises #thành_lập_mới) doanh nghiệp thành lập mới.`
  test('31 × hơn 400 is more than 12.182', () =>
    expect(check(average('400'))).toMatchObject([
      { code: 'sum/parts', severity: 'warning', params: { variant: 'average', sum: '12400' } },
    ]))
  test('31 × hơn 390 is not', () => expect(found(average('390'))).toEqual([]))
  test('a total that is far off is another total', () => expect(found(average('4.000'))).toEqual([]))
})
