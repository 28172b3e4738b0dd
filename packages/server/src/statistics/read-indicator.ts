import type {
  IndicatorAnswer,
  IndicatorLink,
  IndicatorWords,
  PointAnswer,
  RowAnswer,
  ScorecardQuery,
  VintageAnswer,
} from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import {
  comparePeriods,
  type DateSpan,
  dateOf,
  type Instant,
  type PeriodId,
  parsePeriod,
  samePeriodLastYear,
  windowOf,
} from '@giaoban/core/periods'
import {
  allRows,
  buildIndex,
  compareVintages,
  type Indicator,
  nameFindings,
  type Observation,
  type RefArea,
  resolveArea,
  revisionHabit,
  scorecard,
} from '@giaoban/core/statistics'
import type { Asking } from '../access/asking.ts'
import type { Reader } from '../db/database.ts'
import { pointAnswer, statedAnswer, targetAnswer, vintageAnswer } from './fact-answers.ts'
import type { Stored } from './facts-from-rows.ts'
import { factsOfMonth } from './facts-of-month.ts'
import { type Catalogue, type Facts, readCatalogue, readFacts } from './queries.ts'
import { visibleAsOf } from './require-published.ts'
import { rowAnswer } from './scorecard-answer.ts'

/** Before any figure of ours. */
const longAgo = '1900-01-01'

/** The indicator, what it is a part of, and everything within it: what its line of the scorecard is made of. */
const relatedTo = (indicator: Indicator, all: readonly Indicator[]): ReadonlySet<string> => {
  const related = new Set([indicator.code, ...(indicator.parent === undefined ? [] : [indicator.parent])])
  const within = (code: string): void => {
    const parts = all.filter((each) => each.parent === code).map((each) => each.code)
    const criteria = all.find((each) => each.code === code)?.criteria ?? []
    for (const part of [...parts, ...criteria])
      if (!related.has(part)) {
        related.add(part)
        within(part)
      }
  }
  within(indicator.code)
  // A criterion stands within the indicator that names it.
  for (const each of all) if (each.criteria.includes(indicator.code)) related.add(each.code)
  return related
}

const indicatorWords = (indicator: Indicator, { agencies }: Catalogue): IndicatorWords => {
  const owner = agencies.find(({ code }) => code === indicator.owner)
  const { code, name, aliases, unit, multiplier, kind, polarity, priceBasis, frequency, window } = indicator
  return {
    code,
    name,
    aliases,
    unit,
    multiplier,
    kind,
    polarity,
    priceBasis,
    frequency,
    window,
    decimals: indicator.decimals,
    section: indicator.section,
    mainPlan: indicator.mainPlan,
    parent: indicator.parent ?? null,
    criteria: indicator.criteria,
    owner: owner ? { code: owner.code, name: owner.name, kind: owner.kind } : null,
  }
}

/** A window to the report's date ends with the period at the latest. */
const windowSpanOf = (indicator: Indicator, period: PeriodId, asOf: Instant): DateSpan => {
  const { start, end } = parsePeriod(period)
  const seen = dateOf(asOf)
  return windowOf(indicator.window, period, seen >= start && seen < end ? seen : end)
}

interface Series {
  readonly months: readonly PointAnswer[]
  readonly samePeriodMonths: readonly PointAnswer[]
  readonly cumulative: readonly PointAnswer[]
}

const seriesOf = (totals: readonly Stored<Observation>[]): Series => {
  const points = [...Map.groupBy(totals, ({ period }) => period).values()]
    .map(pointAnswer)
    .sort((a, b) => comparePeriods(a.period, b.period))
  const isMonth = ({ period }: PointAnswer): boolean => parsePeriod(period).months === 1
  const months = points.filter(isMonth)
  const byPeriod = new Map(months.map((point) => [point.period, point]))
  return {
    months,
    samePeriodMonths: months.flatMap(({ period }) => byPeriod.get(samePeriodLastYear(period)) ?? []),
    cumulative: points.filter((point) => !isMonth(point)),
  }
}

/** Vintages of those periods that have several, by period. */
const restatedIn = (totals: readonly Stored<Observation>[]): readonly VintageAnswer[] =>
  [...Map.groupBy(totals, ({ period }) => period)]
    .filter(([, vintages]) => vintages.length > 1)
    .sort(([a], [b]) => comparePeriods(a, b))
    .flatMap(([, vintages]) => vintages.map(vintageAnswer))

const linkTo = (indicator: Indicator | undefined): IndicatorLink | null =>
  indicator ? { code: indicator.code, name: indicator.name } : null

/** Where an indicator stands among the others: within which whole, between which of its section. */
const neighboursOf = (indicator: Indicator, all: readonly Indicator[]) => {
  const section = all.filter((each) => each.section === indicator.section).toSorted((a, b) => a.order - b.order)
  const at = section.findIndex((each) => each.code === indicator.code)
  const whole = all.find((each) => each.code === indicator.parent || each.criteria.includes(indicator.code))
  return { whole: linkTo(whole), previous: linkTo(section[at - 1]), next: linkTo(section[at + 1]) }
}

interface Month {
  readonly area: RefArea
  readonly period: PeriodId
  readonly asOf: Instant
}

/** Its line of the scorecard, wherever it stands there. */
const rowOf = (
  indicator: Indicator,
  related: ReadonlySet<string>,
  catalogue: Catalogue,
  facts: Facts,
  { tenant, month, lang }: { readonly tenant: string; readonly month: Month; readonly lang: Asking['lang'] },
): RowAnswer | null => {
  const indicators = catalogue.indicators.filter(({ code }) => related.has(code))
  const index = buildIndex({ tenant, ...catalogue, indicators, ...facts })
  const card = scorecard(index, { area: month.area.code, period: month.period, asOf: month.asOf })
  const { rows } = nameFindings(card, index, lang)
  const row = [...allRows(rows)].find((each) => each.indicator === indicator.code && each.breakdown === undefined)
  return row ? rowAnswer(row, { index, area: month.area.code, period: month.period, asOf: month.asOf, lang }) : null
}

/**
 * One indicator as far as the principal may see it: nothing later than the month that was asked for.
 * Refusals: those of the scorecard, and `indicator/unknown`.
 */
export const readIndicator = async (
  reader: Reader,
  asking: Asking,
  code: string,
  query: ScorecardQuery,
): Promise<IndicatorAnswer> => {
  const period = parsePeriod(query.period).id
  const catalogue = await readCatalogue(reader, query.area)
  const area = resolveArea(catalogue.areas, query.area, period)
  const asOf = await visibleAsOf(
    reader,
    asking.principal,
    { ...query, area: area.code, named: query.area, period },
    asking.now,
  )
  const indicator = catalogue.indicators.find((each) => each.code === code)
  if (!indicator) throw new Refusal('indicator/unknown', { indicator: code })
  const related = relatedTo(indicator, catalogue.indicators)
  const asked = { ...factsOfMonth(area.code, period, asOf), from: longAgo, indicators: [...related] }
  const facts = await readFacts(reader, asked)
  const own = <T extends { readonly indicator: string; readonly breakdown: string }>(list: readonly T[]): T[] =>
    list.filter((fact) => fact.indicator === code && fact.breakdown === '')
  const totals = own(facts.observations).sort(compareVintages)
  const month = { area, period, asOf }
  return {
    area: area.slug,
    areaCode: area.code,
    areaName: area.name,
    areaUnit: area.unitType ?? null,
    period,
    asOf,
    indicator: indicatorWords(indicator, catalogue),
    row: rowOf(indicator, related, catalogue, facts, { tenant: reader.tenant, month, lang: asking.lang }),
    windowSpan: windowSpanOf(indicator, period, asOf),
    ...seriesOf(totals),
    targets: own(facts.targets).sort(compareVintages).map(targetAnswer),
    stated: own(facts.stated).sort(compareVintages).map(statedAnswer),
    vintages: totals.filter((fact) => fact.period === period).map(vintageAnswer),
    restated: restatedIn(totals),
    revisions: revisionHabit(indicator, Map.groupBy(totals, (fact) => fact.period).values(), period),
    ...neighboursOf(indicator, catalogue.indicators),
    sentences: [],
  }
}
