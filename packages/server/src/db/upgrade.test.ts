import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from '../access/audit/verify-audit.ts'
import { loadProvince } from '../load-province.ts'
import { onEachDatabase } from '../testing/databases.ts'
import { appOn, exampleDir } from '../testing/example.ts'
import { type Owned, openOwned } from '../testing/owner.ts'
import { withClient } from './database.ts'
import { migrate, readMigrations } from './migrate.ts'

/** The schema of the first release that kept figures: facts and rights, no people, no chains. */
const firstSchema = readMigrations().slice(0, 2)

/** What that schema has no place for: areas other than provinces. */
const fitting: Readonly<Record<string, string>> = { ref_area: "level = 'province'" }

const columnsOf = async (pool: Pool, table: string): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  )
  return rows.map(({ name }) => `"${name}"`)
}

/** Tables of the first schema, in an order in which no row refers to a later one. */
const tables = [
  'tenant',
  'section',
  'ref_area',
  'agency',
  'indicator',
  'source_file',
  'import',
  'observation',
  'target',
  'stated_measure',
  'assessment',
  'edition',
  'audit_entry',
] as const

/** Those whose ids the database counts. */
const numbered: ReadonlySet<string> = new Set(['observation', 'target', 'stated_measure', 'assessment', 'audit_entry'])

/** Every row of a table as text, of the given columns. */
const rowsOf = async (pool: Pool, table: string, columns: readonly string[]): Promise<readonly string[]> => {
  const where = fitting[table] === undefined || !columns.includes('"level"') ? '' : `WHERE ${fitting[table]}`
  const { rows } = await pool.query<{ row: string }>(
    `SELECT row_to_json(t)::text AS row FROM (SELECT ${columns.join(', ')} FROM ${table} ${where}) t`,
  )
  return rows.map(({ row }) => row).sort()
}

/** Brings what stands in `from` into the first schema at `to`, row by row, ids and instants with it. */
const copyInto = async (to: Pool, from: Pool): Promise<Readonly<Record<string, readonly string[]>>> => {
  const kept: Record<string, readonly string[]> = {}
  for (const table of tables) {
    const columns = await columnsOf(to, table)
    const where = fitting[table] === undefined ? '' : `WHERE ${fitting[table]}`
    const { rows } = await from.query<{ all: string }>(
      `SELECT coalesce(json_agg(t), '[]')::text AS all FROM (SELECT ${columns.join(', ')} FROM ${table} ${where}) t`,
    )
    await to.query(
      `INSERT INTO ${table} (${columns.join(', ')}) OVERRIDING SYSTEM VALUE
       SELECT ${columns.join(', ')} FROM json_populate_recordset(NULL::${table}, $1::json)`,
      [rows[0]?.all],
    )
    // Rows that are added later get ids behind these.
    if (numbered.has(table))
      await to.query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`)
    kept[table] = await rowsOf(to, table, columns)
  }
  return kept
}

const cards = [
  '/api/scorecard?area=gia-lai&period=2024-M01',
  '/api/indicators/GO_INDUSTRY?area=gia-lai&period=2024-M01',
] as const

const answers = async ({ db }: Owned): Promise<readonly string[]> => {
  const app = await appOn(db)
  try {
    return await Promise.all(
      cards.map(async (url) => {
        const response = await app.inject(url)
        return `${response.statusCode} ${response.body}`
      }),
    )
  } finally {
    await app.close()
  }
}

const load = ({ db }: Owned): Promise<unknown> =>
  loadProvince(db, { kind: 'operator', name: 'test' }, exampleDir, { now: '2026-11-01T00:00:00+07:00' })

onEachDatabase('a database of the first release', (database) => {
  let before: readonly string[]
  let upgraded: Owned
  let kept: Readonly<Record<string, readonly string[]>>
  let ran: readonly string[]
  beforeAll(async () => {
    const source = await openOwned(await database.fresh())
    await load(source)
    before = await answers(source)
    upgraded = await openOwned(await database.bare())
    await withClient(upgraded.pool, (client) => migrate(client, firstSchema))
    kept = await copyInto(upgraded.pool, source.pool)
    await source.close()
    ran = await withClient(upgraded.pool, migrate)
  }, 120_000)
  afterAll(() => upgraded.close())

  it('is brought up to date by the migrations that it lacks', () => {
    expect(ran).toEqual(
      readMigrations()
        .slice(2)
        .map(({ name }) => name),
    )
  })

  describe('keeps every row', () => {
    it.each(tables)('of %s', async (table) => {
      const columns = Object.keys(JSON.parse(kept[table]?.[0] ?? '{}') as object).map((name) => `"${name}"`)
      expect(kept[table]?.length).toBeGreaterThan(0)
      expect(await rowsOf(upgraded.pool, table, columns)).toEqual(kept[table])
    })
  })

  it('answers the month and an indicator as before', async () => {
    expect(before.every((answer) => answer.startsWith('200 '))).toBe(true)
    // What kind of unit an area is was not stored then, and is not guessed.
    const known = before.map((answer) => answer.replace('"areaUnit":"province"', '"areaUnit":null'))
    expect(await answers(upgraded)).toEqual(known)
  })

  it('has its audit in whole chains', async () => {
    const verified = await verifyAudit(upgraded.db, { tenant: 'gia-lai', secret: null })
    expect(verified).toMatchObject({ entries: kept['audit_entry']?.length, problems: [] })
  })

  it('takes the example province in again without telling its figures twice', async () => {
    const count = async (): Promise<unknown> =>
      (await upgraded.pool.query('SELECT count(*) AS n FROM observation')).rows
    const figures = await count()
    await load(upgraded)
    expect(await count()).toEqual(figures)
    expect(await answers(upgraded)).toEqual(before)
  }, 60_000)
})
