import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '@giaoban/api'
import { allRoles } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import type { Instant, IsoDate } from '@giaoban/core/periods'
import { isIsoDate } from '@giaoban/core/periods'
import { isInstant } from '@giaoban/core/statistics'
import { readCsv } from '@giaoban/documents/layout'
import { type Position, positions } from './appointment-rules.ts'

/** A line of people.csv: an invented person of a demo and what it holds. */
export interface PersonLine {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly agency: string
  readonly position: Position
  readonly title: string
  readonly roles: readonly Role[]
  readonly validFrom: IsoDate
  readonly validTo: IsoDate | null
}

/** A line of delegations.csv: who lends which appointment to whom, from when to when. */
export interface DelegationLine {
  readonly person: string
  readonly agency: string
  readonly delegate: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly reason: string
}

/** Reads a field; a refusal `data/field` names file, line and column. */
type Field = <T>(column: string, read: (text: string) => T | null, expected: string) => T

const some = (text: string): string | null => (text === '' ? null : text)
const date = (text: string): IsoDate | null => (isIsoDate(text) ? text : null)
const instant = (text: string): Instant | null => (isInstant(text) ? text : null)
const oneOf =
  <T extends string>(words: readonly T[]) =>
  (text: string): T | null =>
    words.find((word) => word === text) ?? null

const rolesIn = (text: string): readonly Role[] | null => {
  const roles = text.split('|').map(oneOf(allRoles))
  return roles.includes(null) ? null : (roles as readonly Role[])
}

const readLines = <T>(
  directory: string,
  file: string,
  read: (field: Field, has: (column: string) => boolean) => T,
): readonly T[] => {
  const path = join(directory, file)
  if (!existsSync(path)) return []
  const { header, rows } = readCsv(readFileSync(path), file)
  return rows.map(({ line, fields }) => {
    const text = (column: string): string => (fields[header.indexOf(column)] ?? '').normalize('NFC').trim()
    const field: Field = (column, reader, expected) => {
      const value = reader(text(column))
      if (value === null)
        throw new Refusal(
          'data/field',
          { file, line, column, text: text(column), reason: expected },
          { file, line, column },
        )
      return value
    }
    return read(field, (column) => text(column) !== '')
  })
}

/** The invented people of a demo's data directory; none where it has no people.csv. */
export const readPeopleFile = (directory: string): readonly PersonLine[] =>
  readLines(directory, 'people.csv', (field, has) => ({
    id: field('id', some, 'id'),
    name: field('name', some, 'name'),
    email: field('email', some, 'name@host'),
    phone: has('phone') ? field('phone', some, '') : null,
    agency: field('agency', some, 'agencies.csv'),
    position: field('position', oneOf(positions), positions.join(' | ')),
    title: field('title', some, 'title'),
    roles: field('roles', rolesIn, allRoles.join(' | ')),
    validFrom: field('valid_from', date, '2024-02-03'),
    validTo: has('valid_to') ? field('valid_to', date, '2024-02-03') : null,
  }))

/** Who stands in for whom in a demo; none where it has no delegations.csv. */
export const readDelegationsFile = (directory: string): readonly DelegationLine[] =>
  readLines(directory, 'delegations.csv', (field) => ({
    person: field('person', some, 'people.csv'),
    agency: field('agency', some, 'agencies.csv'),
    delegate: field('delegate', some, 'people.csv'),
    startsAt: field('starts_at', instant, '2024-02-03T08:00:00+07:00'),
    endsAt: field('ends_at', instant, '2024-02-03T08:00:00+07:00'),
    reason: field('reason', some, 'reason'),
  }))
