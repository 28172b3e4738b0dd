import type { KeyAnswer, KeyScope } from '@giaoban/api'
import type { Selectable } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'
import type { Tables } from '../../db/tables.ts'

type KeyRow = Omit<Selectable<Tables['api_key']>, 'tenant' | 'agency' | 'hash'>

const columns = [
  'id',
  'name',
  'scopes',
  'prefix',
  'made_by',
  'made_at',
  'expires_at',
  'last_used_at',
  'revoked_at',
  'revoke_reason',
] as const

const keyAnswer = (row: KeyRow): KeyAnswer => ({
  id: row.id,
  name: row.name,
  scopes: row.scopes,
  prefix: row.prefix,
  madeBy: row.made_by,
  madeAt: row.made_at,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at,
  revokeReason: row.revoke_reason,
})

/** Keys of an agency, newest first. */
export const readKeys = async ({ tenant, db }: Reader, agency: string): Promise<readonly KeyAnswer[]> => {
  const rows = await db
    .selectFrom('api_key')
    .select(columns)
    .where('tenant', '=', tenant)
    .where('agency', '=', agency)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(keyAnswer)
}

export const isAgencyKnown = async ({ tenant, db }: Reader, agency: string): Promise<boolean> =>
  (await db
    .selectFrom('agency')
    .select('code')
    .where('tenant', '=', tenant)
    .where('code', '=', agency)
    .executeTakeFirst()) !== undefined

export interface NewKey {
  readonly agency: string
  readonly name: string
  readonly scopes: readonly KeyScope[]
  readonly prefix: string
  readonly hash: string
  readonly madeBy: string
  readonly expiresAt: string
}

export const insertKey = async ({ tenant, db }: Writer, key: NewKey): Promise<KeyAnswer> => {
  const { agency, name, scopes, prefix, hash, madeBy, expiresAt } = key
  const row = await db
    .insertInto('api_key')
    .values({
      tenant,
      agency,
      name,
      scopes: [...scopes],
      prefix,
      hash,
      made_by: madeBy,
      expires_at: expiresAt,
      last_used_at: null,
      revoked_at: null,
      revoke_reason: null,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()
  return keyAnswer(row)
}

/** Revokes a key that is not revoked yet; null when there is none. */
export const updateRevoked = async (
  { tenant, db }: Writer,
  { agency, key }: { readonly agency: string; readonly key: string },
  reason: string,
  at: Date,
): Promise<KeyAnswer | null> => {
  const row = await db
    .updateTable('api_key')
    .set({ revoked_at: at.toISOString(), revoke_reason: reason })
    .where('tenant', '=', tenant)
    .where('agency', '=', agency)
    .where('id', '=', key)
    .where('revoked_at', 'is', null)
    .returning(columns)
    .executeTakeFirst()
  return row ? keyAnswer(row) : null
}
