import { createHash, randomUUID } from 'node:crypto'
import { allRoles, type Role } from '@giaoban/api'
import type { FastifyInstance } from 'fastify'
import { loadProvince } from '../../load-province.ts'
import type { TestDatabase } from '../databases.ts'
import { appOn, exampleDir } from '../example.ts'
import { type Owned, openOwned } from '../owner.ts'
import { makePerson, signInAs } from '../people.ts'

/** Who asks in the matrix: nobody, somebody without a role, each role at the own agency, programs of the own agency. */
export type Who = 'public' | 'nobody' | Role | 'key:read' | 'key:write'

export interface Caller {
  readonly who: Who
  /** Id of the person; null for the public and for keys. */
  readonly person: string | null
  readonly headers: Readonly<Record<string, string>>
}

/** The callers' agency, and one that is foreign to all of them. */
export const ownAgency = 'H21.SCT'
export const foreignAgency = 'H21.STC'

/** What stands in every foreign row, and in no other. */
export const marker = 'zzla'
const foreignValue = '987654.321'
export const showsForeign = (body: string): boolean => body.includes(marker) || body.includes(foreignValue)

/** The example province with a caller of every kind, and a hand that may do everything. */
export interface World {
  readonly owned: Owned
  readonly app: FastifyInstance
  readonly callers: readonly Caller[]
  /** Runs a statement as the owner of the tables. */
  readonly sql: (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
  /** What all tables hold, but for the denials written down. */
  readonly fingerprint: () => Promise<string>
  readonly close: () => Promise<void>
}

const clock = (): Date => new Date('2026-11-01T00:00:00+07:00')

type Sql = World['sql']

const makeKey = async (sql: Sql, scope: 'read' | 'write', agency: string, name: string): Promise<string> => {
  const key = `gb_${randomUUID()}`
  await sql(
    `INSERT INTO api_key (tenant, agency, name, scopes, prefix, hash, made_by, expires_at, last_used_at)
     VALUES ('gia-lai', $1, $2, $3, 'gb_', $4, 'operator:test', '2030-01-01', $5)`,
    [agency, name, [scope], createHash('sha256').update(key).digest('base64url'), clock().toISOString()],
  )
  return key
}

const makeCallers = async (owned: Owned, app: FastifyInstance, sql: Sql): Promise<readonly Caller[]> => {
  const callers: Caller[] = [{ who: 'public', person: null, headers: {} }]
  for (const who of ['nobody', ...allRoles] as const) {
    const roles = who === 'nobody' ? [] : [who]
    const person = await makePerson(owned.db, { id: `caller-${who}`, roles, agency: ownAgency })
    const cookie = await signInAs(app, person)
    callers.push({ who, person: person.id, headers: { cookie, 'sec-fetch-site': 'same-origin' } })
  }
  for (const scope of ['read', 'write'] as const) {
    const key = await makeKey(sql, scope, ownAgency, `own ${scope}`)
    callers.push({ who: `key:${scope}`, person: null, headers: { authorization: `Bearer ${key}` } })
  }
  return callers
}

/** Tables whose change means nothing: what denials and their chain add, and how often somebody knocked. */
const ignored = new Set(['public.audit_chain', 'public.schema_migration', 'auth.throttle'])
/** Of wide rows the key says enough. */
const told: Readonly<Record<string, string>> = {
  'public.source_file': 'sha256',
  'public.demo_draft': 'name',
  'public.workbook_bytes': 'workbook::text',
}

const fingerprintOf = (sql: Sql) => async (): Promise<string> => {
  const tables =
    await sql(`SELECT n.nspname || '.' || c.relname AS name, format('%I.%I', n.nspname, c.relname) AS quoted
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname IN ('public', 'auth') ORDER BY 1`)
  const parts = tables
    .filter(({ name }) => !ignored.has(String(name)))
    .map(({ name, quoted }) => {
      const row = told[String(name)] ?? 't::text'
      const where = name === 'public.audit_entry' ? "WHERE action <> 'denied'" : ''
      return `SELECT '${String(name)}' AS name, count(*) || md5(coalesce(string_agg(${row}, '|' ORDER BY ${row}), '')) AS hash FROM ${String(quoted)} t ${where}`
    })
  const rows = await sql(parts.join(' UNION ALL '))
  return rows.map(({ name, hash }) => `${String(name)} ${String(hash)}`).join('\n')
}

export type Guarding = NonNullable<Parameters<typeof appOn>[1]>['guarding']

/** Another server on the same store, with other walls. */
export const appWith = (world: Pick<World, 'owned'>, guarding?: Guarding): Promise<FastifyInstance> =>
  appOn(world.owned.db, { clock, requestsPerMinute: 1_000_000, ...(guarding && { guarding }) })

export const openWorld = async (database: TestDatabase): Promise<World> => {
  const owned = await openOwned(await database.fresh())
  await loadProvince(owned.db, { kind: 'operator', name: 'test' }, exampleDir, { now: '2026-11-01T00:00:00+07:00' })
  const sql: Sql = async (text, values = []) =>
    (await owned.pool.query(text, [...values])).rows as Record<string, unknown>[]
  const app = await appWith({ owned })
  const callers = await makeCallers(owned, app, sql)
  return {
    owned,
    app,
    callers,
    sql,
    fingerprint: fingerprintOf(sql),
    close: async () => {
      await app.close()
      await owned.close()
    },
  }
}

/** Puts rows of the foreign agency and of its people into every table that has some. Unpublished figures are of February 2024. */
export const plantForeignRows = async (world: World): Promise<void> => {
  const { owned, sql } = world
  for (const id of [`${marker}-head`, `${marker}-officer`])
    await makePerson(owned.db, { id, roles: ['reporter', 'approver'], agency: foreignAgency, illustrative: false })
  const [held] = await sql(`UPDATE appointment SET title = '${marker}' WHERE person = '${marker}-head' RETURNING id`)
  await sql(
    `INSERT INTO delegation (tenant, appointment, delegate, starts_at, ends_at, reason)
     VALUES ('gia-lai', $1, '${marker}-officer', '2024-02-01', '2024-03-01', '${marker}')`,
    [held?.['id']],
  )
  await sql(`INSERT INTO notification (tenant, person, kind, params)
    VALUES ('gia-lai', '${marker}-head', 'delegation.begun', '{"name": "${marker}"}')`)
  await sql(`INSERT INTO audit_entry (tenant, actor, agency, action, subject, why)
    VALUES ('gia-lai', 'person:${marker}-head', '${foreignAgency}', 'agency.change', 'agency:${foreignAgency}', '${marker}')`)
  await makeKey(sql, 'read', foreignAgency, marker)
  await sql(
    `INSERT INTO source_file (tenant, sha256, name, size, bytes) VALUES ('gia-lai', repeat('f', 64), '${marker}.csv', 4, 'a,b')`,
  )
  await sql(`INSERT INTO import (tenant, sha256, name, kind, imported_by, agency, status, counts)
    VALUES ('gia-lai', repeat('f', 64), '${marker}', 'annex', '${marker}', '${foreignAgency}', 'imported', '{}')`)
  await sql(`INSERT INTO workbook (tenant, id, sha256, name, size, source, area, uploaded_by, uploaded_at, sheets, read_at)
    VALUES ('gia-lai', gen_random_uuid(), repeat('d', 64), '${marker}.xlsx', 4, '${foreignAgency}', 'gia-lai', '${marker}', now(), '[]', now())`)
  await plantFigures(sql)
}

const plantFigures = async (sql: Sql): Promise<void> => {
  const known = `'2024-02-10', false, repeat('f', 64), '${marker}', '{"kind": "line", "file": "${marker}.csv", "line": 1}'`
  await sql(
    `INSERT INTO observation (tenant, indicator, area, period, period_start, period_end, value, status, agency, note,
      known_from, known_from_assumed, sha256, source, provenance)
    SELECT DISTINCT tenant, indicator, area, '2024-M02', date '2024-02-01', date '2024-02-29', ${foreignValue}, 'estimate',
      '${foreignAgency}', '${marker}', ${known} FROM observation WHERE period = '2024-M01' AND breakdown = ''`
      .replace(`'2024-02-10'`, `timestamptz '2024-02-10'`)
      .replace(`'{"kind"`, `jsonb '{"kind"`),
  )
  await sql(`INSERT INTO assessment (tenant, sector, area, period, period_start, period_end, agency, judgement, text, known_from,
      known_from_assumed, sha256, source, provenance)
    SELECT tenant, '${marker}', area, '2024-M02', '2024-02-01', '2024-02-29', '${foreignAgency}', 'good', '${marker}',
      timestamptz '2024-02-10', false, repeat('f', 64), '${marker}', '{}'::jsonb FROM observation LIMIT 1`)
}
