import type { AgencyAnswer, PersonAnswer } from '@giaoban/api/client'
import { formatDate, formatPeriod, isPeriodId } from '@giaoban/core/periods'
import type { Language } from '../ui/words.tsx'
import { hasWords, type SayAudit } from './audit-words.ts'
import { deviceName } from './device-name.ts'
import { formatMoment } from './moment.ts'
import { peopleWords } from './people-words.ts'
import { roleNames } from './role-names.ts'

/** Names that the reader of the page may know, by code. */
export interface KnownNames {
  readonly agencies: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
}

/** Names of what the reader was answered; none of what has not come yet. */
export const namesIn = (
  agencies: readonly Pick<AgencyAnswer, 'code' | 'name'>[] | undefined,
  people: readonly Pick<PersonAnswer, 'id' | 'name'>[] | undefined,
  language: Language,
): KnownNames => ({
  agencies: new Map((agencies ?? []).map(({ code, name }) => [code, name[language]])),
  people: new Map((people ?? []).map(({ id, name }) => [id, name])),
})

/** What reading an entry needs: names, and the words of a language. */
export interface Reading extends KnownNames {
  readonly say: SayAudit
  readonly language: Language
}

type SayOne = (text: string, reading: Reading) => string | undefined

const ofPeople =
  (prefix: 'position' | 'kind' | 'state'): SayOne =>
  (text, { language }) =>
    (peopleWords[language] as Readonly<Record<string, string>>)[`${prefix}_${text}`]

const ofAudit =
  (field: string): SayOne =>
  (text, { say }) => {
    const key = `value.${field}.${text}`
    return hasWords(key) ? say(key) : undefined
  }

const sayPeriod = (text: string, language: Language): string => (isPeriodId(text) ? formatPeriod(text, language) : text)

const agency: SayOne = (text, { agencies }) => agencies.get(text)
const person: SayOne = (text, { people }) => people.get(text)

/** How the texts of some fields are said; each item of a list by itself. */
const fields: Readonly<Record<string, SayOne>> = {
  roles: (text, { language }) => (roleNames[language] as Readonly<Record<string, string>>)[text],
  position: ofPeople('position'),
  kind: ofPeople('kind'),
  state: ofPeople('state'),
  scopes: ofAudit('scopes'),
  via: ofAudit('via'),
  agency,
  parent: agency,
  successor: agency,
  code: agency,
  person,
  delegate: person,
  device: (text) => deviceName(text) ?? undefined,
  period: (text, { language }) => sayPeriod(text, language),
}

const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const isDay = /^\d{4}-\d{2}-\d{2}$/

const sayOne = (field: string, text: string, reading: Reading): string => {
  const said = fields[field]?.(text, reading)
  if (said !== undefined) return said
  if (isInstant.test(text) && !Number.isNaN(Date.parse(text))) return formatMoment(text, reading.language)
  return isDay.test(text) ? formatDate(text, reading.language) : text
}

/** Fields whose text is a list of codes. */
const listed: ReadonlySet<string> = new Set(['roles', 'scopes'])

/** A value of a state as people read it: words for codes, names for those that are known, days and instants as written here. */
export const sayValue = (field: string, value: string | null, reading: Reading): string => {
  const { say } = reading
  if (value === null || value === '') return say('nothing')
  if (value === 'true') return say('yes')
  if (value === 'false') return say('no')
  const texts = listed.has(field) ? value.split(', ') : [value]
  return texts.map((text) => sayOne(field, text, reading)).join(', ')
}

/** `file:a.csv@1f2e… file:b.csv@…`: the names of the files; their digests stand in the CSV. */
const fileNames = (subject: string): string =>
  subject
    .split(' ')
    .map((part) => part.replace(/^file:/, '').replace(/@[0-9a-f]+$/, ''))
    .join(', ')

/** What an entry is about: the name where it is known, the code otherwise as it is. */
export const saySubject = (subject: string, { people, agencies, say, language }: Reading): string => {
  const [kind = '', ...rest] = subject.split(':')
  const id = rest.join(':')
  if (kind === 'person') return people.get(id) ?? subject
  if (kind === 'agency') return agencies.get(id) ?? subject
  if (kind === 'file') return fileNames(subject)
  if (kind === 'edition') return say('subjectEdition', { period: sayPeriod(rest.at(-1) ?? '', language) })
  return subject
}
