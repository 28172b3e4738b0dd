import {
  type CellRange,
  cellAddress,
  cellText,
  inRange,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from '../../layout/index.ts'
import { isNameHeader, isOrdinalHeader, isUnitHeader, isValueHeader, measureOf } from '../tables/header-words.ts'
import { wordKey } from '../tables/word-key.ts'
import { lowest } from './extremes.ts'
import { readWrittenUnit, takeUnit } from './written-unit.ts'

/** Stands where a figure is to come: with 100 in it a column of percents is read by its words alone. */
const placeholder = '100'

/** A sheet in which every blank cell that a figure could stand in holds a number, and which cells those are. */
export interface MarkedForm {
  readonly sheet: Sheet
  /** Addresses. */
  readonly blank: ReadonlySet<string>
}

/**
 * Marks the blank cells of a form, so that it is read like a table that is filled in: cells under a header of figures, in rows that
 * have a name. A form with no figure at all has no other sign of where figures go.
 */
export function markBlankCells(sheet: Sheet): MarkedForm {
  const headers = headersOf(sheet)
  if (headers.length === 0) return { sheet, blank: new Set() }
  const blank = new Set<string>()
  const rows = sheet.rows.map((row, at) => {
    const header = headers.findLast((each) => each.to <= at)
    const isNext = headers.some(({ title, to }) => at >= title && at < to)
    return header === undefined || isNext ? row : markRow(row, header, sheet.merges, blank)
  })
  return { sheet: { ...sheet, rows }, blank }
}

interface FormHeader {
  /** Index of the first line of its title, of its first row, and behind its last one. */
  readonly title: number
  readonly to: number
  /** Columns of figures. */
  readonly columns: readonly number[]
}

function headersOf(sheet: Sheet): readonly FormHeader[] {
  const found: FormHeader[] = []
  for (let at = 0; at < sheet.rows.length; at++) {
    const row = sheet.rows[at] as SheetRow
    if (!isHeaderRow(row)) continue
    const floor = found.at(-1)?.to ?? 0
    let from = at
    while (from > floor && isOver(sheet.rows, from - 1, row)) from -= 1
    let to = at + 1
    while (to < sheet.rows.length && goesOn(sheet, row, to)) to += 1
    found.push({ title: titleFrom(sheet.rows, from, floor), to, columns: figureColumns(sheet, from, to) })
    at = to - 1
  }
  return found
}

const wordsOf = ({ value }: SheetCell): string => (value.kind === 'text' ? cellText(value).trim() : '')
const isYearCell = ({ value }: SheetCell): boolean => value.kind === 'number' && /^(?:19|20)\d\d$/.test(value.value)

function headsNames(key: string): boolean {
  return isNameHeader(key) || isUnitHeader(key) || isOrdinalHeader(key)
}

function headsFigures(cell: SheetCell): boolean {
  const words = wordsOf(cell)
  const key = wordKey(words)
  if (isYearCell(cell)) return true
  if (key === '' || headsNames(key) || dated.test(words) || readWrittenUnit(words) !== null) return false
  return isValueHeader(key) || measureOf(wordKey(takeUnit(words).text)) !== null
}

/** 'Gia Lai, ngày 3 tháng 2 năm 2024' is said of the document. */
const dated = /(?<!\p{L})ngày\s*(?:\d+|…|\.{2,})?\s*tháng/iu

/** Words over figures in two cells, or in one beside 'Chỉ tiêu' or 'Đơn vị tính': a letterhead names a date in one cell only. */
function isHeaderRow({ cells }: SheetRow): boolean {
  const values = cells.filter(headsFigures).length
  const isPlain = cells.every((cell) => cell.value.kind !== 'number' || isYearCell(cell))
  return isPlain && values + Number(cells.some((cell) => headsNames(wordKey(wordsOf(cell))))) >= 2 && values >= 1
}

/** A line right over a header that has words over its figures: 'Tháng 01 năm 2024' over 'Lượng' and 'Trị giá'. */
function isOver(rows: readonly SheetRow[], at: number, below: SheetRow): boolean {
  const row = rows[at] as SheetRow
  const first = lowest(below.cells.filter(headsFigures).map(({ col }) => col))
  const isNext = (rows[at + 1] as SheetRow).row - row.row === 1
  return isNext && first > 1 && row.cells.some((cell) => cell.col >= first && headsFigures(cell))
}

/** A further line of the header: no name stands in it, or one that is merged down from the line above. */
function goesOn({ rows, merges }: Sheet, first: SheetRow, at: number): boolean {
  const row = rows[at] as SheetRow
  if (row.row - (rows[at - 1] as SheetRow).row > 1) return false
  const left = lowest(first.cells.filter(headsFigures).map(({ col }) => col))
  const hasName = row.cells.some(
    (cell) => cell.col < left && wordsOf(cell) !== '' && !headsNames(wordKey(wordsOf(cell))),
  )
  const isNumbering = row.cells.every((cell) => /^\(?(?:[A-Z]|\d{1,2})\)?$/i.test(cellText(cell.value).trim()))
  const isWords = row.cells.every((cell) => wordsOf(cell) !== '' || isYearCell(cell))
  const isTall = merges.some((merge) => inRange(merge, row.row, 1) && inRange(merge, first.row, 1))
  return isNumbering || (isWords && (isTall || !hasName))
}

/** Columns under words of the header, as wide as they are merged; names, units and numbers of rows are none. */
function figureColumns({ rows, merges }: Sheet, from: number, to: number): readonly number[] {
  const columns = new Set<number>()
  const taken = new Set<number>()
  for (const { row, cells } of rows.slice(from, to))
    for (const cell of cells) {
      const key = wordKey(wordsOf(cell))
      if (key === '' && !isYearCell(cell)) continue
      const merge = merges.find((each) => inRange(each, row, cell.col))
      for (let col = cell.col; col <= Math.max(merge?.right ?? 0, cell.col); col++)
        (headsNames(key) ? taken : columns).add(col)
    }
  const first = lowest(rows.slice(from, to).flatMap(({ cells }) => cells.filter(headsFigures).map(({ col }) => col)))
  return [...columns].filter((col) => !taken.has(col) && col >= first).toSorted((a, b) => a - b)
}

/** Lines over a header since the last gap, or since one that says it is a title. */
function titleFrom(rows: readonly SheetRow[], header: number, floor: number): number {
  let at = header
  while (at > floor) {
    const above = rows[at - 1] as SheetRow
    const only = above.cells.length === 1 || !above.cells.some(({ value }) => value.kind === 'number')
    if (!only || (rows[at] as SheetRow).row - above.row > 1) break
    at -= 1
    if (/^(?:biểu|bảng|phụ lục)(?!\p{L})/iu.test(above.cells.map(wordsOf).find((words) => words !== '') ?? ''))
      return at
  }
  // Rows down to the header without a gap: what stands there are rows of the table before, but for the last line.
  return at <= floor ? Math.max(floor, header - 1) : at
}

const note = /^(?:\(?\*+\)?|ghi chú|chú thích|nguồn|lưu ý|người lập|kế toán|thủ trưởng|tm\.|kt\.)/iu

function markRow(row: SheetRow, { columns }: FormHeader, merges: readonly CellRange[], blank: Set<string>): SheetRow {
  const first = columns[0] ?? 0
  const names = row.cells.filter((cell) => cell.col < first && wordsOf(cell) !== '')
  const isNamed = names.length > 0 && !names.some((cell) => note.test(wordsOf(cell)) || wordsOf(cell).endsWith(':'))
  if (!isNamed) return row
  const held = new Map(row.cells.map((cell) => [cell.col, cell]))
  const added = columns.flatMap((col): SheetCell[] => {
    if (held.has(col) || merges.some((merge) => inRange(merge, row.row, col) && merge.left !== col)) return []
    const address = cellAddress(row.row, col)
    blank.add(address)
    return [{ col, address, value: { kind: 'number', value: placeholder } }]
  })
  const cells = row.cells.map((cell) =>
    cell.value.kind === 'formula' ? { ...cell, value: { kind: 'number', value: placeholder } as const } : cell,
  )
  return { ...row, cells: [...cells, ...added].toSorted((a, b) => a.col - b.col) }
}
