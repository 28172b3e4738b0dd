import type { Insertable } from 'kysely'
import type { Writer } from '../db/database.ts'
import type { Tables } from '../db/tables.ts'

/** Answers whether the edition is new. */
export const insertEdition = async (
  { tenant, db }: Writer,
  edition: Omit<Insertable<Tables['edition']>, 'tenant'>,
): Promise<boolean> => {
  const rows = await db
    .insertInto('edition')
    .values({ tenant, ...edition })
    .onConflict((conflict) => conflict.doNothing())
    .returning('period')
    .execute()
  return rows.length > 0
}
