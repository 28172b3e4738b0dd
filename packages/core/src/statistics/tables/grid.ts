import { type CellRange, cellText, inRange, type Sheet, type SheetCell } from '../../layout/index.ts'

/** A sheet by row and column, with merged ranges looked through to the cell that holds their content. */
export interface Grid {
  readonly sheet: Sheet
  readonly lastCol: number
  at(row: number, col: number): SheetCell | undefined
  /** Merged range that covers the cell, if any. */
  mergeAt(row: number, col: number): CellRange | undefined
  /** The cell that shows at this place: its own content, or that of the merged range over it. */
  shown(row: number, col: number): SheetCell | undefined
  words(row: number, col: number): string
}

export function gridOf(sheet: Sheet): Grid {
  const rows = new Map(sheet.rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.col, cell]))]))
  let lastCol = 0
  for (const { cells } of sheet.rows) for (const { col } of cells) if (col > lastCol) lastCol = col
  const at = (row: number, col: number): SheetCell | undefined => rows.get(row)?.get(col)
  const mergesOfRow = new Map<number, readonly CellRange[]>()
  const mergeAt = (row: number, col: number): CellRange | undefined => {
    let merges = mergesOfRow.get(row)
    if (merges === undefined) {
      merges = sheet.merges.filter(({ top, bottom }) => row >= top && row <= bottom)
      mergesOfRow.set(row, merges)
    }
    return merges.find((range) => inRange(range, row, col))
  }
  const shown = (row: number, col: number): SheetCell | undefined => {
    const merge = mergeAt(row, col)
    return merge ? at(merge.top, merge.left) : at(row, col)
  }
  const words = (row: number, col: number): string => {
    const cell = shown(row, col)
    return cell ? cellText(cell.value).replace(/\s+/g, ' ').trim() : ''
  }
  return { sheet, lastCol, at, mergeAt, shown, words }
}
