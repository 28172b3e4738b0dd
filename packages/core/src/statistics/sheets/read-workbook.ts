import { type Finding, finding } from '../../findings/index.ts'
import { type SheetSource, sourceOfSheet, type Workbook, type WorkbookSource } from '../../layout/index.ts'
import { type Period, type PeriodId, parsePeriod } from '../../periods/index.ts'
import { highest } from './extremes.ts'
import type {
  SheetOutline,
  SheetReading,
  TableOutline,
  TableReading,
  UnplacedCell,
  WorkbookOutline,
  WorkbookReading,
} from './model.ts'
import { type Before, datedPeriods, readTable, type TableContext } from './read-table.ts'
import { firstFigureColumn, kindRows, ordinalColumns } from './row-kinds.ts'
import { viewOf } from './sheet-view.ts'
import { splitTables, type TableRows } from './split-tables.ts'

/**
 * Reads the statistical tables of a workbook of any layout: what each figure is of, for which period, in which measure and unit.
 * Nothing is matched to a catalogue and nothing is guessed silently: a figure without a place is a finding at its cell.
 */
export function readStatisticalWorkbook({ file, sheets }: Workbook, asked: PeriodId | null = null): WorkbookReading {
  const outline = outlineWorkbook({ file, sheets: sheets.map(sourceOfSheet) }, undefined, asked)
  const readings = [...outline.sheets].map(
    ({ tables, ...sheet }): SheetReading => ({ ...sheet, tables: tables.map(wholeTable) }),
  )
  return {
    file,
    period: outline.period,
    sheets: readings,
    numericCells: readings.reduce((sum, { numericCells }) => sum + numericCells, 0),
    placed: readings.flatMap(({ tables }) => tables).reduce((sum, { figures }) => sum + figures.length, 0),
  }
}

function wholeTable(table: TableOutline): TableReading {
  return { ...table, figures: [...table.figures] }
}

/** What is known of a workbook that was read before: then its sheets are read once, for their figures alone. */
export interface KnownOfWorkbook {
  readonly period: PeriodId | null
}

/**
 * The same for a workbook that is read sheet by sheet: first for the period that most of its figures are for, which headers without
 * a year need, then for the figures. A single sheet is read once. `onRead` hears how much of the work is done. `asked` is the period
 * that the workbook is for where nothing in it says one; `known` what an earlier reading found.
 * Throws the refusals of the file's reader.
 */
export function outlineWorkbook(
  { file, sheets }: WorkbookSource,
  onRead: (done: number, total: number) => void = () => {},
  asked: PeriodId | null = null,
  known?: KnownOfWorkbook,
): WorkbookOutline {
  if (known) return outlineKnown({ file, sheets }, onRead, known)
  const passes = sheets.length === 1 ? 1 : 2
  const total = passes * sheets.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  const read = (source: SheetSource): SheetTables => {
    const tables = tablesOf(source, file, (part) => onRead(done + part, total))
    done += source.size
    return tables
  }
  const dated: Period[] = []
  let hasTables = false
  let only: SheetTables | null = null
  for (const source of sheets) {
    const found = read(source)
    hasTables ||= found.tables.length > 0
    for (const rows of found.tables) for (const period of datedPeriods(rows, found.context)) dated.push(period)
    if (passes === 1) only = found
  }
  const written = reportPeriod(dated)
  const assumed = written === null ? asked : null
  const report = written ?? (asked === null ? null : parsePeriod(asked))
  return {
    file,
    period: report?.id ?? null,
    hasTables,
    sheets: {
      *[Symbol.iterator]() {
        for (const source of sheets) yield readSheet(only ?? read(source), report, assumed)
      },
    },
  }
}

function outlineKnown(
  { file, sheets }: WorkbookSource,
  onRead: (done: number, total: number) => void,
  { period }: KnownOfWorkbook,
): WorkbookOutline {
  const report = period === null ? null : parsePeriod(period)
  const total = sheets.reduce((sum, { size }) => sum + size, 0)
  return {
    file,
    period,
    hasTables: true,
    sheets: {
      *[Symbol.iterator]() {
        let done = 0
        for (const source of sheets) {
          const before = done
          yield readSheet(
            tablesOf(source, file, (part) => onRead(before + part, total)),
            report,
            null,
          )
          done += source.size
        }
      },
    },
  }
}

interface SheetTables {
  readonly hidden: boolean
  readonly context: Omit<TableContext, 'report' | 'assumed'>
  readonly tables: readonly TableRows[]
}

function tablesOf(source: SheetSource, file: string, onRead: (done: number) => void): SheetTables {
  const view = viewOf(source, onRead)
  const first = firstFigureColumn(view.rows) ?? Number.POSITIVE_INFINITY
  const ordinals = ordinalColumns(view.rows)
  const context = { file, sheet: source.name, view, first, ordinals }
  return { hidden: source.hidden, context, tables: Number.isFinite(first) ? splitTables(kindRows(view, first)) : [] }
}

/** The period named most often of those that are shorter than a year, the later and longer of equals; else the year. */
function reportPeriod(periods: readonly Period[]): Period | null {
  const counts = new Map<string, { period: Period; count: number }>()
  for (const period of periods) {
    const known = counts.get(period.id)
    if (known) known.count += 1
    else counts.set(period.id, { period, count: 1 })
  }
  const latest = [...counts.values()].filter(({ period }) => period.months < 12)
  const candidates = latest.length > 0 ? latest : [...counts.values()]
  const most = highest(candidates.map(({ count }) => count))
  // Figures of the month before stand beside those of the month in every table: the last that is named often enough.
  const often = candidates.filter(({ count }) => count * 3 >= most)
  return (
    often.toSorted((a, b) => b.period.end.localeCompare(a.period.end) || a.period.months - b.period.months)[0]
      ?.period ?? null
  )
}

function readSheet(
  { hidden, context, tables }: SheetTables,
  report: Period | null,
  assumed: PeriodId | null,
): SheetOutline {
  let before: Before | null = null
  let numericCells = 0
  const findings: Finding[] = []
  const notPlaced: UnplacedCell[] = []
  const outlines: TableOutline[] = []
  for (const rows of tables) {
    const read = readTable(rows, { ...context, report, assumed }, before)
    before = read.before
    numericCells += read.numericCells
    outlines.push(read.outline)
    for (const cell of read.notPlaced) notPlaced.push(cell)
    for (const found of read.findings) findings.push(found)
  }
  const { file, sheet } = context
  if (hidden && numericCells > 0) findings.unshift(finding('annex/hidden-sheet', { file, sheet }, { sheet }))
  return { sheet, hidden, numericCells, tables: outlines, notPlaced, findings }
}
