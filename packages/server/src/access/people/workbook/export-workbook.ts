import type { FileAnswer } from '@giaoban/api'
import {
  kindWords,
  type PeopleLine,
  positionWords,
  roleWords,
  stateWords,
  writePeopleTemplate,
  writePeopleWorkbook,
} from '@giaoban/documents/access'
import type { Reader } from '../../../db/database.ts'
import { readAgencyRows } from '../../agencies/queries.ts'
import { compareNames } from '../name-order.ts'
import { type AppointmentRow, type PersonRow, readAppointmentRows, readPersonRows } from '../queries.ts'

const agencyLines = async (reader: Reader): Promise<readonly PeopleLine[]> =>
  (await readAgencyRows(reader)).map((row) => ({
    code: row.code,
    nameVi: row.name.vi,
    nameEn: row.name.en,
    kind: kindWords[row.kind],
    parent: row.parent ?? '',
    order: row.order === null ? '' : String(row.order),
    validFrom: row.validFrom ?? '',
    validTo: row.validTo ?? '',
    successor: row.successor ?? '',
    area: row.area ?? '',
  }))

const personLine = (person: PersonRow, held: AppointmentRow | null): PeopleLine => ({
  name: person.name,
  email: person.email,
  phone: person.phone ?? '',
  state: person.active ? stateWords.active : stateWords.rested,
  ...(held && {
    agency: held.agency,
    position: positionWords[held.position],
    title: held.title,
    roles: held.roles.map((role) => roleWords[role]).join(', '),
    validFrom: held.validFrom,
    validTo: held.validTo ?? '',
  }),
})

/** A line for each appointment; one for somebody who holds none. */
const peopleLines = async (reader: Reader): Promise<readonly PeopleLine[]> => {
  const byPerson = Map.groupBy(await readAppointmentRows(reader), ({ person }) => person)
  return (await readPersonRows(reader))
    .toSorted((a, b) => compareNames(a.name, b.name))
    .flatMap((person) => (byPerson.get(person.id) ?? [null]).map((held) => personLine(person, held)))
}

/** The template, or everything as it stands: imported again, that changes nothing. */
export const exportWorkbook = async (reader: Reader, kind: 'template' | 'all'): Promise<FileAnswer> => {
  const bytes =
    kind === 'template'
      ? await writePeopleTemplate()
      : await writePeopleWorkbook({ agencies: await agencyLines(reader), people: await peopleLines(reader) })
  const name = kind === 'template' ? 'bieu-mau-co-quan-nguoi-dung.xlsx' : 'co-quan-nguoi-dung.xlsx'
  return { name, content: Buffer.from(bytes).toString('base64') }
}
