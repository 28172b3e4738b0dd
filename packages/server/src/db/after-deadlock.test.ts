import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { insertAuditEntry } from '../access/queries.ts'
import { onEachDatabase } from '../testing/databases.ts'
import { onceMoreAfterDeadlock } from './after-deadlock.ts'
import { openDatabase } from './open.ts'
import { asOperator } from './scope.ts'

onEachDatabase('two works that add to the same chains crosswise', (database) => {
  it('are both kept, each once', async () => {
    const db = await openDatabase(await database.fresh())
    const scope = asOperator('t')
    let begun = 0
    const addTo = (...agencies: readonly string[]): Promise<void> =>
      onceMoreAfterDeadlock(() =>
        db.write(scope, async (writer) => {
          begun += 1
          for (const agency of agencies) {
            await insertAuditEntry(writer, { actor: 'operator', agency, action: 'agency.change', subject: agency })
            await setTimeout(100)
          }
        }),
      )
    try {
      await db.write(scope, (writer) =>
        writer.db.insertInto('tenant').values({ tenant: 't', name_vi: 'T', name_en: 'T' }).execute(),
      )
      await Promise.all([addTo('A', 'B'), addTo('B', 'A')])
      const seqs = await db.read(scope, (reader) =>
        reader.db.selectFrom('audit_chain').select(['chain', 'seq']).orderBy('chain').execute(),
      )
      expect(seqs).toEqual([
        { chain: 'A', seq: 2 },
        { chain: 'B', seq: 2 },
      ])
      // PGlite has one session: there the works queue and never meet.
      expect(begun).toBe(db.kind === 'postgres' ? 3 : 2)
    } finally {
      await db.close()
    }
  })
})

it('what is no deadlock is not tried again', async () => {
  let begun = 0
  const failing = onceMoreAfterDeadlock(() => {
    begun += 1
    return Promise.reject(new Error('something else'))
  })
  await expect(failing).rejects.toThrow('something else')
  expect(begun).toBe(1)
})
