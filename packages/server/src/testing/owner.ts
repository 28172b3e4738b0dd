import pg from 'pg'
import type { Database } from '../db/database.ts'
import { databaseOn } from '../db/database.ts'
import type { Place } from '../db/open.ts'
import { startPglite } from '../db/pglite.ts'
import { valueParsers } from '../db/value-parsers.ts'

/** A store and, beside it, the hand of somebody who owns its tables and may do anything with them. */
export interface Owned {
  readonly pool: pg.Pool
  readonly db: Database
  readonly close: () => Promise<void>
}

/** Opens a place as its owner, without bringing the schema up to date. PGlite has one session: `pool` and `db` share it. */
export const openOwned = async (place: Place): Promise<Owned> => {
  if ('url' in place) {
    const pool = new pg.Pool({ connectionString: place.url, types: valueParsers })
    const close = (): Promise<void> => pool.end()
    return { pool, db: databaseOn('postgres', pool, close), close }
  }
  const pglite = await startPglite(place)
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream: pglite.stream,
    types: valueParsers,
  })
  const close = async (): Promise<void> => {
    await pool.end()
    await pglite.close()
  }
  return { pool, db: databaseOn('pglite', pool, close), close }
}
