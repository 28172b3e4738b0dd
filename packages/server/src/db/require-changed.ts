import { Refusal } from '@giaoban/core/findings'
import type { UpdateResult } from 'kysely'

/**
 * Refuses with `access/denied` an update that found no row: row-level security hides from an update what may not be changed, and
 * silence would be taken, and written down, for success.
 */
export const requireChanged = ({ numUpdatedRows }: UpdateResult): void => {
  if (numUpdatedRows === 0n) throw new Refusal('access/denied')
}
