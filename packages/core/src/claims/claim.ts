import type { Finding, Span } from '../findings/index.ts'
import type { PeriodId } from '../periods/index.ts'
import type { Approximation, UnitCode } from '../quantities/index.ts'

/**
 * What a number measures: a level; a share of a plan; a change in %, in units or as a multiple; a share of a whole; percentage
 * points; anything else that is counted or ranked.
 */
export type ClaimMeasure =
  | 'level'
  | 'plan_ratio'
  | 'change_pct'
  | 'change_abs'
  | 'change_ratio'
  | 'share'
  | 'points'
  | 'rank_or_count_other'

/** What a change or ratio is counted from; a period of its own where the text names one. Null: nothing, or not said. */
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
  /** The phrase that names what is measured, where it stands, and its code in the catalogue; '' and null when not found. */
  readonly indicator: {
    readonly text: string
    readonly start: number
    readonly end: number
    readonly code: string | null
  }
  /** As written; multiply by `scale`. A JSON number by the published form of a claim; checks use `printed`. */
  readonly value: number
  /** A power of ten: 1e9 beside 'tỷ'. */
  readonly scale: number
  /** The unit without its multiplier: `VND`, `percent`, `persons`, else the Vietnamese noun; null: none is written. */
  readonly unit: UnitCode | null
  /** The number as it stands in the text, composed (NFC). */
  readonly printed: string
  /** Said by a word or a sign beside the number. */
  readonly direction: 'up' | 'down' | 'flat' | null
  readonly baseline: Baseline
  /** Where the baseline is written, when it is. */
  readonly baselineAt?: Span
  /** Who assigned the plan that the claim is held against, where the text says so. */
  readonly planBy: null | 'central' | 'council' | 'people_committee' | 'other'
  /** The period that the number is of: its own, else the document's. */
  readonly period: PeriodId | null
  /** 'khoảng', 'trên', 'gần', 'ước' beside the number. */
  readonly approx: null | Approximation
  /** Claims of one statement share a group: level, ratios and growth of one figure. */
  readonly group: string
  /** It stands in a table: row and header say its unit, no word beside it does. */
  readonly inTable?: true
  /** Where it stands in its table. */
  readonly cell?: TableCell
  readonly start: number
  readonly end: number
}

/** A cell of a table of the text: tables, rows and columns count from 1. */
export interface TableCell {
  readonly table: number
  readonly row: number
  readonly col: number
  /** The row whose part this row is; `all`: its parts are all there, as under 'Tổng cộng' and not under 'Trong đó'. */
  readonly under?: { readonly row: number; readonly all: boolean; readonly among?: boolean }
}

/** What a text is, by its heading and the words of its kind. */
export type DocumentKind = 'report' | 'bulletin' | 'plan' | 'minutes' | 'conclusions' | 'news' | 'unknown'

/** What `readClaims` answers and `giaoban read FILE --json` prints: data that survives JSON. */
export interface Reading {
  readonly document: {
    readonly kind: DocumentKind
    /** The period reported on; null: the text does not say it. */
    readonly period: PeriodId | null
    /** The words that say the period. */
    readonly periodEvidence: Span | null
    /** UTF-16 units of the text. */
    readonly chars: number
  }
  readonly claims: readonly Claim[]
  /** What the reader itself found (an old encoding); `checkClaims` finds the rest. */
  readonly findings: readonly Finding[]
}
