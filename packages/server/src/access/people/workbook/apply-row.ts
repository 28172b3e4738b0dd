import type { AgencyChange, PersonChange } from '@giaoban/api'
import type { PeopleRow } from '@giaoban/documents/access'
import type { Writer } from '../../../db/database.ts'
import { changeAgency, createAgency } from '../../agencies/change-agency.ts'
import { readAgencyRows } from '../../agencies/queries.ts'
import type { Asking } from '../../asking.ts'
import { appoint, endAppointment } from '../appoint.ts'
import { changePerson, createPerson, type NewId } from '../change-person.ts'
import { readAppointmentRows, readPersonRows } from '../queries.ts'
import {
  type AgencyFields,
  agencyFields,
  type BadCell,
  type PersonFields,
  personFields,
  readerOf,
} from './row-fields.ts'

/** What a row did: keys of the columns that it changed. */
export interface Applied {
  readonly change: 'add' | 'change' | 'same'
  readonly columns: readonly string[]
}

/** Cells that keep a row from being tried at all. */
export class BadRow extends Error {
  readonly cells: readonly BadCell[]
  constructor(cells: readonly BadCell[]) {
    super('a row with cells that cannot be read')
    this.cells = cells
  }
}

const agencyColumns: Readonly<Record<string, string>> = { name: 'nameVi' }
const keysOf = (changed: object | null, columns: Readonly<Record<string, string>> = {}): readonly string[] =>
  Object.keys(changed ?? {}).map((name) => columns[name] ?? name)
const applied = (columns: readonly string[]): Applied => ({ change: columns.length > 0 ? 'change' : 'same', columns })

/** A column that the sheet does not have changes nothing. */
const agencyChange = ({ cells }: PeopleRow, fields: AgencyFields, nameEn: string): AgencyChange => {
  const { code: _code, name, ...rest } = fields
  const present = Object.fromEntries(Object.entries(rest).filter(([key]) => cells.has(key)))
  return { ...present, name: { vi: name.vi, en: cells.has('nameEn') ? name.en : nameEn } }
}

/** Sets up or changes the agency of a row. Throws `BadRow` and the refusals of doing so by hand. */
export const applyAgency = async (writer: Writer, asking: Asking, row: PeopleRow): Promise<Applied> => {
  const reader = readerOf(row)
  const fields = agencyFields(reader)
  if (reader.bad.length > 0) throw new BadRow(reader.bad)
  const known = (await readAgencyRows(writer)).find(({ code }) => code === fields.code)
  if (known) {
    const { undo } = await changeAgency(writer, asking, fields.code, agencyChange(row, fields, known.name.en))
    return applied(keysOf(undo, agencyColumns))
  }
  const { validTo, successor, ...body } = fields
  await createAgency(writer, asking, body)
  if (validTo !== null) await changeAgency(writer, asking, fields.code, { validTo, successor })
  return { change: 'add', columns: [] }
}

const changeKnown = async (
  writer: Writer,
  asking: Asking,
  id: string,
  { cells }: PeopleRow,
  { name, phone, active }: PersonFields,
): Promise<readonly string[]> => {
  const change: PersonChange = {
    name,
    ...(cells.has('phone') && { phone }),
    ...(cells.has('state') && { active }),
  }
  const { undo } = await changePerson(writer, asking, id, change)
  return keysOf(undo, { active: 'state' })
}

/** Appoints, or ends what the row ends; an appointment that was made keeps its title and roles. */
const applyAppointment = async (
  writer: Writer,
  asking: Asking,
  person: string,
  { appointment }: PersonFields,
  reader: ReturnType<typeof readerOf>,
  newId: NewId,
): Promise<readonly string[]> => {
  if (!appointment) return []
  const { agency, position, title, roles, validFrom, validTo = null } = appointment
  const known = (await readAppointmentRows(writer, { person, agency })).find(
    (held) => held.position === position && held.validFrom === validFrom,
  )
  if (!known) {
    await appoint(writer, asking, person, { ...appointment, id: newId() })
    return ['agency', 'position']
  }
  if (known.title !== title) reader.refuse('title', 'fixed')
  if ([...known.roles].sort().join() !== [...roles].sort().join()) reader.refuse('roles', 'fixed')
  if (reader.bad.length > 0) throw new BadRow(reader.bad)
  if (known.validTo === validTo) return []
  await endAppointment(writer, asking, known.id, { validTo })
  return ['validTo']
}

/** Adds or changes the person of a row, and what they hold. Throws `BadRow` and the refusals of doing so by hand. */
export const applyPerson = async (writer: Writer, asking: Asking, row: PeopleRow, newId: NewId): Promise<Applied> => {
  const reader = readerOf(row)
  const fields = personFields(reader)
  if (reader.bad.length > 0) throw new BadRow(reader.bad)
  const { name, email, phone, active, appointment } = fields
  const known = (await readPersonRows(writer)).find((one) => one.email.toLowerCase() === email.toLowerCase())
  if (known) {
    const changed = await changeKnown(writer, asking, known.id, row, fields)
    return applied([...changed, ...(await applyAppointment(writer, asking, known.id, fields, reader, newId))])
  }
  const made = await createPerson(writer, asking, { name, email, phone, ...(appointment && { appointment }) }, newId)
  if (!active) await changePerson(writer, asking, made.person, { active })
  return { change: 'add', columns: [] }
}
