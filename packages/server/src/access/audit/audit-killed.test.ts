import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openDatabase, type Place } from '../../db/open.ts'
import { asOperator } from '../../db/scope.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { verifyAudit } from './verify-audit.ts'

const script = fileURLToPath(new URL('../../testing/audit-main.ts', import.meta.url))
const secret = 'a secret of the installation'

/** Writes in a process of its own and kills it with SIGKILL, `delay` ms after transaction `until` was committed; answers how many were. */
const writeAndKill = (place: Place, until: number, delay: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, JSON.stringify({ place, secret })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let committed = 0
    createInterface(child.stdout).on('line', (line) => {
      committed = Number(line.split(' ')[1])
      if (committed === until) setTimeout(() => child.kill('SIGKILL'), delay)
    })
    child.once('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve(committed) : reject(new Error(`the writer ended (${signal}) at ${committed}`)),
    )
  })

onEachDatabase('the chains of an audit whose writer is killed', (database) => {
  it('are whole at every moment, and hold whatever was committed', async () => {
    const fresh = await database.freshShared()
    const first = await openDatabase(fresh)
    await first.write(asOperator('t'), ({ db }) =>
      db.insertInto('tenant').values({ tenant: 't', name_vi: 'T', name_en: 'T', business_clock: null }).execute(),
    )
    await first.close()
    const place = 'dataDir' in fresh ? { dataDir: fresh.dataDir } : fresh
    let written = 0
    for (const [until, delay] of [
      [3, 0],
      [4, 1],
      [7, 3],
    ] as const) {
      written += await writeAndKill(place, until, delay)
      const db = await openDatabase(place)
      const verified = await verifyAudit(db, { tenant: 't', secret })
      await db.close()
      expect(verified).toMatchObject({ chains: 2, problems: [] })
      // What was committed last may not have been said any more.
      expect(verified.entries % 2).toBe(0)
      expect(verified.entries).toBeGreaterThanOrEqual(2 * written)
      written = verified.entries / 2
    }
  }, 60_000)
})
