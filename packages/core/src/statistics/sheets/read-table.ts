import type { Finding } from '../../findings/index.ts'
import type { CellRange } from '../../layout/index.ts'
import { type Period, type PeriodId, parsePeriod, yearPeriod } from '../../periods/index.ts'
import { comparisonAt, readColumnWords, withBaseInWords } from './column-words.ts'
import { headerTexts } from './header-texts.ts'
import type { ColumnReading, PlacedFigure, TableOutline, UnplacedCell } from './model.ts'
import { namedPeriods } from './period-words.ts'
import { type Placing, placeFigure } from './place-figures.ts'
import { leadingLines, readTitle, type TitleReading, titleLinesOf } from './read-title.ts'
import type { KindRow } from './row-kinds.ts'
import { type Branch, starredUnits, type TreeRow, treeOf } from './row-tree.ts'
import { type OpenColumn, settleColumns } from './settle-columns.ts'
import { addressOf, isYear, type SheetView, type ViewCell } from './sheet-view.ts'
import type { TableRows } from './split-tables.ts'

/** What a table is read with. */
export interface TableContext {
  readonly file: string
  readonly sheet: string
  readonly view: SheetView
  readonly first: number
  readonly ordinals: ReadonlySet<number>
  readonly report: Period | null
  /** What tables are for whose titles name no period, where nothing in the workbook says it. */
  readonly assumed: PeriodId | null
}

/** What a table that goes on takes from the one before it. */
export interface Before {
  readonly title: TitleReading
  readonly branch: Branch
  readonly columns: ReadonlyMap<number, ColumnReading>
}

export interface ReadTable {
  readonly outline: TableOutline
  readonly notPlaced: readonly UnplacedCell[]
  readonly findings: readonly Finding[]
  readonly numericCells: number
  readonly before: Before
}

/** Title lines and header rows of a table: lone units and titles set over the figures are lines, not header. */
export function headOf({ title, header }: TableRows): { lines: readonly string[]; header: readonly KindRow[] } {
  const over = title.flatMap(({ cells }) => cells.map(({ text }) => text).filter((text) => text !== ''))
  const lead = leadingLines(header, over.length > 0)
  return {
    lines: titleLinesOf([...over, ...lead.lines].filter((line) => line !== '')),
    header: header.slice(lead.count),
  }
}

/** Reads one table: its title, columns, rows and figures. */
export function readTable(rows: TableRows, context: TableContext, before: Before | null): ReadTable {
  const { view } = context
  const { lines, header } = headOf(rows)
  const own = readTitle(lines)
  const goesOn = before !== null && (own.continued || own.title === '')
  const title = goesOn ? continueTitle(own, before.title) : own
  const { cols, first } = figureColumns(rows.body, context)
  const tree = treeOf(
    view,
    { header, body: rows.body },
    first,
    context.ordinals,
    goesOn ? before.branch : [],
    context.report,
  )
  const texts = headerTexts(view, header, cols)
  const named = titlePeriods(title, context.report)
  const titled = named.length === 0 && context.assumed !== null ? [context.assumed] : named
  const figures = figuresOf(rows.body, first, context.ordinals)
  const read = (col: number, more: readonly string[] = []): OpenColumn =>
    columnOf(col, texts.get(col) ?? [], more, { titled, report: context.report }, context)
  const plain = cols.map((col) => read(col))
  const compared = titleComparison(title, plain, tree.rows)
  const words = compared === null ? plain : cols.map((col) => read(col, [compared]))
  // A header in the middle of a table ('Cơ cấu - %') leaves its periods to the one above.
  const below =
    goesOn && own.title === '' ? words.map((column) => timedLike(column, before.columns.get(column.col))) : words
  const { columns, findings: settled } = settleColumns(below, figures, context)
  const placing: Placing = {
    title,
    columns: new Map(columns.map((column) => [column.col, column])),
    starred: starredUnits(tree.footnotes),
    ofRow: { row: null, byWords: new Map() },
  }
  const byRow = new Map(tree.rows.map((row) => [row.source.row, row]))
  const scratch = scratchInHeader(header)
  const notPlaced: UnplacedCell[] = [...scratch]
  const place = (cell: ViewCell): PlacedFigure | UnplacedCell => placeFigure(cell, byRow.get(cell.row) ?? null, placing)
  for (const cell of figures) {
    const result = place(cell)
    if ('why' in result) notPlaced.push(result)
  }
  const outline: TableOutline = {
    number: title.number,
    title: title.title,
    titleEn: title.titleEn,
    continued: goesOn,
    unit: title.unit,
    period: titled.length === 1 ? (titled[0] ?? null) : null,
    header: headerRange(header, cols),
    firstRow: rows.body[0]?.row ?? 0,
    lastRow: rows.body.at(-1)?.row ?? 0,
    columns,
    rows: tree.rows.map(rowReading),
    footnotes: tree.footnotes,
    figures: {
      length: figures.length + scratch.length - notPlaced.length,
      *[Symbol.iterator]() {
        for (const cell of figures) {
          const result = place(cell)
          if (!('why' in result)) yield result
        }
      },
    },
  }
  return {
    outline,
    notPlaced,
    findings: settled,
    numericCells: figures.length + scratch.length,
    before: { title, branch: tree.branch, columns: placing.columns },
  }
}

function continueTitle(own: TitleReading, before: TitleReading): TitleReading {
  return {
    number: own.number ?? before.number,
    title: before.title === '' ? own.title : before.title,
    titleEn: own.titleEn ?? before.titleEn,
    continued: true,
    unit: own.unit ?? before.unit,
    pair: own.pair ?? before.pair,
  }
}

function titlePeriods({ title }: TitleReading, report: Period | null): readonly PeriodId[] {
  const named = namedPeriods(title, report?.year ?? null)
  // 'tháng 6 và 6 tháng đầu năm 2006': the year stands only with the last one.
  const dated = named.find(({ yearAssumed }) => !yearAssumed)
  const all = dated ? namedPeriods(title, dated.period.year) : named
  return [...new Set(all.map(({ period }) => period.id))]
}

/** Columns of figures of this table; it may begin further right than its neighbours on the sheet. */
function figureColumns(
  body: readonly KindRow[],
  context: Pick<TableContext, 'first' | 'ordinals'>,
): { cols: readonly number[]; first: number } {
  const cols = new Set<number>()
  for (const { cells, kind } of body)
    if (kind === 'data')
      for (const { col, number } of cells)
        if (number !== null && col >= context.first && !context.ordinals.has(col)) cols.add(col)
  const sorted = [...cols].toSorted((a, b) => a - b)
  return { cols: sorted, first: sorted[0] ?? context.first }
}

function figuresOf(body: readonly KindRow[], first: number, ordinals: ReadonlySet<number>): readonly ViewCell[] {
  return body.flatMap(({ cells, kind }) =>
    kind === 'data' ? cells.filter(({ col, number }) => number !== null && (col >= first || !ordinals.has(col))) : [],
  )
}

function columnOf(
  col: number,
  header: readonly string[],
  more: readonly string[],
  context: { titled: readonly PeriodId[]; report: Period | null },
  { view }: TableContext,
): OpenColumn {
  return { col, header, ...readColumnWords([...header, ...more], context), hidden: view.hiddenCols.has(col) }
}

/** 'Chỉ số … so với cùng kỳ năm trước' over 'Quý I', 'Quý II': the title compares, and nothing in the table has a unit. */
function titleComparison(
  { title, unit }: TitleReading,
  columns: readonly OpenColumn[],
  rows: readonly TreeRow[],
): string | null {
  const words = withBaseInWords(title)
  const at = comparisonAt(words)
  const isPercent = (each: { unit: string } | null): boolean => each === null || each.unit === 'percent'
  const isBare = columns.every(
    ({ measure, unit: own, header }) => measure === 'level' && isPercent(own) && header.length > 0,
  )
  if (at < 0 || !isBare || !isPercent(unit) || !rows.every((row) => isPercent(row.unit) && row.units.size === 0))
    return null
  return words.slice(at)
}

function timedLike(column: OpenColumn, above: ColumnReading | undefined): OpenColumn {
  return column.period === null && above
    ? { ...column, period: above.period, status: column.status ?? above.status }
    : column
}

/** Numbers beside the words of a header that are no years: somebody's sums. */
function scratchInHeader(header: readonly KindRow[]): UnplacedCell[] {
  return header
    .filter(({ kind }) => kind === 'header')
    .flatMap(({ cells }) => cells)
    .flatMap((cell) =>
      cell.number === null || isYear(cell)
        ? []
        : [{ cell: addressOf(cell), why: 'table/no-name' as const, value: cell.number }],
    )
}

function headerRange(header: readonly KindRow[], cols: readonly number[]): CellRange {
  return {
    top: header[0]?.row ?? 0,
    bottom: header.at(-1)?.row ?? 0,
    left: cols[0] ?? 0,
    right: cols.at(-1) ?? 0,
  }
}

function rowReading({ source, path, unit, inherited, group }: TreeRow): TableOutline['rows'][number] {
  return { row: source.row, path, unit: unit ?? inherited, group, hidden: source.hidden }
}

/** Every period with a written year over figures: what the report is for is found from them. */
export function datedPeriods(rows: TableRows, context: Omit<TableContext, 'report' | 'assumed'>): readonly Period[] {
  const { lines, header } = headOf(rows)
  const { cols } = figureColumns(rows.body, context)
  const texts = [
    lines.join(' '),
    ...[...headerTexts(context.view, header, cols).values()].map((each) => each.join(' ')),
  ]
  return texts.flatMap((text) =>
    /^(?:19|20)\d\d$/.test(text)
      ? [parsePeriod(yearPeriod(`${text}-M01`))]
      : namedPeriods(text, null).map(({ period }) => parsePeriod(period.id)),
  )
}
