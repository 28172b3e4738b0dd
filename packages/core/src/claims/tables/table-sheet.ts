import type { Span } from '../../findings/index.ts'
import {
  type CellRange,
  cellAddress,
  type Sheet,
  type SheetCell,
  type SheetRow,
  type TextTable,
} from '../../layout/index.ts'
import { notationOf, readNumberText } from '../../statistics/index.ts'

/** A table as a sheet, with the way back from its cells to the text. */
export interface TableSheet {
  readonly table: TextTable
  readonly sheet: Sheet
  /** Span of a cell in the text, by row and column. */
  readonly spanOf: (row: number, col: number) => Span | null
  /** How numbers are written in it. */
  readonly notation: 'vi' | 'en'
}

/** Makes a table of a text readable by the words of statistical tables; `said` are words of cells that mean more than is printed. Linear. */
export function tableSheet(
  text: string,
  table: TextTable,
  said: ReadonlyMap<string, string> = new Map<string, string>(),
): TableSheet {
  const spans = new Map(table.cells.map((cell) => [`${cell.row} ${cell.col}`, cell]))
  const words = table.cells.map(({ row, col, start, end }) => said.get(`${row} ${col}`) ?? tidy(text.slice(start, end)))
  const notation = notationOf(words)
  return {
    table,
    sheet: table.sheet ?? { name: '', hidden: false, rows: rowsOf(table, words, notation), merges: mergesOf(table) },
    spanOf: (row, col) => spans.get(`${row} ${col}`) ?? null,
    notation,
  }
}

function tidy(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function rowsOf(table: TextTable, words: readonly string[], notation: 'vi' | 'en'): readonly SheetRow[] {
  const rows: { row: number; cells: SheetCell[] }[] = []
  table.cells.forEach(({ row, col, indent = 0 }, at) => {
    const text = words[at] ?? ''
    if (text === '') return
    if (rows.at(-1)?.row !== row) rows.push({ row, cells: [] })
    rows.at(-1)?.cells.push({
      col,
      address: cellAddress(row, col),
      value: valueOf(text, notation),
      ...(indent > 0 ? { indent } : {}),
    })
  })
  return rows
}

/** '(1)' and '1.' number a column or row; only what is written as an amount is a number. */
function valueOf(text: string, notation: 'vi' | 'en'): SheetCell['value'] {
  const value = /^[-+−]?\d[\d., ]*%?$/.test(text) ? readNumberText(text, notation) : null
  return value === null ? { kind: 'text', text } : { kind: 'number', value }
}

function mergesOf({ cells }: TextTable): readonly CellRange[] {
  return cells.flatMap(({ row, col, rowSpan = 1, colSpan = 1 }) =>
    rowSpan > 1 || colSpan > 1 ? [{ top: row, left: col, bottom: row + rowSpan - 1, right: col + colSpan - 1 }] : [],
  )
}
