import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dateOfDayNumber, dayNumber, isWeekend, weekdayOf } from './civil-date.ts'
import { swappedDays } from './holidays.data.ts'
import { addWorkingDays, isWorkingDay } from './working-days.ts'

describe('a working day of an office of the state', () => {
  test.each([
    ['2024-02-02', true, 'a Friday'],
    ['2024-02-03', false, 'a Saturday'],
    ['2024-02-04', false, 'a Sunday'],
    ['2024-02-07', true, 'the last day before Tết'],
    ['2024-02-08', false, '29 Chạp, a holiday'],
    ['2024-02-14', false, 'in lieu of mùng 2, a Sunday'],
    ['2024-02-15', true, 'the first day after Tết'],
    ['2024-04-29', false, 'swapped'],
    ['2024-05-04', true, 'a Saturday worked for 29 April'],
    ['2024-09-03', false, 'the second day of the National Day'],
    ['2020-09-03', true, 'before 2021 the National Day was one day'],
    ['2026-01-02', false, 'swapped'],
    ['2026-08-31', false, 'swapped'],
    ['2026-08-22', true, 'a Saturday worked for 31 August'],
    ['2026-01-10', true, 'a Saturday worked for 2 January'],
  ])('%s: %s (%s)', (date, isWorking) => {
    expect(isWorkingDay(date)).toBe(isWorking)
  })

  test('a swap takes a weekday and gives a Saturday', () => {
    for (const { off, worked } of swappedDays) {
      expect(isWeekend(off)).toBe(false)
      expect(weekdayOf(worked)).toBe(6)
      expect(isWorkingDay(worked)).toBe(true)
    }
    const inKnownYears = swappedDays.filter(({ off }) => off >= '2019')
    expect(inKnownYears.map(({ off }) => isWorkingDay(off))).toEqual(inKnownYears.map(() => false))
  })

  test.each([
    ['2018-12-31', 'calendar/year'],
    ['2101-01-03', 'calendar/year'],
    ['2024-02-30', 'date/invalid'],
    ['tomorrow', 'date/invalid'],
  ])('%s is refused: %s', (date, code) => {
    expect(() => isWorkingDay(date)).toThrow(expect.objectContaining({ code }))
  })
})

describe('counting working days', () => {
  test.each([
    ['2024-02-02', 5, '2024-02-16', 'five working days after a Friday, over Tết'],
    ['2024-03-01', 5, '2024-03-08', 'an ordinary week'],
    ['2024-02-20', -3, '2024-02-15', 'three working days ahead of a meeting'],
    ['2024-02-16', -3, '2024-02-06', 'three working days ahead, over Tết'],
    ['2024-05-03', 1, '2024-05-04', 'the next day is a worked Saturday'],
    ['2024-02-10', 0, '2024-02-10', 'none leaves the day, working or not'],
    ['2024-02-10', 1, '2024-02-15', 'from a holiday'],
    ['2023-12-29', 1, '2024-01-02', 'over new year'],
  ])('%s and %i: %s (%s)', (date, count, expected) => {
    expect(addWorkingDays(date, count)).toBe(expected)
  })

  test('half a day is refused', () => {
    expect(() => addWorkingDays('2024-02-02', 1.5)).toThrow(expect.objectContaining({ code: 'number/invalid' }))
  })

  const anyDate = fc.integer({ min: dayNumber('2019-06-01'), max: dayNumber('2099-06-01') }).map(dateOfDayNumber)

  test('counting lands on a working day with as many of them between, and back again', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (date, count) => {
        const there = addWorkingDays(date, count)
        let passed = 0
        for (let day = addDays(date, 1); day <= there; day = addDays(day, 1)) if (isWorkingDay(day)) passed += 1
        expect(isWorkingDay(there)).toBe(true)
        expect(passed).toBe(count)
        expect(addWorkingDays(addWorkingDays(there, count), -count)).toBe(there)
      }),
    )
  })
})
