import type { AppointmentAnswer, PeopleAnswer, PeopleQuery, PersonAnswer } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { dateOf } from '@giaoban/core/periods'
import type { Reader } from '../../db/database.ts'
import { type AgencyRow, readAgencyRows } from '../agencies/queries.ts'
import type { Asking } from '../asking.ts'
import { readStandIns, type StandIns } from '../delegations/stand-ins.ts'
import { holdsOn } from './appointment-rules.ts'
import { compareNames } from './name-order.ts'
import { type AppointmentRow, type PersonRow, readAppointmentRows, readPersonRow, readPersonRows } from './queries.ts'

interface Around {
  readonly agencies: ReadonlyMap<string, AgencyRow>
  readonly standIns: StandIns
  readonly today: string
}

const readAround = async (reader: Reader, { now }: Asking): Promise<Around> => ({
  agencies: new Map((await readAgencyRows(reader)).map((row) => [row.code, row])),
  standIns: await readStandIns(reader, now),
  today: dateOf(now),
})

const appointmentAnswer = (row: AppointmentRow, { agencies, standIns, today }: Around): AppointmentAnswer => {
  const { person: _person, ...appointment } = row
  const standIn = standIns.get(row.id)
  return {
    ...appointment,
    agencyName: agencies.get(row.agency)?.name ?? { vi: row.agency, en: row.agency },
    current: holdsOn(row, today),
    standIn: standIn
      ? { delegation: standIn.id, person: standIn.delegate, name: standIn.delegateName, until: standIn.endsAt }
      : null,
  }
}

const personAnswer = (row: PersonRow, appointments: readonly AppointmentRow[], around: Around): PersonAnswer => ({
  ...row,
  appointments: appointments.map((appointment) => appointmentAnswer(appointment, around)),
})

/** People that row-level security shows; with `agency`, those who hold or held something there. */
export const readPeople = async (reader: Reader, asking: Asking, { agency }: PeopleQuery): Promise<PeopleAnswer> => {
  const around = await readAround(reader, asking)
  const byPerson = Map.groupBy(await readAppointmentRows(reader), ({ person }) => person)
  const people = (await readPersonRows(reader))
    .filter(({ id }) => agency === undefined || byPerson.get(id)?.some((row) => row.agency === agency))
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map((row) => personAnswer(row, byPerson.get(row.id) ?? [], around))
  return { people }
}

/** One person. Throws `not-found` for one that is not there, or not to be seen. */
export const readPerson = async (reader: Reader, asking: Asking, id: string): Promise<PersonAnswer> => {
  const row = await readPersonRow(reader, id)
  if (!row) throw new Refusal('not-found', { text: id })
  return personAnswer(row, await readAppointmentRows(reader, { person: id }), await readAround(reader, asking))
}
