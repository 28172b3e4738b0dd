import { Refusal } from '@giaoban/core/findings'
import type { Database } from '@giaoban/server'

/** The province that was asked for, else the only one. Throws `tenant/unknown`. */
export const tenantOf = async (db: Database, asked: string | undefined): Promise<string> => {
  const found = await db.tenants()
  const [first] = found
  if (asked !== undefined && found.includes(asked)) return asked
  if (asked === undefined && first !== undefined && found.length === 1) return first
  throw new Refusal('tenant/unknown', { found: found.join(', ') })
}
