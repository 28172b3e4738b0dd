import type { IsoDate } from '@giaoban/core/periods'
import { Type } from 'typebox'
import type { Role, Route } from '../route.ts'
import { isoDate } from '../scalars.ts'
import { describe, nullable } from '../schema.ts'
import { type AppointmentBody, appointmentBody } from './appointment.ts'
import { closed, line, type PersonParams, personParams, uuid } from './fields.ts'
import { type PersonChanged, personChanged } from './people.ts'

export interface AppointmentEnd {
  /** First day on which it is no longer held; null takes the end back. */
  readonly validTo: IsoDate | null
  readonly reason?: string
}

const administrator: readonly Role[] = ['administrator']

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
  answer: personChanged,
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
  answer: personChanged,
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
