import type { FindingCode, Params } from '@giaoban/core/findings'
import type { Interval } from '@giaoban/core/quantities'
import type { Words } from '@giaoban/core/statistics'

/** What the reference says of a finding beside its registry: when it is found, and parameters for an example. */
export interface FindingExample {
  readonly when: Words
  readonly example: Params
}

const from = (low: string, high: string): Interval => ({ low, high, lowClosed: true, highClosed: false })
const between = (low: string, high: string): Interval => ({ low, high, lowClosed: false, highClosed: false })
const billions = { unit: 'VND', multiplier: 9 } as const
const millionsUsd = { unit: 'USD', multiplier: 6 } as const
const cases = { unit: 'cases', multiplier: 0 } as const

/** Figures of Gia Lai where its published months show such a case, made ones otherwise. tsc refuses a missing code. */
export const findingExamples: Readonly<Record<FindingCode, FindingExample>> = {
  'period/impossible-base': {
    when: {
      vi: 'Kỳ đem so không đứng trước kỳ báo cáo.',
      en: 'The period compared with does not come before the period reported.',
    },
    example: { reported: '2024-M01', base: '2024-A1', suggested: '2023-M01' },
  },
  'period/base-mismatch': {
    when: {
      vi: 'Viết “cùng kỳ” nhưng ghi một năm khác với năm trước liền kề.',
      en: "'Same period' is written beside another year than the one before.",
    },
    example: { reported: '2024-M01', base: '2022-M01', expected: '2023-M01', deliberate: false },
  },
  'ratio/plan-contradiction': {
    when: {
      vi: 'Mức ÷ tỷ lệ cho một số kế hoạch không phải số đã đăng ký, cũng không phải số nào khác nêu trong bài.',
      en: 'Level ÷ share gives a target that is neither the registered one nor any other that the text states.',
    },
    example: {
      indicator: 'Kim ngạch xuất khẩu',
      level: '510',
      share: '72.27',
      implied: between('698.7', '712.7'),
      target: '660',
      actual: '77.27',
      source: 'registered',
      truncationFits: false,
      ...millionsUsd,
    },
  },
  'ratio/referent': {
    when: {
      vi: 'Tỷ lệ không hợp với số đứng gần nhất mà hợp với một số khác trong câu.',
      en: 'A ratio does not fit the nearest figure but another one of the sentence.',
    },
    example: {
      share: '9.52',
      level: '950',
      implied: '9978.99',
      ...billions,
      other: '100',
      otherImplied: '1050',
      otherUnit: 'enterprises',
      otherMultiplier: 0,
      registered: false,
    },
  },
  'growth/base-contradiction': {
    when: {
      vi: 'Mức ÷ (1 + mức tăng) không thể là số kỳ gốc đã lưu hoặc nêu trong bài.',
      en: 'Level ÷ (1 + growth) cannot be the base as stored or as stated.',
    },
    example: {
      indicator: 'Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ',
      level: '14800',
      growth: '24.26',
      implied: '11910',
      impliedBounds: between('11869.8', '11951.2'),
      base: '10000',
      baseBounds: from('9500', '10500'),
      basePeriod: '2023-M01',
      computed: '48.0',
      computedBounds: between('40.47', '56.32'),
      source: 'registered',
      truncationFits: false,
      ...billions,
    },
  },
  'growth/direction': {
    when: {
      vi: 'Chữ và số ngược nhau: “tăng” trước số âm, “vượt” trước tỷ lệ chưa tới 100%, “vượt 109%” khi ý là đạt 109%.',
      en: "Word and number disagree: 'up' before a negative number, 'exceeds' with a share below 100%, 'exceeds by 109%' for 'reaches 109%'.",
    },
    example: { variant: 'exceedFull', word: 'vượt', value: '109.33', suggested: '9.33' },
  },
  'fraction/percent': {
    when: { vi: 'Phép chia không bằng tỷ lệ ghi bên cạnh.', en: 'A division is not the percentage beside it.' },
    example: {
      variant: 'share',
      part: '48',
      whole: '58',
      computed: '82.76',
      computedBounds: between('81.2', '84.3'),
      stated: '84.48',
      statedBounds: from('84.475', '84.485'),
      truncationFits: false,
    },
  },
  'sum/parts': {
    when: {
      vi: 'Các phần vượt tổng số, hoặc cộng lại không thành tổng số đã nêu.',
      en: 'Parts exceed, or do not make, the stated whole.',
    },
    example: {
      variant: 'exceed',
      parts: ['6', '3', '2'],
      sum: '11',
      sumBounds: from('9.5', '12.5'),
      whole: '9',
      wholeBounds: from('8.5', '9.5'),
      ...cases,
    },
  },
  'repeat/disagree': {
    when: {
      vi: 'Một số nêu hai lần trong một văn bản với hai giá trị không thể bằng nhau.',
      en: 'One figure stands twice in a document with values that cannot be equal.',
    },
    example: {
      indicator: 'Số vụ phạm pháp hình sự',
      first: '734',
      firstBounds: from('733.5', '734.5'),
      second: '743',
      secondBounds: from('742.5', '743.5'),
      relatedStart: 120,
      relatedEnd: 123,
      ...cases,
      otherUnit: 'cases',
      otherMultiplier: 0,
    },
  },
  'level/magnitude': {
    when: {
      vi: 'Mức lệch 10, 100 hoặc 1.000 lần so với chuỗi số liệu hay kế hoạch của nó.',
      en: 'A level is off by 10, 100 or 1,000 times against its series or its plan.',
    },
    example: {
      indicator: 'Tổng thu ngân sách nhà nước trên địa bàn',
      value: '1035.5',
      unit: 'VND',
      multiplier: 6,
      factor: '1000',
      expected: '1035.5',
      otherUnit: 'VND',
      otherMultiplier: 9,
      reference: 'plan',
    },
  },
  'series/ytd': {
    when: {
      vi: 'Luỹ kế giảm so với kỳ trước, hoặc khác tổng các tháng.',
      en: 'The year to date falls, or differs from the sum of its months.',
    },
    example: {
      variant: 'falls',
      indicator: 'Xuất khẩu cao su',
      period: '2024-01-01/P4M',
      value: '80',
      otherPeriod: '2024-01-01/P2M',
      other: '90',
      unit: 'tonnes',
      multiplier: 0,
    },
  },
  'points/percent': {
    when: {
      vi: 'Thay đổi của một tỷ lệ ghi bằng % trong khi phải là điểm %.',
      en: 'The change of a rate is given in % where percentage points are meant.',
    },
    example: { indicator: 'Tỷ lệ hộ nghèo', value: '2.04' },
  },
  'summary/quantifier': {
    when: {
      vi: '“Tất cả”, “hầu hết”, “đa số” không đúng với số đếm được.',
      en: "'All', 'most', 'the majority' is not what the count says.",
    },
    example: { word: 'hầu hết', expected: 'majority', favourable: 6, unfavourable: 4, noData: 2 },
  },
  'number/format': {
    when: {
      vi: 'Dấu phân cách lẫn lộn hoặc sai, thiếu nhóm hàng nghìn, thiếu đơn vị.',
      en: 'Separators are mixed, wrong or missing; a unit is missing.',
    },
    example: { variant: 'wrongSeparators', printed: '3,123.9', value: '3123.9', expected: '3.123,9' },
  },
  'text/stale': {
    when: {
      vi: 'Một đoạn văn cùng các số của nó giống hệt tháng trước.',
      en: "A paragraph and its figures equal last month's.",
    },
    example: { text: 'Chính sách an sinh xã hội được chi trả đầy đủ, kịp thời', otherPeriod: '2023-M12' },
  },
  'text/encoding': {
    when: { vi: 'Văn bản dùng bảng mã TCVN3 hoặc VNI.', en: 'The text is in TCVN3 or VNI.' },
    example: { encoding: 'TCVN3' },
  },
  'data/differs': {
    when: {
      vi: 'Số trong bài và số đã lưu không thể bằng nhau.',
      en: 'The number of the text and the stored one cannot be equal.',
    },
    example: {
      measure: 'level',
      indicator: 'Kim ngạch xuất khẩu',
      period: '2024-M01',
      value: '58',
      valueBounds: from('57.5', '58.5'),
      stored: '85',
      storedBounds: from('84.5', '85.5'),
      truncationFits: false,
      ...millionsUsd,
    },
  },
  'sources/disagree': {
    when: {
      vi: 'Hai nguồn công bố hai giá trị khác nhau cho một số.',
      en: 'Two sources publish different values for one figure.',
    },
    example: {
      indicator: 'Tổng thu ngân sách nhà nước trên địa bàn',
      period: '2023-A1',
      first: '5533',
      firstSource: 'Cục Thống kê',
      second: '5230',
      secondSource: 'Sở Tài chính',
      ...billions,
    },
  },
  'window/differs': {
    when: {
      vi: 'Hai số đem so được tính theo hai khoảng ngày khác nhau.',
      en: 'The figures compared cover different spans of days.',
    },
    example: {
      indicator: 'Số vụ tai nạn giao thông',
      start: '2023-12-15',
      end: '2024-01-14',
      otherStart: '2023-01-01',
      otherEnd: '2023-01-31',
    },
  },
  'smallBase/percent': {
    when: {
      vi: 'Nêu tỷ lệ % trên nền dưới 30 vụ việc mà không nêu số tăng, giảm.',
      en: 'A percentage stands on a base of fewer than 30 events without its absolute change.',
    },
    example: { indicator: 'Số vụ cháy', growth: '50', base: '4', ...cases },
  },
  'tet/shift': {
    when: {
      vi: 'Hai kỳ đem so lệch nhau từ 2 ngày làm việc trong dịp Tết.',
      en: 'The periods compared differ by two or more weekdays of Tết.',
    },
    example: {
      indicator: 'Giá trị sản xuất công nghiệp',
      period: '2024-M01',
      days: 0,
      otherPeriod: '2023-M01',
      otherDays: 4,
    },
  },
  'annex/unknown-indicator': {
    when: { vi: 'Tên ở một dòng không có trong danh mục.', en: 'The name of a row is not in the catalogue.' },
    example: { text: 'Kim ngạch XK cà phê nhân', near: 'Xuất khẩu cà phê' },
  },
  'annex/unknown-unit': {
    when: {
      vi: 'Không nhận ra đơn vị tính, hoặc đơn vị không hợp với chỉ tiêu.',
      en: 'A unit is not known, or is not one of the indicator.',
    },
    example: { text: 'triệu lượng', indicator: 'Kim ngạch xuất khẩu', expected: 'triệu USD' },
  },
  'annex/duplicate-row': {
    when: { vi: 'Một chỉ tiêu có hai dòng cùng số.', en: 'One indicator has two rows with equal figures.' },
    example: { indicator: 'Kim ngạch xuất khẩu', otherPlace: 'Biểu 1!A12' },
  },
  'annex/bad-cell': {
    when: { vi: 'Ô không đọc được thành số.', en: 'A cell cannot be read as a number.' },
    example: { text: '#REF!' },
  },
  'annex/no-cached-value': {
    when: { vi: 'Công thức chưa có kết quả lưu trong tệp.', en: 'A formula has no result stored in the file.' },
    example: { formula: '=E9/D9*100' },
  },
  'annex/number-as-text': {
    when: { vi: 'Số được lưu dạng chữ; vẫn đọc được.', en: 'A number is stored as text; it is read all the same.' },
    example: { text: '3.123,9', value: '3123.9' },
  },
  'annex/date-as-number': {
    when: { vi: 'Ô chứa ngày ở chỗ phải là số.', en: 'A cell holds a date where a number belongs.' },
    example: { text: '2024-12-03' },
  },
  'annex/duplicate-values': {
    when: {
      vi: 'Một chỉ tiêu có hai giá trị khác nhau; không nhập giá trị nào.',
      en: 'One indicator has two different values; neither is taken.',
    },
    example: { indicator: 'Kim ngạch xuất khẩu', value: '85', otherValue: '58', otherPlace: 'Biểu 1!F12' },
  },
  'annex/unit-assumed': {
    when: {
      vi: 'Dòng không ghi đơn vị; hiểu theo danh mục.',
      en: 'A row names no unit; that of the catalogue is taken.',
    },
    example: { text: 'Kim ngạch xuất khẩu', assumed: 'triệu USD' },
  },
  'annex/unclear-column': {
    when: {
      vi: 'Tiêu đề một cột so sánh không nói rõ so với gì.',
      en: 'The header of a comparing column does not say what it compares.',
    },
    example: { text: 'So sánh (%)', reading: 'growth' },
  },
  'annex/hidden-sheet': {
    when: {
      vi: 'Một trang tính ẩn có bảng số liệu; không đọc.',
      en: 'A hidden sheet holds figures; it is not read.',
    },
    example: { sheet: 'Biểu 2' },
  },
  'annex/other-period-sheet': {
    when: {
      vi: 'Một trang tính ghi kỳ khác trong tiêu đề, cạnh những trang đúng kỳ; bỏ qua trang đó.',
      en: 'One sheet is titled another period, beside sheets of the right one; it is left out.',
    },
    example: { sheet: 'Biểu 2', found: '2023-M12' },
  },
}
