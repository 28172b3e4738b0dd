import type { Finding, Span } from '../findings/index.ts'
import type { PeriodId } from '../periods/index.ts'
import type { Approximation, UnitCode } from '../quantities/index.ts'

export type ClaimMeasure =
  | 'level'
  | 'plan_ratio'
  | 'change_pct'
  | 'change_abs'
  | 'change_ratio'
  | 'share'
  | 'points'
  | 'rank_or_count_other'

export type Baseline =
  | null
  | 'same_period_last_year'
  | 'previous_period'
  | 'year_start'
  | 'plan'
  | { readonly period: PeriodId }

/** One quantitative statement of a text. Offsets are UTF-16, of the number token in the text as read. */
export interface Claim {
  readonly measure: ClaimMeasure
  readonly indicator: {
    readonly text: string
    readonly start: number
    readonly end: number
    readonly code: string | null
  }
  /** As written; multiply by `scale`. A JSON number by the published form of a claim; checks use `printed`. */
  readonly value: number
  readonly scale: number
  readonly unit: UnitCode | null
  readonly printed: string
  readonly direction: 'up' | 'down' | 'flat' | null
  readonly baseline: Baseline
  /** Where the baseline is written, when it is. */
  readonly baselineAt?: Span
  readonly planBy: null | 'central' | 'council' | 'people_committee' | 'other'
  readonly period: PeriodId | null
  readonly approx: null | Approximation
  /** Claims of one statement share a group: level, ratios and growth of one figure. */
  readonly group: string
  readonly start: number
  readonly end: number
}

export type DocumentKind = 'report' | 'bulletin' | 'plan' | 'minutes' | 'conclusions' | 'news' | 'unknown'

/** What `giaoban read FILE --json` prints, without findings of a check. */
export interface Reading {
  readonly document: {
    readonly kind: DocumentKind
    readonly period: PeriodId | null
    readonly periodEvidence: Span | null
    readonly chars: number
  }
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
}
