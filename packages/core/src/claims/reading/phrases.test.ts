import { describe, expect, test } from 'vitest'
import type { Claim } from '../claim.ts'
import { readClaims } from '../read-claims.ts'

type Expected = readonly [printed: string, indicator: string, rest: Partial<Claim>]
type Row = readonly [rule: string, text: string, ...claims: readonly Expected[]]

const up = { measure: 'change_pct', direction: 'up' } as const
const down = { measure: 'change_pct', direction: 'down' } as const
const level = { measure: 'level', direction: null } as const
const ofPlan = { measure: 'plan_ratio', baseline: 'plan' } as const
const lastYear = 'same_period_last_year' as const

/** One rule of the language a row: what is said, what it means. */
const rules: readonly Row[] = [
  [
    'what a plan is of follows who set it',
    'Năm 2024, dự toán HĐND tỉnh giao thu ngân sách 5.185 tỷ đồng.',
    ['5.185', 'thu ngân sách', { ...level, planBy: 'council', period: '2024-A1' }],
  ],
  [
    'who sets a plan is no part of its name',
    'Dự toán thu năm 2021 Trung ương giao 13.398 tỷ đồng, HĐND tỉnh giao 16.310 tỷ đồng.',
    ['13.398', 'Dự toán thu', { ...level, planBy: 'central', period: '2021-A1' }],
    ['16.310', 'Dự toán thu', { ...level, planBy: 'council', period: '2021-A1' }],
  ],
  [
    'a plan with its year opens the sentence and dates it alone',
    'Kế hoạch năm 2024, kim ngạch xuất khẩu đạt 680 triệu USD. Tháng 7/2023 nhập khẩu 20 triệu USD.',
    ['680', 'kim ngạch xuất khẩu', { ...level, period: '2024-A1' }],
    ['20', 'nhập khẩu', { ...level, period: '2023-M07' }],
  ],
  [
    'the body named in a bracket sets the plan told there',
    'Thu đạt 85,63% dự toán HĐND tỉnh giao (Trung ương giao 13.398 tỷ đồng).',
    ['85,63', 'Thu', { ...ofPlan, planBy: 'council' }],
    ['13.398', 'Thu', { ...level, planBy: 'central' }],
  ],
  [
    'bases that close a list are one each',
    'Xuất khẩu tăng lần lượt 5,1% và 7,2% so với tháng trước và cùng kỳ năm trước.',
    ['5,1', 'Xuất khẩu', { ...up, baseline: 'previous_period' }],
    ['7,2', 'Xuất khẩu', { ...up, baseline: lastYear }],
  ],
  [
    'bằng goes on with the ratio to last year of another figure',
    'Nhập khẩu bằng 116% so với cùng kỳ; số vụ cháy bằng 82,8%.',
    ['116', 'Nhập khẩu', { measure: 'change_ratio', direction: 'up', baseline: lastYear }],
    ['82,8', 'số vụ cháy', { measure: 'change_ratio', direction: 'down', baseline: lastYear }],
  ],
  [
    'a verb of loss moves down',
    'Vốn FDI bốc hơi 41% so với cùng kỳ, xuất khẩu mất 7%.',
    ['41', 'Vốn FDI', { ...down, baseline: lastYear }],
    ['7', 'xuất khẩu', { ...down, baseline: lastYear }],
  ],
  [
    'thêm moves only what is compared',
    'Số ca mắc thêm 64 ca so với cùng kỳ. Xã xây thêm 12 căn nhà.',
    ['64', 'Số ca mắc', { measure: 'change_abs', direction: 'up', baseline: lastYear }],
    ['12', 'xây', level],
  ],
  [
    'còn thiếu against the plan is a change',
    'Thu đạt 80 tỷ đồng, còn thiếu 20 tỷ đồng so với dự toán.',
    ['80', 'Thu', level],
    ['20', 'Thu', { measure: 'change_abs', direction: 'down', baseline: 'plan' }],
  ],
  [
    'tăng tương ứng deals out changes in order',
    'Vận chuyển 300 nghìn tấn, luân chuyển 45 triệu tấn.km, tăng tương ứng 5,5% và 6,6% so với cùng kỳ.',
    ['300', 'Vận chuyển', level],
    ['45', 'luân chuyển', level],
    ['5,5', 'Vận chuyển', { ...up, baseline: lastYear }],
    ['6,6', 'luân chuyển', { ...up, baseline: lastYear }],
  ],
  [
    'a verb before a colon governs the number after it',
    'Trong nhóm hàng, giao thông tăng mạnh nhất: 2,31%.',
    ['2,31', 'giao thông', up],
  ],
  [
    'parts of the fixed set that rose, fell and stood still',
    'So với tháng trước, 7/11 nhóm hàng tăng giá, 3/11 nhóm giảm giá, 1/11 nhóm giữ giá.',
    ['7/11', 'nhóm hàng', { measure: 'rank_or_count_other', direction: 'up' }],
    ['3/11', 'nhóm', { measure: 'rank_or_count_other', direction: 'down' }],
    ['1/11', 'nhóm', { measure: 'rank_or_count_other', direction: 'flat' }],
  ],
  [
    'bare percentages go on with the ratio to the plan',
    'Giải ngân đạt 81,2% kế hoạch, riêng vốn trong nước 88,4%, vốn nước ngoài 40,3%.',
    ['81,2', 'Giải ngân', ofPlan],
    ['88,4', 'vốn trong nước', ofPlan],
    ['40,3', 'vốn nước ngoài', ofPlan],
  ],
  [
    'the plan that closes a list of percentages is that of all',
    'Hai chi cục thu 900 tỷ đồng và 700 tỷ đồng, lần lượt bằng 64% và 51% dự toán.',
    ['900', 'Hai chi cục thu', level],
    ['700', 'Hai chi cục thu', level],
    ['64', 'Hai chi cục thu', ofPlan],
    ['51', 'Hai chi cục thu', ofPlan],
  ],
  [
    'the plan of a body that no table knows, and its amount in a bracket',
    'Thu 5.200 tỷ đồng, vượt 4% so với chỉ tiêu Tổng cục Thuế khu vực giao (5.000 tỷ đồng).',
    ['5.200', 'Thu', level],
    ['4', 'Thu', { ...up, baseline: 'plan', planBy: 'other' }],
    ['5.000', 'Thu', { ...level, planBy: 'other' }],
  ],
  [
    'the target in a bracket after a comparison with it is a share',
    'Độ che phủ rừng đạt 45,2%, thấp hơn 1,8% so với chỉ tiêu HĐND tỉnh giao (47%).',
    ['45,2', 'Độ che phủ rừng', { measure: 'share' }],
    ['1,8', 'Độ che phủ rừng', { ...down, baseline: 'plan' }],
    ['47', 'Độ che phủ rừng', { measure: 'share', planBy: 'council' }],
  ],
  [
    'a change in a bracket is in the unit of what changed',
    'Bảo hiểm tự nguyện 12.300 người (tăng 840).',
    ['12.300', 'Bảo hiểm tự nguyện', { ...level, unit: 'persons' }],
    ['840', 'Bảo hiểm tự nguyện', { measure: 'change_abs', direction: 'up', unit: 'persons' }],
  ],
  [
    'a share that lost its sign',
    'Hộ trồng rừng chiếm 35%, hộ chăn nuôi chiếm 28,5.',
    ['35', 'Hộ trồng rừng', { measure: 'share' }],
    ['28,5', 'hộ chăn nuôi', { measure: 'share', unit: 'percent' }],
  ],
  [
    'a header of counted things or measures governs bare numbers and pairs',
    'Diện tích gieo trồng (ha, 6 tháng năm 2022/6 tháng năm 2021): Tân Lập 1.250/1.310; Tân Hòa 940/905.',
    ['1.250', 'Tân Lập', { ...level, unit: 'ha' }],
    ['1.310', 'Tân Lập', { ...level, unit: 'ha' }],
    ['940', 'Tân Hòa', { ...level, unit: 'ha' }],
    ['905', 'Tân Hòa', { ...level, unit: 'ha' }],
  ],
  [
    'a pair in a bracket counts what the words before it name',
    'Đường sắt không xảy ra vụ nào (0/2).',
    ['0', 'Đường sắt', { ...level, unit: 'cases' }],
    ['2', 'Đường sắt', { ...level, unit: 'cases' }],
  ],
  [
    'so many out of so many',
    'Đã có 8.412 trên tổng số 8.650 cử tri đi bầu.',
    ['8.412', 'cử tri', { ...level, unit: 'cử tri' }],
    ['8.650', 'cử tri', { ...level, unit: 'cử tri' }],
  ],
  [
    'points go on with what points were compared with',
    'Nông nghiệp chiếm 20,5%, giảm 1,1 điểm % so với năm trước; dịch vụ chiếm 41,3%, tăng 0,7 điểm %.',
    ['20,5', 'Nông nghiệp', { measure: 'share' }],
    ['1,1', 'Nông nghiệp', { measure: 'points', direction: 'down', baseline: lastYear }],
    ['41,3', 'dịch vụ', { measure: 'share' }],
    ['0,7', 'dịch vụ', { measure: 'points', direction: 'up', baseline: lastYear }],
  ],
  [
    'compared with a thing, not with a time',
    'Lương tăng 5% so với cùng kỳ, gấp 1,3 lần lao động phổ thông.',
    ['5', 'Lương', { ...up, baseline: lastYear }],
    ['1,3', 'Lương', { measure: 'change_ratio', direction: 'up', baseline: null }],
  ],
  [
    'members of what was counted as moving stand after là',
    'Có 02 nhóm giảm giá là bưu chính (-0,44%), giáo dục (-0,12%).',
    ['02', 'nhóm', { measure: 'rank_or_count_other', direction: 'down' }],
    ['0,44', 'bưu chính', down],
    ['0,12', 'giáo dục', down],
  ],
  [
    'things dealt with for the first time are named by their noun',
    'Ngành chức năng đã kiểm soát tốt, phạt 85 cơ sở.',
    ['85', 'cơ sở', level],
  ],
  [
    'the place where it happened names nothing',
    'Cháy rừng: Quý I/2023 toàn tỉnh Kon Tum xảy ra 14 vụ.',
    ['14', 'Cháy rừng', { ...level, unit: 'cases' }],
  ],
  [
    'who received visitors names nothing',
    'Tháng 6/2019, Lâm Đồng đón khoảng 640.000 lượt khách, tăng 9%.',
    ['640.000', 'lượt khách', { ...level, unit: 'visits', approx: 'about' }],
    ['9', 'lượt khách', up],
  ],
  [
    'a target of visitors is of visitors',
    'Năm 2020, ngành du lịch đặt mục tiêu đón 3,4 triệu lượt khách.',
    ['3,4', 'lượt khách', level],
  ],
  [
    'what is counted by where it stands',
    'Toàn tỉnh có 240 dự án, gồm 150 dự án trong khu công nghiệp (8 tỷ USD) và 90 dự án ngoài khu công nghiệp.',
    ['240', 'dự án', level],
    ['150', 'trong khu công nghiệp', level],
    ['8', 'trong khu công nghiệp', { ...level, unit: 'USD' }],
    ['90', 'ngoài khu công nghiệp', level],
  ],
  [
    'customers beside a sum do not take over',
    'Tổng dư nợ đạt 2.150 tỷ đồng với 41.200 khách hàng, tăng 8,8%.',
    ['2.150', 'Tổng dư nợ', level],
    ['41.200', 'khách hàng', level],
    ['8,8', 'Tổng dư nợ', up],
  ],
  [
    'who ranks is who is spoken of',
    'Quảng Nam xếp thứ 3 với gần 2,2 tỷ USD.',
    ['3', 'Quảng Nam', { measure: 'rank_or_count_other' }],
    ['2,2', 'Quảng Nam', { ...level, approx: 'under' }],
  ],
  [
    'the short name in a bracket belongs to the long one',
    'Chỉ số giá tiêu dùng (CPI) tăng 0,31% so với tháng trước.',
    ['0,31', 'Chỉ số giá tiêu dùng (CPI)', up],
  ],
  [
    'labels in a list are no amounts, grouped thousands are no labels',
    'Thủ tục ở mức độ 3, 4 có 512 hồ sơ; toàn khu vực 3.406 hồ sơ.',
    ['512', 'Thủ tục', level],
    ['3.406', 'khu vực', level],
  ],
  [
    'a body that sets a target names nothing, and is who set it',
    'Kế hoạch vốn được Thủ tướng Chính phủ giao 3.100 tỷ đồng, HĐND tỉnh giao 3.650 tỷ đồng.',
    ['3.100', 'Kế hoạch vốn', { ...level, planBy: 'central' }],
    ['3.650', 'Kế hoạch vốn', { ...level, planBy: 'council' }],
  ],
  [
    'a header names its unit after the span',
    'Biểu kèm theo (5 tháng, tỷ kWh): thủy điện 18,4; điện gió 2,7.',
    ['18,4', 'thủy điện', { ...level, unit: 'kWh', scale: 1e9 }],
    ['2,7', 'điện gió', { ...level, unit: 'kWh', scale: 1e9 }],
  ],
  [
    'the target in a bracket behind the document that sets it',
    'Tỷ lệ bao phủ đạt 88,1%, thấp hơn 3,9% so với chỉ tiêu Thủ tướng Chính phủ giao tại Quyết định số 12/QĐ-TTg (92%).',
    ['88,1', 'Tỷ lệ bao phủ', { measure: 'share' }],
    ['3,9', 'Tỷ lệ bao phủ', { ...down, baseline: 'plan', planBy: 'central' }],
    ['92', 'Tỷ lệ bao phủ', { measure: 'share', planBy: 'central' }],
  ],
  [
    'bằng x% of a whole is a share',
    'Nợ quá hạn 640 tỷ đồng, bằng 1,8% tổng dư nợ.',
    ['640', 'Nợ quá hạn', level],
    ['1,8', 'Nợ quá hạn', { measure: 'share' }],
  ],
  [
    'a counted thing with a change of its own behind a change',
    'Có 310 xã nâng cao, tăng 45 xã, và 27 xã kiểu mẫu, tăng 9 xã.',
    ['310', 'xã nâng cao', level],
    ['45', 'xã nâng cao', { measure: 'change_abs', direction: 'up' }],
    ['27', 'xã kiểu mẫu', level],
    ['9', 'xã kiểu mẫu', { measure: 'change_abs', direction: 'up' }],
  ],
  [
    'a comparison inside a bracket goes on in the next brackets',
    'Rừng trồng 12,4 nghìn ha (+3,1% so với cùng kỳ); gỗ khai thác 410 nghìn m3 (-2,2%).',
    ['12,4', 'Rừng trồng', level],
    ['3,1', 'Rừng trồng', { ...up, baseline: lastYear }],
    ['410', 'gỗ khai thác', level],
    ['2,2', 'gỗ khai thác', { ...down, baseline: lastYear }],
  ],
  [
    'what accumulates is not held against the month before',
    'Tháng 8/2022, sản lượng tăng 6% so với cùng kỳ, giảm 1% so với tháng 7/2022. Lũy kế 8 tháng năm 2022 tăng 5%.',
    ['6', 'sản lượng', { ...up, baseline: lastYear }],
    ['1', 'sản lượng', { ...down, baseline: 'previous_period' }],
    ['5', 'sản lượng', { ...up, baseline: lastYear }],
  ],
  [
    'money for each of two words',
    'Vốn bình quân 12,6 tỷ đồng/doanh nghiệp.',
    ['12,6', 'Vốn bình quân', { ...level, unit: 'VND/doanh nghiệp' }],
  ],
  [
    'number words before what rose or fell, and steps',
    'Tai nạn giảm 4 vụ: hai tiêu chí giảm, một tiêu chí tăng; tỉnh tụt ba bậc so với năm trước.',
    ['4', 'Tai nạn', { measure: 'change_abs', direction: 'down' }],
    ['hai', 'tiêu chí', { measure: 'rank_or_count_other', direction: 'down' }],
    ['một', 'tiêu chí', { measure: 'rank_or_count_other', direction: 'up' }],
    ['ba', '', { measure: 'change_abs', direction: 'down', unit: 'bậc' }],
  ],
  [
    'the limits of a class are no amounts',
    'Nhóm quy mô vốn từ 0 - 10 tỷ đồng chiếm 91,2% số doanh nghiệp.',
    ['91,2', 'doanh nghiệp', { measure: 'share' }],
  ],
  [
    'the whole is a member of the list of its parts',
    'Diện tích lúa: Long An 240 ha; Trà Vinh 180 ha; toàn vùng 420 ha.',
    ['240', 'Long An', level],
    ['180', 'Trà Vinh', level],
    ['420', 'toàn vùng', level],
  ],
  [
    'a heading within the paragraph says what it is about',
    'Vận tải tháng 5/2021.\n\nDoanh thu. Tháng Năm ước 210 tỷ đồng, tăng 1,4% so với tháng trước. Năm tháng thu về 990 tỷ đồng.',
    ['210', 'Doanh thu', { ...level, approx: 'estimate' }],
    ['1,4', 'Doanh thu', up],
    ['990', 'Doanh thu', level],
  ],
  [
    'a rank in words',
    'Sản lượng chè đứng thứ ba cả nước.',
    ['ba', 'Sản lượng chè', { measure: 'rank_or_count_other', value: 3, unit: 'hạng' }],
  ],
  [
    'all criteria that fell open a list of what fell',
    'So với cùng kỳ năm 2022, giảm cả ba tiêu chí: 51 vụ (-12,4%), 33 người chết (-9,1%).',
    ['ba', 'tiêu chí', { measure: 'rank_or_count_other', direction: 'down', baseline: lastYear }],
    ['51', 'vụ', { measure: 'change_abs', direction: 'down', baseline: lastYear }],
    ['12,4', 'vụ', { ...down, baseline: lastYear }],
    ['33', 'người chết', { measure: 'change_abs', direction: 'down', baseline: lastYear }],
    ['9,1', 'người chết', { ...down, baseline: lastYear }],
  ],
  [
    "'tương ứng' in a bracket says the same change; a basis after the bracket is that of both",
    'Thu ngân sách tăng 437 tỷ đồng (tương ứng 21,4%) so với cùng kỳ năm 2021.',
    ['437', 'Thu ngân sách', { measure: 'change_abs', direction: 'up', baseline: lastYear }],
    ['21,4', 'Thu ngân sách', { ...up, baseline: lastYear }],
  ],
  [
    'rates in a bracket after points are rates',
    'Tỷ lệ tham gia là 68,6%, tăng 1,2 điểm phần trăm so với cùng kỳ năm trước (nữ 61,5%, nam 74,1%).',
    ['68,6', 'Tỷ lệ tham gia', { measure: 'share' }],
    ['1,2', 'Tỷ lệ tham gia', { measure: 'points', direction: 'up' }],
    ['61,5', 'nữ', { measure: 'share', direction: null }],
    ['74,1', 'nam', { measure: 'share', direction: null }],
  ],
  [
    'a bare rate dealt out is of what was named before',
    'Có 800 hồ sơ trước hạn, 150 hồ sơ đúng hạn, 50 hồ sơ quá hạn, tỷ lệ lần lượt là 80%, 15% và 5%.',
    ['800', 'trước hạn', level],
    ['150', 'đúng hạn', level],
    ['50', 'quá hạn', level],
    ['80', 'trước hạn', { measure: 'share' }],
    ['15', 'đúng hạn', { measure: 'share' }],
    ['5', 'quá hạn', { measure: 'share' }],
  ],
  [
    'who welcomes them is not what is counted',
    'Năm tháng đầu năm 2023, Kiên Giang ước đón hơn 4 triệu lượt khách. ',
    ['4', 'lượt khách', { ...level, approx: 'over', unit: 'visits' }],
  ],
  [
    'two names in capitals with a dash are one place',
    'Khu công nghiệp ở Thừa Thiên - Huế: 12 dự án mới.',
    ['12', 'Thừa Thiên - Huế', level],
  ],
  [
    'among so many it rose: the count is of what rose',
    'Chỉ số sản xuất tăng 7% so với cùng kỳ; chỉ số này tăng ở 51 địa phương, giảm ở 12 địa phương.',
    ['7', 'Chỉ số sản xuất', up],
    ['51', 'Chỉ số sản xuất', { measure: 'rank_or_count_other', direction: 'up' }],
    ['12', 'Chỉ số sản xuất', { measure: 'rank_or_count_other', direction: 'down' }],
  ],
  [
    'a stock in per cent is a rate',
    'Dư nợ tăng 12,1% so với đầu năm; nợ xấu của khối thương mại 0,8%.',
    ['12,1', 'Dư nợ', up],
    ['0,8', 'nợ xấu', { measure: 'share', direction: null }],
  ],
  [
    'a rate a year before, in a bracket after points',
    'Tỷ lệ hộ nghèo còn 31,1%, giảm 6 điểm phần trăm so với năm 2022 (37,1%), vượt kế hoạch.',
    ['31,1', 'Tỷ lệ hộ nghèo', { measure: 'share' }],
    ['6', 'Tỷ lệ hộ nghèo', { measure: 'points', direction: 'down' }],
    ['37,1', 'Tỷ lệ hộ nghèo', { measure: 'share', direction: null }],
  ],
  [
    'a rank is no count of what stands after it',
    'Đội tàu xếp thứ 4 ASEAN.',
    ['4', 'Đội tàu', { measure: 'rank_or_count_other', unit: 'hạng' }],
  ],
  [
    'what it is worth goes on with what was named',
    'Góp vốn, mua cổ phần: 2.072 giao dịch, trị giá 2,58 tỷ USD.',
    ['2.072', 'Góp vốn', level],
    ['2,58', 'Góp vốn', { ...level, unit: 'USD' }],
  ],
]

describe('rules of the language', () => {
  test.each(rules.map(([rule, text, ...expected]) => ({ rule, text, expected })))('$rule', ({ text, expected }) => {
    const { claims } = readClaims(text)
    expect(claims.map((claim) => claim.printed)).toEqual(expected.map(([printed]) => printed))
    for (const [at, [, indicator, rest]] of expected.entries()) {
      expect(claims[at]).toMatchObject(rest)
      expect(claims[at]?.indicator.text).toContain(indicator)
    }
  })
})
