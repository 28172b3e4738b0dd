import { type Finding, finding } from '../../findings/index.ts'
import type { Sheet, Workbook } from '../../layout/index.ts'
import type { Period } from '../../periods/index.ts'
import type { SheetReading, UnplacedCell, WorkbookReading } from './model.ts'
import { type Before, datedPeriods, readTable, type TableContext } from './read-table.ts'
import { firstFigureColumn, kindRows, ordinalColumns } from './row-kinds.ts'
import { viewOf } from './sheet-view.ts'
import { splitTables, type TableRows } from './split-tables.ts'

/**
 * Reads the statistical tables of a workbook of any layout: what each figure is of, for which period, in which measure and unit.
 * Nothing is matched to a catalogue and nothing is guessed silently: a figure without a place is a finding at its cell.
 */
export function readStatisticalWorkbook(workbook: Workbook): WorkbookReading {
  const { file, sheets } = workbook
  const dated = sheets.flatMap((sheet) => {
    const { context, tables } = tablesOf(sheet, file)
    return tables.flatMap((rows) => datedPeriods(rows, context))
  })
  const report = reportPeriod(dated)
  // A sheet is looked at twice rather than kept: only one is unfolded at a time.
  const readings = sheets.map((sheet) => readSheet(tablesOf(sheet, file), report))
  return {
    file,
    period: report?.id ?? null,
    sheets: readings,
    numericCells: readings.reduce((sum, { numericCells }) => sum + numericCells, 0),
    placed: readings.flatMap(({ tables }) => tables).reduce((sum, { figures }) => sum + figures.length, 0),
  }
}

interface SheetTables {
  readonly sheet: Sheet
  readonly context: Omit<TableContext, 'report'>
  readonly tables: readonly TableRows[]
}

function tablesOf(sheet: Sheet, file: string): SheetTables {
  const view = viewOf(sheet)
  const first = firstFigureColumn(view.rows) ?? Number.POSITIVE_INFINITY
  const ordinals = ordinalColumns(view.rows)
  const context = { file, sheet: sheet.name, view, first, ordinals, hiddenCols: new Set(sheet.hiddenCols) }
  return { sheet, context, tables: Number.isFinite(first) ? splitTables(kindRows(view, first)) : [] }
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
  const most = Math.max(...candidates.map(({ count }) => count), 0)
  // Figures of the month before stand beside those of the month in every table: the last that is named often enough.
  const often = candidates.filter(({ count }) => count * 3 >= most)
  return (
    often.toSorted((a, b) => b.period.end.localeCompare(a.period.end) || a.period.months - b.period.months)[0]
      ?.period ?? null
  )
}

function readSheet({ sheet, context, tables }: SheetTables, report: Period | null): SheetReading {
  let before: Before | null = null
  let numericCells = 0
  const findings: Finding[] = []
  const notPlaced: UnplacedCell[] = []
  const readings: SheetReading['tables'][number][] = []
  for (const rows of tables) {
    const read = readTable(rows, { ...context, report }, before)
    before = read.before
    numericCells += read.numericCells
    readings.push(read.reading)
    notPlaced.push(...read.notPlaced)
    findings.push(...read.findings)
  }
  if (sheet.hidden && numericCells > 0)
    findings.unshift(finding('annex/hidden-sheet', { file: context.file, sheet: sheet.name }, { sheet: sheet.name }))
  return { sheet: sheet.name, hidden: sheet.hidden, numericCells, tables: readings, notPlaced, findings }
}
