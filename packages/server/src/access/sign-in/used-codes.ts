import { createHmac } from 'node:crypto'
import { type Kysely, sql } from 'kysely'

/** Longer than a code of the second step is taken: its own half minute and those of its neighbours. */
const minutes = 3

/**
 * Takes a code of the second step for a person; false when it was taken already: whoever saw it being typed cannot use it again
 * (RFC 6238, 5.2). `store`: the tables of signing in. One statement, so that two at once gain nothing.
 */
export const takeCode = async (
  store: Kysely<object>,
  { secret, person, code }: { readonly secret: string; readonly person: string; readonly code: string },
): Promise<boolean> => {
  const id = createHmac('sha256', secret).update(`used-code:${person}:${code}`).digest('base64url')
  const { rows } = await sql`
    INSERT INTO auth.verification AS v (id, identifier, value, expires_at)
    VALUES (${id}, ${`used-code:${id}`}, '', now() + make_interval(mins => ${minutes}::int))
    ON CONFLICT (tenant, id) DO UPDATE SET expires_at = excluded.expires_at WHERE v.expires_at <= now()
    RETURNING id`.execute(store)
  return rows.length > 0
}
