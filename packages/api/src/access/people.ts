import type { Instant, IsoDate } from '@giaoban/core/periods'
import type { Words } from '@giaoban/core/statistics'
import { type TSchema, Type } from 'typebox'
import { allRoles, type Role, type Route } from '../route.ts'
import { instant, isoDate, words } from '../scalars.ts'
import { component, describe, nullable, oneOf, type Schema } from '../schema.ts'
import { agencyCode, email, line, personId, phone, uuid } from './fields.ts'

export const positions = ['head', 'deputy', 'officer'] as const
export type Position = (typeof positions)[number]

/** A position with its roles, held at an agency for a time. */
export interface AppointmentAnswer {
  readonly id: string
  readonly agency: string
  readonly agencyName: Words
  readonly position: Position
  readonly title: string
  readonly roles: readonly Role[]
  readonly validFrom: IsoDate
  /** First day on which it is no longer held. */
  readonly validTo: IsoDate | null
  readonly endReason: string | null
  /** Held on the day of the business clock. */
  readonly current: boolean
  /** Who stands in now. */
  readonly standIn: {
    readonly delegation: string
    readonly person: string
    readonly name: string
    readonly until: Instant
  } | null
}

export interface PersonAnswer {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  /** An invented person of a demo. */
  readonly illustrative: boolean
  /** False: may no longer sign in. */
  readonly active: boolean
  /** Newest first. */
  readonly appointments: readonly AppointmentAnswer[]
}

export interface PeopleAnswer {
  /** In the order of given names, as Vietnamese offices list people. */
  readonly people: readonly PersonAnswer[]
}

export interface PeopleQuery {
  readonly agency?: string
}

export interface AppointmentBody {
  readonly agency: string
  readonly position: Position
  readonly title: string
  readonly roles: readonly Role[]
  readonly validFrom: IsoDate
  readonly validTo?: IsoDate | null
}

export interface PersonBody {
  readonly name: string
  readonly email: string
  readonly phone?: string | null
  /** What they are to hold from the beginning. */
  readonly appointment?: AppointmentBody
}

export interface PersonChange {
  readonly name?: string
  readonly email?: string
  readonly phone?: string | null
  /** False ends the sessions too. */
  readonly active?: boolean
  readonly why?: string
}

export interface PersonChanged {
  readonly person: string
  /** Id of an appointment that was made. */
  readonly appointment: string | null
  /** What brings back what was before; null: nothing changed, or it cannot be. */
  readonly undo: PersonChange | null
}

export interface AppointmentEnd {
  /** First day on which it is no longer held; null takes the end back. */
  readonly validTo: IsoDate | null
  readonly reason?: string
}

/** Where somebody chooses a password, once. */
export interface PasswordLink {
  /** Below the address of the server, to be handed over by whoever asked; shown only in this answer. Null: it was mailed instead. */
  readonly path: string | null
  /** Address to which it was mailed. */
  readonly mailedTo: string | null
}

/** What taking off a second step did. */
export interface SecondStepReset {
  /** Sessions that ended with it. */
  readonly ended: number
}

export interface PersonParams {
  readonly person: string
}

/** A session of somebody who is signed in. */
export interface PersonSession {
  readonly id: string
  readonly beganAt: Instant
  readonly expiresAt: Instant
  readonly address: string | null
  readonly device: string | null
  readonly via: string
}

/** Where somebody is signed in, and how they sign in. */
export interface PersonSessions {
  readonly sessions: readonly PersonSession[]
  /** Whether signing in has a second step. */
  readonly twoFactor: boolean
}

/** Those who see people: of the whole province, or of their own agencies. */
const seers: readonly Role[] = ['administrator', 'synthesiser', 'secretariat', 'chair', 'approver', 'reporter']
const administrator: readonly Role[] = ['administrator']

const role: Schema<Role> = oneOf(...allRoles)
const position: Schema<Position> = oneOf(...positions)
const closed = <T extends Record<string, TSchema>>(fields: T) => Type.Object(fields, { additionalProperties: false })

export const personParams: Schema<PersonParams> = describe<PersonParams>()(closed({ person: personId }))

const person = component(
  'Person',
  describe<PersonAnswer>()(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      email: Type.String(),
      phone: nullable(Type.String()),
      illustrative: Type.Boolean(),
      active: Type.Boolean(),
      appointments: Type.Array(
        Type.Object({
          id: Type.String(),
          agency: Type.String(),
          agencyName: words,
          position,
          title: Type.String(),
          roles: Type.Array(role),
          validFrom: isoDate,
          validTo: nullable(isoDate),
          endReason: nullable(Type.String()),
          current: Type.Boolean(),
          standIn: nullable(
            Type.Object({ delegation: Type.String(), person: Type.String(), name: Type.String(), until: instant }),
          ),
        }),
      ),
    }),
  ),
)

const appointmentBody = describe<AppointmentBody>()(
  closed({
    agency: agencyCode,
    position,
    title: line(200),
    roles: Type.Array(role, { maxItems: 7, uniqueItems: true }),
    validFrom: isoDate,
    validTo: Type.Optional(nullable(isoDate)),
  }),
)

const changeFields = {
  name: Type.Optional(line(200)),
  email: Type.Optional(email),
  phone: Type.Optional(nullable(phone)),
  active: Type.Optional(Type.Boolean()),
  why: Type.Optional(line(500)),
}

const changed = component(
  'PersonChanged',
  describe<PersonChanged>()(
    Type.Object({
      person: Type.String(),
      appointment: nullable(Type.String()),
      undo: nullable(describe<PersonChange>()(closed(changeFields))),
    }),
  ),
)

export const getPeople: Route<'/api/people', null, PeopleQuery, PeopleAnswer> = {
  method: 'GET',
  path: '/api/people',
  id: 'getPeople',
  summary: { vi: 'Người dùng của tỉnh hoặc của cơ quan mình', en: 'People of the province, or of one’s own agency' },
  params: null,
  query: describe<PeopleQuery>()(closed({ agency: Type.Optional(agencyCode) })),
  answer: component('People', describe<PeopleAnswer>()(Type.Object({ people: Type.Array(person) }))),
  roles: seers,
  rows: 'agency',
  refusals: [],
}

export const getPerson: Route<'/api/people/{person}', PersonParams, null, PersonAnswer> = {
  method: 'GET',
  path: '/api/people/{person}',
  id: 'getPerson',
  summary: { vi: 'Một người dùng và các chức vụ', en: 'One person and their appointments' },
  params: personParams,
  query: null,
  answer: person,
  roles: 'signedIn',
  rows: 'agency',
  refusals: ['not-found'],
}

export const postPerson: Route<'/api/people', null, null, PersonChanged, PersonBody, 'POST'> = {
  method: 'POST',
  path: '/api/people',
  id: 'postPerson',
  summary: {
    vi: 'Thêm người dùng và gửi thư mời đặt mật khẩu',
    en: 'Adds a person and asks them by mail to choose a password',
  },
  params: null,
  query: null,
  body: describe<PersonBody>()(
    closed({
      name: line(200),
      email,
      phone: Type.Optional(nullable(phone)),
      appointment: Type.Optional(appointmentBody),
    }),
  ),
  answer: changed,
  roles: administrator,
  rows: 'province',
  refusals: [
    'person/email-known',
    'agency/unknown',
    'appointment/dates',
    'appointment/outside',
    'appointment/held',
    'appointment/two-heads',
  ],
}

export const patchPerson: Route<'/api/people/{person}', PersonParams, null, PersonChanged, PersonChange, 'PATCH'> = {
  method: 'PATCH',
  path: '/api/people/{person}',
  id: 'patchPerson',
  summary: {
    vi: 'Sửa thông tin, ngừng hoặc mở lại một người dùng',
    en: 'Changes, deactivates or reactivates a person',
  },
  params: personParams,
  query: null,
  body: describe<PersonChange>()(Type.Object(changeFields, { additionalProperties: false, minProperties: 1 })),
  answer: changed,
  roles: administrator,
  rows: 'province',
  refusals: ['not-found', 'person/email-known', 'person/last-administrator'],
}

export const postAppointment: Route<
  '/api/people/{person}/appointments',
  PersonParams,
  null,
  PersonChanged,
  AppointmentBody,
  'POST'
> = {
  method: 'POST',
  path: '/api/people/{person}/appointments',
  id: 'postAppointment',
  summary: { vi: 'Giao chức vụ và vai trò', en: 'Appoints a person' },
  params: personParams,
  query: null,
  body: appointmentBody,
  answer: changed,
  roles: administrator,
  rows: 'province',
  refusals: [
    'not-found',
    'agency/unknown',
    'appointment/dates',
    'appointment/outside',
    'appointment/held',
    'appointment/two-heads',
  ],
}

export const endAppointment: Route<
  '/api/appointments/{appointment}/end',
  { readonly appointment: string },
  null,
  PersonChanged,
  AppointmentEnd,
  'POST'
> = {
  method: 'POST',
  path: '/api/appointments/{appointment}/end',
  id: 'endAppointment',
  summary: { vi: 'Kết thúc một chức vụ, hoặc rút lại việc kết thúc', en: 'Ends an appointment, or takes its end back' },
  params: describe<{ readonly appointment: string }>()(closed({ appointment: uuid })),
  query: null,
  body: describe<AppointmentEnd>()(closed({ validTo: nullable(isoDate), reason: Type.Optional(line(500)) })),
  answer: changed,
  roles: administrator,
  rows: 'province',
  refusals: [
    'not-found',
    'appointment/dates',
    'appointment/outside',
    'appointment/held',
    'appointment/two-heads',
    'person/last-administrator',
  ],
}

export const postPasswordLink: Route<
  '/api/people/{person}/password-link',
  PersonParams,
  null,
  PasswordLink,
  null,
  'POST'
> = {
  method: 'POST',
  path: '/api/people/{person}/password-link',
  id: 'postPasswordLink',
  summary: {
    vi: 'Tạo đường dẫn đặt mật khẩu dùng một lần; có hộp thư thì gửi cho chính người đó',
    en: 'Makes a one-time link to choose a password; where there is mail it goes to the person',
  },
  params: personParams,
  query: null,
  answer: component(
    'PasswordLink',
    describe<PasswordLink>()(Type.Object({ path: nullable(Type.String()), mailedTo: nullable(Type.String()) })),
  ),
  roles: administrator,
  rows: 'province',
  refusals: ['not-found'],
}

export const resetSecondStep: Route<
  '/api/people/{person}/second-step/reset',
  PersonParams,
  null,
  SecondStepReset,
  null,
  'POST'
> = {
  method: 'POST',
  path: '/api/people/{person}/second-step/reset',
  id: 'resetSecondStep',
  summary: {
    vi: 'Gỡ bước xác thực thứ hai của người mất điện thoại, kết thúc mọi phiên',
    en: 'Takes the second step off somebody who lost the telephone, and ends every session',
  },
  params: personParams,
  query: null,
  answer: describe<SecondStepReset>()(Type.Object({ ended: Type.Integer() })),
  roles: administrator,
  rows: 'province',
  refusals: ['not-found', 'sign-in/two-factor'],
}

export const getSessions: Route<'/api/people/{person}/sessions', PersonParams, null, PersonSessions> = {
  method: 'GET',
  path: '/api/people/{person}/sessions',
  id: 'getSessions',
  summary: { vi: 'Các phiên đăng nhập đang mở', en: 'Open sessions' },
  params: personParams,
  query: null,
  answer: component(
    'PersonSessions',
    describe<PersonSessions>()(
      Type.Object({
        sessions: Type.Array(
          Type.Object({
            id: Type.String(),
            beganAt: instant,
            expiresAt: instant,
            address: nullable(Type.String()),
            device: nullable(Type.String()),
            via: Type.String(),
          }),
        ),
        twoFactor: Type.Boolean(),
      }),
    ),
  ),
  roles: 'signedIn',
  rows: 'self',
  refusals: ['not-found'],
}

export const endSessions: Route<
  '/api/people/{person}/sessions/end',
  PersonParams,
  null,
  { readonly ended: number },
  { readonly session?: string },
  'POST'
> = {
  method: 'POST',
  path: '/api/people/{person}/sessions/end',
  id: 'endSessions',
  summary: { vi: 'Kết thúc một phiên, hoặc mọi phiên', en: 'Ends one session, or all' },
  params: personParams,
  query: null,
  body: describe<{ readonly session?: string }>()(
    closed({ session: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })) }),
  ),
  answer: describe<{ readonly ended: number }>()(Type.Object({ ended: Type.Integer() })),
  roles: 'signedIn',
  rows: 'self',
  refusals: ['not-found'],
}
