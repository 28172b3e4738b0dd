import type { Finding } from '../findings/index.ts'
import type { Instant, PeriodId } from '../periods/index.ts'
import type { DecimalText } from '../quantities/index.ts'
import type { Assigner, Direction, MissingReason, ObservationStatus, Provenance, TargetValue } from './model.ts'

/**
 * `computed`: parts known · `stated`: only said by a source ('theo nguồn') · `disputed`: both known and cannot both be true ·
 * `derived`: worked back from a ratio ('suy ra'), never stored as fact.
 */
export type Origin = 'computed' | 'stated' | 'disputed' | 'derived'

/** A ratio or change with its origin. `value` is what is shown (of a dispute what the source says); both sides stand beside it. */
export interface MeasureCell {
  readonly value: DecimalText | null
  readonly origin: Origin | null
  /** Unrounded to 12 decimals when its parts are known. */
  readonly computed: DecimalText | null
  readonly stated: DecimalText | null
  readonly direction: Direction | null
  /** Decimals in which `value` is printed. */
  readonly decimals: number
  readonly statedBy?: Provenance
}

/** One plan of an indicator beside its share. */
export interface PlanCell {
  readonly assigner: Assigner
  readonly assignerName?: string
  readonly target: TargetValue | null
  readonly targetOrigin: 'registered' | 'derived' | null
  /** Worked back from a stated share when no target is registered; shown as 'suy ra'. */
  readonly derivedTarget?: DecimalText
  /** Of the target; of the lower end of a range. Empty for plans of a rate, an index or of growth: see `gapPoints`. */
  readonly share: MeasureCell
  /** Share of the upper end of a range. */
  readonly shareOfHigh?: MeasureCell
  /** Value − target in points, for a plan of a rate, an index or of growth. */
  readonly gapPoints?: DecimalText
  /** (target − ytd) ÷ months left, for a value target of a flow; null in December. */
  readonly requiredPace: DecimalText | null
  readonly verdict: 'met' | 'notMet' | 'onPace' | 'offPace' | 'judge' | 'unknown'
}

export interface SamePeriodCell {
  readonly period: PeriodId
  /** Level of the same period last year, as known at `asOf`. */
  readonly value: DecimalText | null
  readonly growth: MeasureCell
  readonly changeAbs: MeasureCell
  readonly multiple: MeasureCell
  /** `percent`, or `points` for rates. */
  readonly growthUnit: 'percent' | 'points'
}

/** Why a row is coloured or not; words come from the findings' catalogue. */
export type AssessmentReason =
  | 'better'
  | 'worse'
  | 'equal'
  | 'neutral'
  | 'tetShift'
  | 'smallBase'
  | 'disputed'
  | 'noBase'
  | 'noData'
  | 'stated'
  | 'textTarget'

export interface ScorecardRow {
  readonly indicator: string
  /** Set on rows of `breakdowns` that are a breakdown of the same indicator: `commodity=coffee`. Absent = total. */
  readonly breakdown?: string
  readonly section: string
  readonly unit: string
  readonly multiplier: number
  readonly decimals: number
  readonly status: ObservationStatus | null
  readonly value: DecimalText | null
  readonly missing: MissingReason | null
  readonly valueYtd: DecimalText | null
  readonly ytdPeriod: PeriodId
  readonly plans: readonly PlanCell[]
  readonly samePeriod: SamePeriodCell
  readonly previousPeriod: {
    readonly period: PeriodId
    readonly value: DecimalText | null
    readonly growth: MeasureCell
  }
  readonly assessment: {
    readonly colour: 'good' | 'bad' | 'none'
    /** Against the same period, by polarity: counted by the summary. */
    readonly favourable: boolean | null
    readonly reasons: readonly AssessmentReason[]
  }
  readonly criteria: readonly ScorecardRow[]
  readonly breakdowns: readonly ScorecardRow[]
  /** Contribution of an additive part to its parent's growth, in percentage points. */
  readonly contribution?: DecimalText
  /** Values of the last twelve months, oldest first; null = missing. */
  readonly history: readonly { readonly period: PeriodId; readonly value: DecimalText | null }[]
  readonly provenance: Provenance | null
  readonly findings: readonly Finding[]
}

export type Quantifier = 'all' | 'mostly' | 'majority' | 'some' | 'none'

export interface ScorecardSummary {
  readonly favourable: number
  readonly unfavourable: number
  readonly noData: number
  readonly quantifier: Quantifier
}

/** The month on one page, as known at `asOf`. */
export interface Scorecard {
  /** Code of the boundary version; its slug is in the index's areas. */
  readonly area: string
  readonly period: PeriodId
  readonly asOf: Instant
  readonly summary: ScorecardSummary
  readonly rows: readonly ScorecardRow[]
  /** Those of all rows, criteria and breakdowns. */
  readonly findings: readonly Finding[]
}
