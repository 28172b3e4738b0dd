import { isRefusal } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import { type HeldPosition, requireAppointable, type Standing } from './appointment-rules.ts'
import { compareNames } from './name-order.ts'

const held = (change: Partial<HeldPosition> = {}): HeldPosition => ({
  person: 'duc',
  name: 'Đức',
  position: 'head',
  validFrom: '2024-01-01',
  validTo: null,
  ...change,
})
const always: Standing = { code: 'H21.SCT', validFrom: null, validTo: null }
const lan = (change: Partial<HeldPosition> = {}): HeldPosition => held({ person: 'lan', name: 'Lan', ...change })

const refusalOf = (wanted: HeldPosition, agency: Standing, others: readonly HeldPosition[]): string | null => {
  try {
    requireAppointable(wanted, agency, others)
    return null
  } catch (error) {
    if (isRefusal(error)) return error.code
    throw error
  }
}

describe('an appointment', () => {
  it.each<[string, HeldPosition, Standing, readonly HeldPosition[], string | null]>([
    ['of the first head', held(), always, [], null],
    ['of a second head', held(), always, [lan()], 'appointment/two-heads'],
    [
      'of a head on the day on which the last one left',
      held(),
      always,
      [lan({ validFrom: '2020-01-01', validTo: '2024-01-01' })],
      null,
    ],
    [
      'of a head a day too early',
      held(),
      always,
      [lan({ validFrom: '2020-01-01', validTo: '2024-01-02' })],
      'appointment/two-heads',
    ],
    [
      'of a head until the next one comes',
      held({ validTo: '2024-06-01' }),
      always,
      [lan({ validFrom: '2024-06-01' })],
      null,
    ],
    ['of a second deputy', held({ position: 'deputy' }), always, [lan({ position: 'deputy' })], null],
    ['of a deputy beside a head', held({ position: 'deputy' }), always, [lan()], null],
    [
      'that the person holds already',
      held({ position: 'officer' }),
      always,
      [held({ position: 'officer' })],
      'appointment/held',
    ],
    [
      'that the person held before',
      held({ position: 'officer' }),
      always,
      [held({ position: 'officer', validFrom: '2020-01-01', validTo: '2023-01-01' })],
      null,
    ],
    ['that ends before it begins', held({ validTo: '2023-12-31' }), always, [], 'appointment/dates'],
    ['that ends on the day on which it begins', held({ validTo: '2024-01-01' }), always, [], 'appointment/dates'],
    ['before the agency stands', held(), { ...always, validFrom: '2024-02-01' }, [], 'appointment/outside'],
    [
      'without end at an agency that has ended',
      held(),
      { ...always, validTo: '2025-03-01' },
      [],
      'appointment/outside',
    ],
    ['to the last day of the agency', held({ validTo: '2025-03-01' }), { ...always, validTo: '2025-03-01' }, [], null],
  ])('%s', (_, wanted, agency, others, expected) => expect(refusalOf(wanted, agency, others)).toBe(expected))
})

describe('the order of names', () => {
  it('goes by given name, then by the whole name, in the order of the Vietnamese alphabet', () =>
    expect(['Nguyễn Văn Đức', 'Trần An', 'Lê Dũng', 'Bùi An', 'Phạm Ánh'].toSorted(compareNames)).toEqual([
      'Bùi An',
      'Trần An',
      'Phạm Ánh',
      'Lê Dũng',
      'Nguyễn Văn Đức',
    ]))
})
