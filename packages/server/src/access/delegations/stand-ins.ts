import type { Instant } from '@giaoban/core/periods'
import { compareInstants } from '@giaoban/core/statistics'
import type { Reader } from '../../db/database.ts'
import { type DelegationRow, readDelegationRows } from './queries.ts'

/** Who stands in now, by the id of the appointment that is lent. */
export type StandIns = ReadonlyMap<string, DelegationRow>

/** Those who stand in at an instant of the business clock, as far as row-level security shows them. */
export const readStandIns = async (reader: Reader, now: Instant): Promise<StandIns> => {
  const rows = await readDelegationRows(reader, { notOverAt: now })
  return new Map(
    rows.filter(({ startsAt }) => compareInstants(startsAt, now) <= 0).map((row) => [row.appointment, row]),
  )
}
