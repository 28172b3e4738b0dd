import { type CellRange, cellText, type Sheet, type SheetCell } from '../../layout/index.ts'
import type { DecimalText } from '../../quantities/index.ts'
import { type Notation, notationOf, readNumberText } from '../tables/number-text.ts'

/** A cell as a reader of tables sees it. */
export interface ViewCell {
  readonly row: number
  readonly col: number
  readonly source: SheetCell
  /** Words on one line; '' for numbers. */
  readonly text: string
  /** A number, stored as one or typed as text; null for words and everything else. */
  readonly number: DecimalText | null
}

export interface ViewRow {
  readonly row: number
  readonly hidden: boolean
  /** Left to right; only cells that hold something. */
  readonly cells: readonly ViewCell[]
}

export interface SheetView {
  readonly rows: readonly ViewRow[]
  at(row: number, col: number): ViewCell | undefined
  /** The merged range over a cell, if any. */
  mergeAt(row: number, col: number): CellRange | undefined
}

/** Merged ranges taller than this are decoration, not a header or the name of some rows. */
const TALLEST_MERGE = 500

export function viewOf(sheet: Sheet): SheetView {
  const notation = notationOf(numberTexts(sheet))
  const rows = sheet.rows.map(
    ({ row, hidden, cells }): ViewRow => ({
      row,
      hidden: hidden === true,
      cells: cells.map((source) => viewCell(row, source, notation)),
    }),
  )
  const byRow = new Map(rows.map((row) => [row.row, row]))
  const merges = mergesByRow(sheet.merges)
  return {
    rows,
    at: (row, col) => byRow.get(row)?.cells.find((cell) => cell.col === col),
    mergeAt: (row, col) => merges.get(row)?.find(({ left, right }) => col >= left && col <= right),
  }
}

function* numberTexts(sheet: Sheet): Iterable<string> {
  for (const { cells } of sheet.rows) for (const { value } of cells) if (value.kind === 'text') yield value.text
}

function mergesByRow(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>()
  for (const merge of merges) {
    if (merge.bottom - merge.top > TALLEST_MERGE) continue
    for (let row = merge.top; row <= merge.bottom; row++) {
      const known = byRow.get(row)
      if (known) known.push(merge)
      else byRow.set(row, [merge])
    }
  }
  return byRow
}

function viewCell(row: number, source: SheetCell, notation: Notation): ViewCell {
  const { value, col } = source
  if (value.kind === 'number') return { row, col, source, text: '', number: value.value }
  const text = cellText(value).normalize('NFC').replace(/\s+/g, ' ').trim()
  const number = value.kind === 'text' && /\d/.test(text) ? typedNumber(text, notation) : null
  return { row, col, source, text: number === null ? text : '', number }
}

/** '2.1' and '1.' before a name are numbers of rows; a number typed as text stands alone and has more to it than a date. */
function typedNumber(text: string, notation: Notation): DecimalText | null {
  // '(2019)' in a header is the base year of an index, not an accountant's minus.
  if (/^\((?:19|20)\d\d\)$/.test(text) || /[.,]$/.test(text)) return null
  return /^[-−(]?\d[\d.,\s]*\)?\s*%?$/.test(text) ? readNumberText(text, notation) : null
}

/** Signs of statistical tables where a number could stand: nothing, not collected, does not apply. */
export function isMissingSign(text: string): boolean {
  return /^(?:[-–—…*x:]|\.{2,3}|n\/a)$/iu.test(text)
}

/** A whole number that can be a year. */
export function isYear({ number }: ViewCell): boolean {
  return number !== null && /^(?:19|20)\d\d$/.test(number)
}
