import type { Instant } from '@giaoban/core/periods'
import { sql } from 'kysely'
import type { Reader } from '../../db/database.ts'
import { type Facts, readFacts } from '../queries.ts'
import { stoodAt } from '../standing.ts'

/** A text that is another one once figures, or what is published of them, have changed. */
export const readFactsVersion = async ({ db }: Reader): Promise<string> => {
  const { rows } = await sql<{ version: string }>`SELECT facts_version() AS version`.execute(db)
  return rows[0]?.version ?? ''
}

/** How many figures there are of an area, as far as they are seen. */
export interface AreaFacts {
  /** Code of a boundary version. */
  readonly area: string
  readonly facts: number
}

/** Areas with figures known at an instant. Cost: one pass over an index of each table. */
export const readAreasWithFacts = async ({ tenant, db }: Reader, asOf: Instant): Promise<readonly AreaFacts[]> => {
  const areas = (table: string) =>
    sql`SELECT area FROM ${sql.table(table)} WHERE tenant = ${tenant} AND known_from <= ${asOf} AND ${stoodAt(asOf)}`
  const { rows } = await sql<AreaFacts>`
    SELECT area, count(*)::int AS facts
    FROM (${areas('observation')} UNION ALL ${areas('stated_measure')} UNION ALL ${areas('target')}) known
    GROUP BY area ORDER BY area`.execute(db)
  return rows
}

/** Every figure of some areas, of every period and vintage, as far as it is seen. */
export const readAllFacts = (reader: Reader, areas: readonly string[], asOf: Instant): Promise<Facts> =>
  readFacts(reader, { area: areas, from: '1000-01-01', to: '9999-12-31', targetsTo: '9999-12-31', asOf })
