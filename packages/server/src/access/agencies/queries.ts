import type { Instant } from '@giaoban/core/periods'
import type { AgencyKind } from '@giaoban/core/statistics'
import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'
import { requireChanged } from '../../db/require-changed.ts'
import type { AgencyNode } from './agency-rules.ts'

export interface AgencyRow extends AgencyNode {
  readonly kind: AgencyKind
  readonly order: number | null
  readonly area: string | null
}

/** Every agency that stands or stood. */
export const readAgencyRows = async ({ tenant, db }: Reader): Promise<readonly AgencyRow[]> => {
  const rows = await db.selectFrom('agency').selectAll().where('tenant', '=', tenant).orderBy('code').execute()
  return rows.map((row) => ({
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    kind: row.kind as AgencyKind,
    parent: row.parent,
    order: row.position === null ? null : Number(row.position),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successor: row.successor,
    area: row.area,
  }))
}

/** Changes of the tree queue behind each other until the transaction ends: each is held against the whole of it. */
export const lockAgencies = async ({ tenant, db }: Writer): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('agencies:' || ${tenant}, 0))`.execute(db)
}

const columnsOf = (row: AgencyRow) => ({
  name_vi: row.name.vi,
  name_en: row.name.en,
  kind: row.kind,
  parent: row.parent,
  position: row.order === null ? null : String(row.order),
  valid_from: row.validFrom,
  valid_to: row.validTo,
  successor: row.successor,
  area: row.area,
})

export const insertAgency = async ({ tenant, db }: Writer, row: AgencyRow): Promise<void> => {
  await db
    .insertInto('agency')
    .values({ tenant, code: row.code, ...columnsOf(row) })
    .execute()
}

export const updateAgency = async ({ tenant, db }: Writer, row: AgencyRow): Promise<void> => {
  requireChanged(
    await db
      .updateTable('agency')
      .set(columnsOf(row))
      .where('tenant', '=', tenant)
      .where('code', '=', row.code)
      .executeTakeFirstOrThrow(),
  )
}

export const hasArea = async ({ tenant, db }: Reader, code: string): Promise<boolean> =>
  (await db
    .selectFrom('ref_area')
    .select('code')
    .where('tenant', '=', tenant)
    .where('code', '=', code)
    .executeTakeFirst()) !== undefined

export interface HistoryRow {
  readonly at: Instant
  readonly actor: string
  readonly actorName: string | null
  readonly action: string
  readonly from: unknown
  readonly to: unknown
  readonly why: string | null
}

/** What was changed of an agency, as the audit keeps it; newest first. */
export const readHistoryRows = async ({ tenant, db }: Reader, code: string): Promise<readonly HistoryRow[]> => {
  const { rows } = await sql<HistoryRow>`
    SELECT e.at, e.actor, p.name AS "actorName", e.action, e.state_from AS "from", e.state_to AS "to", e.why
    FROM audit_entry e LEFT JOIN person p ON p.tenant = e.tenant AND 'person:' || p.id = e.actor
    WHERE e.tenant = ${tenant} AND e.subject = ${`agency:${code}`} AND e.action LIKE 'agency.%'
    ORDER BY e.id DESC LIMIT 200`.execute(db)
  return rows
}
