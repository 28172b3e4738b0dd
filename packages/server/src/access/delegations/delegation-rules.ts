import { Refusal } from '@giaoban/core/findings'
import { dateOf, formatInstant, type Instant, type IsoDate } from '@giaoban/core/periods'
import { compareInstants } from '@giaoban/core/statistics'

interface Span {
  readonly startsAt: Instant
  /** First instant at which it is over. */
  readonly endsAt: Instant
}

/** A delegation that somebody wants to make. */
export interface WantedDelegation extends Span {
  readonly delegate: { readonly id: string; readonly name: string; readonly active: boolean }
}

/** What is to be lent, and what of it is lent already. */
export interface Lendable {
  readonly holder: string
  readonly validFrom: IsoDate
  readonly validTo: IsoDate | null
  /** Delegations of the same appointment that were not taken back. */
  readonly others: readonly (Span & { readonly delegateName: string })[]
}

const printed = ({ startsAt, endsAt }: Span): { readonly from: string; readonly to: string } => ({
  from: formatInstant(startsAt, 'vi'),
  to: formatInstant(endsAt, 'vi'),
})

const meet = (a: Span, b: Span): boolean =>
  compareInstants(a.startsAt, b.endsAt) < 0 && compareInstants(b.startsAt, a.endsAt) < 0

/** The last day that a span touches. */
const lastDay = ({ endsAt }: Span): IsoDate => dateOf(new Date(Date.parse(endsAt) - 1).toISOString())

/**
 * Refuses a delegation that cannot be: `delegation/self`, `delegation/inactive`, `delegation/span` when it does not end after it
 * begins and after now, `delegation/outside` when the appointment is not held all the while, `delegation/overlap` when somebody
 * stands in already. What is lent is the appointment with its own roles, so it is never wider; what somebody only stands in for
 * is not theirs, so it is never passed on.
 */
export const requireDelegable = (wanted: WantedDelegation, lent: Lendable, now: Instant): void => {
  const { delegate, startsAt, endsAt } = wanted
  if (delegate.id === lent.holder) throw new Refusal('delegation/self')
  if (!delegate.active) throw new Refusal('delegation/inactive', { name: delegate.name })
  if (compareInstants(endsAt, startsAt) <= 0 || compareInstants(endsAt, now) <= 0)
    throw new Refusal('delegation/span', printed(wanted))
  if (dateOf(startsAt) < lent.validFrom || (lent.validTo !== null && lastDay(wanted) >= lent.validTo))
    throw new Refusal('delegation/outside', { from: lent.validFrom, to: lent.validTo })
  const other = lent.others.find((one) => meet(one, wanted))
  if (other) throw new Refusal('delegation/overlap', { name: other.delegateName, ...printed(other) })
}

/** Where a delegation stands at an instant. */
export const stateOf = (
  { startsAt, endsAt, revokedAt }: Span & { readonly revokedAt: Instant | null },
  now: Instant,
): 'coming' | 'active' | 'over' | 'revoked' => {
  if (revokedAt !== null) return 'revoked'
  if (compareInstants(endsAt, now) <= 0) return 'over'
  return compareInstants(startsAt, now) > 0 ? 'coming' : 'active'
}
