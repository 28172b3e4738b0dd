import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, inject } from 'vitest'
import { withClient } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'
import { openDatabase, type Place } from '../db/open.ts'
import { startPglite } from '../db/pglite.ts'
import { findPostgres, startCluster } from './cluster.ts'
import { once } from './once.ts'

/** One kind of database to run a suite on. `fresh` makes an empty one with the schema up to date, for this test alone. */
export interface TestDatabase {
  readonly kind: 'pglite' | 'postgres'
  readonly fresh: () => Promise<Place>
  /** An empty one without a schema. */
  readonly bare: () => Promise<Place>
  /** The same, where another process can open it too. */
  readonly freshShared: () => Promise<Exclude<Place, { memory: true }>>
}

let made = 0
/** A name that no other test of the run has. */
const newName = (): string => {
  made += 1
  return `t${process.pid}_${made}`
}

/** Creating a PGlite takes seconds: one is made for the run, and every test begins from its snapshot. */
const snapshot = async (): Promise<Uint8Array> => {
  const dir = inject('giaobanTestDir')
  const file = await once(dir, 'pglite', async () => {
    const pglite = await startPglite({})
    const pool = new pg.Pool({ max: 1, user: 'postgres', database: 'postgres', stream: pglite.stream })
    await withClient(pool, migrate)
    await pool.end()
    const path = join(dir, 'pglite.tar')
    writeFileSync(path, await pglite.dump())
    await pglite.close()
    return path
  })
  return readFileSync(file)
}

const urlFor = (cluster: string, database: string): string => cluster.replace('/postgres?', `/${database}?`)

const template = 'giaoban_template'

const query = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

const freshPostgres = async (bin: string): Promise<{ url: string }> => {
  const dir = inject('giaobanTestDir')
  const cluster = await once(dir, 'postgres', async () => {
    const url = startCluster(bin, dir)
    await query(url, `CREATE DATABASE ${template}`)
    await (await openDatabase({ url: urlFor(url, template) })).close()
    return url
  })
  const name = newName()
  await query(cluster, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  return { url: urlFor(cluster, name) }
}

/** An empty database of the cluster that runs anyhow. */
const barePostgres = async (bin: string): Promise<{ url: string }> => {
  const { url } = await freshPostgres(bin)
  const name = newName()
  await query(url, `CREATE DATABASE ${name} TEMPLATE template0`)
  return { url: url.replace(/\/t\d+_\d+\?/, `/${name}?`) }
}

const pglite: TestDatabase = {
  kind: 'pglite',
  fresh: async () => ({ memory: true, snapshot: await snapshot() }),
  bare: async () => ({ memory: true }),
  freshShared: async () => ({ dataDir: join(inject('giaobanTestDir'), newName()), snapshot: await snapshot() }),
}

const bin = findPostgres()
const required = (process.env['GIAOBAN_REQUIRE'] ?? '').split(',').includes('postgres')

if (!bin) {
  const reason = 'PostgreSQL 15 or later is not installed under /usr/lib/postgresql'
  if (required) throw new Error(`${reason}, but GIAOBAN_REQUIRE asks for it`)
  console.warn(`skipped: the suites on PostgreSQL (${reason})`)
}

const postgres = (programs: string): TestDatabase => ({
  kind: 'postgres',
  fresh: () => freshPostgres(programs),
  bare: () => barePostgres(programs),
  freshShared: () => freshPostgres(programs),
})

/** Runs one suite on PGlite and, where it is installed, on a private PostgreSQL. */
export const onEachDatabase = (title: string, suite: (database: TestDatabase) => void): void => {
  const databases = bin ? [pglite, postgres(bin)] : [pglite]
  describe.each(databases)(`${title}, on $kind`, (database) => {
    suite(database)
  })
}

/** Runs a suite on the private PostgreSQL alone, for what the embedded database does not have: users beside its owner. */
export const onPostgres = (title: string, suite: (database: TestDatabase) => void): void => {
  describe.each(bin ? [postgres(bin)] : [])(`${title}, on $kind`, (database) => {
    suite(database)
  })
}
