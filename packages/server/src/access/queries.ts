import { sql } from 'kysely'
import type { Writer } from '../db/database.ts'

export interface AuditEntry {
  readonly actor: string
  /** Agency whose affair it is; absent: the province's own. */
  readonly agency?: string
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
      agency: entry.agency ?? null,
      action: entry.action,
      subject: entry.subject,
      state_from: json(entry.from),
      state_to: json(entry.to),
      why: entry.why ?? null,
    })
    .execute()
}

/** Makes whoever changes the same things of the tenant queue behind each other until the transaction ends. */
export const lockUntilEnd = async ({ tenant, db }: Writer, things: string): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${things}:${tenant}`}, 0))`.execute(db)
}

/** Makes every import of the tenant queue behind the others until its transaction ends. */
export const lockImports = async ({ tenant, db }: Writer): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('import:' || ${tenant}, 0))`.execute(db)
}
