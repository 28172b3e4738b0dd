import { type Finding, finding, Refusal } from '@giaoban/core/findings'
import type { Workbook } from '@giaoban/core/layout'
import {
  assumedKnownFrom,
  assumedTargetKnownFrom,
  findTables,
  firstRowOf,
  type Indicator,
  indexNames,
  type NameIndex,
  nearestIndicator,
  notationOf,
  type RefArea,
  type ResolvedColumn,
  resolveArea,
  type Table,
  type TableRow,
  titleAncestor,
  titleOf,
} from '@giaoban/core/statistics'
import { refuseLegacy } from '../layout/index.ts'
import { checkUnit, type FactContext, factsOfCell } from './annex-facts.ts'
import type { AnnexColumn, AnnexOptions, AnnexReading, AnnexTable } from './annex-model.ts'
import { hiddenSheets, refuseFuture, refuseOtherArea, tablesOfPeriod } from './check-tables.ts'
import { FactCollection } from './collect-facts.ts'
import { type NamingContext, type RowReading, readingsOf } from './name-rows.ts'

/**
 * Reads a province's monthly annex, recognising its tables by their headers. Every observation, target and stated measure names
 * its file, sheet and cell; what cannot be read is a finding at its cell, and the rest is still returned.
 *
 * Throws `annex/no-header` when no sheet holds such a table, `annex/other-area` and `annex/other-period` when a title names
 * somebody else's figures, `period/future` when the period has not begun on `today`, `area/unknown`, `period/invalid`, and
 * `file/encoding` for TCVN3 or VNI fonts.
 */
export function readAnnex(workbook: Workbook, options: AnnexOptions): AnnexReading {
  const { file, period } = options
  const area = resolveArea(options.areas, options.area, period)
  refuseFuture(options)
  const found = findTables(workbook, { period, fallback: { assigner: options.defaultAssigner ?? 'council' } })
  if (found.length === 0) {
    refuseLegacy([...textsOf(workbook)].join('\n'), file)
    throw new Refusal('annex/no-header', { file }, { path: file })
  }
  refuseOtherArea(found, area, options)
  const names = indexNames(options.indicators)
  const collection = new FactCollection()
  const findings: Finding[] = hiddenSheets(workbook, options)
  const tables = tablesOfPeriod(found, options, findings)
  for (const table of tables) {
    findings.push(...unclearColumns(table, file))
    const title = titleAncestor(
      names,
      titleOf(table, tables)
        .map(({ text }) => text)
        .join(' / '),
    )
    readTable(table, contextOf(table, area, options), { names, title }, collection, findings)
  }
  return {
    file,
    area: area.code,
    period,
    tables: tables.map(describeTable),
    observations: collection.observations(),
    targets: collection.targets(),
    stated: collection.stated(),
    findings: [...findings, ...collection.findings],
  }
}

function* textsOf(workbook: Workbook): Iterable<string> {
  for (const { rows } of workbook.sheets)
    for (const { cells } of rows) for (const { value } of cells) if (value.kind === 'text') yield value.text
}

/** Columns of changes whose header leaves the reading open and whose figures, not their formulas, had to settle it. */
function unclearColumns({ sheet, header, columns }: Table, file: string): Finding[] {
  return columns.flatMap(({ column, meaning, settledBy }) => {
    if (settledBy !== 'guess') return []
    const cell = sheet.rows.find(({ row }) => row === header.rows.bottom)?.cells.find(({ col }) => col === column.col)
    const reading = meaning?.kind === 'change' ? meaning.mode : null
    const at = { file, sheet: sheet.name, ...(cell ? { cell: cell.address } : {}) }
    return [finding('annex/unclear-column', at, { text: column.path.join(' / '), ...(reading ? { reading } : {}) })]
  })
}

function contextOf({ sheet, rows }: Table, area: RefArea, options: AnnexOptions): FactContext {
  const { knownFrom, period } = options
  const known = { knownFrom: knownFrom ?? assumedKnownFrom(period), knownFromAssumed: knownFrom === undefined }
  return {
    file: options.file,
    sheet: sheet.name,
    area: area.code,
    ...known,
    targetKnownFrom: (of) =>
      knownFrom === undefined ? { knownFrom: assumedTargetKnownFrom(of), knownFromAssumed: true } : known,
    ...(options.agency === undefined ? {} : { agency: options.agency }),
    notation: notationOf(figureTexts(rows)),
  }
}

function* figureTexts(rows: readonly TableRow[]): Iterable<string> {
  for (const { cells } of rows) for (const { value } of cells.values()) if (value.kind === 'text') yield value.text
}

function readTable(
  table: Table,
  context: FactContext,
  naming: Pick<NamingContext, 'names' | 'title'>,
  collection: FactCollection,
  findings: Finding[],
): void {
  const indicators: (Indicator | null)[] = []
  for (const row of table.rows) {
    const readings = readingsOf(table.columns, row, { ...naming, rows: table.rows, indicators })
    const known = readings.filter(({ indicator }) => indicator !== null)
    indicators.push(known[0]?.indicator ?? null)
    for (const reading of known) readRow(reading, context, collection, findings)
    if (known.length === 0 && readings.some(({ columns }) => columns.length > 0))
      findings.push(unknownRow(row, naming.names, context))
  }
}

function unknownRow(row: TableRow, names: NameIndex, { file, sheet }: FactContext): Finding {
  const near = nearestIndicator(names, row.name.key)
  const params = { text: row.name.text, ...(near ? { near: near.name.vi } : {}) }
  return finding(
    'annex/unknown-indicator',
    { file, sheet, cell: row.nameCell },
    params,
    near ? { suggestion: { indicator: near.code } } : {},
  )
}

function readRow(
  { row, columns, indicator, unitMisfit }: RowReading,
  context: FactContext,
  collection: FactCollection,
  findings: Finding[],
): void {
  if (!indicator) return
  const effective = unitMisfit ? { ...row, unit: null } : row.unitText === null ? { ...row, unit: indicator } : row
  const unitFinding = needsUnit(columns, row) ? checkUnit(context, indicator, unitMisfit ? effective : row) : null
  if (unitFinding) findings.push(unitFinding)
  const behind: { item: Parameters<FactCollection['add']>[0] }[] = []
  for (const { column, meaning } of columns) {
    const cell = meaning && row.cells.get(column.col)
    if (!meaning || !cell) continue
    const read = factsOfCell(context, indicator, effective, cell, meaning)
    findings.push(...read.findings)
    for (const item of read.facts) {
      // What a remark says, and an index read from a column of ratios, stand back behind columns of their own.
      if (meaning.kind === 'remark' || (meaning.kind === 'change' && item.kind === 'observation')) behind.push({ item })
      else collection.add(item, indicator)
    }
  }
  for (const { item } of behind) collection.addIfNew(item, indicator)
}

/** Percentages and remarks need no unit of the row. */
function needsUnit(columns: readonly ResolvedColumn[], row: TableRow): boolean {
  return columns.some(({ column, meaning }) => {
    const level =
      meaning?.kind === 'value' ||
      meaning?.kind === 'target' ||
      (meaning?.kind === 'change' && meaning.mode === 'absolute')
    return level && row.cells.has(column.col)
  })
}

function describeTable({ sheet, header, rows, columns }: Table): AnnexTable {
  return {
    sheet: sheet.name,
    header: header.rows,
    firstRow: rows[0]?.row ?? firstRowOf(header),
    lastRow: rows.at(-1)?.row ?? header.rows.bottom,
    columns: columns.map(
      ({ column, meaning }): AnnexColumn => ({ col: column.col, header: column.path.join(' / '), meaning }),
    ),
  }
}
