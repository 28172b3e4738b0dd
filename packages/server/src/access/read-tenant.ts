import type { Instant } from '@giaoban/core/periods'
import type { Reader } from '../db/database.ts'

export interface TenantRow {
  readonly tenant: string
  readonly name: { readonly vi: string; readonly en: string }
  /** The instant at which a demo's clock stands; null: real time. */
  readonly businessClock: Instant | null
}

/** The province that is served; null when the store does not hold it. */
export const readTenant = async ({ tenant, db }: Reader): Promise<TenantRow | null> => {
  const row = await db.selectFrom('tenant').selectAll().where('tenant', '=', tenant).executeTakeFirst()
  return row
    ? { tenant: row.tenant, name: { vi: row.name_vi, en: row.name_en }, businessClock: row.business_clock }
    : null
}
