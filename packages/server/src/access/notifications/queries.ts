import type { Instant } from '@giaoban/core/periods'
import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'
import { requireChanged } from '../../db/require-changed.ts'

export interface NotificationRow {
  readonly id: string
  readonly at: Instant
  readonly kind: string
  readonly params: Readonly<Record<string, string>>
  readonly href: string | null
  readonly readAt: Instant | null
}

const most = 200

/** One's own, newest first. */
export const readNotificationRows = async (
  { tenant, db }: Reader,
  person: string,
): Promise<readonly NotificationRow[]> =>
  db
    .selectFrom('notification')
    .select(['id', 'at', 'kind', 'params', 'href', 'read_at as readAt'])
    .where('tenant', '=', tenant)
    .where('person', '=', person)
    .orderBy('recorded_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()

export const countUnread = async ({ tenant, db }: Reader, person: string): Promise<number> => {
  const { n } = await db
    .selectFrom('notification')
    .select(sql<number>`count(*)`.as('n'))
    .where('tenant', '=', tenant)
    .where('person', '=', person)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return n
}

/** Marks one's own as read at an instant, or as unread (null). */
export const updateRead = async (
  { tenant, db }: Writer,
  person: string,
  { ids, readAt }: { readonly ids?: readonly string[]; readonly readAt: Instant | null },
): Promise<void> => {
  if (ids?.length === 0) return
  await db
    .updateTable('notification')
    .set({ read_at: readAt })
    .where('tenant', '=', tenant)
    .where('person', '=', person)
    .where('read_at', readAt === null ? 'is not' : 'is', null)
    .$if(ids !== undefined, (query) => query.where('id', 'in', [...(ids as readonly string[])]))
    .execute()
}

export const insertNotification = async (
  { tenant, db }: Writer,
  { person, at, kind, params, href }: Omit<NotificationRow, 'id' | 'readAt'> & { readonly person: string },
): Promise<void> => {
  await db
    .insertInto('notification')
    .values({ tenant, person, at, kind, params: JSON.stringify(params), href })
    .execute()
}

/** Sets a demo's business clock; answers where it stood, or null where there is none to set. */
export const updateBusinessClock = async ({ tenant, db }: Writer, now: Instant): Promise<Instant | null> => {
  const before = await db
    .selectFrom('tenant')
    .select('business_clock')
    .where('tenant', '=', tenant)
    .where('business_clock', 'is not', null)
    .executeTakeFirst()
  if (!before) return null
  requireChanged(
    await db.updateTable('tenant').set({ business_clock: now }).where('tenant', '=', tenant).executeTakeFirstOrThrow(),
  )
  return before.business_clock
}
