import type { CellRange } from '../../layout/index.ts'
import { lowest } from './extremes.ts'
import type { KindRow } from './row-kinds.ts'
import { isYear, type SheetView, type ViewCell } from './sheet-view.ts'

/** One cell of a header with the columns over which its words hold. */
interface Over {
  readonly text: string
  readonly row: number
  readonly left: number
  readonly right: number
}

/** Words of the header over each column of figures, top down: cells over the same columns are one text, lines joined. */
export function headerTexts(
  view: SheetView,
  header: readonly KindRow[],
  columns: readonly number[],
): ReadonlyMap<number, readonly string[]> {
  const overs = oversOf(view, header, columns)
  return new Map(columns.map((col) => [col, joinLines(overs.filter(({ left, right }) => col >= left && col <= right))]))
}

function oversOf(view: SheetView, header: readonly KindRow[], columns: readonly number[]): readonly Over[] {
  const first = lowest(columns)
  const overs: Over[] = []
  const rows = header.filter(({ kind }) => kind === 'header')
  for (const { cells, row } of rows) {
    for (const cell of cells) {
      const text = wordsOf(cell)
      const merge = view.mergeAt(row, cell.col)
      if (text === '' || (merge ? merge.right : cell.col) < first) continue
      const width = merge && merge.right > merge.left ? merge : spreadOf(cell, merge, rows, columns, overs, view)
      overs.push({ text, row, left: width.left, right: width.right })
    }
  }
  return withNeighbours(overs, columns)
}

function wordsOf(cell: ViewCell): string {
  return cell.number === null ? cell.text : isYear(cell) ? cell.number : ''
}

type Width = Pick<CellRange, 'left' | 'right'>

/**
 * Words that stand over several columns without a merged cell: the columns to their right whose own header begins only below, and
 * that have nothing of their own above ('Thực hiện' over '5 tháng', 'Ước tính', 'Cộng dồn').
 */
function spreadOf(
  cell: ViewCell,
  merge: CellRange | undefined,
  rows: readonly KindRow[],
  columns: readonly number[],
  above: readonly Over[],
  view: SheetView,
): Width {
  let right = cell.col
  if (!columns.includes(cell.col) || (merge?.bottom ?? cell.row) > cell.row) return { left: cell.col, right }
  for (const col of columns.filter((each) => each > cell.col)) {
    const shares = above.every((over) => covers(over, col) === covers(over, cell.col) || over.row === cell.row)
    const begun = view.at(cell.row, col) !== undefined || view.mergeAt(cell.row, col) !== undefined
    const below = rows.some(({ row }) => row > cell.row && hasWords(view, row, col))
    if (begun || !shares || !below) break
    right = col
  }
  return { left: cell.col, right }
}

function covers({ left, right }: Over, col: number): boolean {
  return col >= left && col <= right
}

function hasWords(view: SheetView, row: number, col: number): boolean {
  const merge = view.mergeAt(row, col)
  const cell = merge ? view.at(merge.top, merge.left) : view.at(row, col)
  return cell !== undefined && wordsOf(cell) !== ''
}

/** Words set one column beside their figures: a column without a word takes those of a column that has no figures. */
function withNeighbours(overs: readonly Over[], columns: readonly number[]): readonly Over[] {
  const isHeaded = (col: number): boolean => overs.some((over) => covers(over, col))
  const borrowed = columns
    .filter((col) => !isHeaded(col))
    .flatMap((col) =>
      [col - 1, col + 1]
        .filter((beside) => !columns.includes(beside) && isHeaded(beside))
        .slice(0, 1)
        .flatMap((beside) => overs.filter((over) => over.left === beside && over.right === beside))
        .map((over) => ({ ...over, left: col, right: col })),
    )
  return [...overs, ...borrowed]
}

function joinLines(overs: readonly Over[]): readonly string[] {
  const inOrder = overs.toSorted((a, b) => a.row - b.row)
  const texts: { text: string; key: string }[] = []
  for (const { text, left, right } of inOrder) {
    const key = `${left}-${right}`
    const last = texts.at(-1)
    if (last?.key === key) last.text = `${last.text} ${text}`
    else texts.push({ text, key })
  }
  return texts.map(({ text }) => text)
}
