import { describe, expect, test } from 'vitest'
import { check, found } from './marked-text.ts'

const crimes = (first: string, second: string, more = '') =>
  `Xảy ra [${first}](level u:cases #phạm_tội_về_trật_tự_xã_hội) vụ phạm tội về trật tự xã hội\n\nTrong kỳ có [${second}](level u:cases ${more} #phạm_tội_về_trật_tự_xã_hội) vụ phạm tội về trật tự xã hội.`

describe('repeat/disagree: one figure given twice', () => {
  test('transposed digits between headline and body, with both places', () =>
    expect(check(crimes('743', '734'))).toMatchObject([
      {
        code: 'repeat/disagree',
        severity: 'error',
        params: { first: '743', second: '734', relatedStart: 7, relatedEnd: 10 },
      },
    ]))
  test.each([
    ['the same', crimes('743', '743'), []],
    ['rounded in the headline', crimes('740', '743'), ['warning repeat/disagree 743']],
    ['of another period', crimes('743', '734', 'p:2023-M01'), []],
    ['too far apart to be one figure', crimes('743', '52'), []],
    [
      'a bare noun under another head',
      'Cả nước [4.175](level u:persons #người_chết) người chết. Đường bộ [4.098](level u:persons #người_chết) người chết.',
      [],
    ],
    [
      "'trên' and the exact figure",
      'Sản xuất công nghiệp trên [22.800](level u:VND*9 ~over #giá_trị_sản_xuất_công_nghiệp) tỷ đồng. Giá trị sản xuất công nghiệp [22.843](level u:VND*9 #giá_trị_sản_xuất_công_nghiệp) tỷ đồng.',
      [],
    ],
    [
      'a daily average',
      'Mỗi ngày [240](level u:enterprises #quay_trở_lại_hoạt_động) doanh nghiệp. Cả tháng [246](level u:enterprises #quay_trở_lại_hoạt_động) doanh nghiệp.',
      [],
    ],
    [
      'growth of two figures in one sentence',
      'Vận tải hành khách [394](level u:visits*6 #vận_tải_hành_khách) triệu lượt khách, tăng [10,3](pct up same #vận_tải_hành_khách)% và [18](level u:tonnes*9 #vận_tải_hành_khách) tỷ tấn, tăng [10,4](pct up same #vận_tải_hành_khách)%.',
      [],
    ],
    [
      'growth of one figure in two sentences',
      'Sản lượng điện thương phẩm tăng [10,3](pct up same #sản_lượng_điện_thương_phẩm)%. Nhìn chung, sản lượng điện thương phẩm tăng [10,9](pct up same #sản_lượng_điện_thương_phẩm)%.',
      ['error repeat/disagree 10,9'],
    ],
    [
      "'06 nhóm tăng giá', then 'trong 7 nhóm hàng tăng giá'",
      'Có [06](count u:nhóm up prev #nhóm_tăng_giá) nhóm tăng giá, [03](count u:nhóm down prev #nhóm_giảm_giá) nhóm giảm giá; trong [7](count u:nhóm up prev #nhóm_hàng_tăng_giá) nhóm hàng tăng giá có thực phẩm.',
      ['error repeat/disagree 7'],
    ],
  ])('%s', (_, marked, expected) => expect(found(marked)).toEqual(expected))
})
