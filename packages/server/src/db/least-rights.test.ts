import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { onEachDatabase, onPostgres } from '../testing/databases.ts'
import { appOn, openExample } from '../testing/example.ts'
import { signInAs } from '../testing/people.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'
import { asOperator, type Scope } from './scope.ts'

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  )

onEachDatabase('SQL that somebody slipped in', (database) => {
  let db: Database
  beforeAll(async () => {
    db = await openExample(database)
  }, 60_000)
  afterAll(() => db.close())
  const run = (statement: string): Promise<unknown> =>
    db.write(asOperator('gia-lai'), (writer) => sql.raw(statement).execute(writer.db))

  const forbidden: readonly (readonly [string, string])[] = [
    ['reads no token of a session', 'SELECT token FROM auth.session'],
    ['reads no password', 'SELECT password FROM auth.account'],
    ['reads no secret of a second step', 'SELECT secret FROM auth.two_factor'],
    ['turns no second step on', 'UPDATE auth."user" SET two_factor_enabled = true'],
    ['reads no link that was sent', 'SELECT value FROM auth.verification'],
    ['makes no session', "INSERT INTO auth.session (id) VALUES ('x')"],
    [
      'chooses no hash of an entry',
      "INSERT INTO audit_entry (tenant, actor, action, subject, hash) VALUES ('gia-lai', 'x', 'x', 'x', 'x')",
    ],
    [
      'chooses no time of an entry',
      "INSERT INTO audit_entry (tenant, actor, action, subject, at) VALUES ('gia-lai', 'x', 'x', 'x', now())",
    ],
    ['changes no entry', "UPDATE audit_entry SET actor = 'x'"],
    ['takes away no entry', 'DELETE FROM audit_entry'],
    ['moves no head of a chain', "UPDATE audit_chain SET hash = 'x'"],
    ['takes away no seal', 'DELETE FROM audit_seal'],
    ['widens no appointment', "UPDATE appointment SET roles = '{administrator}'"],
    ['gives a person no other id', "UPDATE person SET id = 'x'"],
    ['changes no figure', 'UPDATE observation SET value = 1'],
    ['makes no table', 'CREATE TABLE public.mine (a text)'],
    ['silences no trigger', 'ALTER TABLE audit_entry DISABLE TRIGGER ALL'],
    ['calls no function of the sign-in', "SELECT auth.note('gia-lai', 'x', 'x', 'x', NULL, NULL)"],
    ['reads no file of the machine', "SELECT pg_read_file('/etc/passwd')"],
    [
      'adds nothing to another province',
      "INSERT INTO section (tenant, code, name_vi, name_en, position) VALUES ('kon-tum', 'x', 'x', 'x', 1)",
    ],
  ]
  it.each(forbidden)('%s', async (_sentence, statement) => {
    expect(await codeOf(run(statement))).toBe('42501')
  })

  it('leads no function of the owner to a table of its own', async () => {
    const counted = await db.write(asOperator('gia-lai'), async (writer) => {
      await sql`CREATE TEMP TABLE observation AS SELECT 'gia-lai' AS tenant, 'mine' AS sha256`.execute(writer.db)
      const { rows } = await sql<{ n: number }>`SELECT facts_of_file('mine') AS n`.execute(writer.db)
      await sql`DROP TABLE pg_temp.observation`.execute(writer.db)
      return Number(rows[0]?.n)
    })
    expect(counted).toBe(0)
  })

  it('finds no function of the owner that looks where it was not told to', async () => {
    const { rows } = (await run(
      `SELECT proname, proconfig::text AS config FROM pg_proc WHERE prosecdef
        AND pronamespace IN ('public'::regnamespace, 'auth'::regnamespace)`,
    )) as { rows: readonly { proname: string; config: string }[] }
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter(({ config }) => !/search_path=[a-z, ]+, pg_temp/.test(config))).toEqual([])
  })

  it('a scope is never read as another: a name that holds a comma is refused, a quote stays a letter', async () => {
    const nobody: Scope = { tenant: 'gia-lai', roles: [], reports: [], approves: [], person: null }
    const held = (scope: Scope): Promise<unknown> =>
      db.read(scope, async (reader) => {
        const { rows } = await sql<{ operator: boolean; reports: boolean }>`
          SELECT holds('operator') AS operator, reports_for('H21.SCT') AS reports`.execute(reader.db)
        return rows[0]
      })
    expect(await held({ ...nobody, reports: ['x\'; SET LOCAL "giaoban.roles" = \'operator'] })).toEqual({
      operator: false,
      reports: false,
    })
    await expect(held({ ...nobody, reports: ['H21.X,H21.SCT'] })).rejects.toThrow(/scope/)
    await expect(held({ ...nobody, roles: ['observer,operator'] })).rejects.toThrow(/scope/)
  })
})

onPostgres('a database user that is no superuser, on a database of its own', (database) => {
  const asOwner = async (rights: string, before: readonly string[]): Promise<string> => {
    const place = await database.bare()
    if (!('url' in place)) throw new Error('no url')
    const name = /\/(t\d+_\d+)\?/.exec(place.url)?.[1] ?? ''
    const client = new pg.Client({ connectionString: place.url })
    await client.connect()
    await client.query(`CREATE ROLE ${name}_owner LOGIN ${rights}`)
    for (const statement of before) await client.query(statement.replaceAll('OWNER', `${name}_owner`))
    await client.query(`ALTER DATABASE ${name} OWNER TO ${name}_owner`)
    await client.end()
    return place.url.replace('//postgres@', `//${name}_owner@`)
  }
  /** What the pages of people and of the audit answer an administrator. */
  const answersOn = async (url: string): Promise<readonly number[]> => {
    const db = await openExample({ ...database, fresh: async () => ({ url }) })
    const app = await appOn(db)
    const cookie = await signInAs(app, { id: 'vu-duc-long' })
    const answers = []
    for (const page of ['/api/people', '/api/audit'])
      answers.push((await app.inject({ url: page, headers: { cookie } })).statusCode)
    await app.close()
    await db.close()
    return answers
  }

  it('that may make roles is enough', async () => {
    expect(await answersOn(await asOwner('CREATEROLE', []))).toEqual([200, 200])
  }, 60_000)

  it('that may not is enough too, where the two roles were made and given to it', async () => {
    const url = await asOwner('', ['GRANT giaoban_app, giaoban_auth TO OWNER'])
    expect(await answersOn(url)).toEqual([200, 200])
  }, 60_000)

  it('that may not, and was not given them, is told in words what it lacks, and nothing is made', async () => {
    const url = await asOwner('', [])
    await expect(openDatabase({ url })).rejects.toMatchObject({
      code: 'db/rights',
      params: { migration: '0002-rights' },
    })
  }, 60_000)
})
