import type { MarkAnswer, SheetAnswer, SheetCellAnswer } from '@giaoban/api'
import { describeFinding, type Finding, finding, Refusal } from '@giaoban/core/findings'
import { cellAddress } from '@giaoban/core/layout'
import type { Lang } from '@giaoban/core/periods'
import { formatNumber, isDecimalText } from '@giaoban/core/quantities'
import type { Reader } from '../../db/database.ts'
import { readSheetFrame, type WorkbookRow } from './queries.ts'
import { type Deciding, type Decision, decide, type LineRow, lineOf, readDeciding } from './read-workbook-lines.ts'
import { cellFlag, type FiguresContent, type KeptCell, type KeptRow, type KeptUnplaced } from './reading/messages.ts'
import { factOfFigure, type Lookup } from './take-figures.ts'
import { notTakenWords } from './words.ts'
import { requireWorkbook } from './workbook-answer.ts'

const ROWS_A_PAGE = 200

/** Parts of a sheet that reach into a span of rows, in their order. */
const readParts = async <Content>(
  { tenant, db }: Reader,
  workbook: string,
  position: number,
  { kind, from, to, limit }: { kind: 'rows' | 'figures' | 'unplaced'; from: number; to?: number; limit?: number },
): Promise<readonly Content[]> => {
  const all = db
    .selectFrom('workbook_part')
    .select('content')
    .where('tenant', '=', tenant)
    .where('workbook', '=', workbook)
    .where('position', '=', position)
    .where('kind', '=', kind)
    .where('last_row', '>=', from)
    .orderBy('first_row')
    .orderBy('part')
  const within = to === undefined ? all : all.where('first_row', '<=', to)
  const rows = await (limit === undefined ? within : within.limit(limit)).execute()
  return rows.map(({ content }) => content as Content)
}

/** Rows from `from` on: enough parts for a page and the row after it. */
const readRows = async (
  reader: Reader,
  workbook: string,
  position: number,
  from: number,
): Promise<readonly KeptRow[]> => {
  for (let limit = 2; ; limit *= 4) {
    const parts = await readParts<readonly KeptRow[]>(reader, workbook, position, { kind: 'rows', from, limit })
    const rows = parts
      .flat()
      .filter(([row]) => row >= from)
      .toSorted(([a], [b]) => a - b)
    if (rows.length > ROWS_A_PAGE || parts.length < limit) return rows
  }
}

const shownText = ([, text, flags]: KeptCell, lang: Lang): string => {
  if ((flags & cellFlag.number) === 0 || !isDecimalText(text)) return text
  return `${formatNumber(text, lang)}${flags & cellFlag.percent ? '%' : ''}`
}

const cellAnswer = (cell: KeptCell, lang: Lang): SheetCellAnswer => {
  const [col, , flags, indent] = cell
  return {
    col,
    text: shownText(cell, lang),
    number: (flags & cellFlag.number) !== 0,
    bold: (flags & cellFlag.bold) !== 0,
    indent,
    formula: (flags & cellFlag.formula) !== 0,
  }
}

const readLineRowsOf = async (
  { tenant, db }: Reader,
  workbook: string,
  position: number,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, LineRow>> => {
  if (numbers.length === 0) return new Map()
  const rows = await db
    .selectFrom('workbook_line')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('workbook', '=', workbook)
    .where('position', '=', position)
    .where('n', 'in', [...numbers])
    .execute()
  return new Map(rows.map((row) => [row.n, row]))
}

interface Marking {
  readonly workbook: WorkbookRow
  readonly sheet: string
  readonly lang: Lang
  readonly deciding: Deciding
  readonly lines: ReadonlyMap<number, LineRow>
  readonly decisions: Map<number, Decision>
  readonly lookup: Lookup
}

const decisionOf = ({ decisions, deciding, lines }: Marking, n: number): Decision => {
  const known = decisions.get(n)
  if (known !== undefined) return known
  const decision = decide(deciding, lineOf(lines.get(n) as LineRow))
  decisions.set(n, decision)
  return decision
}

const figureMark = (
  content: FiguresContent,
  figure: FiguresContent['figures'][number],
  marking: Marking,
): MarkAnswer => {
  const [n, row, col, at, value] = figure
  const { workbook, sheet, lang, lines, lookup } = marking
  const line = lines.get(n) as LineRow
  const meaning = content.meanings[at]
  const decision = decisionOf(marking, n)
  const kept = decision?.kind === 'keep' ? decision.kept : null
  const taken =
    kept &&
    factOfFigure(
      content,
      figure,
      { sheet, kept },
      {
        file: workbook.name,
        source: workbook.source,
        area: workbook.area,
        knownFrom: workbook.known_from ?? workbook.uploaded_at,
        knownFromAssumed: workbook.known_from_assumed,
        period: workbook.period,
      },
      lookup,
    )
  const notTaken = typeof taken === 'string' ? taken : null
  return {
    cell: cellAddress(row, col),
    row,
    col,
    state: decision === null ? 'open' : kept && notTaken === null ? 'kept' : 'left',
    layout: line.layout,
    line: line.line,
    phrase: [line.title, ...line.path, ...line.qualifiers].filter((words) => words !== ''),
    period: meaning?.period ?? null,
    measure: meaning?.measure ?? null,
    baseline: meaning?.baseline ?? null,
    unit: meaning?.unit.text ?? null,
    value,
    indicator: kept?.indicator ?? null,
    indicatorName: kept ? (lookup.indicators.get(kept.indicator)?.name ?? null) : null,
    why: notTaken ? notTakenWords[lang][notTaken] : decision?.kind === 'leave' ? decision.reason : null,
  }
}

const unplacedMark = ([row, col, why, value]: KeptUnplaced, { sheet, workbook, lang }: Marking): MarkAnswer => {
  const cell = cellAddress(row, col)
  const code = why as Finding['code'] & `table/${string}`
  return {
    cell,
    row,
    col,
    state: 'unplaced',
    layout: null,
    line: null,
    phrase: [],
    period: null,
    measure: null,
    baseline: null,
    unit: null,
    value,
    indicator: null,
    indicatorName: null,
    why: describeFinding(finding(code, { file: workbook.name, sheet, cell }, { value }), lang),
  }
}

const readMarks = async (
  reader: Reader,
  workbook: WorkbookRow,
  position: number,
  { from, to, lang }: { readonly from: number; readonly to: number; readonly lang: Lang },
): Promise<readonly MarkAnswer[]> => {
  const span = { from, to }
  const figures = await readParts<FiguresContent>(reader, workbook.id, position, { kind: 'figures', ...span })
  const unplaced = await readParts<readonly KeptUnplaced[]>(reader, workbook.id, position, {
    kind: 'unplaced',
    ...span,
  })
  const inPage = (row: number): boolean => row >= from && row <= to
  const shown = figures.flatMap((content) =>
    content.figures.filter(([, row]) => inPage(row)).map((figure) => ({ content, figure })),
  )
  const lines = await readLineRowsOf(reader, workbook.id, position, [...new Set(shown.map(({ figure }) => figure[0]))])
  const deciding = await readDeciding(reader, workbook, [...new Set([...lines.values()].map(({ layout }) => layout))])
  const marking: Marking = {
    workbook,
    sheet: workbook.sheets?.[position - 1]?.name ?? '',
    lang,
    deciding,
    lines,
    decisions: new Map(),
    lookup: {
      indicators: new Map(deciding.catalogue.indicators.map((one) => [one.code, one])),
      areas: deciding.catalogue.areas,
    },
  }
  return [
    ...shown.map(({ content, figure }) => figureMark(content, figure, marking)),
    ...unplaced.flat().flatMap((cell) => (inPage(cell[0]) ? [unplacedMark(cell, marking)] : [])),
  ].toSorted((a, b) => a.row - b.row || a.col - b.col)
}

/** A page of a sheet as the file shows it, with what every numeric cell was understood to be. Throws `not-found`. */
export const readSheet = async (
  reader: Reader,
  lang: Lang,
  { workbook: id, sheet, from }: { readonly workbook: string; readonly sheet: number; readonly from: number },
): Promise<SheetAnswer> => {
  const workbook = await requireWorkbook(reader, id)
  const listed = workbook.sheets?.[sheet - 1]
  const kept = await readSheetFrame(reader, id, sheet)
  if (!listed || !kept) throw new Refusal('not-found', { text: String(sheet) })
  const rows = await readRows(reader, id, sheet, from)
  const page = rows.slice(0, ROWS_A_PAGE)
  const span = { from: page[0]?.[0] ?? 0, to: page.at(-1)?.[0] ?? 0 }
  const { merges, columns, tables } = kept.frame
  return {
    position: sheet,
    name: listed.name,
    hidden: listed.hidden,
    ...span,
    next: rows[ROWS_A_PAGE]?.[0] ?? null,
    lastRow: kept.lastRow,
    lastCol: kept.lastCol,
    columns: columns.filter(({ col }) => col <= kept.lastCol),
    merges: merges.filter(({ top, bottom }) => bottom >= span.from && top <= span.to),
    rows: page.map(([row, hidden, cells]) => ({
      row,
      hidden: hidden === 1,
      cells: cells.map((cell) => cellAnswer(cell, lang)),
    })),
    tables,
    marks: page.length === 0 ? [] : await readMarks(reader, workbook, sheet, { ...span, lang }),
  }
}
