import { groupBy } from '../group-by.ts'
import type { FigureRef, Run } from '../layout/index.ts'
import { formatPeriod, type Lang, parsePeriod } from '../periods/index.ts'
import {
  absolute,
  compareDecimals,
  type DecimalText,
  decimalsOf,
  formatNumber,
  formatUnit,
} from '../quantities/index.ts'
import type { Direction, Indicator, MeasureCell, PlanCell, ScorecardRow } from '../statistics/index.ts'
import { capitalise, fill, joinRuns, midSentence } from './runs.ts'
import { reportWords } from './words.data.ts'

/** What the sentences of one report have in common. */
export interface Narration {
  readonly lang: Lang
  readonly area: string
  readonly indicator: (code: string) => Indicator
}

/** Name with its price base: `Tổng giá trị sản xuất công nghiệp (giá so sánh 2010)`. */
export const nameOf = (row: ScorecardRow, { lang, indicator }: Narration): string => {
  const { name, priceBasis } = indicator(row.indicator)
  const base =
    priceBasis.kind === 'constant' ? reportWords[lang].constantPrices.replace('{year}', String(priceBasis.year)) : ''
  return name[lang] + base
}

/** `cùng kỳ năm 2023`. */
export const samePeriodWords = (row: ScorecardRow, lang: Lang): string =>
  reportWords[lang].samePeriod.replace('{year}', String(parsePeriod(row.samePeriod.period).year))

const figureOf = (
  row: ScorecardRow,
  narration: Narration,
  measure: string,
  period: string,
  assigner?: string,
): FigureRef => ({
  indicator: row.indicator,
  area: narration.area,
  period,
  measure,
  ...(assigner === undefined ? {} : { assigner }),
})

const numberRun = (value: DecimalText, decimals: number, figure: FigureRef, lang: Lang): Run => ({
  text: formatNumber(value, lang, { decimals }),
  figure,
})

const statedMark = (cell: MeasureCell, lang: Lang): readonly Run[] =>
  cell.origin === 'stated' ? [{ text: reportWords[lang].stated }] : []

/** A cell may stand in an issued sentence: something is known of it, and it is not disputed. */
const tellable = (cell: MeasureCell): boolean =>
  cell.origin !== 'disputed' && (cell.value !== null || cell.direction !== null)

const directionOf = (cell: MeasureCell): Direction => {
  if (cell.direction !== null) return cell.direction
  const sign = compareDecimals(cell.value ?? '0', '0')
  return sign > 0 ? 'up' : sign < 0 ? 'down' : 'flat'
}

/** Plans of central government and council; those of others are told only where no such plan has a share. */
const officialPlans = (row: ScorecardRow): readonly PlanCell[] => {
  const official = row.plans.filter((plan) => plan.assigner !== 'other' && plan.share.origin !== null)
  return official.length > 0 ? official : row.plans
}

const narrateShare = (row: ScorecardRow, plan: PlanCell, narration: Narration): readonly Run[] | null => {
  const { lang } = narration
  if (plan.share.value === null || !tellable(plan.share)) return null
  const words = reportWords[lang].shareOf
  const unnamed = plan.assigner === 'other' && plan.assignerName === undefined
  const planWords = unnamed ? words.unnamed : words[plan.assigner].replace('{assigner}', plan.assignerName ?? '')
  const value = numberRun(
    plan.share.value,
    plan.share.decimals,
    figureOf(row, narration, 'planShare', row.ytdPeriod, plan.assigner),
    lang,
  )
  return [...fill(reportWords[lang].share, { value, plan: planWords }), ...statedMark(plan.share, lang)]
}

const narrateChangeCell = (
  row: ScorecardRow,
  cell: MeasureCell,
  measure: 'growth' | 'changeAbs',
  narration: Narration,
): readonly Run[] => {
  const { lang } = narration
  const words = reportWords[lang]
  const direction = directionOf(cell)
  const base = samePeriodWords(row, lang)
  if (cell.value === null) return [...fill(words.direction[direction], { base }), ...statedMark(cell, lang)]
  const templates =
    measure === 'changeAbs'
      ? words.changeAbs
      : row.samePeriod.growthUnit === 'points'
        ? words.growthPoints
        : words.growth
  const figure = figureOf(row, narration, measure, row.ytdPeriod)
  const value = numberRun(absolute(cell.value), cell.decimals, figure, lang)
  const unit = formatUnit(row.unit, row.multiplier, lang)
  return [...fill(templates[direction], { value, base, unit }), ...statedMark(cell, lang)]
}

/** The comparison that says most: a multiple as the source put it, else the growth, else the change, else its direction. */
const narrateComparison = (row: ScorecardRow, narration: Narration): readonly Run[] | null => {
  const { growth, changeAbs, multiple } = row.samePeriod
  const { lang } = narration
  // A disputed growth takes the change with it: both lean on the same base.
  if (growth.origin === 'disputed') return null
  if (multiple.origin === 'stated' && multiple.value !== null) {
    const value = numberRun(
      multiple.value,
      decimalsOf(multiple.value),
      figureOf(row, narration, 'multiple', row.ytdPeriod),
      lang,
    )
    return [
      ...fill(reportWords[lang].multiple, { value, base: samePeriodWords(row, lang) }),
      ...statedMark(multiple, lang),
    ]
  }
  if (growth.value !== null && tellable(growth)) return narrateChangeCell(row, growth, 'growth', narration)
  if (changeAbs.value !== null && tellable(changeAbs)) return narrateChangeCell(row, changeAbs, 'changeAbs', narration)
  return tellable(growth) ? narrateChangeCell(row, growth, 'growth', narration) : null
}

const narrateLevel = (
  row: ScorecardRow,
  value: DecimalText,
  period: string,
  measure: string,
  narration: Narration,
): readonly Run[] => [
  numberRun(value, row.decimals, figureOf(row, narration, measure, period), narration.lang),
  { text: joinUnit(formatUnit(row.unit, row.multiplier, narration.lang)) },
]

/** `8,9%` stands close, `85 triệu USD` does not. */
const joinUnit = (unit: string): string => (unit === '%' ? unit : unit === '' ? '' : ` ${unit}`)

/** Level of the month, or of the year to date beyond January when that is what is known. */
const narrateHead = (row: ScorecardRow, month: string, narration: Narration): readonly Run[] | null => {
  const words = reportWords[narration.lang]
  const name = nameOf(row, narration)
  const reached = words.reached[row.status ?? 'final']
  const cumulative = row.ytdPeriod !== month && row.valueYtd !== null
  if (row.value === null && !cumulative) return null
  const ofMonth: readonly Run[] =
    row.value === null
      ? []
      : [{ text: `${capitalise(name)} ${reached} ` }, ...narrateLevel(row, row.value, month, 'value', narration)]
  if (!cumulative || row.valueYtd === null) return ofMonth
  const period = formatPeriod(row.ytdPeriod, narration.lang)
  const head = fill(words.cumulative, { period, name: midSentence(name), reached })
  const ofYear = [...head, ...narrateLevel(row, row.valueYtd, row.ytdPeriod, 'valueYtd', narration)]
  return ofMonth.length === 0 ? ofYear : [...ofMonth, { text: '. ' }, ...ofYear]
}

/** A multi-criteria indicator all of whose criteria go one way: `tăng cả 3 tiêu chí`. */
const narrateCriteria = (row: ScorecardRow, narration: Narration): readonly Run[] | null => {
  const directions = new Set(
    row.criteria.map((c) =>
      tellable(c.samePeriod.growth) || tellable(c.samePeriod.changeAbs) ? comparisonDirection(c) : null,
    ),
  )
  const [direction] = directions
  if (row.criteria.length < 2 || directions.size !== 1 || direction === null || direction === undefined) return null
  const { lang } = narration
  const words = reportWords[lang]
  const criteria = row.criteria.map((c) => midSentence(nameOf(c, narration))).join(', ')
  const sentence = fill(words.allCriteria[direction], {
    name: capitalise(nameOf(row, narration)),
    count: { text: String(row.criteria.length), figure: figureOf(row, narration, 'growth', row.ytdPeriod) },
    criteria,
    base: samePeriodWords(row, lang),
  })
  const stated = row.criteria.every((c) => c.samePeriod.growth.origin === 'stated')
  return stated ? [...sentence, { text: words.stated }] : sentence
}

/** Which way a row went against the same period, from whatever is known of it. */
export const comparisonDirection = (row: ScorecardRow): Direction | null => {
  const { growth, changeAbs, multiple } = row.samePeriod
  const cell = [growth, changeAbs].find(tellable)
  if (cell) return directionOf(cell)
  return multiple.value === null
    ? null
    : directionOf({ ...multiple, value: null, direction: compareDecimals(multiple.value, '1') >= 0 ? 'up' : 'down' })
}

/** Rows of which only a direction is known, told together: `a, b tăng so với cùng kỳ năm 2023 (theo nguồn)`. */
export const narrateDirections = (rows: readonly ScorecardRow[], narration: Narration): readonly (readonly Run[])[] => {
  const { lang } = narration
  const groups = groupBy(rows, (row) => directionOf(row.samePeriod.growth))
  return [...groups].map(([direction, group]) => {
    const [first] = group
    const names = group.map((row) => midSentence(nameOf(row, narration))).join(', ')
    const base = first === undefined ? '' : samePeriodWords(first, lang)
    const stated = group.every((row) => row.samePeriod.growth.origin === 'stated') ? reportWords[lang].stated : ''
    return [{ text: `${names} ` }, ...fill(reportWords[lang].direction[direction], { base }), { text: stated }]
  })
}

/** Nothing but a direction is known of the row. */
export const isDirectionOnly = (row: ScorecardRow): boolean => {
  const { growth, changeAbs, multiple } = row.samePeriod
  const silent = row.value === null && row.valueYtd === null && row.plans.every((plan) => plan.share.value === null)
  return silent && growth.direction !== null && [growth, changeAbs, multiple].every((cell) => cell.value === null)
}

/**
 * One sentence (without its full stop) that says what is known of a row: level, shares of each plan, comparison with the
 * same period. Disputed cells are left out; they are listed elsewhere. Null when nothing may be said.
 */
export const narrateRow = (row: ScorecardRow, month: string, narration: Narration): readonly Run[] | null => {
  const criteria = narrateCriteria(row, narration)
  if (criteria) return criteria
  const head = narrateHead(row, month, narration)
  const shares = officialPlans(row)
    .map((plan) => narrateShare(row, plan, narration))
    .filter((part) => part !== null)
  const comparison = narrateComparison(row, narration)
  const tail = [...shares, ...(comparison === null ? [] : [comparison])]
  if (head === null && tail.length === 0) return null
  const opening = head ?? [{ text: capitalise(nameOf(row, narration)) }]
  if (tail.length === 0) return opening
  return [...opening, { text: head === null ? ' ' : ', ' }, ...joinRuns(tail)]
}
