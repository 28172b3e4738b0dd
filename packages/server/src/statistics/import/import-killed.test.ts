import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openDatabase, type Place } from '../../db/open.ts'
import { asOperator } from '../../db/scope.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import type { SyntheticSize } from '../../testing/synthetic.ts'
import { insertTenant } from './queries.ts'

const size: SyntheticSize = { areas: 2, indicators: 250, years: 1, lastYear: 2023 }
const all = 2 * 250 * 12

const script = fileURLToPath(new URL('../../testing/import-main.ts', import.meta.url))

/** Imports in a process of its own and kills it with SIGKILL, `delay` ms after it has said `moment`. */
const importAndKill = (place: Place, moment: string, delay: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, JSON.stringify({ place, size })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let reached = false
    createInterface(child.stdout).on('line', (line) => {
      if (line !== moment) return
      reached = true
      setTimeout(() => child.kill('SIGKILL'), delay)
    })
    child.once('exit', (_code, signal) =>
      reached && signal === 'SIGKILL'
        ? resolve()
        : reject(new Error(`the import ended (${signal}) before '${moment}'`)),
    )
  })

const countsIn = async (
  place: Place,
): Promise<{ observations: number; imports: number; files: number; audit: number; indicators: number }> => {
  const db = await openDatabase(place)
  try {
    return await db.read(asOperator('t'), async ({ db }) => {
      const count = async (
        table: 'observation' | 'import' | 'source_file' | 'audit_entry' | 'indicator',
      ): Promise<number> => {
        const row = await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
        return row.n
      }
      return {
        observations: await count('observation'),
        imports: await count('import'),
        files: await count('source_file'),
        audit: await count('audit_entry'),
        indicators: await count('indicator'),
      }
    })
  } finally {
    await db.close()
  }
}

const nothing = { observations: 0, imports: 0, files: 0, audit: 0, indicators: 0 }
const everything = { observations: all, imports: 1, files: 1, audit: 1, indicators: 250 }

onEachDatabase('an import that is killed', (database) => {
  const prepared = async (): Promise<Place> => {
    const place = await database.freshShared()
    const db = await openDatabase(place)
    await db.write(asOperator('t'), (writer) =>
      insertTenant(writer, { name: { vi: 'T', en: 'T' }, businessClock: null }),
    )
    await db.close()
    // The directory is there now: its snapshot is needed no more.
    return 'dataDir' in place ? { dataDir: place.dataDir } : place
  }

  const before: readonly (readonly [string, string, number])[] = [
    ['as it begins', 'open', 0],
    ['after its first rows', 'stored 2000', 0],
    ['between two chunks', 'stored 4000', 3],
  ]
  it.each(before)('%s leaves nothing of the file', async (_sentence, moment, delay) => {
    const place = await prepared()
    await importAndKill(place, moment, delay)
    expect(await countsIn(place)).toEqual(nothing)
  })

  it.each([0, 5, 20])('%i ms after its last row leaves all of the file or nothing', async (delay) => {
    const place = await prepared()
    await importAndKill(place, `stored ${all}`, delay)
    const counts = await countsIn(place)
    expect([nothing, everything]).toContainEqual(counts)
  })

  it('after it was committed leaves all of the file', async () => {
    const place = await prepared()
    await importAndKill(place, 'committed', 0)
    expect(await countsIn(place)).toEqual(everything)
  })
})
