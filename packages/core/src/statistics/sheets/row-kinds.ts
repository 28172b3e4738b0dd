import { isNameHeader, isOrdinalHeader, isUnitHeader, isValueHeader } from '../tables/header-words.ts'
import { wordKey } from '../tables/word-key.ts'
import { highest, lowest } from './extremes.ts'
import { isMissingSign, isYear, type SheetView, type ViewCell, type ViewRow } from './sheet-view.ts'
import { isDitto, readWrittenUnit } from './written-unit.ts'

/**
 * What a row is by its shape alone. `header`: words (or years) over columns of figures · `data`: figures · `units`: a name, and
 * units where figures stand · `label`: words beside the columns of figures only · `numbering`: `A B 1 2 3`.
 */
export type RowKind = 'header' | 'data' | 'units' | 'label' | 'numbering'

export interface KindRow extends ViewRow {
  readonly kind: RowKind
}

/** Columns with fewer figures than this share of the fullest one do not begin the figures of a sheet. */
const SPARSE = 0.15

/** The first column of figures; names, numbers and units of rows stand left of it. Null when the sheet holds no figure. */
export function firstFigureColumn(rows: readonly ViewRow[]): number | null {
  const ordinals = ordinalColumns(rows)
  const counts = new Map<number, number>()
  for (const { cells } of rows)
    for (const cell of cells)
      if (cell.number !== null && !isYear(cell) && !ordinals.has(cell.col))
        counts.set(cell.col, (counts.get(cell.col) ?? 0) + 1)
  const most = highest(counts.values())
  const dense = [...counts].filter(([, count]) => count >= most * SPARSE).map(([col]) => col)
  return dense.length === 0 ? null : lowest(dense)
}

/** Columns that number the rows: whole numbers with a name somewhere to their right and figures right of that. */
export function ordinalColumns(rows: readonly ViewRow[]): ReadonlySet<number> {
  const seen = new Map<number, { numbers: number; named: number }>()
  for (const { cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      if (cell.number === null) continue
      const count = seen.get(cell.col) ?? { numbers: 0, named: 0 }
      count.numbers += 1
      const next = cells[at + 1]
      const names = /^\d{1,4}$/.test(cell.number) && next !== undefined && isName(next)
      if (names && cells.slice(at + 2).some(({ number }) => number !== null)) count.named += 1
      seen.set(cell.col, count)
    }
  }
  const ordinal = [...seen].filter(([, { numbers, named }]) => named > 1 && named >= numbers * 0.7)
  return new Set(ordinal.map(([col]) => col))
}

function isName({ text }: ViewCell): boolean {
  return text !== '' && !isMissingSign(text) && !isDitto(text) && readWrittenUnit(text) === null
}

/** Kinds of all rows of a sheet whose figures begin in `first`. */
export function kindRows(view: SheetView, first: number): readonly KindRow[] {
  const rows: KindRow[] = []
  for (const row of view.rows) {
    const kind = kindOf(row, first, rows.at(-1))
    if (kind !== null) rows.push({ ...row, kind })
  }
  return rows
}

function kindOf(row: ViewRow, first: number, before: KindRow | undefined): RowKind | null {
  const names = row.cells.filter((cell) => cell.col < first && nameOf(cell) !== '')
  const figures = row.cells.filter(({ col, number }) => col >= first && number !== null)
  const words = row.cells.filter(({ col, text }) => col >= first && text !== '' && !isMissingSign(text))
  const below = before?.kind === 'header' || before?.kind === 'numbering'
  if (below && isNumbering(row, first)) return 'numbering'
  if (figures.length === 0) return kindOfWords(names, words, row, below)
  const years = figures.filter(isYear).length
  const others = figures.length - years
  const outweigh = words.length + years > others || (below && words.length + years === others)
  if (words.length > 0 && (others === 0 || (names.length === 0 && outweigh))) return 'header'
  if (words.length === 0 && years > 0 && names.every(headsNames))
    return years * 2 >= figures.length && (below || years === figures.length) ? 'header' : 'data'
  return 'data'
}

/** Words of a cell that can name a row; a year can too, where it stands left of the figures. */
export function nameOf(cell: ViewCell): string {
  if (isYear(cell)) return cell.number ?? ''
  return isDitto(cell.text) ? '' : cell.text
}

function kindOfWords(
  names: readonly ViewCell[],
  words: readonly ViewCell[],
  row: ViewRow,
  below: boolean,
): RowKind | null {
  if (words.length === 0) return names.length === 0 && row.cells.every(({ text }) => text === '') ? null : 'label'
  const allUnits = words.every(({ text }) => readWrittenUnit(text) !== null)
  if (names.length === 0 || names.some(headsNames)) return 'header'
  if (allUnits) return 'units'
  // Beside the name of a row stand remarks, unless the words are those of a header.
  const heads = words.filter(({ text }) => isValueHeader(wordKey(text))).length
  return heads >= 2 || (below && names.every(({ text }) => /^\p{Ll}+$/u.test(text))) ? 'header' : 'label'
}

function headsNames({ text }: ViewCell): boolean {
  const key = wordKey(text)
  return isNameHeader(key) || isUnitHeader(key) || isOrdinalHeader(key)
}

/** `A B 1 2 3=2/1`, `(A) (1) (2)`: counts up by one over the columns of figures. */
function isNumbering({ cells }: ViewRow, first: number): boolean {
  const marks = cells.map(({ number, text }) => (number ?? text).replace(/^[-(\s]+|[)\s]+$/gu, ''))
  if (!marks.every((mark) => /^(?:[A-Z]|\d{1,2}(?:\s*=.*)?)$/.test(mark))) return false
  const counts = cells.flatMap(({ col }, i) => (col >= first ? [Number.parseInt(marks[i] ?? '', 10)] : []))
  return (
    counts.length >= 2 &&
    (counts[0] as number) <= 4 &&
    counts.every((count, i) => i === 0 || count === (counts[i - 1] as number) + 1)
  )
}
