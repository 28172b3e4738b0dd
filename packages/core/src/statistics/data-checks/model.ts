import type { Finding, Place } from '../../findings/index.ts'
import type { PeriodId } from '../../periods/index.ts'
import type { Approximation, DecimalText } from '../../quantities/index.ts'
import type { Level } from '../levels.ts'
import type { Assigner, Direction, Indicator, StatedKind, StatedMeasure, Target } from '../model.ts'

/** What a published figure is to the arithmetic of a finding. */
export type SideRole = 'level' | 'target' | StatedKind

/** One published figure of a finding, as printed, with where it was published. */
export interface Side {
  readonly role: SideRole
  readonly indicator: string
  /** '' = total. */
  readonly breakdown: string
  readonly period: PeriodId
  /** In the indicator's unit × multiplier for levels, plans and `changeAbs`; percent or times else. Null = only a direction. */
  readonly value: DecimalText | null
  readonly direction: Direction | null
  readonly approx: Approximation | null
  readonly assigner: Assigner | null
  /** Address or name of what published it. */
  readonly source: string
  /** Day of publication, where the source shows one; a month where it shows no more. */
  readonly date: string | null
  readonly at: Place
}

/** Something in the data that does not agree: the finding, what it is of, and the published figures side by side. */
export interface DataFinding {
  readonly indicator: string
  /** Code of a boundary version. */
  readonly area: string
  /** '' = total. */
  readonly breakdown: string
  readonly period: PeriodId
  readonly finding: Finding
  readonly sides: readonly Side[]
}

/** All that is published of one figure. */
export interface Figure {
  readonly period: PeriodId
  /** Every vintage of every source with a value, in the order in which they became known. */
  readonly levels: readonly Level[]
  /** Of each source the latest of each measure and plan. */
  readonly said: readonly StatedMeasure[]
  readonly targets: readonly Target[]
}

/** The figures of an indicator, or of one of its breakdowns, in an area. */
export interface Series {
  readonly indicator: Indicator
  readonly area: string
  readonly breakdown: string
  readonly figures: ReadonlyMap<PeriodId, Figure>
}

/** A finding of a series with the figures behind it, before it is told where it stands. */
export type Found = Pick<DataFinding, 'period' | 'finding' | 'sides'>
