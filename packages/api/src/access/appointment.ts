import type { Instant, IsoDate } from '@giaoban/core/periods'
import type { Words } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import { allRoles, type Role } from '../route.ts'
import { instant, isoDate, words } from '../scalars.ts'
import { describe, nullable, oneOf, type Schema } from '../schema.ts'
import { agencyCode, closed, line } from './fields.ts'

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

export interface AppointmentBody {
  readonly agency: string
  readonly position: Position
  readonly title: string
  readonly roles: readonly Role[]
  readonly validFrom: IsoDate
  readonly validTo?: IsoDate | null
}

const role: Schema<Role> = oneOf(...allRoles)
const position: Schema<Position> = oneOf(...positions)

/** How an appointment is answered. */
export const appointmentSchema: Schema<AppointmentAnswer> = describe<AppointmentAnswer>()(
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
)

/** What is asked of whoever appoints. */
export const appointmentBody: Schema<AppointmentBody> = describe<AppointmentBody>()(
  closed({
    agency: agencyCode,
    position,
    title: line(200),
    roles: Type.Array(role, { maxItems: 7, uniqueItems: true }),
    validFrom: isoDate,
    validTo: Type.Optional(nullable(isoDate)),
  }),
)
