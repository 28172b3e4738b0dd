import type { DecimalText } from '../quantities/index.ts'

/** A workbook as read: plain cells with positions, no styles. `documents` makes it from bytes; core gives it meaning. */
export interface Workbook {
  readonly file: string
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** Rows in order; only cells that hold something. */
  readonly rows: readonly SheetRow[]
  readonly merges: readonly CellRange[]
  /** Columns that the sheet does not show, 1-based; absent when it shows all. */
  readonly hiddenCols?: readonly number[]
}

/** A workbook whose sheets are read when they are asked for, one at a time, so that not all of them need be held. */
export interface WorkbookSource {
  readonly file: string
  readonly sheets: readonly SheetSource[]
}

export interface SheetSource {
  readonly name: string
  readonly hidden: boolean
  /** What reading it costs beside the other sheets of its workbook, in a measure of the source's own. */
  readonly size: number
  /**
   * Gives each row that holds something to `take`, in the order of the file, and what is known of the whole sheet back. It may be
   * called again. `onRead` hears how much of `size` has been read. Throws the refusals of the file's reader.
   */
  read(take: (row: SheetRow) => void, onRead?: (done: number) => void): SheetFrame
}

/** What a sheet says beside its cells. */
export interface SheetFrame extends Pick<Sheet, 'merges' | 'hiddenCols'> {
  /** Widths in characters by 1-based column, where the file gives them. */
  readonly widths?: ReadonlyMap<number, number>
}

export interface SheetRow {
  /** 1-based, as in the file. */
  readonly row: number
  readonly cells: readonly SheetCell[]
  /** The sheet does not show it. */
  readonly hidden?: boolean
}

/** What a cell holds. A number keeps the decimal text of the file; an uncalculated formula is `formula`, never 0. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: DecimalText }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string }
  /** A formula with no cached value. */
  | { readonly kind: 'formula' }

export interface SheetCell {
  /** 1-based column. */
  readonly col: number
  /** A1 notation. */
  readonly address: string
  readonly value: CellValue
  readonly formula?: string
  /** Leading spaces plus the style's indent, used to read the rank of a row. */
  readonly indent?: number
  readonly bold?: boolean
  /** How the number format shows a number: with fixed decimals; times one hundred with a percent sign. Absent for General. */
  readonly shown?: { readonly decimals?: number; readonly percent?: boolean }
}

/** 1-based, both ends included. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
