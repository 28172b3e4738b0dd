import type { PlanAnswer, RowAnswer, ScorecardAnswer } from '@giaoban/api/client'
import type { MeasureCell } from '@giaoban/core/statistics'
import { makeSay } from '../ui/words.tsx'
import type { Printing } from './printed.ts'
import { statisticsWords } from './words.ts'

/** Printing in Vietnamese, for tests. */
export const inVietnamese: Printing = { language: 'vi', say: makeSay(statisticsWords, 'vi') }
/** Printing in English, for tests. */
export const inEnglish: Printing = { language: 'en', say: makeSay(statisticsWords, 'en') }

/** A measure of which nothing is known, with what a test says of it. */
export const cellOf = (known: Partial<MeasureCell> = {}): MeasureCell => ({
  value: null,
  origin: null,
  computed: null,
  stated: null,
  direction: null,
  decimals: 1,
  ...known,
})

/** What a source states. */
export const statedCell = (value: string | null, more: Partial<MeasureCell> = {}): MeasureCell =>
  cellOf({ value, origin: 'stated', stated: value, decimals: value?.split('.')[1]?.length ?? 0, ...more })

/** A plan with a share. */
export const planOf = (
  assigner: PlanAnswer['assigner'],
  shareCell: MeasureCell,
  more: Partial<PlanAnswer> = {},
): PlanAnswer => ({
  assigner,
  target: null,
  targetValue: null,
  targetOrigin: null,
  share: shareCell.value,
  origin: shareCell.origin,
  shareCell,
  requiredPace: null,
  verdict: 'unknown',
  ...more,
})

/** The same period of last year with what a test says of it. */
export const samePeriodOf = (known: Partial<RowAnswer['samePeriod']> = {}): RowAnswer['samePeriod'] => ({
  period: '2023-M01',
  value: null,
  changePct: null,
  changeAbs: null,
  changePoints: null,
  multiple: null,
  origin: null,
  growthUnit: 'percent',
  growthCell: cellOf(),
  changeAbsCell: cellOf(),
  multipleCell: cellOf(),
  ...known,
})

/** A line of January 2024 of which only the name is known, with what a test says of it. */
export const rowOf = (known: Partial<RowAnswer> = {}): RowAnswer => ({
  indicator: 'EXPORT',
  name: 'Kim ngạch xuất khẩu',
  names: { vi: 'Kim ngạch xuất khẩu', en: 'Exports' },
  section: 'industryTrade',
  kind: 'flow',
  polarity: 'higherBetter',
  priceBasis: { kind: 'current' },
  mainPlan: true,
  owner: { code: 'H21.SCT', name: { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' } },
  dimensions: {},
  unit: 'USD',
  multiplier: 6,
  decimals: 0,
  status: null,
  value: null,
  missing: null,
  knownFrom: null,
  revised: false,
  valueYtd: null,
  ytdPeriod: '2024-M01',
  plans: [],
  samePeriod: samePeriodOf(),
  previousPeriod: { period: '2023-M12', value: null, growth: cellOf() },
  assessment: { colour: 'none', favourable: null, reasons: [] },
  criteria: [],
  breakdowns: [],
  history: [],
  provenance: null,
  findings: [],
  ...known,
})

/** A month of the given lines. */
export const cardOf = (rows: readonly RowAnswer[], more: Partial<ScorecardAnswer> = {}): ScorecardAnswer => ({
  area: 'gia-lai',
  areaCode: 'gia-lai-old',
  areaName: { vi: 'Gia Lai', en: 'Gia Lai' },
  areaUnit: 'province',
  period: '2024-M01',
  asOf: '2024-02-03T08:00:00+07:00',
  summary: { favourable: 0, unfavourable: 0, noData: 0, quantifier: 'none' },
  sections: [
    { code: 'safetyOrder', name: { vi: 'An toàn, trật tự', en: 'Safety and order' }, order: 20 },
    { code: 'industryTrade', name: { vi: 'Công nghiệp – thương mại', en: 'Industry and trade' }, order: 10 },
  ],
  rows,
  findings: [],
  ...more,
})
