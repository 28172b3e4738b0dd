import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onEachDatabase } from '../testing/databases.ts'
import type { Database, Writer } from './database.ts'
import { openDatabase } from './open.ts'
import { asOperator } from './scope.ts'

const addTenant = (writer: Writer): Promise<unknown> =>
  writer.db
    .insertInto('tenant')
    .values({ tenant: writer.tenant, name_vi: 'Tỉnh', name_en: 'Province', business_clock: null })
    .execute()

const observation = (tenant: string, value: string | null) => ({
  tenant,
  indicator: 'GO_INDUSTRY',
  area: 'A1',
  period: '2024-M01',
  period_start: '2024-01-01',
  period_end: '2024-01-31',
  breakdown: '',
  value,
  missing: value === null ? 'notPublished' : null,
  status: 'estimate',
  approx: null,
  window_start: null,
  window_end: null,
  price_base: null,
  agency: null,
  known_from: '2024-02-02T23:59:59+07:00',
  known_from_assumed: true,
  reason: null,
  sha256: null,
  source: 'observations.csv',
  provenance: JSON.stringify({ kind: 'line', file: 'observations.csv', line: 2 }),
  note: null,
})

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
  return 'no error'
}
const insufficientPrivilege = '42501'
const readOnlyTransaction = '25006'

onEachDatabase('the store', (database) => {
  let db: Database
  beforeAll(async () => {
    db = await openDatabase(await database.fresh())
    for (const tenant of ['gia-lai', 'kon-tum'])
      await db.write(asOperator(tenant), async (writer) => {
        await addTenant(writer)
        await writer.db.insertInto('observation').values(observation(tenant, '27.80')).execute()
      })
  })
  afterAll(() => db.close())

  it('names its tenants', async () => {
    expect(await db.tenants()).toEqual(['gia-lai', 'kon-tum'])
  })

  it('keeps the scale of a decimal, and dates and instants as text', async () => {
    const row = await db.read(asOperator('gia-lai'), ({ db }) =>
      db
        .selectFrom('observation')
        .select(['value', 'period_end', 'known_from', 'provenance'])
        .executeTakeFirstOrThrow(),
    )
    expect(row).toEqual({
      value: '27.80',
      period_end: '2024-01-31',
      known_from: '2024-02-02T23:59:59+07:00',
      provenance: { kind: 'line', file: 'observations.csv', line: 2 },
    })
  })

  it('keeps nothing of a transaction that fails', async () => {
    const failing = db.write(asOperator('gia-lai'), async (writer) => {
      await writer.db.insertInto('observation').values(observation('gia-lai', '1')).execute()
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    const rows = await db.read(asOperator('gia-lai'), ({ db }) =>
      db.selectFrom('observation').select('value').execute(),
    )
    expect(rows.map(({ value }) => value)).toEqual(['27.80'])
  })

  describe('row-level security', () => {
    it('shows a tenant only its own rows, even to a query without a condition', async () => {
      for (const tenant of ['gia-lai', 'kon-tum']) {
        const seen = await db.read(asOperator(tenant), ({ db }) =>
          db.selectFrom('observation').select('tenant').execute(),
        )
        expect(seen).toEqual([{ tenant }])
      }
      expect(await db.read(asOperator('nowhere'), ({ db }) => db.selectFrom('tenant').selectAll().execute())).toEqual(
        [],
      )
    })

    it("does not let a tenant write another's row", async () => {
      const foreign = db.write(asOperator('gia-lai'), ({ db }) =>
        db.insertInto('observation').values(observation('kon-tum', '1')).execute(),
      )
      expect(await codeOf(foreign)).toBe(insufficientPrivilege)
    })

    it("does not let a tenant change another's catalogue", async () => {
      const { numUpdatedRows } = await db.write(asOperator('gia-lai'), ({ db }) =>
        db.updateTable('tenant').set({ name_vi: 'khác' }).where('tenant', '=', 'kon-tum').executeTakeFirst(),
      )
      expect(numUpdatedRows).toBe(0n)
    })

    it('stands on every table that holds rows of tenants', async () => {
      const tables = await db.read(asOperator('gia-lai'), async ({ db }) => {
        const { rows } = await sql<{ relname: string; relrowsecurity: boolean; policies: number }>`
          SELECT c.relname, c.relrowsecurity, (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
          FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'schema_migration'
        `.execute(db)
        return rows
      })
      expect(tables.length).toBeGreaterThan(10)
      for (const table of tables) {
        expect(table).toMatchObject({ relrowsecurity: true })
        // The tenant's own wall, and at least one rule of what stands open within it.
        expect(table.policies).toBeGreaterThan(1)
      }
    })

    it('leads every primary key with the tenant', async () => {
      const { rows } = await db.read(asOperator('gia-lai'), ({ db }) =>
        sql<{ relname: string; first: string }>`
          SELECT c.relname, a.attname AS first FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
          WHERE i.indisprimary AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'schema_migration'
        `.execute(db),
      )
      expect(rows.filter(({ first }) => first !== 'tenant')).toEqual([])
    })
  })

  describe("the application's role", () => {
    const facts = [
      'observation',
      'target',
      'stated_measure',
      'assessment',
      'source_file',
      'import',
      'edition',
      'audit_entry',
    ] as const
    it.each(facts)('may neither change nor remove a row of %s', async (table) => {
      const remove = db.write(asOperator('gia-lai'), ({ db }) => sql`DELETE FROM ${sql.table(table)}`.execute(db))
      expect(await codeOf(remove)).toBe(insufficientPrivilege)
      const change = db.write(asOperator('gia-lai'), ({ db }) =>
        sql`UPDATE ${sql.table(table)} SET tenant = tenant`.execute(db),
      )
      expect(await codeOf(change)).toBe(insufficientPrivilege)
    })

    it('owns nothing and is no superuser', async () => {
      const { rows } = await db.read(asOperator('gia-lai'), ({ db }) =>
        sql<{ role: string; owned: number; superuser: boolean }>`
          SELECT current_user AS role, r.rolsuper AS superuser,
            (SELECT count(*) FROM pg_class c WHERE c.relowner = r.oid) AS owned FROM pg_roles r WHERE r.rolname = current_user
        `.execute(db),
      )
      expect(rows).toEqual([{ role: 'giaoban_app', owned: 0, superuser: false }])
    })

    it('reads without being able to write', async () => {
      const sneaking = db.read(asOperator('gia-lai'), (reader) =>
        sql`INSERT INTO audit_entry (tenant, actor, action, subject) VALUES ('gia-lai', 'x', 'x', 'x')`.execute(
          reader.db,
        ),
      )
      expect(await codeOf(sneaking)).toBe(readOnlyTransaction)
    })
  })

  it('answers many readers at once', async () => {
    const counts = await Promise.all(
      Array.from({ length: 20 }, () =>
        db.read(asOperator('gia-lai'), ({ db }) => db.selectFrom('observation').select('id').execute()),
      ),
    )
    expect(counts.every((rows) => rows.length === 1)).toBe(true)
  })
})
