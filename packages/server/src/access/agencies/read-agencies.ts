import type { AgenciesAnswer, HeadAnswer, Role } from '@giaoban/api'
import { dateOf } from '@giaoban/core/periods'
import type { Reader } from '../../db/database.ts'
import type { Asking } from '../asking.ts'
import { readStandIns, type StandIns } from '../delegations/stand-ins.ts'
import { holdsOn } from '../people/appointment-rules.ts'
import { type AppointmentRow, readAppointmentRows, readPersonRows } from '../people/queries.ts'
import { agenciesOf, type Principal, rolesOf } from '../principal.ts'
import { type AgencyRow, readAgencyRows } from './queries.ts'

/** Who sees the people of the whole province. */
const seers: readonly Role[] = ['synthesiser', 'secretariat', 'chair', 'administrator']

/** Those below another after it, each level by its order, then by name. */
const asTree = (rows: readonly AgencyRow[]): readonly AgencyRow[] => {
  const codes = new Set(rows.map(({ code }) => code))
  const below = Map.groupBy(rows, ({ parent }) => (parent !== null && codes.has(parent) ? parent : ''))
  const walk = (parent: string): readonly AgencyRow[] =>
    (below.get(parent) ?? [])
      .toSorted((a, b) => (a.order ?? 1e9) - (b.order ?? 1e9) || a.code.localeCompare(b.code))
      .flatMap((row) => [row, ...walk(row.code)])
  return walk('')
}

interface Held {
  readonly appointments: readonly AppointmentRow[]
  readonly names: ReadonlyMap<string, string>
  readonly standIns: StandIns
}

const headOf = (appointments: readonly AppointmentRow[], { names, standIns }: Held): HeadAnswer | null => {
  const head = appointments.find(({ position }) => position === 'head')
  const name = head && names.get(head.person)
  if (!head || name === undefined) return null
  const standIn = standIns.get(head.id)
  return {
    person: head.person,
    name,
    title: head.title,
    standIn: standIn ? { name: standIn.delegateName, until: standIn.endsAt } : null,
  }
}

/** Whether the people of an agency are shown to somebody: the rule of row-level security on `person`, of which a number is told. */
const knowsPeople = (principal: Principal): ((agency: string) => boolean) => {
  if (principal.kind === 'operator' || rolesOf(principal).some((role) => seers.includes(role))) return () => true
  const own = agenciesOf(principal, 'reporter', 'approver')
  return (agency) => own.includes(agency)
}

/** The tree of agencies, with heads and numbers of people as far as row-level security shows them. */
export const readAgencies = async (reader: Reader, { now, principal }: Asking): Promise<AgenciesAnswer> => {
  const today = dateOf(now)
  const held: Held = {
    appointments: (await readAppointmentRows(reader)).filter((row) => holdsOn(row, today)),
    names: new Map((await readPersonRows(reader)).map(({ id, name }) => [id, name])),
    standIns: await readStandIns(reader, now),
  }
  const byAgency = Map.groupBy(held.appointments, ({ agency }) => agency)
  const knows = knowsPeople(principal)
  const agencies = asTree(await readAgencyRows(reader)).map((row) => {
    const here = byAgency.get(row.code) ?? []
    const people = knows(row.code) ? new Set(here.map(({ person }) => person)).size : null
    return { ...row, head: headOf(here, held), people }
  })
  return { agencies }
}
