import type { Finding, FindingCode } from '../../findings/index.ts'
import type { CellRange } from '../../layout/index.ts'
import type { PeriodId } from '../../periods/index.ts'
import type { DecimalText, Multiplier, UnitCode } from '../../quantities/index.ts'
import type { ObservationStatus } from '../model.ts'

/** A unit as written, and what was understood of it; a noun that nobody registered is its own code. */
export interface WrittenUnit {
  readonly text: string
  readonly unit: UnitCode
  readonly multiplier: Multiplier
}

/**
 * What a figure says of its indicator. `index`: the base is 100 · `growth`: percent of change · `difference`: change in the unit ·
 * `share`: percent of the whole · `planShare`: percent of the plan · `plan`: the plan itself · `level`: everything else.
 */
export type TableMeasure = 'level' | 'index' | 'growth' | 'difference' | 'share' | 'planShare' | 'plan'

/** What a figure is compared with. `yearEnd`: December of the year before; `fixed`: the base year of an index. */
export interface Baseline {
  readonly kind: 'samePeriod' | 'previousPeriod' | 'yearEnd' | 'fixed' | 'plan' | 'other'
  readonly period: PeriodId
}

/** A column of figures as understood. `null` is what its header does not say. */
export interface ColumnReading {
  readonly col: number
  /** The header's words from top to bottom, one text for each cell over the column. */
  readonly header: readonly string[]
  readonly measure: TableMeasure
  /** Period of the figure; of a comparison, that of what is compared. Cumulative figures have the span from January. */
  readonly period: PeriodId | null
  readonly baseline: Baseline | null
  /** Of a comparison, what it is with in the header's own words, for figures whose period their row tells. */
  readonly compares: 'samePeriod' | 'previousPeriod' | null
  readonly unit: WrittenUnit | null
  readonly status: ObservationStatus | null
  /** What the header says beyond period, measure and unit: 'Trị giá', 'Miền Bắc', 'Vốn đăng ký cấp mới'. */
  readonly qualifiers: readonly string[]
  /** The sheet does not show it. */
  readonly hidden: boolean
}

/** A row as understood. */
export interface RowReading {
  readonly row: number
  /** Its words with the words of the rows over it: 'Trung ương' / 'Bộ Y tế'. */
  readonly path: readonly string[]
  readonly unit: WrittenUnit | null
  /** It holds no figure and only names what stands below it. */
  readonly group: boolean
  readonly hidden: boolean
}

/** A figure with everything that gives it a meaning. Its phrase is title, path and qualifiers together. */
export interface PlacedFigure {
  readonly cell: string
  readonly row: number
  readonly col: number
  readonly indicator: {
    readonly title: string
    readonly path: readonly string[]
    readonly qualifiers: readonly string[]
  }
  readonly period: PeriodId
  readonly measure: TableMeasure
  readonly baseline: Baseline | null
  readonly unit: WrittenUnit
  readonly status: ObservationStatus | null
  /** As the sheet shows it, rounded half up to the decimals of the number format. */
  readonly value: DecimalText
  /** As the file stores it, at most 15 digits. */
  readonly stored: DecimalText
}

/** One table of a sheet; a table that goes on over a page ('tiếp theo') is several, with the same number. */
export interface TableReading {
  /** Number before the title: '16'. */
  readonly number: string | null
  readonly title: string
  /** The title in English, where a second line gives it. */
  readonly titleEn: string | null
  readonly continued: boolean
  readonly unit: WrittenUnit | null
  /** The period that the title names. */
  readonly period: PeriodId | null
  readonly header: CellRange
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: readonly ColumnReading[]
  readonly rows: readonly RowReading[]
  readonly footnotes: readonly string[]
  readonly figures: readonly PlacedFigure[]
}

/** A table whose figures still stand in their sheet: each is placed when it is asked for, and may be let go. */
export interface TableOutline extends Omit<TableReading, 'figures'> {
  readonly figures: Iterable<PlacedFigure> & { readonly length: number }
}

/** Why a figure has no place: what is not said of it. */
export type PlaceLack = FindingCode & `table/${string}`

/** A numeric cell that is a figure and has no place. */
export interface UnplacedCell {
  readonly cell: string
  readonly why: PlaceLack
  readonly value: DecimalText
}

/** One sheet. `findings` says what was settled by figures alone and that the sheet is hidden. */
export interface SheetReading {
  readonly sheet: string
  readonly hidden: boolean
  /** Numeric cells that are figures: years in headers and numbers of rows are none. */
  readonly numericCells: number
  readonly tables: readonly TableReading[]
  readonly notPlaced: readonly UnplacedCell[]
  readonly findings: readonly Finding[]
}

/** A sheet with tables in outline. */
export interface SheetOutline extends Omit<SheetReading, 'tables'> {
  readonly tables: readonly TableOutline[]
}

/** A workbook of statistical tables, its sheets read one at a time. */
export interface WorkbookOutline extends Pick<WorkbookReading, 'file' | 'period'> {
  /** Whether any sheet holds a table; true where that was known before. */
  readonly hasTables: boolean
  /** Reads the sheets in their order; only one need be held at a time. */
  readonly sheets: Iterable<SheetOutline>
}

/** A workbook of statistical tables of any layout, as understood without a catalogue. */
export interface WorkbookReading {
  readonly file: string
  /** The month, or span, that most figures are for; null when nothing says it. */
  readonly period: PeriodId | null
  readonly sheets: readonly SheetReading[]
  readonly numericCells: number
  readonly placed: number
}
