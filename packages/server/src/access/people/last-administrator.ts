import { Refusal } from '@giaoban/core/findings'
import type { IsoDate } from '@giaoban/core/periods'
import { sql } from 'kysely'
import type { Writer } from '../../db/database.ts'
import { lockUntilEnd } from '../queries.ts'

/**
 * Throws `person/last-administrator` when, after a change, nobody who may sign in administers the province on the day or later
 * without end: it could then be administered only at the machine itself.
 */
export const requireAdministrator = async (writer: Writer, today: IsoDate): Promise<void> => {
  const { tenant, db } = writer
  // Two who put each other to rest at once would both still see the other.
  await lockUntilEnd(writer, 'administrators')
  const { rows } = await sql`
    SELECT FROM appointment a JOIN person p ON p.tenant = a.tenant AND p.id = a.person
    WHERE a.tenant = ${tenant} AND 'administrator' = ANY (a.roles) AND p.active
      AND a.valid_from <= ${today} AND (a.valid_to IS NULL OR a.valid_to > ${today}) LIMIT 1`.execute(db)
  if (rows.length === 0) throw new Refusal('person/last-administrator')
}
