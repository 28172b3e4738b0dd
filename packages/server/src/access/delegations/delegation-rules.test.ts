import { isRefusal } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import { type Lendable, requireDelegable, stateOf, type WantedDelegation } from './delegation-rules.ts'

const now = '2024-02-03T08:00:00+07:00'
const day = (date: string): string => `${date}T00:00:00+07:00`

const wanted = (change: Partial<WantedDelegation> = {}): WantedDelegation => ({
  delegate: { id: 'ha', name: 'Hà', active: true },
  startsAt: day('2024-02-05'),
  endsAt: day('2024-02-10'),
  ...change,
})
const lent = (change: Partial<Lendable> = {}): Lendable => ({
  holder: 'duc',
  validFrom: '2022-01-01',
  validTo: null,
  others: [],
  ...change,
})
const other = (from: string, to: string) => ({ startsAt: day(from), endsAt: day(to), delegateName: 'Lan' })

const refusalOf = (delegation: WantedDelegation, of: Lendable): string | null => {
  try {
    requireDelegable(delegation, of, now)
    return null
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
}

describe('a delegation', () => {
  it.each<[string, WantedDelegation, Lendable, string | null]>([
    ['of one’s own appointment to a colleague', wanted(), lent(), null],
    ['that began already', wanted({ startsAt: day('2024-02-01') }), lent(), null],
    ['to oneself', wanted({ delegate: { id: 'duc', name: 'Đức', active: true } }), lent(), 'delegation/self'],
    [
      'to somebody who left',
      wanted({ delegate: { id: 'ha', name: 'Hà', active: false } }),
      lent(),
      'delegation/inactive',
    ],
    ['that ends before it begins', wanted({ endsAt: day('2024-02-04') }), lent(), 'delegation/span'],
    ['that ends as it begins', wanted({ endsAt: day('2024-02-05') }), lent(), 'delegation/span'],
    [
      'that is over already',
      wanted({ startsAt: day('2024-01-05'), endsAt: day('2024-01-10') }),
      lent(),
      'delegation/span',
    ],
    ['before the appointment is held', wanted(), lent({ validFrom: '2024-02-06' }), 'delegation/outside'],
    ['from the first day of the appointment', wanted(), lent({ validFrom: '2024-02-05' }), null],
    ['beyond the end of the appointment', wanted(), lent({ validTo: '2024-02-09' }), 'delegation/outside'],
    ['to the end of the appointment', wanted(), lent({ validTo: '2024-02-10' }), null],
    ['while somebody stands in', wanted(), lent({ others: [other('2024-02-09', '2024-02-12')] }), 'delegation/overlap'],
    ['right after somebody stood in', wanted(), lent({ others: [other('2024-02-01', '2024-02-05')] }), null],
    ['right before somebody stands in', wanted(), lent({ others: [other('2024-02-10', '2024-02-12')] }), null],
  ])('%s', (_, delegation, of, expected) => expect(refusalOf(delegation, of)).toBe(expected))
})

describe('the state of a delegation', () => {
  const span = { startsAt: day('2024-02-01'), endsAt: day('2024-02-08'), revokedAt: null }
  it.each([
    ['active between its ends', span, 'active'],
    ['coming before it begins', { ...span, startsAt: day('2024-02-04') }, 'coming'],
    ['active from its first instant', { ...span, startsAt: now }, 'active'],
    ['over from its last instant', { ...span, endsAt: now }, 'over'],
    ['revoked once taken back', { ...span, revokedAt: now }, 'revoked'],
    ['told by instants of another offset too', { ...span, startsAt: '2024-02-03T00:59:00Z' }, 'active'],
  ])('%s', (_, delegation, expected) => expect(stateOf(delegation, now)).toBe(expected))
})
