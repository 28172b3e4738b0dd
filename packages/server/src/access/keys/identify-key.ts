import { createHash } from 'node:crypto'
import { Refusal } from '@giaoban/core/findings'
import type { IsoDate } from '@giaoban/core/periods'
import type { FastifyRequest } from 'fastify'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import type { Principal } from '../principal.ts'
import { type Counter, keyPace, type Throttle } from '../sign-in/throttle.ts'

export interface IdentifyKeyOptions {
  readonly db: Database
  readonly tenant: string
  /** Real time. */
  readonly clock: () => Date
  readonly throttle: Throttle
}

/** How a key begins: what finds it in a file that should not hold it. */
export const keyPrefix = 'gb_'

/** What is kept of a key. */
export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('base64url')

/** When it was used is told to the minute. */
const usedEvery = 60_000

/**
 * Makes the function that tells whose program sends a request, on a day of the business clock, by which agencies end. It throws
 * `access/key` for a key that opens nothing.
 */
export const makeIdentifyKey =
  ({ db, tenant, clock, throttle }: IdentifyKeyOptions) =>
  async ({ ip }: FastifyRequest, bearer: string, today: IsoDate): Promise<Principal> => {
    const now = clock()
    const found = await db.read(asOperator(tenant), (reader) =>
      reader.db
        .selectFrom('api_key')
        .innerJoin('agency', (join) =>
          join.onRef('agency.tenant', '=', 'api_key.tenant').onRef('agency.code', '=', 'api_key.agency'),
        )
        .select(['id', 'agency', 'scopes', 'expires_at', 'revoked_at', 'last_used_at', 'agency.valid_to as ended'])
        .where('api_key.tenant', '=', tenant)
        .where('hash', '=', hashOfKey(bearer))
        .executeTakeFirst(),
    )
    if (!found) {
      const counter: Counter = { of: `key:${ip}`, pace: keyPace, clears: false }
      await throttle.begin([counter])
      throw new Refusal('access/key', { reason: 'unknown' })
    }
    if (found.revoked_at !== null) throw new Refusal('access/key', { reason: 'revoked' })
    if (Date.parse(found.expires_at) <= now.getTime()) throw new Refusal('access/key', { reason: 'expired' })
    if (found.ended !== null && found.ended <= today) throw new Refusal('access/key', { reason: 'ended' })
    if (found.last_used_at === null || now.getTime() - Date.parse(found.last_used_at) > usedEvery)
      await db.write(asOperator(tenant), ({ db: writing }) =>
        writing
          .updateTable('api_key')
          .set({ last_used_at: now.toISOString() })
          .where('tenant', '=', tenant)
          .where('id', '=', found.id)
          .execute(),
      )
    return { kind: 'key', id: found.id, agency: found.agency, scopes: found.scopes }
  }
