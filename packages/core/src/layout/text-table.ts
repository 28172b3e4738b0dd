import type { Sheet } from './workbook.ts'

/**
 * A table inside a text: which stretch of the text stands in which cell. `documents` finds it in a file; core gives it meaning.
 * Offsets are UTF-16 offsets of the text, `end` exclusive.
 */
export interface TextTable {
  readonly start: number
  readonly end: number
  /** Cells that hold something, row by row. */
  readonly cells: readonly TextCell[]
  /** The sheet as its file holds it, with formulas and formats; `address` of its cells is that of `cells` by row and column. */
  readonly sheet?: Sheet
}

export interface TextCell {
  /** 1-based place in the grid of the table. */
  readonly row: number
  readonly col: number
  /** Rows and columns that the cell covers, when more than one. */
  readonly rowSpan?: number
  readonly colSpan?: number
  readonly start: number
  readonly end: number
  /** How far the words stand in, in spaces: the rank of a row is read from it. */
  readonly indent?: number
}
