import { Refusal } from '@giaoban/core/findings'
import { dateOf, type IsoDate } from '@giaoban/core/periods'
import type { Writer } from '../../db/database.ts'
import type { Asking } from '../asking.ts'
import { isAdministrator } from '../guard.ts'
import { notify } from '../notifications/notify.ts'
import { requireAdministrator } from '../people/last-administrator.ts'
import { type AppointmentRow, readAppointmentRows, updateAppointmentEnd } from '../people/queries.ts'
import { actorOf } from '../principal.ts'
import { insertAuditEntry } from '../queries.ts'
import { endedWithAgency } from './ended.ts'
import type { AgencyRow } from './queries.ts'

const endAt = async (
  writer: Writer,
  asking: Asking,
  { appointment, agency, validTo }: { appointment: AppointmentRow; agency: AgencyRow; validTo: IsoDate | null },
): Promise<void> => {
  const endReason = validTo === null ? null : endedWithAgency
  await updateAppointmentEnd(writer, appointment.id, { validTo, endReason })
  await insertAuditEntry(writer, {
    actor: actorOf(asking.principal),
    agency: agency.code,
    action: validTo === null ? 'person.end.undo' : 'person.end',
    subject: `person:${appointment.person}`,
    from: { appointment: appointment.id, validTo: appointment.validTo },
    to: { appointment: appointment.id, validTo },
  })
  const told = { title: appointment.title, agencyVi: agency.name.vi, agencyEn: agency.name.en }
  await notify(writer, asking, [appointment.person], {
    ...(validTo === null
      ? { kind: 'appointment.made', params: { ...told, from: appointment.validFrom } }
      : { kind: 'appointment.ended', params: { ...told, to: validTo } }),
    href: '/tai-khoan',
  })
}

/**
 * When an agency ends, what people hold there ends on the same day; when its end is taken back, or moved, what ended with it
 * follows. Answers how many appointments that touched. Throws `appointment/outside` for one that was to begin only later,
 * `person/last-administrator` when nobody would administer the province any more.
 */
export const followAgencyEnd = async (
  writer: Writer,
  asking: Asking,
  before: AgencyRow,
  after: AgencyRow,
): Promise<number> => {
  if (before.validTo === after.validTo) return 0
  const held = await readAppointmentRows(writer, { agency: after.code })
  const touched = held.filter(
    ({ validTo, endReason }) =>
      (endReason === endedWithAgency && validTo === before.validTo) ||
      (after.validTo !== null && (validTo === null || validTo > after.validTo)),
  )
  for (const appointment of touched) {
    if (after.validTo !== null && appointment.validFrom >= after.validTo)
      throw new Refusal('appointment/outside', { agency: after.code, from: after.validFrom, to: after.validTo })
    await endAt(writer, asking, { appointment, agency: after, validTo: after.validTo })
  }
  if (touched.some(({ roles }) => roles.includes('administrator'))) {
    asking.guard.lasting(after.code, isAdministrator)
    await requireAdministrator(writer, dateOf(asking.now))
  }
  return touched.length
}
