import type { IndicatorAnswer, PointAnswer, VintageAnswer } from '@giaoban/api/client'

/** A vintage of January 2024 with what a test says of it. */
export const vintageOf = (value: string | null, known: Partial<VintageAnswer> = {}): VintageAnswer => ({
  period: '2024-M01',
  value,
  missing: value === null ? 'notPublished' : null,
  status: 'estimate',
  approx: null,
  window: null,
  knownFrom: '2024-02-02T17:00:00+07:00',
  knownFromAssumed: false,
  recordedAt: '2024-02-09T08:00:00+07:00',
  reason: null,
  source: { provenance: { kind: 'form', form: 'f', field: 'x' }, file: null, fileName: null, agency: null, note: null },
  ...known,
})

/** A point of a series with what a test says of it. */
export const pointOf = (value: string | null, known: Partial<PointAnswer> = {}): PointAnswer => ({
  ...vintageOf(value, known),
  revised: false,
  ...known,
})

/** The page of an indicator of which only the name is known, with what a test says of it. */
export const indicatorAnswerOf = (known: Partial<IndicatorAnswer> = {}): IndicatorAnswer => ({
  area: 'gia-lai',
  areaCode: 'gia-lai-old',
  areaName: { vi: 'Gia Lai', en: 'Gia Lai' },
  areaUnit: 'province',
  period: '2024-M01',
  asOf: '2024-02-03T08:00:00+07:00',
  indicator: {
    code: 'EXPORT',
    name: { vi: 'Kim ngạch xuất khẩu', en: 'Exports' },
    aliases: [],
    unit: 'USD',
    multiplier: 6,
    kind: 'flow',
    polarity: 'higherBetter',
    priceBasis: { kind: 'current' },
    frequency: 'month',
    window: 'calendar',
    decimals: 0,
    section: 'industryTrade',
    mainPlan: true,
    parent: null,
    criteria: [],
    owner: null,
  },
  row: null,
  windowSpan: { start: '2024-01-01', end: '2024-01-31' },
  months: [],
  samePeriodMonths: [],
  cumulative: [],
  targets: [],
  stated: [],
  vintages: [],
  restated: [],
  revisions: null,
  whole: null,
  previous: null,
  next: null,
  sentences: [],
  ...known,
})
