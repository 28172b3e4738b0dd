import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPeriod } from './period.arbitrary.ts'
import { monthsOf } from './period-arithmetic.ts'
import { isTetShift, tetWeekdays } from './tet-shift.ts'

describe('weekdays in the Tết window', () => {
  test.each([
    ['2023-M01', 4, 'Monday 23 to Thursday 26 January 2023'],
    ['2024-M01', 0, 'Tết came in February'],
    ['2024-M02', 4, 'Friday 9, then Monday 12 to Wednesday 14'],
    ['2025-M01', 4, 'Tuesday 28 to Friday 31'],
    ['2025-M02', 0, '1 and 2 February were a weekend'],
    ['2022-M01', 1, 'Monday 31 January'],
    ['2022-M02', 4, 'Tuesday 1 to Friday 4 February; the fifth was a Saturday'],
    ['2024-Q1', 4, 'the whole window'],
    ['2024-M07', 0, 'summer'],
    ['2023-01-01/P24M', 8, 'two windows'],
  ])('%s has %i: %s', (id, days) => {
    expect(tetWeekdays(id)).toBe(days)
  })
})

describe('two periods of unlike Tết', () => {
  test.each([
    ['2024-M01', '2023-M01', true],
    ['2024-M02', '2023-M02', true],
    ['2025-M01', '2024-M01', true],
    ['2026-M02', '2024-M02', false],
    ['2024-M03', '2023-M03', false],
    ['2024-Q1', '2023-Q1', false],
    ['2024-01-01/P9M', '2023-01-01/P9M', false],
  ])('%s against %s: %s', (a, b, isShift) => {
    expect(isTetShift(a, b)).toBe(isShift)
    expect(isTetShift(b, a)).toBe(isShift)
  })

  test('one weekday of difference is none: January 2022 had a Monday of Tết, January 2021 nothing', () => {
    expect([tetWeekdays('2022-M01'), tetWeekdays('2021-M01')]).toEqual([1, 0])
    expect(isTetShift('2022-M01', '2021-M01')).toBe(false)
  })

  test('outside of the known years is refused', () => {
    expect(() => isTetShift('1990-M01', '1989-M01')).toThrow(expect.objectContaining({ code: 'calendar/year' }))
  })
})

test('a period has the Tết weekdays of its months', () => {
  fc.assert(
    fc.property(
      anyPeriod.filter((id) => id < '2090'),
      (id) => {
        expect(tetWeekdays(id)).toBe(monthsOf(id).reduce((sum, month) => sum + tetWeekdays(month), 0))
      },
    ),
  )
})
