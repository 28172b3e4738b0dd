import { randomUUID } from 'node:crypto'
import type { Database, Reader, Writer } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { insertDelegation, readDelegationRows } from '../delegations/queries.ts'
import { actorOf, type Principal } from '../principal.ts'
import { insertAuditEntry } from '../queries.ts'
import { type DelegationLine, type PersonLine, readDelegationsFile, readPeopleFile } from './people-files.ts'
import { insertAppointment, insertPerson, readAppointmentRows, readPersonRows } from './queries.ts'

/** The people of the directory that the store does not know. */
const newPeople = async (reader: Reader, directory: string): Promise<readonly PersonLine[]> => {
  const known = new Set((await readPersonRows(reader)).map(({ id }) => id))
  return readPeopleFile(directory).filter(({ id }) => !known.has(id))
}

/** Whether every invented person of a demo's data directory is in the store. */
export const arePeopleLoaded = async (reader: Reader, directory: string): Promise<boolean> =>
  (await newPeople(reader, directory)).length === 0

const addPerson = async (writer: Writer, actor: string, line: PersonLine): Promise<void> => {
  const { id, name, email, phone, agency, position, title, roles, validFrom, validTo } = line
  const person = { id, name, email, phone, illustrative: true }
  await insertPerson(writer, person)
  await insertAuditEntry(writer, { actor, action: 'person.create', subject: `person:${id}`, to: person })
  const appointment = { id: randomUUID(), person: id, agency, position, title, roles, validFrom, validTo }
  await insertAppointment(writer, appointment)
  await insertAuditEntry(writer, { actor, agency, action: 'person.appoint', subject: `person:${id}`, to: appointment })
}

/** A delegation begins with its people: one whose holder was here before is not made again. */
const addDelegation = async (writer: Writer, actor: string, line: DelegationLine): Promise<void> => {
  const { person, agency, delegate, startsAt, endsAt, reason } = line
  const held = (await readAppointmentRows(writer, { person, agency }))[0]
  if (!held || (await readDelegationRows(writer, { appointment: held.id })).length > 0) return
  const delegation = { id: randomUUID(), appointment: held.id, delegate, startsAt, endsAt, reason }
  await insertDelegation(writer, delegation)
  await insertAuditEntry(writer, {
    actor,
    agency,
    action: 'delegation.create',
    subject: `person:${person}`,
    to: delegation,
  })
}

/**
 * Adds the invented people of a demo (people.csv, delegations.csv) that are not there yet, in one transaction. They have accounts
 * without a password: a demo is entered with one click. Throws `data/field` for a line that is not right.
 */
export const loadPeople = async (
  database: Database,
  principal: Principal,
  tenant: string,
  directory: string,
): Promise<number> =>
  database.write(asOperator(tenant), async (writer) => {
    const actor = actorOf(principal)
    const lines = await newPeople(writer, directory)
    for (const line of lines) await addPerson(writer, actor, line)
    if (lines.length > 0) for (const line of readDelegationsFile(directory)) await addDelegation(writer, actor, line)
    return lines.length
  })
