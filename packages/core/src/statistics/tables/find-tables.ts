import type { Sheet, Workbook } from '../../layout/index.ts'
import type { PeriodId } from '../../periods/index.ts'
import type { ScaledUnit } from '../../quantities/index.ts'
import { type Body, draftMeaning, reportPeriods } from './column-meaning.ts'
import { findHeader, type Header } from './find-header.ts'
import { type Grid, gridOf } from './grid.ts'
import { readRows, readUnitNote, type TableRow } from './read-rows.ts'
import { type ResolvedColumn, resolveColumns } from './resolve-columns.ts'
import { type TitleLine, titleLines } from './title.ts'

/** What a table does not say of itself. */
export interface TableContext {
  /** The period reported on. */
  readonly period: PeriodId
  /** Whose plan a column means that names nobody. */
  readonly fallback: Body
  /** Lines that stand above the table outside its sheet; they may say the unit. */
  readonly note?: string
}

/** A table with its header understood and its rows named, before any figure is read. */
export interface Table {
  readonly sheet: Sheet
  readonly header: Header
  readonly rows: readonly TableRow[]
  readonly columns: readonly ResolvedColumn[]
}

/** Every table of the visible sheets that a header announces. */
export function findTables(workbook: Workbook, context: TableContext): readonly Table[] {
  return workbook.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => tablesOf(sheet, context))
}

/** Tables of a sheet, one below the other. */
function tablesOf(sheet: Sheet, context: TableContext): readonly Table[] {
  const grid = gridOf(sheet)
  const headers: Header[] = []
  for (let header = findHeader(grid, 1); header; header = findHeader(grid, firstRowOf(header))) headers.push(header)
  const lastRow = sheet.rows.at(-1)?.row ?? 0
  return headers.map((header, i) => {
    const last = (headers[i + 1]?.rows.top ?? lastRow + 1) - 1
    return makeTable(grid, header, last, headers[i - 1]?.rows.bottom ?? 0, context)
  })
}

/** First row below the header and its row of column numbers. */
export function firstRowOf({ rows, numbering }: Header): number {
  return (numbering ?? rows.bottom) + 1
}

function makeTable(grid: Grid, header: Header, last: number, above: number, context: TableContext): Table {
  const { sheet } = grid
  const periods = reportPeriods(context.period)
  const unit = unitNote(sheet, above, header.rows.bottom) ?? unitAbove(context.note ?? '')
  const rows = readRows(grid, header, firstRowOf(header), last, unit)
  const drafts = header.columns.map((column) => ({ column, draft: draftMeaning(column, periods) }))
  return { sheet, header, rows, columns: resolveColumns(drafts, rows, periods, context.fallback) }
}

/** The unit written between the table above (or the top) and the last header row; the nearest one counts. */
function unitNote(sheet: Sheet, above: number, bottom: number): ScaledUnit | null {
  let unit: ScaledUnit | null = null
  for (const { row, cells } of sheet.rows) {
    if (row <= above || row > bottom) continue
    for (const { value } of cells) unit = (value.kind === 'text' ? readUnitNote(value.text) : null) ?? unit
  }
  return unit
}

function unitAbove(note: string): ScaledUnit | null {
  let unit: ScaledUnit | null = null
  for (const line of note.split('\n')) unit = readUnitNote(line) ?? unit
  return unit
}

/** Lines above the first table of a sheet; they are the title of all its tables. */
export function titleOf(table: Table, tables: readonly Table[]): readonly TitleLine[] {
  const first = tables.find(({ sheet }) => sheet === table.sheet) ?? table
  return titleLines(table.sheet, first.header.rows.top)
}
