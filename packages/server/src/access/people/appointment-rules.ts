import { Refusal } from '@giaoban/core/findings'
import type { IsoDate } from '@giaoban/core/periods'

export const positions = ['head', 'deputy', 'officer'] as const
export type Position = (typeof positions)[number]

/** From the first day to the first day on which it no longer holds; null: without end. */
export interface Days {
  readonly validFrom: IsoDate
  readonly validTo: IsoDate | null
}

/** What an appointment is to those beside it. */
export interface HeldPosition extends Days {
  readonly person: string
  readonly name: string
  readonly position: Position
}

/** Days on which the agency stands; null: from before the first figure, without end. */
export interface Standing {
  readonly code: string
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
}

const endOfTime = '9999-12-31'
const beginningOfTime = '0000-01-01'

/** True when both hold on some day. */
export const overlaps = (a: Days, b: Days): boolean =>
  a.validFrom < (b.validTo ?? endOfTime) && b.validFrom < (a.validTo ?? endOfTime)

/** True when it holds on the day. */
export const holdsOn = ({ validFrom, validTo }: Days, day: IsoDate): boolean =>
  validFrom <= day && (validTo === null || day < validTo)

/**
 * Refuses an appointment that cannot be: `appointment/dates` when it ends before it begins, `appointment/outside` when the agency
 * does not stand all the while, `appointment/held` when the person holds the same position there on some of the days,
 * `appointment/two-heads` when somebody else heads the agency. `others`: the other appointments at the agency.
 */
export const requireAppointable = (wanted: HeldPosition, agency: Standing, others: readonly HeldPosition[]): void => {
  const { validFrom, validTo } = wanted
  if (validTo !== null && validTo <= validFrom) throw new Refusal('appointment/dates', { from: validFrom, to: validTo })
  const begins = agency.validFrom ?? beginningOfTime
  if (validFrom < begins || (agency.validTo !== null && (validTo ?? endOfTime) > agency.validTo))
    throw new Refusal('appointment/outside', {
      agency: agency.code,
      from: agency.validFrom,
      to: agency.validTo,
    })
  const meanwhile = others.filter((other) => other.position === wanted.position && overlaps(other, wanted))
  const same = meanwhile.find(({ person }) => person === wanted.person)
  if (same) throw new Refusal('appointment/held', { name: same.name, from: same.validFrom, to: same.validTo })
  const [head] = wanted.position === 'head' ? meanwhile : []
  if (head) throw new Refusal('appointment/two-heads', { name: head.name, from: head.validFrom, to: head.validTo })
}
