import type { Instant } from '@giaoban/core/periods'
import { type Insertable, type RawBuilder, sql } from 'kysely'
import type { Writer } from '../../db/database.ts'
import type { Tables } from '../../db/tables.ts'
import { stands } from '../standing.ts'
import { type FactTable, type FactTableName, factTables, neverNull } from './fact-tables.data.ts'

const list = (names: readonly string[], of: (name: string) => RawBuilder<unknown>): RawBuilder<unknown> =>
  sql.join(names.map(of))

/** The chunk as a table `i`. `n` is the place of a row in the chunk. */
const incoming = (table: FactTable, json: string): RawBuilder<unknown> => {
  const columns = list(
    Object.entries(table.columns).map(([name, type]) => `"${name}" ${type}`),
    (text) => sql.raw(text),
  )
  return sql`jsonb_to_recordset(${json}::jsonb) AS i(n integer, ${columns})`
}

const sameVintage = (table: FactTable): RawBuilder<boolean> => {
  const conditions = table.identity.map((column) => {
    const mine = column === 'value' ? sql`i.value::text` : sql`i.${sql.ref(column)}`
    const theirs = column === 'value' ? sql`o.value::text` : sql`o.${sql.ref(column)}`
    // A clock that is only assumed does not make the same telling another vintage.
    if (column === 'known_from') return sql`(${theirs} = ${mine} OR i.known_from_assumed)`
    // The plain comparison of what is never null lets the primary key find the row.
    return neverNull.includes(column) ? sql`${theirs} = ${mine}` : sql`${theirs} IS NOT DISTINCT FROM ${mine}`
  })
  return sql`${sql.join(conditions, sql` AND `)}`
}

/** Places in the chunk of the rows that are not stored yet. */
export const findNew = async (
  { tenant, db }: Writer,
  name: FactTableName,
  json: string,
): Promise<readonly number[]> => {
  const table = factTables[name]
  const { rows } = await sql<{ n: number }>`
    SELECT i.n FROM ${incoming(table, json)}
    WHERE NOT EXISTS (SELECT FROM ${sql.table(name)} o WHERE o.tenant = ${tenant} AND ${sameVintage(table)}
      AND ${'import' in table.columns ? stands('o.import') : sql`true`})
    ORDER BY i.n`.execute(db)
  return rows.map(({ n }) => n)
}

/** An observation of the chunk that changes what its own source said before. */
export interface Revision {
  readonly n: number
  readonly stored: string
}

/**
 * Observations of the chunk whose source has another value stored, of the same status, and that give no reason.
 * Compared is the last thing that the source said.
 */
export const findUnexplainedRevisions = async ({ tenant, db }: Writer, json: string): Promise<readonly Revision[]> => {
  const { rows } = await sql<Revision>`
    SELECT i.n, coalesce(last.value::text, last.missing) AS stored
    FROM ${incoming(factTables.observation, json)}
    CROSS JOIN LATERAL (
      SELECT o.value, o.missing, o.status FROM observation o
      WHERE o.tenant = ${tenant} AND o.area = i.area AND o.period_end = i.period_end AND o.indicator = i.indicator
        AND o.period = i.period AND o.breakdown = i.breakdown AND o.source = i.source AND ${stands('o.import')}
      ORDER BY o.known_from DESC, o.id DESC LIMIT 1
    ) last
    WHERE i.reason IS NULL AND last.status = i.status
      AND (last.value IS DISTINCT FROM i.value OR last.missing IS DISTINCT FROM i.missing)
    ORDER BY i.n`.execute(db)
  return rows
}

/** Places in the chunk of the observations that restate what their own source said before, at an earlier instant or the same. */
export const findRestated = async ({ tenant, db }: Writer, json: string): Promise<readonly number[]> => {
  const { rows } = await sql<{ n: number }>`
    SELECT i.n FROM ${incoming(factTables.observation, json)}
    CROSS JOIN LATERAL (
      SELECT o.value, o.missing FROM observation o
      WHERE o.tenant = ${tenant} AND o.area = i.area AND o.period_end = i.period_end AND o.indicator = i.indicator
        AND o.period = i.period AND o.breakdown = i.breakdown AND o.source = i.source AND o.known_from <= i.known_from
        AND ${stands('o.import')}
      ORDER BY o.known_from DESC, o.id DESC LIMIT 1
    ) last
    WHERE last.value IS DISTINCT FROM i.value OR last.missing IS DISTINCT FROM i.missing
    ORDER BY i.n`.execute(db)
  return rows.map(({ n }) => n)
}

/** Adds every row of the chunk. */
export const insertFacts = async ({ tenant, db }: Writer, name: FactTableName, json: string): Promise<void> => {
  const table = factTables[name]
  const columns = Object.keys(table.columns)
  await sql`
    INSERT INTO ${sql.table(name)} (tenant, ${list(columns, (column) => sql.ref(column))})
    SELECT ${tenant}, ${list(columns, (column) => sql`i.${sql.ref(column)}`)} FROM ${incoming(table, json)} ORDER BY i.n`.execute(
    db,
  )
}

/** Whether the tenant has any observation at all. */
export const hasObservations = async ({ tenant, db }: Writer): Promise<boolean> => {
  const row = await db.selectFrom('observation').select('id').where('tenant', '=', tenant).limit(1).executeTakeFirst()
  return row !== undefined
}

type CatalogueTable = 'section' | 'ref_area' | 'agency' | 'indicator'

const catalogueColumns: Readonly<Record<CatalogueTable, Readonly<Record<string, string>>>> = {
  section: { position: 'numeric' },
  ref_area: {
    slug: 'text',
    level: 'text',
    unit_type: 'text',
    parent: 'text',
    official_code: 'text',
    valid_from: 'date',
    valid_to: 'date',
    formed_from: 'text[]',
    formed_from_parts: 'text[]',
    formed_from_text: 'text',
  },
  agency: {
    kind: 'text',
    parent: 'text',
    position: 'numeric',
    valid_from: 'date',
    valid_to: 'date',
    successor: 'text',
    area: 'text',
  },
  indicator: {
    unit: 'text',
    multiplier: 'integer',
    kind: 'text',
    section: 'text',
    position: 'numeric',
    parent: 'text',
    definition: 'jsonb',
  },
}

/** Adds the entries of the catalogue that are new and changes those that differ; answers how many. */
export const upsertCatalogue = async ({ tenant, db }: Writer, table: CatalogueTable, json: string): Promise<number> => {
  const columns: Readonly<Record<string, string>> = {
    code: 'text',
    name_vi: 'text',
    name_en: 'text',
    ...catalogueColumns[table],
  }
  const names = Object.keys(columns)
  const values = names.filter((name) => name !== 'code')
  const { rows } = await sql`
    INSERT INTO ${sql.table(table)} AS o (tenant, ${list(names, (name) => sql.ref(name))})
    SELECT ${tenant}, ${list(names, (name) => sql`i.${sql.ref(name)}`)}
    FROM jsonb_to_recordset(${json}::jsonb) AS i(${list(names, (name) => sql.raw(`"${name}" ${columns[name]}`))})
    ON CONFLICT (tenant, code) DO UPDATE SET ${list(values, (name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`)}
    WHERE (${list(values, (name) => sql`o.${sql.ref(name)}`)})
      IS DISTINCT FROM (${list(values, (name) => sql`excluded.${sql.ref(name)}`)})
    RETURNING o.code`.execute(db)
  return rows.length
}

export interface TenantToStore {
  readonly name: { readonly vi: string; readonly en: string }
  readonly businessClock: Instant | null
}

/** Adds the tenant; one that is there keeps its name and clock. */
export const insertTenant = async ({ tenant, db }: Writer, { name, businessClock }: TenantToStore): Promise<void> => {
  await db
    .insertInto('tenant')
    .values({ tenant, name_vi: name.vi, name_en: name.en, business_clock: businessClock })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export interface FileToStore {
  /** As provenance knows it. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** Keeps the bytes of a file, once. */
export const insertSourceFile = async ({ tenant, db }: Writer, file: FileToStore): Promise<void> => {
  await db
    .insertInto('source_file')
    .values({ tenant, sha256: file.sha256, name: file.name, size: file.bytes.length, bytes: Buffer.from(file.bytes) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Keeps the sample draft of a demonstration; a newer one takes its place. */
export const upsertDraft = async (
  { tenant, db }: Writer,
  { name, bytes }: Pick<FileToStore, 'name' | 'bytes'>,
): Promise<void> => {
  const values = { name, bytes: Buffer.from(bytes) }
  await db
    .insertInto('demo_draft')
    .values({ tenant, ...values })
    .onConflict((conflict) => conflict.column('tenant').doUpdateSet(values))
    .execute()
}

export const insertImport = async (
  { tenant, db }: Writer,
  entry: Omit<Insertable<Tables['import']>, 'tenant'>,
): Promise<void> => {
  await db
    .insertInto('import')
    .values({ tenant, ...entry })
    .execute()
}
