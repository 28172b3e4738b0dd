import type { Role } from '@giaoban/api'
import type { Instant } from '@giaoban/core/periods'
import { dateOf } from '@giaoban/core/periods'
import { sql } from 'kysely'
import type { Reader } from '../db/database.ts'
import type { Grant, Principal } from './principal.ts'

interface GrantRow {
  readonly role: Role
  readonly agency: string
  readonly on_behalf_of: string | null
  readonly name: string | null
  readonly until: Instant | null
}

/** Roles of a person at an instant of the business clock: of own appointments, and of those lent by somebody absent, who may still sign in. */
const readGrants = async ({ tenant, db }: Reader, person: string, now: Instant): Promise<readonly Grant[]> => {
  const today = dateOf(now)
  const { rows } = await sql<GrantRow>`
    WITH held AS (
      SELECT a.id, a.person, a.agency, a.roles FROM appointment a JOIN person p ON p.tenant = a.tenant AND p.id = a.person
      WHERE a.tenant = ${tenant} AND p.active AND a.valid_from <= ${today} AND (a.valid_to IS NULL OR a.valid_to > ${today})
    )
    SELECT unnest(roles) AS role, agency, NULL AS on_behalf_of, NULL AS name, NULL::timestamptz AS until
    FROM held WHERE person = ${person}
    UNION ALL
    SELECT unnest(held.roles), held.agency, held.person, owner.name, d.ends_at
    FROM delegation d JOIN held ON held.id = d.appointment
      JOIN person owner ON owner.tenant = d.tenant AND owner.id = held.person
    WHERE d.tenant = ${tenant} AND d.delegate = ${person} AND d.starts_at <= ${now} AND d.ends_at > ${now}
      AND (d.revoked_at IS NULL OR d.revoked_at > ${now})
    ORDER BY 2, 1`.execute(db)
  return rows.map(({ role, agency, on_behalf_of, name, until }) => ({
    role,
    agency,
    onBehalfOf: on_behalf_of !== null && name !== null && until !== null ? { person: on_behalf_of, name, until } : null,
  }))
}

/** The person of an account with what they may do now; null when there is none of that id, or none that may sign in. */
export const readPrincipal = async (reader: Reader, id: string, now: Instant): Promise<Principal | null> => {
  const row = await reader.db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('tenant', '=', reader.tenant)
    .where('id', '=', id)
    .where('active', '=', true)
    .executeTakeFirst()
  return row ? { kind: 'person', id: row.id, name: row.name, grants: await readGrants(reader, id, now) } : null
}
