import type { ScorecardAnswer, ScorecardQuery } from '@giaoban/api'
import { parsePeriod } from '@giaoban/core/periods'
import { resolveArea, scorecard } from '@giaoban/core/statistics'
import type { Asking } from '../access/asking.ts'
import type { Reader } from '../db/database.ts'
import { factsOfMonth, readIndex } from './facts-of-month.ts'
import { readCatalogue } from './queries.ts'
import { visibleAsOf } from './require-published.ts'
import { scorecardAnswer } from './scorecard-answer.ts'

/**
 * The month at a glance as far as the principal may see it.
 * Refusals: `period/invalid`, `area/unknown`, `edition/not-published`.
 */
export const readScorecard = async (
  reader: Reader,
  asking: Asking,
  query: ScorecardQuery,
): Promise<ScorecardAnswer> => {
  const period = parsePeriod(query.period).id
  const catalogue = await readCatalogue(reader, query.area)
  const area = resolveArea(catalogue.areas, query.area, period).code
  const asOf = await visibleAsOf(reader, asking.principal, { ...query, area, named: query.area, period }, asking.now)
  const index = await readIndex(reader, catalogue, factsOfMonth(area, period, asOf))
  return scorecardAnswer(scorecard(index, { area, period, asOf }), index, asking.lang)
}
