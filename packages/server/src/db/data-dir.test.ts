import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { lockDataDir } from './data-dir-lock.ts'
import { openDatabase } from './open.ts'
import { asOperator } from './scope.ts'

const newDir = (name: string): string => join(inject('giaobanTestDir'), `dir-${process.pid}-${name}`)

/** A process that holds the directory; resolves once it does. */
const holder = async (dir: string): Promise<{ pid: number; kill: () => Promise<void> }> => {
  const lockFile = new URL('./data-dir-lock.ts', import.meta.url).href
  const script = `import { lockDataDir } from ${JSON.stringify(lockFile)}; lockDataDir(${JSON.stringify(dir)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve())
    child.once('exit', () => reject(new Error('the holder ended before it held')))
  })
  return {
    pid: child.pid ?? 0,
    kill: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit')
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}

it('a data directory held by another process is refused, naming it, and free again once that process is killed', async () => {
  const dir = newDir('held')
  const other = await holder(dir)
  const refused = openDatabase({ dataDir: dir })
  await expect(refused).rejects.toMatchObject({
    code: 'data/locked',
    params: { path: dir, owner: `pid ${other.pid}, ${hostname()}` },
  })
  await other.kill()
  lockDataDir(dir).release()
})

it('a process is refused the directory that it holds itself, and may take it again after it has let go', () => {
  const dir = newDir('own')
  const lock = lockDataDir(dir)
  expect(() => lockDataDir(dir)).toThrow(/data\/locked/)
  lock.release()
  lockDataDir(dir).release()
})

it('a directory whose creation was cut short is created again, and a finished one is opened', async () => {
  const dir = newDir('born')
  // What initdb leaves behind when it is killed: a directory that no PostgreSQL opens.
  mkdirSync(join(dir, 'database', 'base'), { recursive: true })
  writeFileSync(join(dir, 'database', 'PG_VERSION'), '18\n')
  const steps: string[] = []
  const first = await openDatabase({ dataDir: dir }, { onStep: (step) => steps.push(step) })
  await first.write(asOperator('t'), ({ db }) =>
    db.insertInto('tenant').values({ tenant: 't', name_vi: 'T', name_en: 'T', business_clock: null }).execute(),
  )
  await first.close()
  const second = await openDatabase({ dataDir: dir }, { onStep: (step) => steps.push(step) })
  expect(await second.tenants()).toEqual(['t'])
  await second.close()
  expect(steps).toEqual(['create', 'migrate', 'open', 'migrate'])
})
