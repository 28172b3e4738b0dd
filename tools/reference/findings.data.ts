import type { FindingCode, Params } from '@giaoban/core/findings'
import type { Interval } from '@giaoban/core/quantities'

/** Parameters for the example that the reference shows of a finding. */
export interface FindingExample {
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
    example: { reported: '2024-M01', base: '2024-A1', suggested: '2023-M01' },
  },
  'period/base-mismatch': {
    example: { reported: '2024-M01', base: '2022-M01', expected: '2023-M01', deliberate: false },
  },
  'period/other': { example: { reported: '2024-M05', asked: '2024-M01' } },
  'ratio/plan-contradiction': {
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
    example: { variant: 'exceedFull', word: 'vượt', value: '109.33', suggested: '9.33' },
  },
  'fraction/percent': {
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
    example: {
      variant: 'exceed',
      parts: ['6', '3', '2'],
      sum: '11',
      sumBounds: from('9.5', '12.5'),
      whole: '9',
      wholeBounds: from('8.5', '9.5'),
      why: 'whole',
      ...cases,
    },
  },
  'repeat/disagree': {
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
  'series/outlier': {
    example: {
      variant: 'rest',
      indicator: 'Chỉ số sản xuất công nghiệp',
      period: '2024-A1',
      otherPeriod: '2024-01-01/P11M',
      growth: '73.63',
      usual: '-3.53',
    },
  },
  'series/break': {
    example: {
      variant: 'name',
      indicator: 'Tổng mức bán lẻ (số cơ quan thống kê)',
      otherIndicator: 'Tổng mức bán lẻ',
      period: '2023-A1',
      value: '17.57',
      other: '20.48',
      unit: 'percent',
      multiplier: 0,
    },
  },
  'points/percent': {
    example: { indicator: 'Tỷ lệ hộ nghèo', value: '2.04' },
  },
  'summary/quantifier': {
    example: { word: 'hầu hết', expected: 'majority', favourable: 6, unfavourable: 4, noData: 2, source: 'registered' },
  },
  'number/format': {
    example: { variant: 'wrongSeparators', printed: '3,123.9', value: '3123.9', expected: '3.123,9' },
  },
  'date/impossible': {
    example: { variant: 'day', printed: '29/02/2023', last: 28 },
  },
  'text/stale': {
    example: { text: 'Chính sách an sinh xã hội được chi trả đầy đủ, kịp thời', otherPeriod: '2023-M12' },
  },
  'text/encoding': {
    example: { encoding: 'TCVN3' },
  },
  'data/differs': {
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
    example: {
      indicator: 'Số vụ tai nạn giao thông',
      start: '2023-12-15',
      end: '2024-01-14',
      otherStart: '2023-01-01',
      otherEnd: '2023-01-31',
    },
  },
  'smallBase/percent': {
    example: { indicator: 'Số vụ cháy', growth: '50', base: '4', ...cases },
  },
  'tet/shift': {
    example: {
      indicator: 'Giá trị sản xuất công nghiệp',
      period: '2024-M01',
      days: 0,
      otherPeriod: '2023-M01',
      otherDays: 4,
    },
  },
  'annex/unknown-indicator': {
    example: { text: 'Kim ngạch XK cà phê nhân', near: 'Xuất khẩu cà phê' },
  },
  'annex/unknown-unit': {
    example: { text: 'triệu lượng', indicator: 'Kim ngạch xuất khẩu', expected: 'triệu USD' },
  },
  'annex/duplicate-row': {
    example: { indicator: 'Kim ngạch xuất khẩu', otherPlace: 'Biểu 1!A12' },
  },
  'annex/bad-cell': {
    example: { text: '#REF!' },
  },
  'annex/no-cached-value': {
    example: { formula: '=E9/D9*100' },
  },
  'annex/number-as-text': {
    example: { text: '3.123,9', value: '3123.9' },
  },
  'annex/date-as-number': {
    example: { text: '2024-12-03' },
  },
  'annex/duplicate-values': {
    example: { indicator: 'Kim ngạch xuất khẩu', value: '85', otherValue: '58', otherPlace: 'Biểu 1!F12' },
  },
  'annex/unit-assumed': {
    example: { text: 'Kim ngạch xuất khẩu', assumed: 'triệu USD' },
  },
  'annex/unclear-column': {
    example: { text: 'So sánh (%)', reading: 'growth' },
  },
  'annex/hidden-sheet': {
    example: { sheet: 'Biểu 2' },
  },
  'annex/other-period-sheet': {
    example: { sheet: 'Biểu 2', found: '2023-M12' },
  },
  'table/no-header': {
    example: { value: '27.8' },
  },
  'table/no-name': {
    example: { value: '27.8' },
  },
  'table/no-period': {
    example: { value: '27.8' },
  },
  'table/no-base': {
    example: { value: '104.5' },
  },
  'table/no-unit': {
    example: { value: '27.8' },
  },
}
