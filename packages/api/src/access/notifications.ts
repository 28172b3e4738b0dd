import type { Instant } from '@giaoban/core/periods'
import { Type } from 'typebox'
import type { Role, Route } from '../route.ts'
import { instant } from '../scalars.ts'
import { component, describe, nullable } from '../schema.ts'
import { uuid } from './fields.ts'

/** What a person should learn without having asked; its words are made where it is shown. */
export interface NotificationAnswer {
  readonly id: string
  readonly at: Instant
  /** `appointment.made` · `appointment.ended` · `delegation.received` · `delegation.made` · `delegation.revoked` … */
  readonly kind: string
  readonly params: Readonly<Record<string, string>>
  /** Where it leads within the application. */
  readonly href: string | null
  readonly readAt: Instant | null
}

export interface NotificationsAnswer {
  /** Newest first, at most 200. */
  readonly notifications: readonly NotificationAnswer[]
  readonly unread: number
}

export const getNotifications: Route<'/api/notifications', null, null, NotificationsAnswer> = {
  method: 'GET',
  path: '/api/notifications',
  id: 'getNotifications',
  summary: { vi: 'Thông báo của mình', en: 'One’s own notifications' },
  params: null,
  query: null,
  answer: component(
    'Notifications',
    describe<NotificationsAnswer>()(
      Type.Object({
        notifications: Type.Array(
          Type.Object({
            id: Type.String(),
            at: instant,
            kind: Type.String(),
            params: Type.Record(Type.String(), Type.String()),
            href: nullable(Type.String()),
            readAt: nullable(instant),
          }),
        ),
        unread: Type.Integer(),
      }),
    ),
  ),
  roles: 'signedIn',
  rows: 'self',
  refusals: [],
}

export interface ReadBody {
  /** Absent: all of them. */
  readonly ids?: readonly string[]
  /** True makes them unread again. */
  readonly unread?: boolean
}

export const readNotifications: Route<
  '/api/notifications/read',
  null,
  null,
  { readonly unread: number },
  ReadBody,
  'POST'
> = {
  method: 'POST',
  path: '/api/notifications/read',
  id: 'readNotifications',
  summary: { vi: 'Đánh dấu đã đọc', en: 'Marks as read' },
  params: null,
  query: null,
  body: describe<ReadBody>()(
    Type.Object(
      { ids: Type.Optional(Type.Array(uuid, { maxItems: 500 })), unread: Type.Optional(Type.Boolean()) },
      { additionalProperties: false },
    ),
  ),
  answer: describe<{ readonly unread: number }>()(Type.Object({ unread: Type.Integer() })),
  roles: 'signedIn',
  rows: 'self',
  refusals: [],
}

const administrator: readonly Role[] = ['administrator']

export interface BusinessClock {
  readonly now: Instant
}

/** Of a demo alone. */
export const putBusinessClock: Route<'/api/business-clock', null, null, BusinessClock, BusinessClock, 'PUT'> = {
  method: 'PUT',
  path: '/api/business-clock',
  id: 'putBusinessClock',
  summary: {
    vi: 'Đặt đồng hồ làm việc của bản trình diễn',
    en: "Sets a demonstration's business clock",
  },
  params: null,
  query: null,
  body: describe<BusinessClock>()(Type.Object({ now: instant }, { additionalProperties: false })),
  answer: describe<BusinessClock>()(Type.Object({ now: instant })),
  roles: administrator,
  rows: 'province',
  refusals: ['not-found', 'instant/invalid'],
}
