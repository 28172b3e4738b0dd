import { type Instant, type PeriodId, parsePeriod } from '@giaoban/core/periods'
import { buildIndex, type StatisticsIndex } from '@giaoban/core/statistics'
import type { Reader } from '../db/database.ts'
import { type Catalogue, type FactsAsked, readFacts } from './queries.ts'

/** How far back a scorecard looks: last year, its own year before, and their months one by one. */
const yearsBack = 2

/**
 * Which facts one scorecard can use: periods that end from two Januaries ago to the end of the period, and plans to the end of its
 * year. History before that does not reach the month.
 */
export const factsOfMonth = (area: string, period: PeriodId, asOf: Instant): FactsAsked => {
  const { end } = parsePeriod(period)
  const year = Number(end.slice(0, 4))
  return { area, from: `${year - yearsBack}-01-01`, to: end, targetsTo: `${year}-12-31`, asOf }
}

/** Lookup tables over the facts that were asked for. */
export const readIndex = async (reader: Reader, catalogue: Catalogue, asked: FactsAsked): Promise<StatisticsIndex> =>
  buildIndex({ tenant: reader.tenant, ...catalogue, ...(await readFacts(reader, asked)) })
