import { readRowName, wordKey } from '../../statistics/index.ts'
import { figuresOfCell } from './cell-figure.ts'
import type { TableSheet } from './table-sheet.ts'

/** A table whose rows are places or bodies and whose columns are indicators: 'Huyện | Số hộ | Hộ nghèo | Tỷ lệ (%)'. */
export interface NameGrid {
  readonly source: TableSheet
  /** Last row of the header. */
  readonly bottom: number
  readonly nameCol: number
  /** Columns of figures with the words over them, from top to bottom. */
  readonly columns: readonly { readonly col: number; readonly path: readonly string[] }[]
  /** Rows below the header that hold a name and figures. */
  readonly rows: readonly GridRow[]
}

/** 'total': the whole of the rows; 'group': a row with a Roman number or a letter, whole of those below; else a plain row. */
export interface GridRow {
  readonly row: number
  readonly name: string
  readonly kind: 'total' | 'group' | 'plain'
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, string>>

/** From this share on the cells of a column are figures, or names. */
const mostly = 0.6
const totals =
  /^(?:tổng(?: số| cộng| chung)?|cộng|toàn (?:tỉnh|thành phố|huyện|quốc|ngành)|cả (?:tỉnh|nước))(?: \((?:.*)\))?$/iu

/** Understands a table by its shape: words, then names with figures beside them. Null where it has no such shape. */
export function nameGrid(text: string, source: TableSheet): NameGrid | null {
  const cells = cellsOf(text, source)
  const numbers = [...cells.keys()].toSorted((a, b) => a - b)
  const first = numbers.findIndex((row) => figuresIn(cells, row, source).length >= 1 && !isNumbering(cells, row))
  const body = numbers.slice(first).filter((row) => !isNumbering(cells, row))
  const head = numbers.slice(0, Math.max(first, 0))
  if (head.length === 0 || body.length < 2) return null
  const nameCol = nameColumn(cells, body, source)
  if (nameCol === null) return null
  const rows = body.flatMap((row) => rowOf(cells, row, nameCol) ?? [])
  const columns = figureColumns(cells, rows, nameCol, source).flatMap((col) => {
    const path = pathOver(text, source, head, col)
    return path.length === 0 ? [] : [{ col, path }]
  })
  return columns.length < 1 || rows.length < 2 ? null : { source, bottom: head.at(-1) ?? 0, nameCol, columns, rows }
}

function cellsOf(text: string, { table }: TableSheet): Cells {
  const rows = new Map<number, Map<number, string>>()
  for (const { row, col, start, end } of table.cells) {
    const words = text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ').trim()
    if (words === '') continue
    if (!rows.has(row)) rows.set(row, new Map())
    rows.get(row)?.set(col, words)
  }
  return rows
}

function figuresIn(cells: Cells, row: number, { notation }: TableSheet): readonly number[] {
  return [...(cells.get(row) ?? [])].flatMap(([col, words]) => (isFigure(words, notation) ? [col] : []))
}

/** An amount, and no year of a header ('2023', 'Năm 2024'). */
function isFigure(words: string, notation: 'vi' | 'en'): boolean {
  return !/^(?:19|20)\d{2}$/u.test(words) && figuresOfCell(words, notation).length > 0
}

/** 'A | B | 1 | 2 | 3=2/1'. */
function isNumbering(cells: Cells, row: number): boolean {
  const words = [...(cells.get(row)?.values() ?? [])]
  const isLabel = (word: string): boolean => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.+)?$/u.test(word)
  const [first = '', second = ''] = words
    .filter((word) => /^\(?\d/u.test(word))
    .map((word) => word.replace(/\D.*$/u, ''))
  return words.length >= 3 && words.every(isLabel) && (second === '' || Number(second) === Number(first) + 1)
}

/** The first column that mostly holds words, with a letter in them. */
function nameColumn(cells: Cells, body: readonly number[], source: TableSheet): number | null {
  const cols = new Set(body.flatMap((row) => [...(cells.get(row)?.keys() ?? [])]))
  const isName = (words = ''): boolean => /\p{L}{2}/u.test(words) && !isFigure(words, source.notation)
  const named = [...cols].toSorted((a, b) => a - b)
  return (
    named.find((col) => body.filter((row) => isName(cells.get(row)?.get(col))).length >= body.length * mostly) ?? null
  )
}

function rowOf(cells: Cells, row: number, nameCol: number): GridRow | null {
  const own = cells.get(row)
  const words = own?.get(nameCol) ?? [...(own ?? [])].find(([col]) => col < nameCol)?.[1] ?? ''
  const ordinal = nameCol > 1 ? (own?.get(nameCol - 1) ?? '') : ''
  const { text, mark } = readRowName(words, ordinal)
  if (text === '') return null
  const kind = totals.test(text) ? 'total' : mark === 'roman' || mark === 'letter' ? 'group' : 'plain'
  return { row, name: text, kind }
}

function figureColumns(cells: Cells, rows: readonly GridRow[], nameCol: number, source: TableSheet): readonly number[] {
  const cols = new Set(rows.flatMap(({ row }) => [...(cells.get(row)?.keys() ?? [])]).filter((col) => col > nameCol))
  return [...cols]
    .toSorted((a, b) => a - b)
    .filter((col) => {
      const filled = rows.flatMap(({ row }) => cells.get(row)?.get(col) ?? [])
      const figures = filled.filter((words) => isFigure(words, source.notation))
      return figures.length >= 2 && figures.length >= filled.length * mostly
    })
}

/** The words over a column, each once; what spans the whole table is its title. */
function pathOver(text: string, { table }: TableSheet, head: readonly number[], col: number): readonly string[] {
  const rows = new Set(head)
  const over = table.cells.filter(
    (cell) => rows.has(cell.row) && cell.col <= col && col < cell.col + (cell.colSpan ?? 1),
  )
  const words = over.map(({ start, end }) => text.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ').trim())
  return [...new Set(words.filter((word) => wordKey(word) !== '' && !/^\(?\d{1,2}\)?(?:\s*=.*)?$/u.test(word)))]
}
