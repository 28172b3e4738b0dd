import type { Finding } from '@giaoban/core/findings'
import type { CellRange } from '@giaoban/core/layout'
import type { Instant, IsoDate, PeriodId } from '@giaoban/core/periods'
import type {
  Assigner,
  ColumnMeaning,
  Indicator,
  Observation,
  RefArea,
  StatedMeasure,
  Target,
} from '@giaoban/core/statistics'

/** What the reader of an annex must know to give its cells a meaning. */
export interface AnnexOptions {
  readonly indicators: readonly Indicator[]
  readonly areas: readonly RefArea[]
  /** Slug or version code of the area whose annex this should be. */
  readonly area: string
  /** Period reported: a month, or a span that ends with one. */
  readonly period: PeriodId
  /** Name of the file in provenance, findings and refusals. */
  readonly file: string
  /** Day on which it is read; an annex for a period that has not begun by then is refused. */
  readonly today?: IsoDate
  /** When the annex became known; assumed from the period when it is not given. */
  readonly knownFrom?: Instant
  /** Agency that sent it. */
  readonly agency?: string
  /** Whose plan a column means that names nobody ('Kế hoạch năm 2024'); the council's when not given. */
  readonly defaultAssigner?: Assigner
}

/** A recognised column, for showing how the annex was understood. */
export interface AnnexColumn {
  readonly col: number
  /** Words of its header from top to bottom, joined by ` / `. */
  readonly header: string
  readonly meaning: ColumnMeaning | null
}

/** One table of the annex as it was understood. */
export interface AnnexTable {
  readonly sheet: string
  /** Header rows, without the row of column numbers. */
  readonly header: CellRange
  /** Rows of figures, first and last. */
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: readonly AnnexColumn[]
}

/** Everything that could be read; what could not is in `findings`, each naming sheet and cell. */
export interface AnnexReading {
  readonly file: string
  /** Code of the boundary version. */
  readonly area: string
  readonly period: PeriodId
  readonly tables: readonly AnnexTable[]
  readonly observations: readonly Observation[]
  readonly targets: readonly Target[]
  readonly stated: readonly StatedMeasure[]
  readonly findings: readonly Finding[]
}
