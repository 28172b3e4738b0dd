import type { AppointmentBody, AppointmentEnd, PersonChanged } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { dateOf } from '@giaoban/core/periods'
import type { Writer } from '../../db/database.ts'
import { endedWithAgency } from '../agencies/ended.ts'
import { type AgencyRow, readAgencyRows } from '../agencies/queries.ts'
import type { Asking } from '../asking.ts'
import { isAdministrator } from '../guard.ts'
import { notify } from '../notifications/notify.ts'
import { actorOf } from '../principal.ts'
import { insertAuditEntry } from '../queries.ts'
import { requireAppointable } from './appointment-rules.ts'
import { requireAdministrator } from './last-administrator.ts'
import {
  type AppointmentRow,
  insertAppointment,
  lockPositions,
  readAppointmentRows,
  readPersonRow,
  updateAppointmentEnd,
} from './queries.ts'

const requireAgency = async (writer: Writer, code: string): Promise<AgencyRow> => {
  const agency = (await readAgencyRows(writer)).find((row) => row.code === code)
  if (!agency) throw new Refusal('agency/unknown', { code })
  return agency
}

/** What is held without end is held to the end of its agency, where that is known. */
const endWithin = <T extends Pick<AppointmentRow, 'validFrom' | 'validTo' | 'endReason'>>(
  wanted: T,
  agency: AgencyRow,
): T =>
  wanted.validTo === null && agency.validTo !== null && wanted.validFrom < agency.validTo
    ? { ...wanted, validTo: agency.validTo, endReason: endedWithAgency }
    : wanted

const requireName = async (writer: Writer, person: string): Promise<string> => {
  const row = await readPersonRow(writer, person)
  if (!row) throw new Refusal('not-found', { text: person })
  return row.name
}

/** Holds an appointment against the others at its agency, none of which can change meanwhile. */
const requireFree = async (writer: Writer, agency: AgencyRow, wanted: AppointmentRow): Promise<void> => {
  const others = (await lockPositions(writer, agency.code)).filter(({ id }) => id !== wanted.id)
  requireAppointable({ ...wanted, name: await requireName(writer, wanted.person) }, agency, others)
}

/** Administrators come and go by administrators alone, not by whoever stands in for one. */
const requireLasting = ({ guard }: Asking, { person, roles }: Pick<AppointmentRow, 'person' | 'roles'>): void => {
  if (roles.includes('administrator')) guard.lasting(person, isAdministrator)
}

/**
 * Appoints a person, tells them, and writes it down. Refusals: `not-found`, `agency/unknown`, `appointment/dates`,
 * `appointment/outside`, `appointment/held`, `appointment/two-heads`.
 */
export const appoint = async (
  writer: Writer,
  asking: Asking,
  person: string,
  { id, validTo = null, ...body }: AppointmentBody & { readonly id: string },
): Promise<PersonChanged> => {
  await requireName(writer, person)
  requireLasting(asking, { ...body, person })
  const agency = await requireAgency(writer, body.agency)
  const appointment = endWithin<AppointmentRow>({ ...body, id, person, validTo, endReason: null }, agency)
  await requireFree(writer, agency, appointment)
  await insertAppointment(writer, appointment)
  await insertAuditEntry(writer, {
    actor: actorOf(asking.principal),
    agency: agency.code,
    action: 'person.appoint',
    subject: `person:${person}`,
    to: appointment,
  })
  await notify(writer, asking, [person], {
    kind: 'appointment.made',
    params: { title: body.title, agencyVi: agency.name.vi, agencyEn: agency.name.en, from: body.validFrom },
    href: '/tai-khoan',
  })
  return { person, appointment: id, undo: null }
}

/**
 * Ends an appointment on a day, or takes its end back (null). Refusals: `not-found`, `person/last-administrator`, and those of
 * appointing, since what is taken up again may have been filled meanwhile.
 */
export const endAppointment = async (
  writer: Writer,
  asking: Asking,
  id: string,
  { validTo: wanted, reason }: AppointmentEnd,
): Promise<PersonChanged> => {
  const [before] = await readAppointmentRows(writer, { id })
  if (!before) throw new Refusal('not-found', { text: id })
  const { person, title } = before
  requireLasting(asking, before)
  const agency = await requireAgency(writer, before.agency)
  const after = endWithin({ ...before, validTo: wanted, endReason: wanted === null ? null : (reason ?? null) }, agency)
  const { validTo } = after
  if (before.validTo === validTo) return { person, appointment: id, undo: null }
  await requireFree(writer, agency, after)
  await updateAppointmentEnd(writer, id, after)
  await requireAdministrator(writer, dateOf(asking.now))
  await insertAuditEntry(writer, {
    actor: actorOf(asking.principal),
    agency: agency.code,
    action: wanted === null ? 'person.end.undo' : 'person.end',
    subject: `person:${person}`,
    from: { appointment: id, validTo: before.validTo },
    to: { appointment: id, validTo },
    ...(reason !== undefined && { why: reason }),
  })
  const names = { title, agencyVi: agency.name.vi, agencyEn: agency.name.en }
  await notify(
    writer,
    asking,
    [person],
    wanted === null || validTo === null
      ? { kind: 'appointment.made', params: { ...names, from: before.validFrom }, href: '/tai-khoan' }
      : { kind: 'appointment.ended', params: { ...names, to: validTo }, href: '/tai-khoan' },
  )
  return { person, appointment: id, undo: null }
}
