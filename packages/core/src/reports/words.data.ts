import type { Lang } from '../periods/index.ts'

/** Words of the month's report. Placeholders `{x}` are filled by `fill`; the numbers among them stay runs of their own. */
export interface ReportWords {
  readonly typeName: string
  readonly subject: string
  readonly parts: {
    readonly results: string
    readonly assessments: string
    readonly shortcomings: string
    readonly disputed: string
  }
  readonly summary: Readonly<Record<'all' | 'mostly' | 'majority' | 'some' | 'none', string>>
  readonly summaryNoData: string
  readonly reached: Readonly<Record<'estimate' | 'preliminary' | 'final', string>>
  readonly cumulative: string
  readonly share: string
  readonly shareOf: Readonly<Record<'central' | 'council' | 'people_committee' | 'other' | 'unnamed', string>>
  readonly growth: Readonly<Record<'up' | 'down' | 'flat', string>>
  readonly growthPoints: Readonly<Record<'up' | 'down' | 'flat', string>>
  readonly changeAbs: Readonly<Record<'up' | 'down' | 'flat', string>>
  readonly multiple: string
  readonly direction: Readonly<Record<'up' | 'down' | 'flat', string>>
  /** For a row of which only the direction is known. */
  readonly turned: Readonly<Record<'up' | 'down' | 'flat', string>>
  readonly samePeriod: string
  readonly stated: string
  readonly constantPrices: string
  readonly breakdowns: string
  readonly allCriteria: Readonly<Record<'up' | 'down' | 'flat', string>>
  readonly disputedNone: string
  readonly disputedGrowth: string
  readonly disputedShare: string
  readonly shortcomingsNone: string
  readonly annexTitle: string
  readonly annexNote: string
  readonly columns: {
    readonly number: string
    readonly indicator: string
    readonly unit: string
    readonly samePeriod: string
    readonly plan: string
    readonly month: string
    readonly ytd: string
    readonly compare: string
    readonly toPlan: string
    readonly toSamePeriod: string
    readonly central: string
    readonly council: string
    readonly other: string
    readonly note: string
  }
  readonly marks: {
    readonly stated: string
    readonly disputed: string
    readonly estimate: string
    readonly derived: string
  }
}

export const reportWords: Readonly<Record<Lang, ReportWords>> = {
  vi: {
    typeName: 'BÁO CÁO',
    subject: 'Tình hình kinh tế - xã hội {period}',
    parts: {
      results: 'Kết quả thực hiện các chỉ tiêu',
      assessments: 'Đánh giá theo lĩnh vực',
      shortcomings: 'Tồn tại, hạn chế',
      disputed: 'Số liệu chưa thống nhất, chưa đưa vào báo cáo',
    },
    summary: {
      all: 'Trong {period}, tất cả {known} chỉ tiêu kế hoạch chủ yếu có số liệu so sánh đều bằng hoặc vượt {base}',
      mostly:
        'Trong {period}, hầu hết chỉ tiêu kế hoạch chủ yếu ({good}/{known} chỉ tiêu có số liệu so sánh) bằng hoặc vượt {base}',
      majority:
        'Trong {period}, đa số chỉ tiêu kế hoạch chủ yếu ({good}/{known} chỉ tiêu có số liệu so sánh) bằng hoặc vượt {base}',
      some: 'Trong {period}, {good}/{known} chỉ tiêu kế hoạch chủ yếu có số liệu so sánh bằng hoặc vượt {base}',
      none: 'Trong {period}, chưa chỉ tiêu kế hoạch chủ yếu nào có số liệu so sánh bằng hoặc vượt {base}',
    },
    summaryNoData: '; {noData} chỉ tiêu chưa có số liệu so sánh',
    reached: { estimate: 'ước đạt', preliminary: 'sơ bộ đạt', final: 'đạt' },
    cumulative: 'Tính chung {period}, {name} {reached} ',
    share: 'bằng {value}% {plan}',
    shareOf: {
      central: 'kế hoạch Trung ương giao',
      council: 'kế hoạch HĐND tỉnh giao',
      people_committee: 'kế hoạch UBND tỉnh giao',
      other: 'kế hoạch của {assigner}',
      unnamed: 'kế hoạch năm',
    },
    growth: { up: 'tăng {value}% so với {base}', down: 'giảm {value}% so với {base}', flat: 'bằng {base}' },
    growthPoints: {
      up: 'tăng {value} điểm % so với {base}',
      down: 'giảm {value} điểm % so với {base}',
      flat: 'bằng {base}',
    },
    changeAbs: {
      up: 'tăng {value} {unit} so với {base}',
      down: 'giảm {value} {unit} so với {base}',
      flat: 'bằng {base}',
    },
    multiple: 'gấp {value} lần {base}',
    direction: { up: 'tăng so với {base}', down: 'giảm so với {base}', flat: 'bằng {base}' },
    turned: { up: 'tăng', down: 'giảm', flat: 'không đổi' },
    samePeriod: 'cùng kỳ năm {year}',
    stated: ' (theo nguồn)',
    constantPrices: ' (giá so sánh {year})',
    breakdowns: 'Trong đó: ',
    allCriteria: {
      up: '{name} tăng cả {count} tiêu chí ({criteria}) so với {base}',
      down: '{name} giảm cả {count} tiêu chí ({criteria}) so với {base}',
      flat: '{name} không đổi ở cả {count} tiêu chí ({criteria}) so với {base}',
    },
    disputedNone: 'Không có.',
    disputedGrowth:
      '{name}: mức thay đổi so với {base} do nguồn nêu không khớp với số đã công bố của kỳ đó; chờ cơ quan chủ trì xác nhận trước khi đưa vào báo cáo.',
    disputedShare:
      '{name}: tỷ lệ thực hiện kế hoạch do nguồn nêu không khớp với kế hoạch đã đăng ký; chờ cơ quan chủ trì xác nhận trước khi đưa vào báo cáo.',
    shortcomingsNone: 'Không ghi nhận chỉ tiêu xấu đi so với cùng kỳ.',
    annexTitle: 'PHỤ LỤC: CÁC CHỈ TIÊU CHỦ YẾU {period}',
    annexNote:
      'Ghi chú: (n) theo nguồn công bố, không đủ số liệu để tính lại; (ư) số ước; (≠) tỷ lệ do nguồn nêu và tỷ lệ tính được không khớp, không đưa vào báo cáo; (suy ra) kế hoạch tính ngược từ tỷ lệ, không phải số giao.',
    columns: {
      number: 'STT',
      indicator: 'Chỉ tiêu',
      unit: 'Đơn vị tính',
      samePeriod: 'Thực hiện cùng kỳ năm {year}',
      plan: 'Kế hoạch năm {year}',
      month: 'Ước thực hiện tháng {month}',
      ytd: 'Luỹ kế từ đầu năm',
      compare: 'So sánh (%)',
      toPlan: 'Luỹ kế so với kế hoạch',
      toSamePeriod: 'Tăng, giảm so với cùng kỳ',
      central: 'TW giao',
      council: 'HĐND giao',
      other: 'Khác',
      note: 'Ghi chú',
    },
    marks: { stated: 'n', disputed: '≠', estimate: 'ư', derived: 'suy ra' },
  },
  en: {
    typeName: 'REPORT',
    subject: 'Socio-economic situation, {period}',
    parts: {
      results: 'Results by indicator',
      assessments: 'Assessments by sector',
      shortcomings: 'Shortcomings',
      disputed: 'Figures that disagree and are held out of this report',
    },
    summary: {
      all: 'In {period}, all {known} main plan indicators that can be compared equal or exceed {base}',
      mostly: 'In {period}, most main plan indicators ({good} of {known} that can be compared) equal or exceed {base}',
      majority:
        'In {period}, a majority of main plan indicators ({good} of {known} that can be compared) equal or exceed {base}',
      some: 'In {period}, {good} of {known} main plan indicators that can be compared equal or exceed {base}',
      none: 'In {period}, no main plan indicator that can be compared equals or exceeds {base}',
    },
    summaryNoData: '; {noData} cannot be compared for lack of data',
    reached: { estimate: 'is estimated at', preliminary: 'is, preliminarily,', final: 'is' },
    cumulative: 'Over {period}, {name} {reached} ',
    share: '{value}% of {plan}',
    shareOf: {
      central: "the central government's plan",
      council: "the provincial council's plan",
      people_committee: "the provincial committee's plan",
      other: 'the plan of {assigner}',
      unnamed: "the year's plan",
    },
    growth: { up: 'up {value}% on {base}', down: 'down {value}% on {base}', flat: 'equal to {base}' },
    growthPoints: {
      up: 'up {value} percentage points on {base}',
      down: 'down {value} percentage points on {base}',
      flat: 'equal to {base}',
    },
    changeAbs: {
      up: 'up by {value} {unit} on {base}',
      down: 'down by {value} {unit} on {base}',
      flat: 'equal to {base}',
    },
    multiple: '{value} times {base}',
    direction: { up: 'up on {base}', down: 'down on {base}', flat: 'equal to {base}' },
    turned: { up: 'up', down: 'down', flat: 'unchanged' },
    samePeriod: 'the same period of {year}',
    stated: ' (as stated by the source)',
    constantPrices: ' (constant {year} prices)',
    breakdowns: 'Of which: ',
    allCriteria: {
      up: '{name}: all {count} criteria up ({criteria}) on {base}',
      down: '{name}: all {count} criteria down ({criteria}) on {base}',
      flat: '{name}: all {count} criteria unchanged ({criteria}) on {base}',
    },
    disputedNone: 'None.',
    disputedGrowth:
      '{name}: the change on {base} that the source states does not fit the figure published for that period; held out until the agency in charge confirms.',
    disputedShare:
      '{name}: the share of plan that the source states does not fit the registered plan; held out until the agency in charge confirms.',
    shortcomingsNone: 'No indicator is recorded as worse than in the same period.',
    annexTitle: 'ANNEX: MAIN INDICATORS, {period}',
    annexNote:
      'Notes: (n) as stated by the source, its parts are not published; (e) estimate; (≠) the stated ratio and the computed one disagree, held out of the report; (derived) plan worked back from a ratio, not an assigned one.',
    columns: {
      number: 'No.',
      indicator: 'Indicator',
      unit: 'Unit',
      samePeriod: 'Same period of {year}',
      plan: 'Plan for {year}',
      month: 'Estimate for month {month}',
      ytd: 'Year to date',
      compare: 'Comparison (%)',
      toPlan: 'Year to date against plan',
      toSamePeriod: 'Change on same period',
      central: 'Central',
      council: 'Council',
      other: 'Other',
      note: 'Note',
    },
    marks: { stated: 'n', disputed: '≠', estimate: 'e', derived: 'derived' },
  },
}
