import type { Instant, PeriodId } from '@giaoban/core/periods'
import { sql } from 'kysely'
import type { Reader, Writer } from '../db/database.ts'

export interface EditionRow {
  /** Code of a boundary version. */
  readonly area: string
  readonly period: PeriodId
  readonly asOf: Instant
}

/** The latest instant at which an edition of the period was published; null when there is none. */
export const readPublishedAsOf = async (
  { tenant, db }: Reader,
  area: string,
  period: PeriodId,
): Promise<Instant | null> => {
  const row = await db
    .selectFrom('edition')
    .select('as_of')
    .where('tenant', '=', tenant)
    .where('area', '=', area)
    .where('period', '=', period)
    .orderBy('as_of', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.as_of ?? null
}

/** Latest edition of each area and period, newest period first. */
export const readEditions = async ({ tenant, db }: Reader): Promise<readonly EditionRow[]> => {
  const rows = await db
    .selectFrom('edition')
    .select(({ fn }) => ['area', 'period', 'period_end', fn.max('as_of').as('as_of')])
    .where('tenant', '=', tenant)
    .groupBy(['area', 'period', 'period_end'])
    .orderBy('period_end', 'desc')
    .orderBy('area')
    .execute()
  return rows.map(({ area, period, as_of }) => ({ area, period, asOf: as_of }))
}

export interface AuditEntry {
  readonly actor: string
  readonly action: string
  /** What was changed, as `kind:id`. */
  readonly subject: string
  readonly from?: unknown
  readonly to?: unknown
  readonly why?: string
}

/** Writes down who changed what, in the transaction of the change itself. */
export const insertAuditEntry = async ({ tenant, db }: Writer, entry: AuditEntry): Promise<void> => {
  const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))
  await db
    .insertInto('audit_entry')
    .values({
      tenant,
      actor: entry.actor,
      agency: null,
      action: entry.action,
      subject: entry.subject,
      state_from: json(entry.from),
      state_to: json(entry.to),
      why: entry.why ?? null,
    })
    .execute()
}

/** Makes every import of the tenant queue behind the others until its transaction ends. */
export const lockImports = async ({ tenant, db }: Writer): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('import:' || ${tenant}, 0))`.execute(db)
}
