import type { Instant } from '@giaoban/core/periods'
import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'
import { requireChanged } from '../../db/require-changed.ts'

export interface DelegationRow {
  readonly id: string
  readonly appointment: string
  /** Who holds the appointment. */
  readonly holder: string
  readonly holderName: string
  readonly agency: string
  readonly title: string
  readonly roles: readonly string[]
  readonly delegate: string
  readonly delegateName: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly reason: string
  readonly revokedAt: Instant | null
  readonly revokeReason: string | null
}

export interface DelegationsAsked {
  /** As holder or delegate. */
  readonly person?: string
  readonly appointment?: string
  readonly id?: string
  /** Only those that are not over at this instant. */
  readonly notOverAt?: Instant
}

/** Delegations that row-level security shows, the latest first. */
export const readDelegationRows = async (
  { tenant, db }: Reader,
  { person, appointment, id, notOverAt }: DelegationsAsked = {},
): Promise<readonly DelegationRow[]> => {
  const { rows } = await sql<DelegationRow>`
    SELECT d.id, d.appointment, a.person AS holder, h.name AS "holderName", a.agency, a.title, a.roles,
      d.delegate, p.name AS "delegateName", d.starts_at AS "startsAt", d.ends_at AS "endsAt", d.reason,
      d.revoked_at AS "revokedAt", d.revoke_reason AS "revokeReason"
    FROM delegation d
      JOIN appointment a ON a.tenant = d.tenant AND a.id = d.appointment
      JOIN person h ON h.tenant = d.tenant AND h.id = a.person
      JOIN person p ON p.tenant = d.tenant AND p.id = d.delegate
    WHERE d.tenant = ${tenant}
      AND (${id ?? null}::uuid IS NULL OR d.id = ${id ?? null}::uuid)
      AND (${appointment ?? null}::uuid IS NULL OR d.appointment = ${appointment ?? null}::uuid)
      AND (${person ?? null}::text IS NULL OR ${person ?? null}::text IN (a.person, d.delegate))
      AND (${notOverAt ?? null}::timestamptz IS NULL
        OR (d.ends_at > ${notOverAt ?? null}::timestamptz AND d.revoked_at IS NULL))
    ORDER BY d.starts_at DESC, d.id`.execute(db)
  return rows
}

export const insertDelegation = async (
  { tenant, db }: Writer,
  row: Pick<DelegationRow, 'id' | 'appointment' | 'delegate' | 'startsAt' | 'endsAt' | 'reason'>,
): Promise<void> => {
  await db
    .insertInto('delegation')
    .values({
      tenant,
      id: row.id,
      appointment: row.appointment,
      delegate: row.delegate,
      starts_at: row.startsAt,
      ends_at: row.endsAt,
      reason: row.reason,
    })
    .execute()
}

export const updateDelegationRevoked = async (
  { tenant, db }: Writer,
  id: string,
  revoked: Pick<DelegationRow, 'revokedAt' | 'revokeReason'>,
): Promise<void> => {
  const taken = await db
    .updateTable('delegation')
    .set({ revoked_at: revoked.revokedAt, revoke_reason: revoked.revokeReason })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  requireChanged(taken)
}
