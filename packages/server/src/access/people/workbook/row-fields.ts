import type { AgencyBody, AppointmentBody, Role } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { type IsoDate, isIsoDate, plainText } from '@giaoban/core/periods'
import { type AgencyKind, isAgencyCode } from '@giaoban/core/statistics'
import {
  kindWords,
  type PeopleRow,
  positionWords,
  roleShortWords,
  roleWords,
  stateWords,
} from '@giaoban/documents/access'
import type { Position } from '../appointment-rules.ts'

/** What is expected of a cell, as the refusal `people/cell` names it. */
type Expected =
  | 'code'
  | 'required'
  | 'kind'
  | 'position'
  | 'roles'
  | 'email'
  | 'date'
  | 'length'
  | 'formula'
  | 'phone'
  | 'fixed'
  | 'twice'
  | 'number'
  | 'state'
  | 'other'

/** A cell that cannot be read, with its column. */
export interface BadCell {
  readonly key: string
  readonly refusal: Refusal
}

/** Reads the cells of one row; what is wrong is collected, so that all of it is told at once. */
export interface RowReader {
  readonly bad: readonly BadCell[]
  /** Text of a cell, '' when it is empty or the column is absent. */
  readonly text: (key: string, max: number) => string
  readonly required: (key: string, max: number) => string
  readonly matching: (key: string, expected: Expected, isRight: (text: string) => boolean) => string
  /** One word of a list, by its code. Null for an empty cell, or one that was told of. */
  readonly choice: <T extends string>(key: string, words: Readonly<Record<T, string>>, expected: Expected) => T | null
  readonly date: (key: string) => IsoDate | null
  readonly refuse: (key: string, expected: Expected) => void
}

const plain = (text: string): string => plainText(text).replace(/[^a-z0-9]/g, '')

const codeOf = <T extends string>(words: Readonly<Partial<Record<T, string>>>, text: string): T | null =>
  (Object.keys(words) as T[]).find((code) => plain(words[code] ?? '') === plain(text) || code === text) ?? null

/** `01/02/2024`, `1-2-2024` or `2024-02-01` as a date; null when it is none. */
const dateIn = (text: string): IsoDate | null => {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const iso = year === '' ? text.slice(0, 10) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : null
}

export const readerOf = ({ sheet, cells }: PeopleRow): RowReader => {
  const bad: BadCell[] = []
  const refuse = (key: string, expected: Expected): void => {
    const cell = cells.get(key)
    const params = { sheet, cell: cell?.address ?? '', expected, text: cell?.text || null, known: null }
    bad.push({ key, refusal: new Refusal('people/cell', params, { sheet, cell: cell?.address ?? '' }) })
  }
  const text = (key: string, max: number): string => {
    const cell = cells.get(key)
    if (cell?.uncalculated) refuse(key, 'formula')
    const found = cell?.text ?? ''
    if (found.length > max) refuse(key, 'length')
    return found
  }
  return {
    bad,
    refuse,
    text,
    required: (key, max) => {
      const found = text(key, max)
      if (found === '' && !cells.get(key)?.uncalculated) refuse(key, 'required')
      return found
    },
    matching: (key, expected, isRight) => {
      const found = text(key, 500)
      if (found !== '' && !isRight(found)) refuse(key, expected)
      return found
    },
    choice: (key, words, expected) => {
      const found = text(key, 200)
      const code = found === '' ? null : codeOf(words, found)
      if (found !== '' && code === null) refuse(key, expected)
      return code
    },
    date: (key) => {
      const found = text(key, 40)
      const date = found === '' ? null : dateIn(found)
      if (found !== '' && date === null) refuse(key, 'date')
      return date
    },
  }
}

export interface AgencyFields extends Omit<AgencyBody, 'why'> {
  readonly validTo: IsoDate | null
  readonly successor: string | null
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/** What a row of the sheet of agencies says. */
export const agencyFields = (reader: RowReader): AgencyFields => {
  const code = reader.matching('code', 'code', isAgencyCode)
  if (code === '') reader.refuse('code', 'required')
  const vi = reader.required('nameVi', 200)
  const kind = reader.choice<AgencyKind>('kind', kindWords, 'kind')
  if (kind === null && reader.text('kind', 200) === '') reader.refuse('kind', 'required')
  const order = reader.matching('order', 'number', (text) => /^\d{1,6}$/.test(text))
  return {
    code,
    name: { vi, en: reader.text('nameEn', 200) || vi },
    kind: kind ?? 'department',
    parent: orNull(reader.matching('parent', 'code', isAgencyCode)),
    order: order === '' ? null : Number(order),
    validFrom: reader.date('validFrom'),
    validTo: reader.date('validTo'),
    successor: orNull(reader.matching('successor', 'code', isAgencyCode)),
    area: orNull(reader.text('area', 100)),
  }
}

export interface PersonFields {
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly active: boolean
  readonly appointment: AppointmentBody | null
}

const isEmail = (text: string): boolean => text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)
const isPhone = (text: string): boolean => /^\+?[0-9][0-9 .()-]{5,19}$/.test(text)

const rolesIn = (reader: RowReader): readonly Role[] => {
  const roles = reader
    .text('roles', 200)
    .split(/[,;|]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => codeOf<Role>(roleWords, word) ?? codeOf(roleShortWords, word))
  if (roles.includes(null)) reader.refuse('roles', 'roles')
  return [...new Set(roles.filter((role) => role !== null))]
}

const appointmentIn = (reader: RowReader): AppointmentBody => {
  const position = reader.choice<Position>('position', positionWords, 'position')
  if (position === null && reader.text('position', 200) === '') reader.refuse('position', 'required')
  const validFrom = reader.date('validFrom')
  if (validFrom === null && reader.text('validFrom', 40) === '') reader.refuse('validFrom', 'required')
  return {
    agency: reader.matching('agency', 'code', isAgencyCode),
    position: position ?? 'officer',
    title: reader.required('title', 200),
    roles: rolesIn(reader),
    validFrom: validFrom ?? '',
    validTo: reader.date('validTo'),
  }
}

/** What a row of the sheet of people says: a person, and one appointment where an agency is named. */
export const personFields = (reader: RowReader): PersonFields => {
  const name = reader.required('name', 200)
  const email = reader.matching('email', 'email', isEmail)
  if (email === '') reader.refuse('email', 'required')
  return {
    name,
    email,
    phone: orNull(reader.matching('phone', 'phone', isPhone)),
    active: reader.choice('state', stateWords, 'state') !== 'rested',
    appointment: reader.text('agency', 100) === '' ? null : appointmentIn(reader),
  }
}
