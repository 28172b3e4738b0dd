import { type Finding, finding, Refusal } from '@giaoban/core/findings'
import type { Sheet, Workbook } from '@giaoban/core/layout'
import { parsePeriod } from '@giaoban/core/periods'
import type { ScaledUnit } from '@giaoban/core/quantities'
import {
  assumedKnownFrom,
  assumedTargetKnownFrom,
  type Indicator,
  type RefArea,
  resolveArea,
} from '@giaoban/core/statistics'
import { refuseLegacy } from '../layout/index.ts'
import { checkUnit, type FactContext, factsOfCell } from './annex-facts.ts'
import type { AnnexColumn, AnnexOptions, AnnexReading, AnnexTable } from './annex-model.ts'
import { foreignProvince, periodsAgree, type TitleLine, titleLines, titlePeriod } from './annex-title.ts'
import { FactCollection } from './collect-facts.ts'
import { type Body, draftMeaning, reportPeriods } from './column-meaning.ts'
import { findHeader, type Header } from './find-header.ts'
import { type Grid, gridOf } from './grid.ts'
import {
  type Ancestor,
  indexNames,
  isMeasureRow,
  matchIndicator,
  type NameIndex,
  nearestIndicator,
} from './match-indicator.ts'
import { notationOf } from './read-figure.ts'
import { type AnnexRow, readRows, readUnitNote } from './read-rows.ts'
import { type ResolvedColumn, resolveColumns } from './resolve-columns.ts'
import { wordKey } from './word-key.ts'

/** A table with its header understood and its rows named, before any figure is read. */
interface Table {
  readonly sheet: Sheet
  readonly header: Header
  readonly rows: readonly AnnexRow[]
  readonly columns: readonly ResolvedColumn[]
}

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
  const found = findTables(workbook, options)
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
    readTable(table, contextOf(table, area, options), names, collection, findings)
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

function refuseFuture({ period, today, file }: AnnexOptions): void {
  if (today === undefined || parsePeriod(period).start <= today) return
  throw new Refusal('period/future', { period, text: today }, { path: file })
}

function* textsOf(workbook: Workbook): Iterable<string> {
  for (const { rows } of workbook.sheets)
    for (const { cells } of rows) for (const { value } of cells) if (value.kind === 'text') yield value.text
}

function findTables(workbook: Workbook, options: AnnexOptions): readonly Table[] {
  return workbook.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => tablesOf(sheet, options))
}

/** Tables of a sheet, one below the other. */
function tablesOf(sheet: Sheet, options: AnnexOptions): readonly Table[] {
  const grid = gridOf(sheet)
  const headers: Header[] = []
  for (let header = findHeader(grid, 1); header; header = findHeader(grid, firstRowOf(header))) headers.push(header)
  const lastRow = sheet.rows.at(-1)?.row ?? 0
  return headers.map((header, i) => {
    const last = (headers[i + 1]?.rows.top ?? lastRow + 1) - 1
    return makeTable(grid, header, last, headers[i - 1]?.rows.bottom ?? 0, options)
  })
}

function firstRowOf({ rows, numbering }: Header): number {
  return (numbering ?? rows.bottom) + 1
}

function makeTable(grid: Grid, header: Header, last: number, above: number, options: AnnexOptions): Table {
  const { sheet } = grid
  const periods = reportPeriods(options.period)
  const rows = readRows(grid, header, firstRowOf(header), last, unitNote(sheet, above, header.rows.bottom))
  const drafts = header.columns.map((column) => ({ column, draft: draftMeaning(column, periods) }))
  const fallback: Body = { assigner: options.defaultAssigner ?? 'council' }
  return { sheet, header, rows, columns: resolveColumns(drafts, rows, periods, fallback) }
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

/** Lines above the first table of a sheet; they are the title of all its tables. */
function titleOf(table: Table, tables: readonly Table[]): readonly TitleLine[] {
  const first = tables.find(({ sheet }) => sheet === table.sheet) ?? table
  return titleLines(table.sheet, first.header.rows.top)
}

function refuseOtherArea(tables: readonly Table[], area: RefArea, { file }: AnnexOptions): void {
  for (const table of tables) {
    const foreign = foreignProvince(titleOf(table, tables), area)
    if (!foreign) continue
    const at = { file, sheet: table.sheet.name, cell: foreign.cell }
    throw new Refusal('annex/other-area', { file, found: foreign.name, expected: area.name.vi }, at)
  }
}

/**
 * Tables for the period asked. Where some titles name it, tables of other periods beside them are left out with a finding; where
 * none does and one names another period, the whole annex is refused.
 */
function tablesOfPeriod(
  tables: readonly Table[],
  { file, period }: AnnexOptions,
  findings: Finding[],
): readonly Table[] {
  const titled = tables.map((table) => ({ table, title: titlePeriod(titleOf(table, tables), period) }))
  const agrees = ({ title }: (typeof titled)[number]): boolean => title === null || periodsAgree(title.period, period)
  const foreign = titled.find((one) => !agrees(one))
  if (foreign?.title && !titled.some((one) => one.title && agrees(one))) {
    const at = { file, sheet: foreign.table.sheet.name, cell: foreign.title.cell }
    throw new Refusal('annex/other-period', { file, found: foreign.title.period.id, expected: period }, at)
  }
  for (const { table, title } of titled.filter((one) => !agrees(one))) {
    const sheet = table.sheet.name
    findings.push(
      finding(
        'annex/other-period-sheet',
        { file, sheet, ...(title ? { cell: title.cell } : {}) },
        { sheet, found: title?.period.id ?? period },
      ),
    )
  }
  return titled.filter(agrees).map(({ table }) => table)
}

function hiddenSheets(workbook: Workbook, { file }: AnnexOptions): Finding[] {
  return workbook.sheets
    .filter((sheet) => sheet.hidden && findHeader(gridOf(sheet), 1) !== null)
    .map(({ name }) => finding('annex/hidden-sheet', { file, sheet: name }, { sheet: name }))
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

function* figureTexts(rows: readonly AnnexRow[]): Iterable<string> {
  for (const { cells } of rows) for (const { value } of cells.values()) if (value.kind === 'text') yield value.text
}

function readTable(
  table: Table,
  context: FactContext,
  names: NameIndex,
  collection: FactCollection,
  findings: Finding[],
): void {
  const codes: (Indicator | null)[] = []
  for (const row of table.rows) {
    const readings = readingsOf(table, row).map((reading) => ({
      ...reading,
      named: nameRow(reading.row, table.rows, codes, names),
    }))
    codes.push(readings.find(({ named }) => named.indicator)?.named.indicator ?? null)
    const known = readings.filter(({ named }) => named.indicator)
    for (const { row: read, columns, named } of known) readRow(columns, read, named, context, collection, findings)
    if (known.length === 0 && readings.some(({ columns }) => columns.length > 0))
      findings.push(unknownRow(row, names, context))
  }
}

interface RowReading {
  readonly row: AnnexRow
  readonly columns: readonly ResolvedColumn[]
}

/** Words that tell a volume from a value in an indicator's name. */
const measureName = { volume: wordKey('lượng'), value: wordKey('giá trị') } as const

/**
 * A row as it is to be read: usually once, with all its columns. Where a table has columns of volume and of value side by side,
 * the row is two figures, each with the measure in its name and the unit of its column.
 */
function readingsOf({ columns }: Table, row: AnnexRow): readonly RowReading[] {
  const filled = columns.filter(({ column, meaning }) => meaning !== null && row.cells.has(column.col))
  const measures = [...new Set(filled.map(({ column }) => column.measure))]
  return (measures.length === 0 ? [null] : measures).map((measure) => {
    const own = filled.filter(({ column }) => column.measure === measure)
    if (measure === null) return { row, columns: own }
    const unit = row.unitCell ? row.unit : (own.find(({ column }) => column.unit)?.column.unit ?? null)
    const name = { ...row.name, key: `${row.name.key} ${measureName[measure]}` }
    return { row: { ...row, name, unit, unitText: unit ? row.name.text : null }, columns: own }
  })
}

interface NamedRow {
  readonly indicator: Indicator | null
  /** The unit is of another kind than the indicator's. */
  readonly unitMisfit: boolean
}

function nameRow(
  row: AnnexRow,
  rows: readonly AnnexRow[],
  codes: readonly (Indicator | null)[],
  names: NameIndex,
): NamedRow {
  const ancestors: Ancestor[] = []
  for (let at = row.parent; at !== null; at = rows[at]?.parent ?? null)
    ancestors.push({ key: rows[at]?.name.key ?? '', code: codes[at]?.code ?? null })
  const indicator = matchIndicator(names, row.name.key, row.unit, ancestors)
  if (indicator || row.unit === null) return { indicator, unitMisfit: false }
  // 'Lượng' in a unit that fits nothing stays unknown; a thing with a name is known but cannot be converted.
  const despite =
    isMeasureRow(row.name.key) || row.unitCell === null ? null : matchIndicator(names, row.name.key, null, ancestors)
  return { indicator: despite, unitMisfit: despite !== null }
}

function unknownRow(row: AnnexRow, names: NameIndex, { file, sheet }: FactContext): Finding {
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
  columns: readonly ResolvedColumn[],
  row: AnnexRow,
  { indicator, unitMisfit }: NamedRow,
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
function needsUnit(columns: readonly ResolvedColumn[], row: AnnexRow): boolean {
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
