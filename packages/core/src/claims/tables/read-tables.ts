import type { Span } from '../../findings/index.ts'
import type { TextTable, Workbook } from '../../layout/index.ts'
import { comparePeriods, type PeriodId } from '../../periods/index.ts'
import { readUnit, type ScaledUnit } from '../../quantities/index.ts'
import {
  findPeriods,
  findTables,
  firstRowOf,
  type Table,
  type TitleLine,
  titleOf,
  titlePeriod,
} from '../../statistics/index.ts'
import type { Claim } from '../claim.ts'
import type { Catalogue } from '../subjects/indicator-catalogue.ts'
import { figuresOfCell } from './cell-figure.ts'
import { type NameGrid, nameGrid } from './name-grid.ts'
import { claimsOfGrid } from './name-grid-claims.ts'
import { claimsOfTable } from './table-claims.ts'
import { type TableSheet, tableSheet } from './table-sheet.ts'
import { turnedTable } from './turned-table.ts'
import { isUnknown, unknownPeriod } from './unknown-period.ts'

/** A table with a header that was understood, before it is known for which period it stands. */
export interface LaidTable {
  readonly source: TableSheet
  /** Lines above it in the text: title and unit. */
  readonly above: string
  /** Its number in the text, from 1. */
  readonly number: number
  readonly tables: readonly Table[]
  /** Understood by its shape alone, where no header says what its columns are. */
  readonly grid: NameGrid | null
}

/** Longest stretch above a table in which its title and unit are looked for. */
const titleLength = 400

/** Tables whose header is one of figures, or whose shape is; of the others (letterheads, signatures, words) only numbers of rows are none of the text. */
export function layTables(text: string, tables: readonly TextTable[]): readonly LaidTable[] {
  return tables.map((table, at) => {
    const turned = table.sheet === undefined ? turnedTable(text, table) : null
    const source = turned === null ? tableSheet(text, table) : tableSheet(text, turned.table, turned.words)
    const from = Math.max(tables[at - 1]?.end ?? 0, table.start - titleLength, 0)
    const above = text.slice(from, table.start)
    const found = understood(source, above, unknownPeriod)
    return { source, above, number: at + 1, tables: found, grid: found.length === 0 ? nameGrid(text, source) : null }
  })
}

/** A plan that names nobody is nobody's. */
const nobody = { assigner: 'other' } as const

function understood(source: TableSheet, above: string, period: PeriodId): readonly Table[] {
  const workbook: Workbook = { file: '', sheets: [source.sheet] }
  return findTables(workbook, { period, fallback: nobody, note: above })
}

/** The text with blanks, one for one, for what is read by header and row: it is no sentence. */
export function withoutTables(text: string, laid: readonly LaidTable[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of spansOfTables(text, laid)) {
    pieces.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '))
    from = end
  }
  return pieces.join('') + text.slice(from)
}

/** Spans of the table that are read by header and row, in order: all but cells of words among the figures. */
function spansOfTables(text: string, laid: readonly LaidTable[]): readonly Span[] {
  const spans = laid.flatMap(({ source, tables, grid }) => {
    if (tables.length === 0) return grid === null ? ordinalCells(text, source) : cellsOfGrid(text, grid)
    return tables.flatMap((table) => {
      const rows = new Set(table.rows.map(({ row }) => row))
      const figures = new Set(table.columns.map(({ column }) => column.col))
      const { top } = table.header.rows
      return source.table.cells.filter(({ row, col, start, end }) => {
        if (row >= top && row < firstRowOf(table.header)) return true
        if (!rows.has(row)) return false
        return !figures.has(col) || figuresOfCell(text.slice(start, end), source.notation).length > 0
      })
    })
  })
  return spans.toSorted((a, b) => a.start - b.start)
}

/** Header, names and figures; words among the figures stay text. */
function cellsOfGrid(text: string, { source, bottom, columns, rows }: NameGrid): readonly Span[] {
  const named = new Set(rows.map(({ row }) => row))
  const figures = new Set(columns.map(({ col }) => col))
  return source.table.cells.filter(({ row, col, start, end }) => {
    if (row <= bottom) return true
    if (!named.has(row)) return isOrdinal(text.slice(start, end))
    return !figures.has(col) || figuresOfCell(text.slice(start, end), source.notation).length > 0
  })
}

/** The numbers of rows under 'TT' in a table of words. */
function ordinalCells(text: string, { table }: TableSheet): readonly Span[] {
  const heads = table.cells.filter(({ start, end }) =>
    /^\s*(?:S?TT|số TT|số thứ tự)\s*$/iu.test(text.slice(start, end)),
  )
  if (heads.length === 0) return []
  return table.cells.filter(
    ({ row, col, start, end }) =>
      heads.some((head) => head.col === col && head.row < row) && isOrdinal(text.slice(start, end)),
  )
}

function isOrdinal(words: string): boolean {
  return /^\s*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5})[.)]?\s*$/u.test(words)
}

/**
 * Claims of every laid table. `period` is that of the document; the title inside a sheet counts more, the one above a table less.
 * Groups are numbered from 1 on.
 */
export function claimsOfTables(
  text: string,
  laid: readonly LaidTable[],
  { period, catalogue }: { readonly period: PeriodId | null; readonly catalogue: Catalogue },
): readonly Claim[] {
  let group = 0
  return laid.flatMap((table) => {
    const { source, above, tables, grid } = table
    if (grid !== null) {
      const claims = claimsOfGrid(text, grid, {
        number: table.number,
        period: periodOfTitle(linesOf(above)) ?? period,
        unit: unitAbove(above),
        catalogue,
      })
      return numbered(claims, () => ++group)
    }
    const own = tables[0] ? periodOfTitle(titleOf(tables[0], tables)) : null
    const asked = own ?? period ?? periodOfTitle(linesOf(above)) ?? periodOfHeaders(tables) ?? unknownPeriod
    return understood(source, above, asked).flatMap((found) =>
      numbered(claimsOfTable(text, source, found, { catalogue, number: table.number }), () => ++group),
    )
  })
}

/** Claims of one row share a number. */
function numbered(claims: readonly Claim[], next: () => number): readonly Claim[] {
  const numbers = new Map<string, number>()
  return claims.map((claim) => {
    if (!numbers.has(claim.group)) numbers.set(claim.group, next())
    return { ...claim, group: `c${numbers.get(claim.group)}` }
  })
}

/** 'Đơn vị tính: Tỷ đồng', in the last such line above the table. */
function unitAbove(above: string): ScaledUnit | null {
  const said = [...above.normalize('NFC').matchAll(/(?:ĐVT|đơn vị(?: tính)?)\s*:\s*([^;()\n.]+)/giu)].at(-1)?.[1]
  return said === undefined ? null : readUnit(said.trim())
}

function linesOf(above: string): readonly TitleLine[] {
  return above.split('\n').map((text) => ({ text, cell: '' }))
}

function periodOfTitle(lines: readonly TitleLine[]): PeriodId | null {
  const found = titlePeriod(lines, unknownPeriod)
  return found === null || isUnknown(found.period.id) ? null : found.period.id
}

/** What the tables say when the sentences say no period. */
export function periodOfTables(laid: readonly LaidTable[]): PeriodId | null {
  for (const { above, tables } of laid) {
    const own = tables[0] ? periodOfTitle(titleOf(tables[0], tables)) : null
    const period = own ?? periodOfTitle(linesOf(above)) ?? periodOfHeaders(tables)
    if (period !== null) return period
  }
  return null
}

/** The last month that the headers name with its year; the last year when they name no month. */
function periodOfHeaders(tables: readonly Table[]): PeriodId | null {
  const named = tables
    .flatMap(({ header }) => header.columns.flatMap(({ path }) => findPeriods(path.join(' / '), 9998)))
    .filter(({ yearAssumed }) => !yearAssumed)
    .map(({ period }) => period)
  const narrow = named.filter(({ months }) => months < 12)
  const last = (narrow.length > 0 ? narrow : named).toSorted((a, b) => comparePeriods(a.id, b.id)).at(-1)
  return last?.id ?? null
}
