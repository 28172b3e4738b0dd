import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber } from './civil-date.ts'
import { parsePeriod } from './parse-period.ts'
import { anyPeriod } from './period.arbitrary.ts'
import {
  comparePeriods,
  containsPeriod,
  fromAddress,
  monthsOf,
  nextPeriod,
  previousPeriod,
  samePeriodLastYear,
  toAddress,
  yearPeriod,
  yearToDate,
} from './period-arithmetic.ts'

describe('neighbours of a period', () => {
  test.each([
    ['2024-M01', '2023-M12', '2024-M02', '2023-M01', '2024-M01', '2024-A1'],
    ['2024-M12', '2024-M11', '2025-M01', '2023-M12', '2024-A1', '2024-A1'],
    ['2024-M06', '2024-M05', '2024-M07', '2023-M06', '2024-S1', '2024-A1'],
    ['2024-M03', '2024-M02', '2024-M04', '2023-M03', '2024-Q1', '2024-A1'],
    ['2024-Q1', '2023-Q4', '2024-Q2', '2023-Q1', '2024-Q1', '2024-A1'],
    ['2024-S2', '2024-S1', '2025-S1', '2023-S2', '2024-A1', '2024-A1'],
    ['2024-A1', '2023-A1', '2025-A1', '2023-A1', '2024-A1', '2024-A1'],
    ['2024-01-01/P9M', '2023-04-01/P9M', '2024-10-01/P9M', '2023-01-01/P9M', '2024-01-01/P9M', '2024-A1'],
    ['2023-11-01/P4M', '2023-07-01/P4M', '2024-03-01/P4M', '2022-11-01/P4M', '2024-01-01/P2M', '2024-A1'],
  ])('%s: before it %s, after it %s, last year %s, to date %s, plan of %s', (id, before, after, last, ytd, year) => {
    expect(previousPeriod(id)).toBe(before)
    expect(nextPeriod(id)).toBe(after)
    expect(samePeriodLastYear(id)).toBe(last)
    expect(yearToDate(id)).toBe(ytd)
    expect(yearPeriod(id)).toBe(year)
  })

  test('the months of a span across new year come in order', () => {
    expect(monthsOf('2023-11-01/P4M')).toEqual(['2023-M11', '2023-M12', '2024-M01', '2024-M02'])
  })

  test('periods sort by their last day, then by their first', () => {
    const ids = ['2024-A1', '2024-M01', '2024-M09', '2024-01-01/P9M', '2023-M12', '2024-Q3']
    expect(ids.toSorted(comparePeriods)).toEqual([
      '2023-M12',
      '2024-M01',
      '2024-01-01/P9M',
      '2024-Q3',
      '2024-M09',
      '2024-A1',
    ])
  })

  test.each([
    ['2024-A1', '2024-M01', true],
    ['2024-Q1', '2024-M04', false],
    ['2024-M01', '2024-A1', false],
    ['2024-01-01/P9M', '2024-Q3', true],
    ['2023-11-01/P4M', '2024-Q1', false],
  ])('%s contains %s: %s', (outer, inner, isInside) => {
    expect(containsPeriod(outer, inner)).toBe(isInside)
  })
})

describe('laws', () => {
  test('next and previous undo each other and leave no day between', () => {
    fc.assert(
      fc.property(anyPeriod, (id) => {
        expect(previousPeriod(nextPeriod(id))).toBe(id)
        expect(nextPeriod(previousPeriod(id))).toBe(id)
        expect(addDays(parsePeriod(id).end, 1)).toBe(parsePeriod(nextPeriod(id)).start)
      }),
    )
  })

  test('the months of a period cover its days, each once', () => {
    fc.assert(
      fc.property(anyPeriod, (id) => {
        const { start, end } = parsePeriod(id)
        const months = monthsOf(id).map(parsePeriod)
        const days = months.reduce((sum, month) => sum + dayNumber(month.end) - dayNumber(month.start) + 1, 0)
        expect(months[0]?.start).toBe(start)
        expect(days).toBe(dayNumber(end) - dayNumber(start) + 1)
        expect(months.every((month) => containsPeriod(id, month.id))).toBe(true)
      }),
    )
  })

  test('the same period last year is as long, and a year to date ends with its period', () => {
    fc.assert(
      fc.property(anyPeriod, (id) => {
        expect(parsePeriod(samePeriodLastYear(id)).months).toBe(parsePeriod(id).months)
        expect(parsePeriod(yearToDate(id)).end).toBe(parsePeriod(id).end)
        expect(containsPeriod(yearPeriod(id), yearToDate(id))).toBe(true)
        expect(yearToDate(yearToDate(id))).toBe(yearToDate(id))
      }),
    )
  })

  test('an address has no slash and gives the identity back', () => {
    expect(toAddress('2024-01-01/P9M')).toBe('2024-01-01--P9M')
    expect(() => fromAddress('2024-01-01--P9')).toThrow(expect.objectContaining({ code: 'period/invalid' }))
    fc.assert(
      fc.property(anyPeriod, (id) => {
        expect(toAddress(id)).not.toContain('/')
        expect(fromAddress(toAddress(id))).toBe(id)
      }),
    )
  })

  test('the order is total: antisymmetric, and 0 only for the same span', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0)
        expect(comparePeriods(a, b) === 0).toBe(a === b)
      }),
    )
  })
})
