import { expect, it } from 'vitest'
import { onEachDatabase } from '../testing/databases.ts'
import { openOwned } from '../testing/owner.ts'
import { withClient } from './database.ts'
import { migrate, readMigrations } from './migrate.ts'

onEachDatabase('a database of before the tree of areas', (database) => {
  it('keeps its areas and figures, and calls the areas provinces', async () => {
    const { pool, close } = await openOwned(await database.bare())
    try {
      const older = readMigrations().filter(({ name }) => name < '0003')
      expect(await withClient(pool, (client) => migrate(client, older))).toHaveLength(2)
      await pool.query(`
        INSERT INTO tenant (tenant, name_vi, name_en) VALUES ('t', 'T', 'T');
        INSERT INTO ref_area (tenant, code, slug, name_vi, name_en, official_code, valid_from, valid_to, formed_from) VALUES
          ('t', 'old', 'gia-lai', 'Gia Lai', 'Gia Lai', '64', '2004-07-08', '2025-07-01', '{}'),
          ('t', 'new', 'gia-lai', 'Gia Lai', 'Gia Lai', '52', '2025-07-01', NULL, '{old}');
        INSERT INTO observation (tenant, indicator, area, period, period_start, period_end, value, status, known_from,
          known_from_assumed, source, provenance)
          VALUES ('t', 'X', 'old', '2024-M01', '2024-01-01', '2024-01-31', 27.80, 'estimate', now(), false, 's', '{}')`)
      await withClient(pool, (client) => migrate(client))
      const areas = await pool.query(
        'SELECT code, level, parent, formed_from, formed_from_parts FROM ref_area ORDER BY code DESC',
      )
      expect(areas.rows).toEqual([
        { code: 'old', level: 'province', parent: null, formed_from: [], formed_from_parts: [] },
        { code: 'new', level: 'province', parent: null, formed_from: ['old'], formed_from_parts: [] },
      ])
      const facts = await pool.query('SELECT area, value::text AS value FROM observation')
      expect(facts.rows).toEqual([{ area: 'old', value: '27.80' }])
    } finally {
      await close()
    }
  })
})
