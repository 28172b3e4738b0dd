import type { DelegationAnswer, DelegationBody, DelegationsAnswer, Role } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import type { Reader, Writer } from '../../db/database.ts'
import { readAgencyRows } from '../agencies/queries.ts'
import type { Asking } from '../asking.ts'
import { isAdministrator } from '../guard.ts'
import { notify } from '../notifications/notify.ts'
import { holdsOn } from '../people/appointment-rules.ts'
import { readAppointmentRows, readPersonRow } from '../people/queries.ts'
import { actorOf, rolesOf } from '../principal.ts'
import { insertAuditEntry, lockUntilEnd } from '../queries.ts'
import { requireDelegable, stateOf } from './delegation-rules.ts'
import { type DelegationRow, insertDelegation, readDelegationRows, updateDelegationRevoked } from './queries.ts'

/** Who may lend an appointment beside its holder. */
const wide: readonly Role[] = ['administrator']

const mayChange = ({ principal }: Asking, { holder }: DelegationRow): boolean =>
  (principal.kind === 'person' && principal.id === holder) || rolesOf(principal).some((role) => wide.includes(role))

const answersOf = async (
  reader: Reader,
  asking: Asking,
  rows: readonly DelegationRow[],
): Promise<readonly DelegationAnswer[]> => {
  const names = new Map((await readAgencyRows(reader)).map(({ code, name }) => [code, name]))
  return rows.map((row) => {
    const state = stateOf(row, asking.now)
    return {
      id: row.id,
      appointment: row.appointment,
      holder: { person: row.holder, name: row.holderName },
      delegate: { person: row.delegate, name: row.delegateName },
      agency: row.agency,
      agencyName: names.get(row.agency) ?? { vi: row.agency, en: row.agency },
      title: row.title,
      roles: row.roles as readonly Role[],
      startsAt: row.startsAt,
      endsAt: row.endsAt,
      reason: row.reason,
      revokedAt: row.revokedAt,
      revokeReason: row.revokeReason,
      state,
      mayRevoke: (state === 'active' || state === 'coming') && mayChange(asking, row),
    }
  })
}

/** Delegations that row-level security shows; with `person`, those that they lend or stand in by. */
export const readDelegations = async (
  reader: Reader,
  asking: Asking,
  { person }: { readonly person?: string },
): Promise<DelegationsAnswer> => {
  const rows = await readDelegationRows(reader, person === undefined ? {} : { person })
  return { delegations: await answersOf(reader, asking, rows) }
}

const readOne = async (reader: Reader, asking: Asking, id: string): Promise<DelegationAnswer> => {
  const [answer] = await answersOf(reader, asking, await readDelegationRows(reader, { id }))
  if (!answer) throw new Refusal('not-found', { text: id })
  return answer
}

/** Both sides learn of it, and whoever heads the agency. */
const tell = async (
  writer: Writer,
  asking: Asking,
  answer: DelegationAnswer,
  kind: 'delegation.made' | 'delegation.revoked',
): Promise<void> => {
  const here = await readAppointmentRows(writer, { agency: answer.agency })
  const heads = here.filter((row) => row.position === 'head' && holdsOn(row, asking.now.slice(0, 10)))
  const { holder, delegate, agencyName, title, startsAt, endsAt } = answer
  await notify(writer, asking, [delegate.person, holder.person, ...heads.map(({ person }) => person)], {
    kind,
    params: {
      holder: holder.name,
      delegate: delegate.name,
      title,
      agencyVi: agencyName.vi,
      agencyEn: agencyName.en,
      from: startsAt,
      to: endsAt,
    },
    href: '/uy-quyen',
  })
}

/**
 * Lends an appointment for the time of an absence: its holder's own doing, or an administrator's for them. Refusals: `not-found` for
 * an appointment that is not the caller's own or a delegate that cannot be seen, and those of `requireDelegable`.
 */
export const createDelegation = async (
  writer: Writer,
  asking: Asking,
  body: DelegationBody & { readonly id: string },
): Promise<DelegationAnswer> => {
  const [held] = await readAppointmentRows(writer, { id: body.appointment })
  if (!held) throw new Refusal('not-found', { text: body.appointment })
  asking.guard.self(held.person, wide, body.appointment)
  const { principal } = asking
  if (principal.kind !== 'person' || principal.id !== held.person)
    asking.guard.lasting(body.appointment, isAdministrator)
  const delegate = await readPersonRow(writer, body.delegate)
  if (!delegate) throw new Refusal('not-found', { text: body.delegate })
  await lockUntilEnd(writer, `delegations of ${held.id}`)
  const others = (await readDelegationRows(writer, { appointment: held.id })).filter(
    ({ revokedAt }) => revokedAt === null,
  )
  requireDelegable({ ...body, delegate }, { ...held, holder: held.person, others }, asking.now)
  await insertDelegation(writer, body)
  await insertAuditEntry(writer, {
    actor: actorOf(asking.principal),
    agency: held.agency,
    action: 'delegation.create',
    subject: `person:${held.person}`,
    to: body,
    why: body.reason,
  })
  const answer = await readOne(writer, asking, body.id)
  await tell(writer, asking, answer, 'delegation.made')
  return answer
}

/** Takes a delegation back at once. Refusals: `not-found`, `delegation/over`. */
export const revokeDelegation = async (
  writer: Writer,
  asking: Asking,
  id: string,
  reason: string,
): Promise<DelegationAnswer> => {
  const before = await readOne(writer, asking, id)
  asking.guard.self(before.holder.person, wide, id)
  if (before.state === 'over' || before.state === 'revoked') throw new Refusal('delegation/over')
  await updateDelegationRevoked(writer, id, { revokedAt: asking.now, revokeReason: reason })
  await insertAuditEntry(writer, {
    actor: actorOf(asking.principal),
    agency: before.agency,
    action: 'delegation.revoke',
    subject: `person:${before.holder.person}`,
    from: { delegation: id, state: before.state },
    to: { delegation: id, state: 'revoked' },
    why: reason,
  })
  const answer = await readOne(writer, asking, id)
  await tell(writer, asking, answer, 'delegation.revoked')
  return answer
}
