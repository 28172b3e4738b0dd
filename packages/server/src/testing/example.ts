import { fileURLToPath } from 'node:url'
import type { SignInOptions } from '../access/sign-in/options.ts'
import { type AppOptions, createApp } from '../app.ts'
import type { Database } from '../db/database.ts'
import { openDatabase } from '../db/open.ts'
import { loadProvince } from '../load-province.ts'
import type { TestDatabase } from './databases.ts'

/** The example province that comes with the project. */
export const exampleDir: string = fileURLToPath(new URL('../../../../examples/gia-lai', import.meta.url))

/** A fresh store with the example province in it. */
export const openExample = async (database: TestDatabase): Promise<Database> => {
  const db = await openDatabase(await database.fresh())
  await loadProvince(db, { kind: 'operator', name: 'test' }, exampleDir, { now: '2026-11-01T00:00:00+07:00' })
  return db
}

/** Sign-in of a demonstration with nothing around it: no mail, no provider. */
export const testSignIn: SignInOptions = {
  secret: 'a secret that only tests know, long enough',
  url: null,
  mail: null,
  provider: null,
  twoFactorFor: [],
  demo: true,
}

/** The server on a store, with nothing around it. */
export const appOn = (db: Database, change: Partial<AppOptions> = {}): ReturnType<typeof createApp> =>
  createApp({
    db,
    tenant: 'gia-lai',
    clock: () => new Date('2026-11-01T00:00:00+07:00'),
    version: '1.2.3',
    webDir: null,
    log: false,
    signIn: testSignIn,
    ...change,
  })
