import { cellAddress } from './address.ts'
import type { CellRange, CellValue, Sheet, SheetCell, SheetRow, SheetSource } from './workbook.ts'

/** A1 notation of a range: `A1:C2`, or `B3` when it is one cell. */
export function rangeAddress(range: CellRange): string {
  const from = cellAddress(range.top, range.left)
  const to = cellAddress(range.bottom, range.right)
  return from === to ? from : `${from}:${to}`
}

/** Whether the range covers the 1-based cell. */
export function inRange(range: CellRange, row: number, col: number): boolean {
  return row >= range.top && row <= range.bottom && col >= range.left && col <= range.right
}

/** The row of the sheet with this 1-based number; undefined when it holds nothing. Binary search: rows stand in order. */
export function rowOf(sheet: Sheet, row: number): SheetRow | undefined {
  let low = 0
  let high = sheet.rows.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sheet.rows[middle] as SheetRow
    if (found.row === row) return found
    if (found.row < row) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** Rows must ascend by the standard; some generators do not keep it, and look-ups rely on it. */
export function inRowOrder<Row extends { readonly row: number }>(rows: readonly Row[]): readonly Row[] {
  return rows.some((row, i) => i > 0 && row.row <= (rows[i - 1] as Row).row)
    ? rows.toSorted((a, b) => a.row - b.row)
    : rows
}

/** A sheet read whole. Throws what its source throws. */
export function readWholeSheet(source: SheetSource): Sheet {
  const rows: SheetRow[] = []
  const { merges, hiddenCols } = source.read((row) => rows.push(row))
  const sheet = { name: source.name, hidden: source.hidden, rows: inRowOrder(rows), merges }
  return hiddenCols ? { ...sheet, hiddenCols } : sheet
}

/** A sheet that is held already, as something to read. */
export function sourceOfSheet({ name, hidden, rows, merges, hiddenCols }: Sheet): SheetSource {
  return {
    name,
    hidden,
    size: rows.length,
    read: (take, onRead) => {
      for (const row of rows) take(row)
      onRead?.(rows.length)
      return hiddenCols ? { merges, hiddenCols } : { merges }
    },
  }
}

/** The cell at a 1-based row and column; undefined when it is empty. */
export function cellOf(sheet: Sheet, row: number, col: number): SheetCell | undefined {
  return rowOf(sheet, row)?.cells.find((cell) => cell.col === col)
}

/** Words of a cell as a person would read them; '' for an uncalculated formula. */
export function cellText(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'number':
      return value.value
    case 'date':
      return value.date
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE'
    case 'error':
      return value.error
    case 'formula':
      return ''
  }
}
