import type { FactsAnswer, ScorecardQuery } from '@giaoban/api'
import { parsePeriod } from '@giaoban/core/periods'
import { resolveArea } from '@giaoban/core/statistics'
import type { Asking } from '../access/asking.ts'
import type { Reader } from '../db/database.ts'
import type { Stored } from './facts-from-rows.ts'
import { factsOfMonth } from './facts-of-month.ts'
import { readCatalogue, readFacts } from './queries.ts'
import { visibleAsOf } from './require-published.ts'

/** When the system learnt a fact and of which bytes is its own business. */
const asTold = <T>({ sha256: _digest, recordedAt: _recorded, ...fact }: Stored<T>): T => fact as unknown as T

/**
 * The catalogue and the figures of a month as far as the principal may see them, for a check that runs where the text is.
 * Refusals: `period/invalid`, `area/unknown`, `edition/not-published`.
 */
export const readFactsOfMonth = async (
  reader: Reader,
  { principal, now }: Asking,
  query: ScorecardQuery,
): Promise<FactsAnswer> => {
  const period = parsePeriod(query.period).id
  const catalogue = await readCatalogue(reader, query.area)
  const area = resolveArea(catalogue.areas, query.area, period)
  const asOf = await visibleAsOf(reader, principal, { ...query, area: area.code, named: query.area, period }, now)
  const facts = await readFacts(reader, factsOfMonth(area.code, period, asOf))
  return {
    area: area.slug,
    areaCode: area.code,
    period,
    asOf,
    dataset: {
      tenant: reader.tenant,
      ...catalogue,
      areas: [area],
      observations: facts.observations.map((fact) => asTold(fact)),
      targets: facts.targets.map((fact) => asTold(fact)),
      stated: facts.stated.map((fact) => asTold(fact)),
      assessments: facts.assessments.map((fact) => asTold(fact)),
    },
  }
}
