import { routes } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { dateOf } from '@giaoban/core/periods'
import type { Bind } from '../../http/bind.ts'
import type { Asking } from '../asking.ts'
import { actorOf } from '../principal.ts'
import { insertAuditEntry } from '../queries.ts'
import { countUnread, readNotificationRows, updateBusinessClock, updateRead } from './queries.ts'

/** Id of the person who asks; a key and the machine have no notifications. */
const selfOf = ({ principal }: Asking): string => (principal.kind === 'person' ? principal.id : '')

/** Doors to one's own notifications, and to a demo's clock. */
export const notificationRoutes = (bind: Bind, { demo }: { readonly demo: boolean }): void => {
  bind(routes.getNotifications, async ({ reader, asking }) => ({
    notifications: await readNotificationRows(reader, selfOf(asking)),
    unread: await countUnread(reader, selfOf(asking)),
  }))
  bind(routes.readNotifications, async ({ writer, asking, body }) => {
    const readAt = body.unread === true ? null : asking.now
    await updateRead(writer, selfOf(asking), { readAt, ...(body.ids && { ids: body.ids }) })
    return { unread: await countUnread(writer, selfOf(asking)) }
  })
  bind(routes.putBusinessClock, async ({ writer, asking, body: { now } }) => {
    dateOf(now)
    const before = demo ? await updateBusinessClock(writer, now) : null
    if (before === null) throw new Refusal('not-found', { text: 'business-clock' })
    await insertAuditEntry(writer, {
      actor: actorOf(asking.principal),
      action: 'clock.set',
      subject: `tenant:${writer.tenant}`,
      from: { now: before },
      to: { now },
    })
    return { now }
  })
}
