import type { PeriodId } from '../../periods/index.ts'
import type { DecimalText } from '../../quantities/index.ts'
import type { IndicatorCode, Observation, ObservationStatus, StatedMeasure, Target } from '../model.ts'
import type { Baseline, TableMeasure, WrittenUnit } from '../sheets/index.ts'
import type { Body } from '../tables/index.ts'

/** What the figures of one row, or of one row under one head, are of: the thing that is mapped to an indicator. */
export interface Line {
  /** Which kind of table it stands in: its title's words without a period; the same month after month. */
  readonly layout: string
  /** Which line of such a table it is, by its words; the same month after month. */
  readonly key: string
  readonly title: string
  readonly path: readonly string[]
  readonly qualifiers: readonly string[]
  /** Of its levels, plans and differences; null when it only has comparisons. */
  readonly unit: WrittenUnit | null
}

/** What a figure says of its line. Figures of one column and unit share one object. */
export interface Meaning {
  readonly measure: TableMeasure
  readonly period: PeriodId
  readonly baseline: Baseline | null
  readonly unit: WrittenUnit
  /** Null: the head says nothing of it. */
  readonly status: ObservationStatus | null
  /** Who assigned a plan, where the head says so. */
  readonly body: Body | null
}

/** A placed figure on its way to a fact. */
export interface LineFigure {
  readonly cell: string
  readonly meaning: Meaning
  /** As the sheet shows it. */
  readonly value: DecimalText
}

/** To which indicator a line belongs; `area` is a slug or code, absent for the area of the whole workbook. */
export interface Kept {
  readonly indicator: IndicatorCode
  readonly breakdown: string
  readonly area?: string
}

/** Why a kept line's figure gives no fact: the indicator cannot say it. */
export type NotTaken = 'unit' | 'baseline' | 'measure' | 'area'

/** A fact as the figure gives it, still without area, clocks and provenance. */
export type Taken =
  | {
      readonly kind: 'observation'
      readonly fact: Pick<Observation, 'value' | 'status'> & { readonly value: DecimalText }
    }
  | { readonly kind: 'target'; readonly fact: Pick<Target, 'assigner' | 'assignerName' | 'target' | 'basis'> }
  | {
      readonly kind: 'stated'
      readonly fact: Pick<StatedMeasure, 'measure' | 'value' | 'direction' | 'assigner' | 'assignerName'>
    }
