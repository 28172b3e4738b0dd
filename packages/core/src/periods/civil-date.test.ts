import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, daysInMonth, isIsoDate, isWeekend, weekdayOf } from './civil-date.ts'

describe('a civil date', () => {
  test.each([
    ['2024-02-29', true, 'a leap day'],
    ['2023-02-29', false, 'no leap day'],
    ['2000-02-29', true, 'every fourth century has one'],
    ['2100-02-29', false, 'other centuries have none'],
    ['2024-13-01', false, 'no month 13'],
    ['2024-00-10', false, 'no month 0'],
    ['2024-04-31', false, 'April has 30 days'],
    ['2024-1-1', false, 'two digits each'],
    ['2024-01-01T00:00', false, 'a time is no date'],
  ])('%s is a day of the calendar: %s (%s)', (text, isDay) => {
    expect(isIsoDate(text)).toBe(isDay)
  })

  test.each([
    ['2024-02-10', 6],
    ['2024-02-12', 1],
    ['2023-01-22', 7],
    ['1960-01-01', 5],
  ])('%s is weekday %i of ISO 8601', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday)
    expect(isWeekend(date)).toBe(weekday > 5)
  })

  test('what is no date is refused', () => {
    expect(() => addDays('2023-02-29', 1)).toThrow(expect.objectContaining({ code: 'date/invalid' }))
  })
})

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('adding days and taking them off again gives the date back, and moves the weekday along', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
      const there = addDays(date, days)
      expect(addDays(there, -days)).toBe(date)
      expect(dayNumber(there) - dayNumber(date)).toBe(days)
      expect((((weekdayOf(there) - weekdayOf(date) - days) % 7) + 7) % 7).toBe(0)
    }),
  )
})

test('the length of every month agrees with the calendar of JavaScript', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2400 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
    }),
  )
})
