import type { Finding } from '@giaoban/core/findings'
import type { Instant, PeriodId } from '@giaoban/core/periods'
import type { DecimalText } from '@giaoban/core/quantities'
import type {
  Indicator,
  MeasureCell,
  MissingReason,
  ObservationStatus,
  Origin,
  PlanCell,
  Provenance,
  SamePeriodCell,
  ScorecardRow,
  ScorecardSummary,
  Section,
  TargetValue,
  UnitType,
  Words,
} from '@giaoban/core/statistics'
import { unitTypes } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import type { Route } from '../route.ts'
import { decimal, instant, periodId, words } from '../scalars.ts'
import { component, describe, nullable, oneOf, refer, type Schema } from '../schema.ts'
import {
  assigner,
  finding,
  measureCell,
  missingReason,
  observationStatus,
  origin,
  priceBasis,
  provenance,
  scorecardSummary,
  targetValue,
} from './schemas.ts'

export interface ScorecardQuery {
  /** Slug or code of a boundary version. */
  readonly area: string
  readonly period: PeriodId
  /** Absent: the instant of the published edition. */
  readonly asOf?: Instant
}

/** A plan beside its share: `share` and `origin` in short, `shareCell` in full. */
export interface PlanAnswer {
  readonly assigner: PlanCell['assigner']
  readonly assignerName?: string
  /** The registered target when it is one number; ranges and texts stand in `targetValue`. */
  readonly target: DecimalText | null
  readonly targetValue: TargetValue | null
  readonly targetOrigin: PlanCell['targetOrigin']
  readonly derivedTarget?: DecimalText
  readonly share: DecimalText | null
  readonly origin: Origin | null
  readonly shareCell: MeasureCell
  /** Share of the upper end of a range. */
  readonly shareOfHigh?: MeasureCell
  /** Value − target in points, for a plan of a rate, an index or of growth. */
  readonly gapPoints?: DecimalText
  readonly requiredPace: DecimalText | null
  readonly verdict: PlanCell['verdict']
}

/** The same period of last year: `changePct`, `changeAbs`, `multiple` and `origin` (of the growth) in short, the cells in full. */
export interface SamePeriodAnswer {
  readonly period: PeriodId
  readonly value: DecimalText | null
  /** Null for a rate, whose change is `changePoints`. */
  readonly changePct: DecimalText | null
  readonly changePoints: DecimalText | null
  readonly changeAbs: DecimalText | null
  readonly multiple: DecimalText | null
  readonly origin: Origin | null
  readonly growthUnit: SamePeriodCell['growthUnit']
  readonly growthCell: MeasureCell
  readonly changeAbsCell: MeasureCell
  readonly multipleCell: MeasureCell
}

/** The agency of an indicator. */
export interface OwnerAnswer {
  readonly code: string
  readonly name: Words
}

/** One line of the month. Values are in unit × 10^multiplier. */
export interface RowAnswer {
  readonly indicator: string
  /** Set on a breakdown of the same indicator: `commodity=coffee`. */
  readonly breakdown?: string
  /** In the language that was asked for. */
  readonly name: string
  readonly names: Words
  readonly section: string
  readonly kind: Indicator['kind']
  readonly polarity: Indicator['polarity']
  readonly priceBasis: Indicator['priceBasis']
  readonly mainPlan: boolean
  /** Who is answerable for the figure; null when the agency is not in the register. */
  readonly owner: OwnerAnswer | null
  /** What tells a part from its siblings: `{ commodity: 'coffee', measure: 'value' }`; empty for a whole. */
  readonly dimensions: Readonly<Record<string, string>>
  readonly unit: string
  readonly multiplier: number
  readonly decimals: number
  readonly status: ObservationStatus | null
  readonly value: DecimalText | null
  readonly missing: MissingReason | null
  /** When the figure became known; null without a figure of the month itself. */
  readonly knownFrom: Instant | null
  /** True when the month's figure was published before with another content. */
  readonly revised: boolean
  readonly valueYtd: DecimalText | null
  readonly ytdPeriod: PeriodId
  readonly plans: readonly PlanAnswer[]
  readonly samePeriod: SamePeriodAnswer
  readonly previousPeriod: ScorecardRow['previousPeriod']
  readonly assessment: ScorecardRow['assessment']
  readonly criteria: readonly RowAnswer[]
  readonly breakdowns: readonly RowAnswer[]
  /** Contribution of an additive part to the growth of the whole, in percentage points. */
  readonly contribution?: DecimalText
  readonly history: ScorecardRow['history']
  readonly provenance: Provenance | null
  readonly findings: readonly Finding[]
}

export interface ScorecardAnswer {
  /** Slug of the area. */
  readonly area: string
  /** Code of its boundary version in the period. */
  readonly areaCode: string
  readonly areaName: Words
  /** What kind of unit it is: province, municipality …; null where the register does not say. */
  readonly areaUnit: UnitType | null
  readonly period: PeriodId
  readonly asOf: Instant
  readonly summary: ScorecardSummary
  readonly sections: readonly Section[]
  readonly rows: readonly RowAnswer[]
  readonly findings: readonly Finding[]
}

export const section: Schema<Section> = component(
  'Section',
  describe<Section>()(Type.Object({ code: Type.String(), name: words, order: Type.Number() })),
)

const plan = component(
  'Plan',
  describe<PlanAnswer>()(
    Type.Object({
      assigner,
      assignerName: Type.Optional(Type.String()),
      target: nullable(decimal),
      targetValue: nullable(targetValue),
      targetOrigin: nullable(oneOf('registered', 'derived')),
      derivedTarget: Type.Optional(decimal),
      share: nullable(decimal),
      origin: nullable(origin),
      shareCell: measureCell,
      shareOfHigh: Type.Optional(measureCell),
      gapPoints: Type.Optional(decimal),
      requiredPace: nullable(decimal),
      verdict: oneOf('met', 'notMet', 'onPace', 'offPace', 'judge', 'unknown'),
    }),
  ),
)

const samePeriod = component(
  'SamePeriod',
  describe<SamePeriodAnswer>()(
    Type.Object({
      period: periodId,
      value: nullable(decimal),
      changePct: nullable(decimal),
      changePoints: nullable(decimal),
      changeAbs: nullable(decimal),
      multiple: nullable(decimal),
      origin: nullable(origin),
      growthUnit: oneOf('percent', 'points'),
      growthCell: measureCell,
      changeAbsCell: measureCell,
      multipleCell: measureCell,
    }),
  ),
)

const assessment = describe<ScorecardRow['assessment']>()(
  Type.Object({
    colour: oneOf('good', 'bad', 'none'),
    favourable: nullable(Type.Boolean()),
    reasons: Type.Array(
      oneOf(
        'better',
        'worse',
        'equal',
        'neutral',
        'tetShift',
        'smallBase',
        'disputed',
        'noBase',
        'noData',
        'stated',
        'textTarget',
      ),
    ),
  }),
)

const row = component(
  'Row',
  describe<RowAnswer>()(
    Type.Object({
      indicator: Type.String(),
      breakdown: Type.Optional(Type.String()),
      name: Type.String(),
      names: words,
      section: Type.String(),
      kind: oneOf('flow', 'stock', 'index', 'rate', 'text'),
      polarity: oneOf('higherBetter', 'lowerBetter', 'neutral'),
      priceBasis,
      mainPlan: Type.Boolean(),
      owner: nullable(Type.Object({ code: Type.String(), name: words })),
      dimensions: Type.Record(Type.String(), Type.String()),
      unit: Type.String(),
      multiplier: Type.Integer(),
      decimals: Type.Integer(),
      status: nullable(observationStatus),
      value: nullable(decimal),
      missing: nullable(missingReason),
      knownFrom: nullable(instant),
      revised: Type.Boolean(),
      valueYtd: nullable(decimal),
      ytdPeriod: periodId,
      plans: Type.Array(plan),
      samePeriod,
      previousPeriod: Type.Object({ period: periodId, value: nullable(decimal), growth: measureCell }),
      assessment,
      criteria: Type.Array(refer<RowAnswer>('Row')),
      breakdowns: Type.Array(refer<RowAnswer>('Row')),
      contribution: Type.Optional(decimal),
      history: Type.Array(Type.Object({ period: periodId, value: nullable(decimal) })),
      provenance: nullable(provenance),
      findings: Type.Array(finding),
    }),
  ),
)

const answer = component(
  'Scorecard',
  describe<ScorecardAnswer>()(
    Type.Object({
      area: Type.String(),
      areaCode: Type.String(),
      areaName: words,
      areaUnit: nullable(oneOf(...unitTypes)),
      period: periodId,
      asOf: instant,
      summary: scorecardSummary,
      sections: Type.Array(section),
      rows: Type.Array(row),
      findings: Type.Array(finding),
    }),
  ),
)

export const scorecardQuery: Schema<ScorecardQuery> = describe<ScorecardQuery>()(
  Type.Object(
    {
      area: Type.String({ minLength: 1, maxLength: 64 }),
      period: periodId,
      asOf: Type.Optional(instant),
    },
    { additionalProperties: false },
  ),
)

export const getScorecard: Route<'/api/scorecard', null, ScorecardQuery, ScorecardAnswer> = {
  method: 'GET',
  path: '/api/scorecard',
  id: 'getScorecard',
  summary: { vi: 'Bảng tổng hợp của tháng', en: 'The month at a glance' },
  params: null,
  query: scorecardQuery,
  answer,
  roles: 'public',
  rows: 'published',
  refusals: ['area/unknown', 'period/invalid', 'edition/not-published'],
}
