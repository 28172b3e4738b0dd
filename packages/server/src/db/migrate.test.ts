import { expect, it } from 'vitest'
import { onEachDatabase } from '../testing/databases.ts'
import { openOwned } from '../testing/owner.ts'
import { withClient } from './database.ts'
import { type Migration, migrate, readMigrations } from './migrate.ts'
import { openDatabase } from './open.ts'

const extra = (name: string, sql: string): Migration => ({ name, sql, checksum: `sum of ${sql}` })

onEachDatabase('migrations', (database) => {
  it('run once, each or not at all, and refuse a schema that they do not know', async () => {
    const { pool, close } = await openOwned(await database.fresh())
    try {
      const known = readMigrations()
      expect(known.length).toBeGreaterThan(1)
      // The schema is up to date already.
      expect(await withClient(pool, (client) => migrate(client))).toEqual([])

      const failing = [...known, extra('9998-half', 'CREATE TABLE half (n int); SELECT 1 / 0')]
      await expect(withClient(pool, (client) => migrate(client, failing))).rejects.toThrow(/division by zero/)
      const { rows } = await pool.query("SELECT to_regclass('half') AS half")
      expect(rows).toEqual([{ half: null }])

      const more = [...known, extra('9999-more', 'CREATE TABLE more (n int)')]
      expect(await withClient(pool, (client) => migrate(client, more))).toEqual(['9999-more'])
      expect(await withClient(pool, (client) => migrate(client, more))).toEqual([])

      // Software that is older than the database, and a migration that was edited after it had run.
      const older = withClient(pool, (client) => migrate(client, known))
      await expect(older).rejects.toMatchObject({ code: 'db/schema', params: { migration: '9999-more' } })
      const edited = [...known, extra('9999-more', 'CREATE TABLE more (n bigint)')]
      await expect(withClient(pool, (client) => migrate(client, edited))).rejects.toMatchObject({ code: 'db/schema' })
    } finally {
      await close()
    }
  })
})

it('a PostgreSQL that does not answer is refused with words, not with a bug', async () => {
  const opening = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/nothing' })
  await expect(opening).rejects.toMatchObject({ code: 'db/unreachable' })
})
