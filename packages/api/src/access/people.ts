import { Type } from 'typebox'
import type { Role, Route } from '../route.ts'
import { component, describe, nullable, type Schema } from '../schema.ts'
import { type AppointmentAnswer, type AppointmentBody, appointmentBody, appointmentSchema } from './appointment.ts'
import { agencyCode, closed, email, line, type PersonParams, personParams, phone } from './fields.ts'

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

/** Those who see people: of the whole province, or of their own agencies. */
const seers: readonly Role[] = ['administrator', 'synthesiser', 'secretariat', 'chair', 'approver', 'reporter']
const administrator: readonly Role[] = ['administrator']

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
      appointments: Type.Array(appointmentSchema),
    }),
  ),
)

const changeFields = {
  name: Type.Optional(line(200)),
  email: Type.Optional(email),
  phone: Type.Optional(nullable(phone)),
  active: Type.Optional(Type.Boolean()),
  why: Type.Optional(line(500)),
}

/** What a change of a person or of what they hold did. */
export const personChanged: Schema<PersonChanged> = component(
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
  answer: personChanged,
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
  answer: personChanged,
  roles: administrator,
  rows: 'province',
  refusals: ['not-found', 'person/email-known', 'person/last-administrator'],
}
