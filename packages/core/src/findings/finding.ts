import type { Interval } from '../quantities/index.ts'

/** UTF-16 offsets into the text as read; `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A cell of a workbook: `cell` in A1 notation. `cell` is absent when a whole sheet is meant. */
export interface CellPlace {
  readonly file?: string
  readonly sheet: string
  readonly cell?: string
}

/** A line of a text or CSV file, 1-based; `column` names the field. */
export interface LinePlace {
  readonly file: string
  readonly line: number
  readonly column?: string
}

/** A file or a field of configuration, named by its path. */
export interface PathPlace {
  readonly path: string
}

/** Where a finding or refusal points. */
export type Place = Span | CellPlace | LinePlace | PathPlace

export type Severity = 'error' | 'warning' | 'info'

/** A parameter of a finding or refusal: data that the words of each language are made from. */
export type Param = string | number | boolean | null | Interval | readonly string[]
export type Params = Readonly<Record<string, Param>>

/** What to put instead; proposed, never applied. */
export interface Suggestion {
  /** A DecimalText in `unit` × 10^`multiplier`. */
  readonly value?: string
  readonly unit?: string | null
  readonly multiplier?: number
  readonly period?: string
  readonly indicator?: string
  /** Words to write, in the language of the text; before `value` where both are there: 'giảm'. */
  readonly text?: string
}

/** Something that does not agree: data, never prose. Words come from `describeFinding`. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  readonly at: Place
  readonly params: Params
  readonly suggestion?: Suggestion
}

/** Every code of a finding; registry and words in both languages are kept in step by a test. */
export type FindingCode =
  | 'period/impossible-base'
  | 'period/base-mismatch'
  | 'period/other'
  | 'ratio/plan-contradiction'
  | 'ratio/referent'
  | 'growth/base-contradiction'
  | 'growth/direction'
  | 'fraction/percent'
  | 'sum/parts'
  | 'repeat/disagree'
  | 'level/magnitude'
  | 'series/ytd'
  | 'series/outlier'
  | 'series/break'
  | 'points/percent'
  | 'summary/quantifier'
  | 'number/format'
  | 'date/impossible'
  | 'text/stale'
  | 'text/encoding'
  | 'data/differs'
  | 'sources/disagree'
  | 'window/differs'
  | 'smallBase/percent'
  | 'tet/shift'
  | 'annex/unknown-indicator'
  | 'annex/unknown-unit'
  | 'annex/duplicate-row'
  | 'annex/bad-cell'
  | 'annex/no-cached-value'
  | 'annex/number-as-text'
  | 'annex/date-as-number'
  | 'annex/duplicate-values'
  | 'annex/unit-assumed'
  | 'annex/unclear-column'
  | 'annex/hidden-sheet'
  | 'annex/other-period-sheet'
  | 'table/no-header'
  | 'table/no-name'
  | 'table/no-period'
  | 'table/no-base'
  | 'table/no-unit'
