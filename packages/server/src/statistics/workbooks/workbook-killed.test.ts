import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openDatabase, type Place } from '../../db/open.ts'
import { asOperator } from '../../db/scope.ts'
import { loadProvince } from '../../load-province.ts'
import { onEachDatabase } from '../../testing/databases.ts'
import { exampleDir } from '../../testing/example.ts'
import { openWorkbookDesk, type WorkbookDesk } from './index.ts'

const script = fileURLToPath(new URL('../../testing/workbook-main.ts', import.meta.url))

/** Takes a workbook in in a process of its own and kills it with SIGKILL, `delay` ms after it has said `moment`. */
const takeInAndKill = (place: Place, moment: string, delay: number, until: 'accept' | 'undo'): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, JSON.stringify({ place, until })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let reached = false
    createInterface(child.stdout).on('line', (line) => {
      if (line !== moment) return
      reached = true
      setTimeout(() => child.kill('SIGKILL'), delay)
    })
    child.once('exit', (_code, signal) =>
      reached && signal === 'SIGKILL' ? resolve() : reject(new Error(`it ended (${signal}) before '${moment}'`)),
    )
  })

interface Seen {
  readonly states: readonly string[]
  /** Facts of imports, imports, audit entries about workbooks, withdrawals. */
  readonly facts: number
  readonly imports: number
  readonly audit: number
  readonly withdrawals: number
  readonly readings: number
}

const afterwards = async <T>(
  place: Place,
  work: (desk: WorkbookDesk, see: () => Promise<Seen>) => Promise<T>,
): Promise<T> => {
  const database = await openDatabase(place)
  const desk = openWorkbookDesk({
    database,
    tenant: 'gia-lai',
    principal: { kind: 'operator', name: 'test' },
    lang: 'vi',
    clock: () => new Date('2024-03-11T08:00:00+07:00'),
  })
  const see = async (): Promise<Seen> => {
    const states = (await desk.list()).map(({ state }) => state)
    return database.read(asOperator('gia-lai'), async ({ db }) => {
      const n = async (query: { execute: () => Promise<readonly unknown[]> }): Promise<number> =>
        (await query.execute()).length
      return {
        states,
        facts: await n(db.selectFrom('observation').select('id').where('import', 'is not', null)),
        imports: await n(db.selectFrom('import').select('id').where('kind', '=', 'workbook')),
        audit: await n(
          db
            .selectFrom('audit_entry')
            .select('id')
            .where('action', 'in', ['workbook.upload', 'import.workbook', 'import.undo']),
        ),
        withdrawals: await n(db.selectFrom('withdrawal').select('import')),
        readings: await n(db.selectFrom('workbook_part').select('part')),
      }
    })
  }
  try {
    return await work(desk, see)
  } finally {
    await database.close()
  }
}

const nothing: Seen = { states: [], facts: 0, imports: 0, audit: 0, withdrawals: 0, readings: 0 }
const unread = { states: ['reading'], facts: 0, imports: 0, audit: 1, withdrawals: 0 }
const recognised = { ...unread, states: ['recognised'] }
const accepted = { states: ['accepted'], facts: 4, imports: 1, audit: 2, withdrawals: 0 }
const undone = { states: ['undone'], facts: 4, imports: 1, audit: 3, withdrawals: 1 }

onEachDatabase('a workbook whose process is killed', (database) => {
  const prepared = async (): Promise<Place> => {
    const place = await database.freshShared()
    const db = await openDatabase(place)
    await loadProvince(db, { kind: 'operator', name: 'test' }, exampleDir, { now: '2026-11-01T00:00:00+07:00' })
    await db.write(asOperator('gia-lai'), (writer) =>
      writer.db
        .updateTable('tenant')
        .set({ business_clock: '2024-03-10T08:00:00+07:00' })
        .where('tenant', '=', 'gia-lai')
        .execute(),
    )
    await db.close()
    return 'dataDir' in place ? { dataDir: place.dataDir } : place
  }

  it.each([2])('%i ms into its upload is there whole or not at all', async (delay) => {
    const place = await prepared()
    await takeInAndKill(place, 'upload', delay, 'accept')
    const seen = await afterwards(place, (_desk, see) => see())
    expect([nothing, { ...unread, readings: 0 }]).toContainEqual({ ...seen, readings: 0 })
  })

  it.each(['uploaded', 'read 50'])(
    'after “%s” is read on from the sheet it stopped at, to the same end',
    async (moment) => {
      const place = await prepared()
      await takeInAndKill(place, moment, 2, 'accept')
      await afterwards(place, async (desk, see) => {
        const before = await see()
        const { states, facts } = before
        expect([{ states, facts }]).toContainEqual({ states: ['reading'], facts: 0 })
        const [workbook] = await desk.list()
        const done = workbook?.progress.read ?? 0
        await desk.read(workbook?.id ?? '', () => undefined)
        const after = await desk.get(workbook?.id ?? '')
        expect(after).toMatchObject({
          state: 'recognised',
          progress: { sheets: 40, read: 40 },
          figures: { placed: 120 },
        })
        expect(done).toBeLessThanOrEqual(40)
        expect(after.lines).toMatchObject({ kept: { figures: 80 }, open: { figures: 40 } })
      })
    },
  )

  it.each([0, 20])('%i ms into accepting has all of its figures or none', async (delay) => {
    const place = await prepared()
    await takeInAndKill(place, 'recognised', delay, 'accept')
    const { readings, ...seen } = await afterwards(place, (_desk, see) => see())
    expect([recognised, accepted]).toContainEqual(seen)
    expect(readings).toBeGreaterThan(0)
  })

  it.each([3])('%i ms into undoing has all of it undone or nothing, with its entry in the audit', async (delay) => {
    const place = await prepared()
    await takeInAndKill(place, 'accepted', delay, 'undo')
    const { readings: _, ...seen } = await afterwards(place, (_desk, see) => see())
    expect([accepted, undone]).toContainEqual(seen)
  })
})
