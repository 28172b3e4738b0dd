import type { WorkbookAnswer } from '@giaoban/api/client'
import { formatDate, formatInstant, type Instant } from '@giaoban/core/periods'
import { formatNumber } from '@giaoban/core/quantities'
import type { Language } from '../../ui/words.tsx'
import type { SayWorkbook } from './workbook-words.ts'

/** Path of one workbook's page. */
export const workbookPath = (workbook: string): string => `/nhap-so-lieu/${workbook}`

/** Where workbooks are taken in. */
export const workbooksPath = '/nhap-so-lieu'

/** A count as the language prints it. */
export const countText = (count: number, language: Language): string => formatNumber(String(count), language)

/** Bytes as people say them. */
export const sizeText = (bytes: number, language: Language): string =>
  bytes < 1_000_000
    ? `${countText(Math.max(1, Math.round(bytes / 1000)), language)} kB`
    : `${formatNumber((bytes / 1_000_000).toFixed(1), language)} MB`

/** Whoever did something: a command at the machine by name, people as the audit names them. */
export const whoText = (by: string, say: SayWorkbook, names: ReadonlyMap<string, string>): string => {
  const [kind, ...rest] = by.split(':')
  const id = rest.join(':')
  return kind === 'operator' ? say('operator', { name: id }) : (names.get(id) ?? id)
}

/** All that an import brought. */
export const factsOf = ({ counts }: WorkbookAnswer['imports'][number]): number =>
  counts.observations + counts.targets + counts.stated

/** The import that stands; null where none does. */
export const standingImport = ({ imports }: WorkbookAnswer): WorkbookAnswer['imports'][number] | null =>
  imports.findLast(({ undone }) => undone === null) ?? null

/** When it was released and from when its figures are known. */
export const releaseText = (workbook: WorkbookAnswer, say: SayWorkbook, language: Language): string => {
  const { released, knownFrom, knownFromAssumed } = workbook
  const known = (at: Instant): string =>
    say(knownFromAssumed ? 'knownFromAssumed' : 'knownFrom', { at: formatInstant(at, language) })
  return [
    ...(released === null ? [] : [say('releasedOn', { date: formatDate(released, language) })]),
    ...(knownFrom === null ? [] : [known(knownFrom)]),
  ].join(' · ')
}
