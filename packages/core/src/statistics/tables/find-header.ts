import type { CellRange } from '../../layout/index.ts'
import { readUnit, type ScaledUnit } from '../../quantities/index.ts'
import type { Grid } from './grid.ts'
import {
  isNameHeader,
  isOrdinalHeader,
  isSubHeader,
  isUnitHeader,
  isValueHeader,
  type Measure,
  measureOf,
} from './header-words.ts'
import { readRowName } from './row-name.ts'
import { wordKey } from './word-key.ts'

/** Header of one table of a sheet. */
export interface Header {
  readonly rows: CellRange
  /** Row of column numbers (`A B 1 2 3=2/1`), when there is one; the figures begin below it. */
  readonly numbering: number | null
  readonly ordinalCol: number | null
  /** First and last column of the names of rows: a header over several columns nests names by column. */
  readonly name: { readonly left: number; readonly right: number }
  readonly unitCol: number | null
  /** Columns of figures and remarks, left to right. */
  readonly columns: readonly HeaderColumn[]
}

export interface HeaderColumn {
  readonly col: number
  /** Words from top to bottom, each once. */
  readonly path: readonly string[]
  readonly key: string
  /** Text of the numbering row, e.g. `3=2/1`. */
  readonly label: string
  /** 'Lượng' and 'Giá trị' side by side under one header: which of the two the column holds. */
  readonly measure: Measure | null
  /** Unit written in the header: 'Giá trị (triệu USD)'. */
  readonly unit: ScaledUnit | null
}

type ColumnWords = Pick<HeaderColumn, 'col' | 'path' | 'key'>

/** A header is short; a sentence that happens to hold the words is not one. */
const LONGEST_HEADER_CELL = 120
const DEEPEST_HEADER = 8

/**
 * The next header at or below `fromRow`: a row that names the rows' column and at least two columns of figures, or, without a
 * name, three columns of figures; with everything below it that is still header. Null when there is none.
 */
export function findHeader(grid: Grid, fromRow: number): Header | null {
  for (const { row } of grid.sheet.rows) {
    if (row < fromRow || !startsHeader(grid, row)) continue
    const bottom = headerBottom(grid, row)
    const found = readHeader(grid, row, bottom)
    if (!found) continue
    const top = headerTop(grid, row, found.name.right)
    return top === row ? found : (readHeader(grid, top, bottom) ?? found)
  }
  return null
}

interface RowWords {
  readonly col: number
  readonly key: string
}

function keysOf(grid: Grid, row: number): readonly RowWords[] {
  const words: RowWords[] = []
  for (let col = 1; col <= grid.lastCol; col++) {
    const cell = grid.at(row, col)
    if (cell?.value.kind !== 'text' || cell.value.text.length > LONGEST_HEADER_CELL) continue
    words.push({ col, key: wordKey(cell.value.text) })
  }
  return words
}

function startsHeader(grid: Grid, row: number): boolean {
  const keys = keysOf(grid, row)
  if (keys.length < 2) return false
  const figures = keys.filter(({ key }) => isValueHeader(key)).length
  return keys.some(({ key }) => isNameHeader(key))
    ? figures >= 1 && keys.length >= 3
    : figures >= 3 || (figures === 2 && numbersBelow(grid, row, keys)) || onlyBelow(grid, row, keys)
}

/** Two headed columns alone could be a sentence; with numbers under both they are a table. */
function numbersBelow(grid: Grid, row: number, keys: readonly RowWords[]): boolean {
  const steps = Array.from({ length: DEEPEST_HEADER }, (_, i) => row + 1 + i)
  return keys.every(({ col }) => steps.some((below) => grid.at(below, col)?.value.kind === 'number'))
}

/** 'Chỉ tiêu' may stand merged to a row whose figures are headed only one row below. */
function onlyBelow(grid: Grid, row: number, keys: readonly RowWords[]): boolean {
  const name = keys.find(({ key }) => isNameHeader(key))
  return name !== undefined && (grid.mergeAt(row, name.col)?.bottom ?? row) > row
}

/** Last row of the header that begins at `top`. */
function headerBottom(grid: Grid, top: number): number {
  let bottom = top
  for (let col = 1; col <= grid.lastCol; col++) {
    const merge = grid.mergeAt(top, col)
    // A title over the whole width is not part of the header; a name or unit reaching down is.
    if (merge && merge.top === top && merge.bottom > bottom && merge.bottom - top < DEEPEST_HEADER)
      bottom = merge.bottom
  }
  for (;;) {
    if (bottom - top >= DEEPEST_HEADER) return bottom
    // A row between that holds only words of no kind we know ('cùng thời điểm') does not end the header.
    const step = [1, 2].find((ahead) => continuesHeader(grid, top, bottom + ahead))
    if (step === undefined || (step === 2 && holdsFigures(grid, bottom + 1))) return bottom
    bottom += step
  }
}

function holdsFigures(grid: Grid, row: number): boolean {
  return columnsOf(grid).some((col) => (grid.at(row, col)?.value.kind ?? 'text') !== 'text')
}

function columnsOf(grid: Grid): readonly number[] {
  return Array.from({ length: grid.lastCol }, (_, i) => i + 1)
}

/**
 * First row of the header that was recognised at `found`: words over columns of figures alone ('Tháng 01 năm 2024 so với:') may
 * stand above the row by which it was found.
 */
function headerTop(grid: Grid, found: number, nameRight: number): number {
  let top = found
  while (found - top < DEEPEST_HEADER) {
    const words = columnsOf(grid).filter((col) => grid.at(top - 1, col) !== undefined)
    const heads = words.filter((col) => headsFigures(grid, top - 1, col))
    if (heads.length === 0 || heads.length < words.length || words.some((col) => col <= nameRight)) return top
    top -= 1
  }
  return top
}

/** Words over figures; not a unit note, which stands there too. */
function headsFigures(grid: Grid, row: number, col: number): boolean {
  const words = grid.words(row, col)
  if (
    words.length > LONGEST_HEADER_CELL ||
    readUnit(words) !== null ||
    /^\(?(?:ĐVT|đơn vị)/i.test(words.normalize('NFC'))
  )
    return false
  return isValueHeader(wordKey(words))
}

/** A further header row has words of columns, no name of a row, and no figures except years. */
function continuesHeader(grid: Grid, top: number, row: number): boolean {
  const cells = Array.from({ length: grid.lastCol }, (_, i) => grid.at(row, i + 1)).filter((cell) => cell !== undefined)
  if (cells.length === 0 || namesRow(grid, top, row)) return false
  const texts = cells.filter(({ value }) => value.kind === 'text').length
  const years = cells.filter(({ value }) => value.kind === 'number' && /^(19|20)\d\d$/.test(value.value)).length
  if (texts + years < cells.length || isNumberingRow(grid, row)) return false
  const keys = keysOf(grid, row)
  const headed = keys.filter(({ key }) => isValueHeader(key) || isSubHeader(key) || isUnitHeader(key)).length + years
  return headed > 0 && headed >= Math.ceil(cells.length / 2)
}

/** Whether the row has words of its own under the header of the names. */
function namesRow(grid: Grid, top: number, row: number): boolean {
  return keysOf(grid, top).some(({ col, key }) => isNameHeader(key) && grid.at(row, col) !== undefined)
}

const numberingCell = /^\(?(?:\d{1,2}[a-z]?|[A-H])\)?\s*(?:[=:].*)?$/

/** `A | B | C | 1 | 2 | 3=2/1`: at least three cells, every one a column's number or letter, numbers rising. */
export function isNumberingRow(grid: Grid, row: number): boolean {
  let count = 0
  let last = -1
  for (let col = 1; col <= grid.lastCol; col++) {
    const text = grid.at(row, col) ? grid.words(row, col) : ''
    if (text === '') continue
    if (!numberingCell.test(text)) return false
    const number = /\d+/.exec(text)?.[0]
    if (number !== undefined && Number(number) <= last) return false
    if (number !== undefined) last = Number(number)
    count += 1
  }
  return count >= 3
}

function readHeader(grid: Grid, top: number, bottom: number): Header | null {
  const columns = Array.from({ length: grid.lastCol }, (_, i) => readColumn(grid, top, bottom, i + 1))
  const ordinal = columns.find(({ key }) => isOrdinalHeader(key))
  const named = columns.find(({ key }) => isNameHeader(key)) ?? unnamed(grid, bottom, columns)
  if (!named) return null
  const unit = columns.find(({ key, col }) => col !== named.col && isUnitHeader(key))
  const right = nameRight(grid, top, bottom, named)
  const figures = columns.filter(
    ({ col, key }) => key !== '' && col !== ordinal?.col && col !== unit?.col && (col < named.col || col > right),
  )
  if (figures.filter(({ key }) => isValueHeader(key) || /\b(19|20)\d\d\b/.test(key)).length === 0) return null
  const numbering = isNumberingRow(grid, bottom + 1) ? bottom + 1 : null
  const label = (col: number): string => (numbering === null ? '' : grid.words(numbering, col))
  return {
    rows: { top, left: 1, bottom, right: grid.lastCol },
    numbering,
    ordinalCol: ordinal?.col ?? null,
    name: { left: named.col, right },
    unitCol: unit?.col ?? null,
    columns: withMeasures(figures).map((column) => ({ ...column, label: label(column.col) })),
  }
}

/** Without a word over the names they stand in the column left of the figures that holds text below the header. */
function unnamed(grid: Grid, bottom: number, columns: readonly ColumnWords[]): ColumnWords | undefined {
  const firstFigure = columns.find(({ key }) => isValueHeader(key))?.col ?? 0
  return columns.find(({ col, key }) => {
    if (col >= firstFigure || key !== '') return false
    const below = [1, 2, 3, 4, 5, 6].map((step) => grid.at(bottom + step, col)?.value.kind)
    return below.includes('text')
  })
}

function nameRight(grid: Grid, top: number, bottom: number, named: { readonly col: number }): number {
  let right = named.col
  for (let row = top; row <= bottom; row++) {
    const merge = grid.mergeAt(row, named.col)
    if (merge && merge.left === named.col && merge.right > right) right = merge.right
  }
  return right
}

function readColumn(grid: Grid, top: number, bottom: number, col: number): ColumnWords {
  const path: string[] = []
  for (let row = top; row <= bottom; row++) {
    const words = grid.words(row, col) || spreadFromLeft(grid, row, bottom, col)
    if (words !== '' && !path.includes(words)) path.push(words)
  }
  return { col, path, key: wordKey(path.join(' / ')) }
}

/** 'Centre across selection' and careless headers: words over the first of several columns, nothing over the next, no merge. */
function spreadFromLeft(grid: Grid, row: number, bottom: number, col: number): string {
  if (row === bottom || grid.mergeAt(row, col) || grid.words(bottom, col) === '') return ''
  for (let left = col - 1; left > 0; left--) {
    if (grid.mergeAt(row, left)) return ''
    const words = grid.words(row, left)
    if (words !== '') return grid.words(bottom, left) === '' ? '' : words
  }
  return ''
}

/** Marks columns of volume and of value where both stand in one table; the unit may follow in brackets or after a comma. */
function withMeasures(columns: readonly ColumnWords[]): readonly Omit<HeaderColumn, 'label'>[] {
  const read = columns.map((column) => {
    const own = readRowName(column.path.at(-1) ?? '', '')
    return { ...column, measure: measureOf(own.key), unit: own.unit }
  })
  const both = read.some(({ measure }) => measure === 'volume') && read.some(({ measure }) => measure === 'value')
  return read.map((column) => (both ? column : { ...column, measure: null }))
}
