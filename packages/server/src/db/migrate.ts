import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Refusal } from '@giaoban/core/findings'
import type { PoolClient } from 'pg'

export interface Migration {
  /** `0001-facts`, in the order in which they are run. */
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

const folder = new URL('./migrations/', import.meta.url)

/** The migrations of this version of the software, oldest first. */
export const readMigrations = (): readonly Migration[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const sql = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n')
      return { name: file.replace(/\.sql$/, ''), sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })

/** Any number; all processes that migrate one database queue at it. */
const advisoryLock = 4_210_001

const bookkeeping = `CREATE TABLE IF NOT EXISTS schema_migration (
  name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`

const readApplied = async (client: PoolClient): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ name: string; checksum: string }>('SELECT name, checksum FROM schema_migration')
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

const apply = async (client: PoolClient, { name, sql, checksum }: Migration): Promise<void> => {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query('INSERT INTO schema_migration (name, checksum) VALUES ($1, $2)', [name, checksum])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    // The user of the database may not do what the step does: a matter of its rights, not a bug.
    if ((error as { code?: string }).code === '42501') throw new Refusal('db/rights', { migration: name })
    throw error
  }
}

/**
 * Brings the schema up to date: each migration in a transaction of its own, one process at a time.
 * Answers the names of those that were run. Throws the refusal `db/schema` when the database holds a migration that this version
 * does not know, or knows otherwise, and `db/rights` when the database's user may not do what a migration does.
 */
export const migrate = async (
  client: PoolClient,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> => {
  await client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
  try {
    await client.query(bookkeeping)
    const applied = await readApplied(client)
    const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
    for (const [name, checksum] of applied)
      if (known.get(name) !== checksum) throw new Refusal('db/schema', { migration: name })
    const pending = migrations.filter(({ name }) => !applied.has(name))
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [advisoryLock])
  }
}
