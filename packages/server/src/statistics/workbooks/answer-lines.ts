import type { Answer, AnsweredAnswer, NewIndicator } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { formatUnit } from '@giaoban/core/quantities'
import { type Indicator, type Line, takeFigure } from '@giaoban/core/statistics'
import { actorOf } from '../../access/principal.ts'
import { insertAuditEntry, lockUntilEnd } from '../../access/queries.ts'
import type { Writer } from '../../db/database.ts'
import { insertIndicator } from '../import/store-catalogue.ts'
import { insertMappings, type MappingRow } from './queries.ts'
import { type DecidedLine, type Deciding, readWorkbookLines } from './read-workbook-lines.ts'
import type { Acting } from './take-in.ts'
import { countLines, requireWorkbook } from './workbook-answer.ts'

/** Lines that an answer is about: one, or all of a table. Throws `line/unknown`. */
const linesMeant = ({ layout, line }: Answer, lines: readonly DecidedLine[]): readonly DecidedLine[] => {
  const found = lines.filter((each) => each.line.layout === layout && (line === '' || each.line.key === line))
  if (found.length === 0) throw new Refusal('line/unknown', { layout, line })
  return found
}

const refuseAnswer = (line: string, reason: 'none' | 'table' | 'breakdown'): never => {
  throw new Refusal('line/answer', { line, reason })
}

const breakdownPattern = /^$|^[\p{L}\p{N}_-]+=[^=;]+(?:;[\p{L}\p{N}_-]+=[^=;]+)*$/u

/** Pairs in their order, as facts keep them. */
const sortedBreakdown = (line: string, breakdown: string): string =>
  breakdownPattern.test(breakdown) ? breakdown.split(';').toSorted().join(';') : refuseAnswer(line, 'breakdown')

/** A level in another kind of unit can never be kept: that is told at once, not left to be found missing later. */
const requireUnit = ({ unit, key }: Line, indicator: Indicator): void => {
  if (unit === null) return
  const meaning = { measure: 'level', period: '2024-M01', baseline: null, unit, status: null, body: null } as const
  if (takeFigure({ meaning, value: '1' }, indicator, 2024) !== 'unit') return
  const expected = formatUnit(indicator.unit, indicator.multiplier, 'vi')
  throw new Refusal('line/unit', { line: key, given: unit.text, indicator: indicator.code, expected })
}

interface Answering {
  readonly lines: readonly DecidedLine[]
  readonly deciding: Deciding
  readonly indicators: ReadonlyMap<string, Indicator>
}

const keptRow = (answer: Answer, { lines, deciding, indicators }: Answering): MappingRow => {
  const { indicator, breakdown = '', area } = answer.keep as NonNullable<Answer['keep']>
  const known = indicators.get(indicator)
  if (!known) throw new Refusal('indicator/unknown', { indicator })
  if (area !== undefined && !deciding.catalogue.areas.some(({ slug, code }) => slug === area || code === area))
    throw new Refusal('area/unknown', { area })
  if (answer.line === '') refuseAnswer(answer.layout, 'table')
  for (const { line } of linesMeant(answer, lines)) requireUnit(line, known)
  return {
    layout: answer.layout,
    line: answer.line,
    indicator,
    breakdown: sortedBreakdown(answer.line, breakdown),
    area: area ?? null,
    reason: null,
  }
}

/** Left out with a reason; without one: taken back. */
const leftRow = ({ layout, line, leave }: Answer): MappingRow => ({
  layout,
  line,
  indicator: null,
  breakdown: '',
  area: null,
  reason: leave?.reason ?? null,
})

/** An indicator as plain as a line can make it; an administrator may say more of it later. */
const newIndicator = (given: NewIndicator, line: Line, owner: string, order: number): Indicator => ({
  ...given,
  aliases: [...new Set([...line.path, ...line.qualifiers].slice(-1))].filter((words) => words !== given.name.vi),
  priceBasis: { kind: 'none' },
  frequency: 'month',
  window: 'calendar',
  owner,
  decimals: 1,
  order,
  mainPlan: false,
  criteria: [],
  countsEvents: false,
  ...(given.kind === 'index' && { indexBase: { kind: 'samePeriod' } as const }),
})

const makeIndicator = async (
  writer: Writer,
  answer: Answer,
  owner: string,
  { lines, deciding, indicators }: Answering,
): Promise<Indicator> => {
  const given = answer.create as NewIndicator
  if (answer.line === '') refuseAnswer(answer.layout, 'table')
  if (indicators.has(given.code)) throw new Refusal('indicator/known', { indicator: given.code })
  if (!deciding.catalogue.sections.some(({ code }) => code === given.section))
    throw new Refusal('section/unknown', { section: given.section })
  const last = Math.max(0, ...[...indicators.values()].map(({ order }) => order))
  const made = newIndicator(given, (linesMeant(answer, lines)[0] as DecidedLine).line, owner, last + 10)
  await insertIndicator(writer, made)
  return made
}

/**
 * Remembers what lines are, for this workbook and later ones of the same agency. An answer is never changed: a new one counts
 * instead. Throws `not-found`, `workbook/not-read` and what an answer is refused for, of which none is then stored.
 */
export const answerLines = async (
  writer: Writer,
  { principal, now }: Acting,
  workbook: string,
  answers: readonly Answer[],
): Promise<AnsweredAnswer> => {
  await lockUntilEnd(writer, 'workbooks')
  const row = await requireWorkbook(writer, workbook)
  if (row.read_at === null) throw new Refusal('workbook/not-read', { name: row.name })
  const { lines, deciding } = await readWorkbookLines(writer, row)
  const indicators = new Map(deciding.catalogue.indicators.map((one) => [one.code, one]))
  const answering: Answering = { lines, deciding, indicators }
  const rows: MappingRow[] = []
  for (const answer of answers) {
    const said = [answer.keep, answer.leave, answer.create, answer.withdraw].filter((part) => part !== undefined)
    if (said.length !== 1) refuseAnswer(answer.line || answer.layout, 'none')
    linesMeant(answer, lines)
    if (answer.create) {
      const made = await makeIndicator(writer, answer, row.source, answering)
      indicators.set(made.code, made)
      rows.push(keptRow({ layout: answer.layout, line: answer.line, keep: { indicator: made.code } }, answering))
    } else rows.push(answer.keep ? keptRow(answer, answering) : leftRow(answer))
  }
  const by = actorOf(principal)
  await insertMappings(writer, row.source, { by, at: now }, rows)
  await insertAuditEntry(writer, {
    actor: by,
    action: 'mapping.answer',
    subject: `workbook:${workbook}`,
    to: { source: row.source, answers: rows },
  })
  const { open } = countLines((await readWorkbookLines(writer, row)).lines)
  return { stored: rows.length, open: open.lines }
}
