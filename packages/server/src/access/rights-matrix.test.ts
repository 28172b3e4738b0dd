import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onEachDatabase } from '../testing/databases.ts'
import { fixtures } from '../testing/rights/fixtures.ts'
import { type Answers, askLists, blindLists, compareLists, declared, tryRoutes } from '../testing/rights/matrix.ts'
import { appWith, openWorld, plantForeignRows, type World } from '../testing/rights/world.ts'
import { openGuard } from './guard.ts'

it('every declared route has a fixture, and every fixture a route', () => {
  expect(Object.keys(fixtures).sort()).toEqual(declared.map(([name]) => name).sort())
})

onEachDatabase('every route × every role × own and foreign rows', (database) => {
  let world: World
  let open: FastifyInstance
  /** What lists answer before there are foreign rows and after, behind both walls and behind the second alone. */
  const lists = new Map<'both' | 'second', { before: Answers; after: Answers }>()
  beforeAll(async () => {
    world = await openWorld(database)
    open = await appWith(world, openGuard)
    const before = { both: await askLists(world, world.app), second: await askLists(world, open) }
    await plantForeignRows(world)
    lists.set('both', { before: before.both, after: await askLists(world, world.app) })
    lists.set('second', { before: before.second, after: await askLists(world, open) })
  }, 240_000)
  const listsBehind = (walls: 'both' | 'second'): { before: Answers; after: Answers } => {
    const found = lists.get(walls)
    if (!found) throw new Error('the lists were not asked')
    return found
  }
  afterAll(async () => {
    await open.close()
    await world.close()
  })

  describe('behind both walls', () => {
    it('lists and counts are the same whether foreign rows are there or not', () => {
      const { before, after } = listsBehind('both')
      expect(compareLists(before, after)).toEqual([])
      expect(blindLists(after)).toEqual([])
    })

    it('each is let in, turned away or answered like at missing rows as declared, and nobody turned away writes', async () => {
      expect(await tryRoutes(world, world.app, { strict: true })).toEqual([])
    }, 300_000)
  })

  describe('behind row-level security alone', () => {
    it('lists and counts are the same whether foreign rows are there or not', () => {
      const { before, after } = listsBehind('second')
      expect(compareLists(before, after)).toEqual([])
    })

    it('nothing foreign is shown, and nobody who should be turned away writes', async () => {
      expect(await tryRoutes(world, open, { strict: false })).toEqual([])
    }, 300_000)
  })

  describe('a planted hole is seen:', () => {
    const onlyAudit = (name: string): boolean => name === 'getAudit'

    it('a route without its guard', async () => {
      const found = await tryRoutes(world, open, { strict: true, only: onlyAudit })
      expect(found).toContainEqual(expect.stringMatching(/^getAudit, public, own rows: answers 200/))
      expect(found).toContainEqual(expect.stringMatching(/^getAudit, approver, foreign rows: /))
    }, 120_000)

    it('a policy that lets everybody read', async () => {
      await world.sql('CREATE POLICY hole ON audit_entry FOR SELECT TO giaoban_app USING (true)')
      try {
        expect(compareLists(new Map(), await askLists(world, open, onlyAudit), onlyAudit)).toContain(
          'getAudit reporter: shows foreign rows',
        )
        const found = await tryRoutes(world, open, { strict: false, only: onlyAudit })
        expect(found).toContainEqual(expect.stringMatching(/^getAudit, approver, foreign rows: shows/))
      } finally {
        await world.sql('DROP POLICY hole ON audit_entry')
      }
    }, 120_000)

    it('a policy that lets everybody write', async () => {
      await world.sql('CREATE POLICY hole ON agency FOR UPDATE TO giaoban_app USING (true)')
      try {
        const found = await tryRoutes(world, open, { strict: false, only: (name) => name === 'patchAgency' })
        expect(found).toContainEqual(expect.stringMatching(/^patchAgency: .* has changed public\.agency/))
      } finally {
        await world.sql('DROP POLICY hole ON agency')
      }
    }, 120_000)
  })
})
