import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isIsoDate } from './civil-date.ts'
import { anyPeriod } from './period.arbitrary.ts'
import { nextPeriod } from './period-arithmetic.ts'
import { windowOf } from './window.ts'

describe('the days that a figure covers', () => {
  test.each([
    ['calendar', '2024-M01', '2024-01-01', '2024-01-31'],
    ['calendar', '2024-01-01/P9M', '2024-01-01', '2024-09-30'],
    ['to14', '2024-M01', '2023-12-15', '2024-01-14'],
    ['to14', '2024-M03', '2024-02-15', '2024-03-14'],
    ['to14', '2024-Q1', '2023-12-15', '2024-03-14'],
    ['to14', '2024-S1', '2023-12-15', '2024-06-14'],
    ['to14', '2024-01-01/P9M', '2023-12-15', '2024-09-14'],
    ['to14', '2024-A1', '2023-12-15', '2024-12-14'],
    ['to20', '2024-M01', '2023-12-21', '2024-01-20'],
    ['to20', '2024-M03', '2024-02-21', '2024-03-20'],
  ] as const)('%s of %s: %s to %s', (rule, id, start, end) => {
    expect(windowOf(rule, id)).toEqual({ start, end })
  })

  test('to the report: from the first day of the period to the date of the report', () => {
    expect(windowOf('toReport', '2024-M01', '2024-01-25')).toEqual({ start: '2024-01-01', end: '2024-01-25' })
  })

  test.each([
    ['none', undefined],
    ['one before the period', '2023-12-31'],
    ['one that the calendar does not have', '2024-02-30'],
  ])('a report date is needed and is refused: %s', (_, date) => {
    expect(() => windowOf('toReport', '2024-M01', date)).toThrow(
      expect.objectContaining({ code: 'period/report-date' }),
    )
  })
})

test('windows of one rule follow each other without gap or overlap', () => {
  fc.assert(
    fc.property(anyPeriod, fc.constantFrom('calendar' as const, 'to14' as const, 'to20' as const), (id, rule) => {
      const window = windowOf(rule, id)
      expect(isIsoDate(window.start) && isIsoDate(window.end) && window.start < window.end).toBe(true)
      expect(windowOf(rule, nextPeriod(id)).start).toBe(addDays(window.end, 1))
    }),
  )
})
