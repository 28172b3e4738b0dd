import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type DataDirLock, lockDataDir } from './data-dir-lock.ts'
import { type Database, databaseOn, withClient } from './database.ts'
import { migrate } from './migrate.ts'
import { type Pglite, startPglite } from './pglite.ts'
import { valueParsers } from './value-parsers.ts'

/** Where the figures are kept: a PostgreSQL by its URL, a directory of this machine, or memory that ends with the process. */
export type Place =
  | { readonly url: string }
  | { readonly dataDir: string; readonly snapshot?: Uint8Array }
  | { readonly memory: true; readonly snapshot?: Uint8Array }

export type OpenStep = 'create' | 'open' | 'migrate'

export interface OpenOptions {
  /** Told what begins; creating a database takes seconds. */
  readonly onStep?: (step: OpenStep) => void
  /** Told of connections that fail while they are idle. */
  readonly onError?: (error: Error) => void
}

const ready = async (pool: pg.Pool, { onStep }: OpenOptions): Promise<void> => {
  onStep?.('migrate')
  await withClient(pool, migrate)
}

const openPostgres = async (url: string, options: OpenOptions): Promise<Database> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    application_name: 'giaoban',
    types: valueParsers,
  })
  pool.on('error', (error) => options.onError?.(error))
  options.onStep?.('open')
  try {
    await ready(pool, options)
  } catch (error) {
    await pool.end()
    throw error
  }
  return databaseOn('postgres', pool, () => pool.end())
}

/** A pool of one: PGlite has one session. */
const poolOn = (pglite: Pglite, { onError }: OpenOptions): pg.Pool => {
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    user: 'postgres',
    database: 'postgres',
    stream: pglite.stream,
    types: valueParsers,
  })
  pool.on('error', (error) => onError?.(error))
  return pool
}

const openPglite = async (
  start: () => Promise<Pglite>,
  release: () => void,
  options: OpenOptions,
): Promise<Database> => {
  const pglite = await start().catch((error: unknown) => {
    release()
    throw error
  })
  const pool = poolOn(pglite, options)
  const close = async (): Promise<void> => {
    await pool.end()
    await pglite.close()
    release()
  }
  try {
    await ready(pool, options)
  } catch (error) {
    await close()
    throw error
  }
  return databaseOn('pglite', pool, close)
}

/**
 * A data directory: `lock` and `owner` say who holds it, `database/` is PGlite's, `born` stands once that was created to the
 * end. A birth that was cut short has no `born` and is begun again; it can hold no figures yet.
 */
const openDataDir = async (dir: string, snapshot: Uint8Array | undefined, options: OpenOptions): Promise<Database> => {
  const lock: DataDirLock = lockDataDir(dir)
  const dataDir = join(dir, 'database')
  const born = join(dir, 'born')
  const create = !existsSync(born)
  if (create) rmSync(dataDir, { recursive: true, force: true })
  options.onStep?.(create ? 'create' : 'open')
  const start = async (): Promise<Pglite> => {
    const pglite = await startPglite({ dataDir, ...(create && snapshot ? { snapshot } : {}) })
    if (create) writeFileSync(born, '')
    return pglite
  }
  return openPglite(start, lock.release, options)
}

/**
 * Opens the store and brings its schema up to date.
 * Refusals: `db/unreachable`, `db/schema`, and `data/locked` when another process holds the data directory.
 */
export const openDatabase = async (place: Place, options: OpenOptions = {}): Promise<Database> => {
  if ('url' in place) return openPostgres(place.url, options)
  if ('dataDir' in place) return openDataDir(place.dataDir, place.snapshot, options)
  options.onStep?.('create')
  const start = (): Promise<Pglite> => startPglite(place.snapshot ? { snapshot: place.snapshot } : {})
  return openPglite(start, () => undefined, options)
}
