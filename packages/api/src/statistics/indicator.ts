import type { DateSpan, Instant, IsoDate, PeriodId } from '@giaoban/core/periods'
import type { Approximation, DecimalText } from '@giaoban/core/quantities'
import type {
  Agency,
  Assigner,
  Indicator,
  MissingReason,
  ObservationStatus,
  Provenance,
  RevisionHabit,
  StatedMeasure,
  Target,
  TargetValue,
  UnitType,
  Words,
} from '@giaoban/core/statistics'
import { agencyKinds, unitTypes } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import type { Route } from '../route.ts'
import { decimal, instant, isoDate, periodId, words } from '../scalars.ts'
import { component, describe, nullable, oneOf, refer, type Schema } from '../schema.ts'
import {
  assigner,
  direction,
  missingReason,
  observationStatus,
  priceBasis,
  provenance,
  targetValue,
} from './schemas.ts'
import { type RowAnswer, type ScorecardQuery, scorecardQuery } from './scorecard.ts'

/** Where a stored fact came from: `file` is the id of its source, for `/api/sources/{id}/cells`. */
export interface SourceAnswer {
  readonly provenance: Provenance
  /** Id of the imported file; null for what came otherwise. */
  readonly file: string | null
  readonly fileName: string | null
  readonly agency: string | null
  readonly note: string | null
}

/** One vintage of one figure. */
export interface VintageAnswer {
  readonly period: PeriodId
  readonly value: DecimalText | null
  readonly missing: MissingReason | null
  readonly status: ObservationStatus
  readonly approx: Approximation | null
  readonly window: DateSpan | null
  readonly knownFrom: Instant
  readonly knownFromAssumed: boolean
  readonly recordedAt: Instant
  readonly reason: string | null
  readonly source: SourceAnswer
}

/** One point of a series, as known at `asOf`. `revised`: earlier vintages stand in `vintages`. */
export interface PointAnswer extends VintageAnswer {
  readonly revised: boolean
}

export interface StatedAnswer {
  readonly period: PeriodId
  readonly measure: StatedMeasure['measure']
  readonly value: DecimalText | null
  readonly direction: StatedMeasure['direction']
  readonly assigner: Assigner | null
  readonly assignerName: string | null
  readonly knownFrom: Instant
  readonly knownFromAssumed: boolean
  readonly source: SourceAnswer
}

export interface TargetAnswer {
  readonly period: PeriodId
  readonly assigner: Assigner
  readonly assignerName: string | null
  readonly target: TargetValue
  readonly basis: Target['basis']
  readonly documentNumber: string | null
  readonly documentDate: IsoDate | null
  readonly validFrom: IsoDate | null
  readonly knownFrom: Instant
  readonly knownFromAssumed: boolean
  readonly source: SourceAnswer
}

export interface IndicatorWords {
  readonly code: string
  readonly name: Words
  readonly aliases: readonly string[]
  readonly unit: string
  readonly multiplier: number
  readonly kind: Indicator['kind']
  readonly polarity: Indicator['polarity']
  readonly priceBasis: Indicator['priceBasis']
  readonly frequency: Indicator['frequency']
  readonly window: Indicator['window']
  readonly decimals: number
  readonly section: string
  readonly mainPlan: boolean
  readonly parent: string | null
  readonly criteria: readonly string[]
  readonly owner: { readonly code: string; readonly name: Words; readonly kind: Agency['kind'] } | null
}

/** Another indicator, by name. */
export interface IndicatorLink {
  readonly code: string
  readonly name: Words
}

export interface IndicatorAnswer {
  readonly area: string
  readonly areaCode: string
  readonly areaName: Words
  /** What kind of unit it is: province, municipality …; null where the register does not say. */
  readonly areaUnit: UnitType | null
  readonly period: PeriodId
  readonly asOf: Instant
  readonly indicator: IndicatorWords
  /** Its line of the scorecard; null when it is only a part of another line and stands there. */
  readonly row: RowAnswer | null
  /** Real span that a figure of `period` covers. */
  readonly windowSpan: DateSpan
  /** Months, oldest first. */
  readonly months: readonly PointAnswer[]
  /** The same months of the year before, where they are known; each with its own period. */
  readonly samePeriodMonths: readonly PointAnswer[]
  /** Published cumulative values (`2024-01-01/P9M`, quarters, halves, years), oldest first. */
  readonly cumulative: readonly PointAnswer[]
  readonly targets: readonly TargetAnswer[]
  readonly stated: readonly StatedAnswer[]
  /** Every vintage of the figure of `period` known at `asOf`, oldest first. */
  readonly vintages: readonly VintageAnswer[]
  /** Every vintage of those periods of the series that have several, by period and then oldest first. */
  readonly restated: readonly VintageAnswer[]
  /** How much its first figures are usually revised, as known at `asOf`; null where none was told again. */
  readonly revisions: RevisionHabit | null
  /** What it is a part or a criterion of, and its neighbours in the section's order of print. */
  readonly whole: IndicatorLink | null
  readonly previous: IndicatorLink | null
  readonly next: IndicatorLink | null
  /** Sentences of issued reports that use the figure; none before reports are kept. */
  readonly sentences: readonly { readonly edition: string; readonly text: string }[]
}

const source = component(
  'Source',
  describe<SourceAnswer>()(
    Type.Object({
      provenance,
      file: nullable(Type.String()),
      fileName: nullable(Type.String()),
      agency: nullable(Type.String()),
      note: nullable(Type.String()),
    }),
  ),
)

const dateSpan = describe<DateSpan>()(Type.Object({ start: isoDate, end: isoDate }))

const vintageFields = {
  period: periodId,
  value: nullable(decimal),
  missing: nullable(missingReason),
  status: observationStatus,
  approx: nullable(oneOf('about', 'over', 'under', 'estimate')),
  window: nullable(dateSpan),
  knownFrom: instant,
  knownFromAssumed: Type.Boolean(),
  recordedAt: instant,
  reason: nullable(Type.String()),
  source,
}
const vintage = component('Vintage', describe<VintageAnswer>()(Type.Object(vintageFields)))
const point = component('Point', describe<PointAnswer>()(Type.Object({ ...vintageFields, revised: Type.Boolean() })))

const stated = component(
  'Stated',
  describe<StatedAnswer>()(
    Type.Object({
      period: periodId,
      measure: oneOf('planShare', 'growth', 'changeAbs', 'multiple', 'momGrowth', 'decGrowth'),
      value: nullable(decimal),
      direction: nullable(direction),
      assigner: nullable(assigner),
      assignerName: nullable(Type.String()),
      knownFrom: instant,
      knownFromAssumed: Type.Boolean(),
      source,
    }),
  ),
)

const target = component(
  'Target',
  describe<TargetAnswer>()(
    Type.Object({
      period: periodId,
      assigner,
      assignerName: nullable(Type.String()),
      target: targetValue,
      basis: oneOf('level', 'growth'),
      documentNumber: nullable(Type.String()),
      documentDate: nullable(isoDate),
      validFrom: nullable(isoDate),
      knownFrom: instant,
      knownFromAssumed: Type.Boolean(),
      source,
    }),
  ),
)

const indicatorWords = describe<IndicatorWords>()(
  Type.Object({
    code: Type.String(),
    name: words,
    aliases: Type.Array(Type.String()),
    unit: Type.String(),
    multiplier: Type.Integer(),
    kind: oneOf('flow', 'stock', 'index', 'rate', 'text'),
    polarity: oneOf('higherBetter', 'lowerBetter', 'neutral'),
    priceBasis,
    frequency: oneOf('month', 'quarter', 'half', 'year', 'season'),
    window: oneOf('calendar', 'to14', 'to20', 'toReport'),
    decimals: Type.Integer(),
    section: Type.String(),
    mainPlan: Type.Boolean(),
    parent: nullable(Type.String()),
    criteria: Type.Array(Type.String()),
    owner: nullable(
      Type.Object({
        code: Type.String(),
        name: words,
        kind: oneOf(...agencyKinds),
      }),
    ),
  }),
)

const link = component('IndicatorLink', describe<IndicatorLink>()(Type.Object({ code: Type.String(), name: words })))

const revisionHabit = component(
  'RevisionHabit',
  describe<RevisionHabit>()(
    Type.Object({
      unit: oneOf('percent', 'points'),
      count: Type.Integer(),
      changed: Type.Integer(),
      mean: decimal,
      meanSize: decimal,
      low: decimal,
      high: decimal,
      last: Type.Object({ period: periodId, first: decimal, latest: decimal, revision: decimal }),
    }),
  ),
)

const answer = component(
  'IndicatorPage',
  describe<IndicatorAnswer>()(
    Type.Object({
      area: Type.String(),
      areaCode: Type.String(),
      areaName: words,
      areaUnit: nullable(oneOf(...unitTypes)),
      period: periodId,
      asOf: instant,
      indicator: indicatorWords,
      row: nullable(refer<RowAnswer>('Row')),
      windowSpan: dateSpan,
      months: Type.Array(point),
      samePeriodMonths: Type.Array(point),
      cumulative: Type.Array(point),
      targets: Type.Array(target),
      stated: Type.Array(stated),
      vintages: Type.Array(vintage),
      restated: Type.Array(vintage),
      revisions: nullable(revisionHabit),
      whole: nullable(link),
      previous: nullable(link),
      next: nullable(link),
      sentences: Type.Array(Type.Object({ edition: Type.String(), text: Type.String() })),
    }),
  ),
)

export interface IndicatorParams {
  readonly code: string
}

const indicatorParams: Schema<IndicatorParams> = describe<IndicatorParams>()(
  Type.Object({ code: Type.String({ minLength: 1, maxLength: 64 }) }),
)

export const getIndicator: Route<'/api/indicators/{code}', IndicatorParams, ScorecardQuery, IndicatorAnswer> = {
  method: 'GET',
  path: '/api/indicators/{code}',
  id: 'getIndicator',
  summary: { vi: 'Một chỉ tiêu: chuỗi số liệu, kế hoạch và nguồn', en: 'One indicator: its series, plans and sources' },
  params: indicatorParams,
  query: scorecardQuery,
  answer,
  roles: 'public',
  rows: 'published',
  refusals: ['area/unknown', 'period/invalid', 'edition/not-published', 'indicator/unknown'],
}
