import { type CellValue, cellAddress, type Sheet, type SheetCell, type Workbook } from '@giaoban/core/layout'

/** A cell as a test writes it: words, a number as stored, nothing, or a whole cell. */
export type Written = string | number | null | (Partial<SheetCell> & { readonly value: CellValue })

/** A sheet of rows from row 1, the first cell in column A. */
export function sheetOf(name: string, rows: readonly (readonly Written[])[], merges: Sheet['merges'] = []): Sheet {
  return {
    name,
    hidden: false,
    merges,
    rows: rows
      .map((cells, i) => ({ row: i + 1, cells: cells.flatMap((written, j) => cellOf(written, i + 1, j + 1)) }))
      .filter(({ cells }) => cells.length > 0),
  }
}

function cellOf(written: Written, row: number, col: number): SheetCell[] {
  if (written === null) return []
  const place = { col, address: cellAddress(row, col) }
  if (typeof written === 'string') return [{ ...place, value: { kind: 'text', text: written } }]
  if (typeof written === 'number') return [{ ...place, value: { kind: 'number', value: String(written) } }]
  return [{ ...place, ...written }]
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { file: 'pl.xlsx', sheets }
}
