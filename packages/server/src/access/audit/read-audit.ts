import type { AuditAnswer, AuditQuery } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { addDays, isIsoDate } from '@giaoban/core/periods'
import type { Reader } from '../../db/database.ts'
import type { Asking } from '../asking.ts'
import { type AuditFilter, readEntries } from './queries.ts'

/** Filter value that stands for the province's own affairs. */
const province = '-'
const usualLimit = 50

const requireDay = (field: string, day: string): string => {
  if (!isIsoDate(day)) throw new Refusal('request/invalid', { field, reason: null })
  return day
}

const filterOf = ({ from, to, agency, before, limit, ...query }: AuditQuery): AuditFilter => ({
  ...(query as Pick<AuditFilter, 'actor' | 'action' | 'subject' | 'text'>),
  ...(from === undefined ? {} : { since: `${requireDay('from', from)}T00:00:00+07:00` }),
  ...(to === undefined ? {} : { until: `${addDays(requireDay('to', to), 1)}T00:00:00+07:00` }),
  ...(agency === undefined ? {} : { agency: agency === province ? null : agency }),
  ...(before === undefined ? {} : { before: Number(before) }),
  limit: limit === undefined ? usualLimit : Number(limit),
})

/** Somebody whom the caller does not see is a person, and no more. */
const withoutId = (actor: string): string => (actor.startsWith('person:') ? 'person' : actor)

/**
 * A page of the audit: all of it for an administrator, that of the own agencies for an approver. Refusals: `not-found` for an
 * agency that is not the caller's, `request/invalid` for a day that is none.
 */
export const readAudit = async (reader: Reader, { guard }: Asking, query: AuditQuery): Promise<AuditAnswer> => {
  if (query.agency !== undefined) guard.own(query.agency, ['approver'], ['administrator'])
  const filter = filterOf(query)
  // One more than is shown tells whether there is another page.
  const rows = await readEntries(reader, { ...filter, limit: filter.limit + 1 })
  const shown = rows.slice(0, filter.limit)
  return {
    entries: shown.map(({ actor_name, agency_vi, agency_en, ...row }) => ({
      ...row,
      actor: actor_name === null ? withoutId(row.actor) : row.actor,
      actorName: actor_name,
      agencyName: agency_vi === null || agency_en === null ? null : { vi: agency_vi, en: agency_en },
    })),
    next: rows.length > shown.length ? String(shown.at(-1)?.id) : null,
  }
}
