import type { PasswordLink, PersonBody, PersonChange, PersonChanged, SecondStepReset } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { dateOf } from '@giaoban/core/periods'
import type { Writer } from '../../db/database.ts'
import type { Asking } from '../asking.ts'
import { isAdministrator } from '../guard.ts'
import { actorOf } from '../principal.ts'
import { insertAuditEntry, lockUntilEnd } from '../queries.ts'
import { endSessionsOf, inviteToSignIn, readWaysOf, takeSecondStep } from '../sign-in/accounts.ts'
import { appoint } from './appoint.ts'
import { requireAdministrator } from './last-administrator.ts'
import { insertPerson, readAppointmentRows, readPersonRow, readPersonRows, updatePerson } from './queries.ts'

/** Ids of what is made, in the order in which they are asked for. */
export type NewId = () => string

const requireNewEmail = async (writer: Writer, email: string, self: string | null): Promise<void> => {
  await lockUntilEnd(writer, 'emails')
  const owner = (await readPersonRows(writer)).find((row) => row.email.toLowerCase() === email.toLowerCase())
  if (owner && owner.id !== self) throw new Refusal('person/email-known', { email })
}

/**
 * Adds a person with an account, who is then asked by mail to choose a password, and appoints them when told what to.
 * Refusals: `person/email-known` and those of appointing.
 */
export const createPerson = async (
  writer: Writer,
  asking: Asking,
  { name, email, phone = null, appointment }: PersonBody,
  newId: NewId,
): Promise<PersonChanged> => {
  await requireNewEmail(writer, email, null)
  const person = { id: newId(), name: name.trim(), email, phone, illustrative: false }
  await insertPerson(writer, person)
  await inviteToSignIn(writer, person.id)
  await insertAuditEntry(writer, {
    actor: actorOf(asking.principal),
    ...(appointment && { agency: appointment.agency }),
    action: 'person.create',
    subject: `person:${person.id}`,
    to: person,
  })
  if (!appointment) return { person: person.id, appointment: null, undo: null }
  return appoint(writer, asking, person.id, { ...appointment, id: newId() })
}

/** Whoever reads the letters of an administrator is one: only somebody who is one for good says where they go. */
const requireLasting = async (writer: Writer, { guard }: Asking, id: string): Promise<void> => {
  const held = await readAppointmentRows(writer, { person: id })
  if (held.some(({ roles }) => roles.includes('administrator'))) guard.lasting(id, isAdministrator)
}

/**
 * Invites somebody anew to choose a password: by mail where `mails`, else by a link that is made once this is kept. Nobody writes to
 * an invented person. Refusals: `not-found`.
 */
export const invitePerson = async (
  writer: Writer,
  asking: Asking,
  id: string,
  mails: boolean,
): Promise<PasswordLink> => {
  const person = await readPersonRow(writer, id)
  if (!person?.active) throw new Refusal('not-found', { text: id })
  await requireLasting(writer, asking, id)
  await inviteToSignIn(writer, id)
  const mailedTo = mails && !person.illustrative ? person.email : null
  await insertAuditEntry(writer, {
    actor: actorOf(asking.principal),
    action: 'person.password-link',
    subject: `person:${id}`,
    to: { mailedTo },
  })
  return { path: null, mailedTo }
}

/**
 * Takes the second step off somebody who lost the telephone and the codes, and signs them out everywhere: the password alone lets
 * them in until they set it up anew. One's own is turned off with one's password instead.
 * Refusals: `not-found`, `access/denied`, `sign-in/two-factor`.
 */
export const resetSecondStep = async (writer: Writer, asking: Asking, id: string): Promise<SecondStepReset> => {
  const person = await readPersonRow(writer, id)
  if (!person?.active) throw new Refusal('not-found', { text: id })
  if (asking.principal.kind === 'person' && asking.principal.id === id) throw new Refusal('access/denied')
  await requireLasting(writer, asking, id)
  if (!(await readWaysOf(writer, id)).twoFactor) throw new Refusal('sign-in/two-factor', { reason: 'off' })
  return { ended: (await takeSecondStep(writer, id)) ?? 0 }
}

const fields = ['name', 'email', 'phone', 'active'] as const

/**
 * Changes what is named of a person. Whoever is deactivated is signed out everywhere; to a new address a new invitation goes (never
 * to an invented person of a demo, who has no mail). Refusals: `not-found`, `person/email-known`,
 * `person/last-administrator`.
 */
export const changePerson = async (
  writer: Writer,
  asking: Asking,
  id: string,
  { why, ...change }: PersonChange,
): Promise<PersonChanged> => {
  const before = await readPersonRow(writer, id)
  if (!before) throw new Refusal('not-found', { text: id })
  const names = fields.filter((field) => change[field] !== undefined && change[field] !== before[field])
  if (names.length === 0) return { person: id, appointment: null, undo: null }
  const pick = (of: PersonChange): PersonChange => Object.fromEntries(names.map((name) => [name, of[name]]))
  const to = pick(change)
  if (to.email !== undefined || to.active !== undefined) await requireLasting(writer, asking, id)
  if (to.email !== undefined) await requireNewEmail(writer, to.email, id)
  await updatePerson(writer, id, to)
  if (to.active === false) {
    await endSessionsOf(writer, id)
    await requireAdministrator(writer, dateOf(asking.now))
  }
  if (to.email !== undefined && !before.illustrative) await inviteToSignIn(writer, id)
  await insertAuditEntry(writer, {
    actor: actorOf(asking.principal),
    action: to.active === undefined ? 'person.change' : to.active ? 'person.reactivate' : 'person.deactivate',
    subject: `person:${id}`,
    from: pick(before),
    to,
    ...(why !== undefined && { why }),
  })
  return { person: id, appointment: null, undo: pick(before) }
}
