import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../db/database.ts'
import { openDatabase } from '../../db/open.ts'
import { asOperator } from '../../db/scope.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { type Principal, publicPrincipal } from '../principal.ts'
import { denialRecorder } from './record-denials.ts'

const lan: Principal = { kind: 'person', id: 'lan', name: 'Lan', grants: [] }

onEachDatabase('what was turned away', (database) => {
  let db: Database
  beforeAll(async () => {
    db = await openDatabase(await database.fresh())
    await db.write(asOperator('t'), (writer) =>
      writer.db
        .insertInto('tenant')
        .values({ tenant: 't', name_vi: 'T', name_en: 'T', business_clock: null })
        .execute(),
    )
  })
  afterAll(() => db.close())

  it('is written at once, and counted while the same principal knocks on at the same door', async () => {
    let now = Date.parse('2026-11-22T08:00:00Z')
    const recorder = denialRecorder(db, { tenant: 't', clock: () => new Date(now) })
    const knock = (principal: Principal, route: string, times: number): Promise<unknown> =>
      Promise.all(Array.from({ length: times }, (_, n) => recorder.record({ principal, route, what: `w${n}` })))
    const entries = () =>
      db.read(asOperator('t'), (reader) =>
        reader.db.selectFrom('audit_entry').select(['actor', 'subject', 'state_to']).orderBy('id').execute(),
      )
    await knock(publicPrincipal, 'getAudit', 500)
    await knock(lan, 'getAudit', 1)
    await knock(lan, 'getPeople', 1)
    expect((await entries()).map(({ actor, subject, state_to }) => [actor, subject, state_to])).toEqual([
      ['public', 'route:getAudit', { what: 'w0', count: 1 }],
      ['person:lan', 'route:getAudit', { what: 'w0', count: 1 }],
      ['person:lan', 'route:getPeople', { what: 'w0', count: 1 }],
    ])
    // The minute is over: those that were counted are written as one, and the next window is longer.
    now += 60_000
    await knock(publicPrincipal, 'getAudit', 7)
    expect((await entries()).slice(3).map(({ state_to }) => state_to)).toEqual([{ what: 'w0', count: 499 }])
    now += 60_000
    await knock(publicPrincipal, 'getAudit', 1)
    expect(await entries()).toHaveLength(4)
    now += 60_000
    await knock(lan, 'getAudit', 1)
    expect((await entries()).slice(4).map(({ actor, state_to }) => [actor, state_to])).toEqual([
      ['public', { what: 'w0', count: 8 }],
      ['person:lan', { what: 'w0', count: 1 }],
    ])
    await recorder.flush()
    expect(await entries()).toHaveLength(6)
  })

  it('fills no more than some thirty entries in a day of knocking at one door', async () => {
    let now = Date.parse('2026-11-23T00:00:00Z')
    const recorder = denialRecorder(db, { tenant: 't', clock: () => new Date(now) })
    const count = async (): Promise<number> =>
      (
        await db.read(asOperator('t'), (reader) =>
          reader.db.selectFrom('audit_entry').select('id').where('subject', '=', 'route:flooded').execute(),
        )
      ).length
    for (let second = 0; second < 24 * 60 * 60; second += 10) {
      now += 10_000
      await recorder.record({ principal: publicPrincipal, route: 'flooded', what: 'x' })
    }
    await recorder.flush()
    expect(await count()).toBeLessThan(35)
  })
})
