import type { AgencyBody, AgencyChange, AgencyChanged } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { isAgencyCode } from '@giaoban/core/statistics'
import type { Writer } from '../../db/database.ts'
import type { Asking } from '../asking.ts'
import { actorOf } from '../principal.ts'
import { insertAuditEntry } from '../queries.ts'
import { requireFitting } from './agency-rules.ts'
import { followAgencyEnd } from './end-appointments.ts'
import { type AgencyRow, hasArea, insertAgency, lockAgencies, readAgencyRows, updateAgency } from './queries.ts'

/** The fields of an agency that a change may name. */
const fields = ['name', 'kind', 'parent', 'order', 'validFrom', 'validTo', 'successor', 'area'] as const
type Fields = Partial<Pick<AgencyRow, (typeof fields)[number]>>

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The fields of `change` that differ from the row, as they were and as they become. */
const differing = (row: AgencyRow, change: Fields): { readonly from: Fields; readonly to: Fields } => {
  const names = fields.filter((name) => change[name] !== undefined && !same(change[name], row[name]))
  const pick = (of: Fields): Fields => Object.fromEntries(names.map((name) => [name, of[name]]))
  return { from: pick(row), to: pick(change) }
}

/** What a change is called in the audit, by what matters most of it. */
const actionOf = (to: Fields): string => {
  if (to.successor) return 'agency.merge'
  if (to.validTo !== undefined) return to.validTo === null ? 'agency.reopen' : 'agency.end'
  if (to.parent !== undefined) return 'agency.move'
  return to.name ? 'agency.rename' : 'agency.change'
}

const requireArea = async (writer: Writer, area: string | null): Promise<void> => {
  if (area !== null && !(await hasArea(writer, area))) throw new Refusal('area/unknown', { area, period: null })
}

/**
 * Sets up an agency. Refusals: `agency/code`, `agency/known`, `area/unknown` and those of its place in the tree.
 */
export const createAgency = async (writer: Writer, asking: Asking, body: AgencyBody): Promise<AgencyChanged> => {
  const { code, name, kind, parent = null, order = null, validFrom = null, area = null, why } = body
  if (!isAgencyCode(code)) throw new Refusal('agency/code', { code })
  await lockAgencies(writer)
  const others = await readAgencyRows(writer)
  if (others.some((other) => other.code === code)) throw new Refusal('agency/known', { code })
  const row: AgencyRow = { code, name, kind, parent, order, validFrom, validTo: null, successor: null, area }
  await requireArea(writer, area)
  requireFitting(row, others)
  await insertAgency(writer, row)
  await insertAuditEntry(writer, {
    actor: actorOf(asking.principal),
    agency: code,
    action: 'agency.create',
    subject: `agency:${code}`,
    to: row,
    ...(why !== undefined && { why }),
  })
  return { code, undo: null, appointments: 0 }
}

const changeOne = async (
  writer: Writer,
  asking: Asking,
  code: string,
  { why, ...change }: Fields & { readonly why?: string },
): Promise<AgencyChanged> => {
  const all = await readAgencyRows(writer)
  const before = all.find((row) => row.code === code)
  if (!before) throw new Refusal('not-found', { text: code })
  const { from, to } = differing(before, change)
  if (Object.keys(to).length === 0) return { code, undo: null, appointments: 0 }
  const after = { ...before, ...to }
  await requireArea(writer, to.area ?? null)
  requireFitting(after, all)
  await updateAgency(writer, after)
  await insertAuditEntry(writer, {
    actor: actorOf(asking.principal),
    agency: code,
    action: actionOf(to),
    subject: `agency:${code}`,
    from,
    to,
    ...(why !== undefined && { why }),
  })
  return { code, undo: from, appointments: await followAgencyEnd(writer, asking, before, after) }
}

/** Only what went into an agency can come out of it. */
const requireAbsorbed = async (writer: Writer, code: string, releases: readonly string[]): Promise<void> => {
  if (releases.length === 0) return
  const absorbed = new Set(
    (await readAgencyRows(writer)).filter((row) => row.successor === code).map((row) => row.code),
  )
  const foreign = releases.find((other) => !absorbed.has(other))
  if (foreign !== undefined) throw new Refusal('not-found', { text: foreign })
}

/**
 * Changes what is named of an agency; what it absorbs or releases ends or stands again in the same transaction. Refusals:
 * `not-found`, `area/unknown` and those of its place in the tree.
 */
export const changeAgency = async (
  writer: Writer,
  asking: Asking,
  code: string,
  { absorbs, releases = [], ...change }: AgencyChange,
): Promise<AgencyChanged> => {
  await lockAgencies(writer)
  await requireAbsorbed(writer, code, releases)
  const own = await changeOne(writer, asking, code, change)
  const why = change.why === undefined ? {} : { why: change.why }
  let { appointments } = own
  for (const other of absorbs?.agencies ?? [])
    appointments += (await changeOne(writer, asking, other, { validTo: absorbs?.on ?? null, successor: code, ...why }))
      .appointments
  for (const other of releases)
    appointments += (await changeOne(writer, asking, other, { validTo: null, successor: null, ...why })).appointments
  const undo = absorbs ? { ...own.undo, releases: absorbs.agencies } : own.undo
  return { code, undo, appointments }
}
