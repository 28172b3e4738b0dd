import {
  type CellRange,
  cellAddress,
  cellText,
  inRowOrder,
  type SheetCell,
  type SheetRow,
  type SheetSource,
} from '../../layout/index.ts'
import type { DecimalText } from '../../quantities/index.ts'
import { type Notation, notationOf, readNumberText } from '../tables/number-text.ts'

/** How a cell is set. Cells set alike share one object: a sheet has few looks and many cells. */
export type CellLook = Pick<SheetCell, 'indent' | 'bold' | 'shown' | 'formula'>

/** A cell as a reader of tables sees it. */
export interface ViewCell {
  readonly row: number
  readonly col: number
  /** `formula` is '' for every computed cell. */
  readonly look: CellLook
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
  readonly hiddenCols: ReadonlySet<number>
  at(row: number, col: number): ViewCell | undefined
  /** The merged range over a cell, if any. */
  mergeAt(row: number, col: number): CellRange | undefined
}

/** Merged ranges taller than this are decoration, not a header or the name of some rows. */
const TALLEST_MERGE = 500

/** Reads a sheet into its view row by row: its own cells are let go as they come. `onRead` as in `SheetSource`. */
export function viewOf(source: SheetSource, onRead?: (done: number) => void): SheetView {
  const read: ViewRow[] = []
  const typed: TypedCell[] = []
  const lookOf = sharedLooks()
  const frame = source.read((row) => read.push(viewRow(row, lookOf, typed)), onRead)
  settleTyped(typed)
  const rows = inRowOrder(read)
  const byRow = new Map(rows.map((row) => [row.row, row]))
  const merges = mergesByRow(frame.merges)
  return {
    rows,
    hiddenCols: new Set(frame.hiddenCols),
    at: (row, col) => byRow.get(row)?.cells.find((cell) => cell.col === col),
    mergeAt: (row, col) => merges.get(row)?.find(({ left, right }) => col >= left && col <= right),
  }
}

/** A text with a digit: whether it is a number is known with the notation, and that when all texts have been seen. */
interface TypedCell {
  readonly cell: { -readonly [K in 'text' | 'number']: ViewCell[K] }
  readonly source: string
}

function settleTyped(typed: readonly TypedCell[]): void {
  const notation = notationOf(typed.map(({ source }) => source))
  for (const { cell } of typed) {
    cell.number = typedNumber(cell.text, notation)
    if (cell.number !== null) cell.text = ''
  }
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

function viewRow({ row, hidden, cells }: SheetRow, lookOf: (cell: SheetCell) => CellLook, typed: TypedCell[]): ViewRow {
  return {
    row,
    hidden: hidden === true,
    cells: cells.map((source): ViewCell => {
      const { col, value } = source
      const look = lookOf(source)
      if (value.kind === 'number') return { row, col, look, text: '', number: value.value }
      const text = cellText(value).normalize('NFC').replace(/\s+/g, ' ').trim()
      const cell = { row, col, look, text, number: null }
      if (value.kind === 'text' && /\d/.test(value.text)) typed.push({ cell, source: value.text })
      return cell
    }),
  }
}

const plainLook: CellLook = {}

function sharedLooks(): (cell: SheetCell) => CellLook {
  const looks = new Map<string, CellLook>()
  return ({ indent, bold, shown, formula }) => {
    if (indent === undefined && bold === undefined && shown === undefined && formula === undefined) return plainLook
    const key = `${indent} ${bold} ${shown?.decimals} ${shown?.percent} ${formula === undefined}`
    const known = looks.get(key)
    if (known) return known
    const look: CellLook = {
      ...(indent !== undefined && { indent }),
      ...(bold !== undefined && { bold }),
      ...(shown !== undefined && { shown }),
      ...(formula !== undefined && { formula: '' }),
    }
    looks.set(key, look)
    return look
  }
}

/** '2.1' and '1.' before a name are numbers of rows; a number typed as text stands alone and has more to it than a date. */
function typedNumber(text: string, notation: Notation): DecimalText | null {
  // '(2019)' in a header is the base year of an index, not an accountant's minus.
  if (/^\((?:19|20)\d\d\)$/.test(text) || /[.,]$/.test(text)) return null
  return /^[-−(]?\d[\d.,\s]*\)?\s*%?$/.test(text) ? readNumberText(text, notation) : null
}

/** A1 notation of a cell. */
export function addressOf({ row, col }: ViewCell): string {
  return cellAddress(row, col)
}

/** Signs of statistical tables where a number could stand: nothing, not collected, does not apply. */
export function isMissingSign(text: string): boolean {
  return /^(?:[-–—…*x:]|\.{2,3}|n\/a)$/iu.test(text)
}

/** A whole number that can be a year. */
export function isYear({ number }: ViewCell): boolean {
  return number !== null && /^(?:19|20)\d\d$/.test(number)
}
