import type { LineAnswer, LineDecision, LinesAnswer, LinesQuery } from '@giaoban/api'
import { areaOfLine, type Indicator, suggestIndicators, type Words } from '@giaoban/core/statistics'
import type { Reader } from '../../db/database.ts'
import type { WorkbookRow } from './queries.ts'
import { type DecidedLine, type Deciding, type Decision, readWorkbookLines } from './read-workbook-lines.ts'
import { requireWorkbook } from './workbook-answer.ts'

const LINES_A_PAGE = 200

type Indicators = ReadonlyMap<string, Indicator>

const nameOf = (indicators: Indicators, code: string): Words => indicators.get(code)?.name ?? { vi: code, en: code }

const decisionAnswer = (decision: Decision, indicators: Indicators): LineDecision | null => {
  if (decision?.kind !== 'keep') return decision
  const { indicator, breakdown, area } = decision.kept
  return {
    kind: 'keep',
    by: decision.by,
    indicator,
    name: nameOf(indicators, indicator),
    breakdown,
    area: area ?? null,
  }
}

const lineAnswer = (
  { line, measures, figures, example, decision }: DecidedLine,
  { sheets }: WorkbookRow,
  { index }: Deciding,
  indicators: Indicators,
): LineAnswer => {
  const { position, ...first } = example
  return {
    line: line.key,
    path: line.path,
    qualifiers: line.qualifiers,
    unit: line.unit?.text ?? null,
    measures,
    figures,
    example: { sheet: sheets?.[position - 1]?.name ?? '', ...first },
    decision: decisionAnswer(decision, indicators),
    suggestions:
      decision === null
        ? suggestIndicators(index, line).map((each) => ({ ...each, name: nameOf(indicators, each.indicator) }))
        : [],
    areaNamed: areaOfLine(index, line),
  }
}

const isShown = (show: LinesQuery['show'], { decision }: DecidedLine): boolean =>
  show === 'all' || (show === 'decided') === (decision !== null)

/** A page of the lines of a workbook, by table, in the order of the file. Throws `not-found`. */
export const readLines = async (
  reader: Reader,
  workbook: string,
  { show = 'open', sheet, after = '0' }: LinesQuery,
): Promise<LinesAnswer> => {
  const row = await requireWorkbook(reader, workbook)
  const { lines, deciding } = await readWorkbookLines(reader, row)
  const indicators = new Map(deciding.catalogue.indicators.map((one) => [one.code, one]))
  const shown = lines.filter(
    (line) =>
      isShown(show, line) && (sheet === undefined || line.places.some(({ position }) => position === Number(sheet))),
  )
  const from = Number(after)
  const page = shown.slice(from, from + LINES_A_PAGE)
  const tables = [...Map.groupBy(page, ({ line }) => line.layout)].map(([layout, group]) => ({
    layout,
    title: group[0]?.line.title ?? '',
    sheets: [...new Set(group.flatMap(({ places }) => places.map(({ position }) => position)))].toSorted(
      (a, b) => a - b,
    ),
    lines: group.map((line) => lineAnswer(line, row, deciding, indicators)),
  }))
  return { tables, total: shown.length, next: from + page.length < shown.length ? from + page.length : null }
}
