import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isIsoDate, isWeekend } from './civil-date.ts'
import { yearChoices } from './holidays.data.ts'
import { defaultChoice, publicHolidays } from './public-holidays.ts'

const basesOf = (year: number): string[] => [...new Set(publicHolidays(year).map(({ basis }) => basis))].toSorted()

/** The days off as the yearly notices printed them, without weekends; written down apart from the rule that makes them. */
describe('public holidays on weekdays, with their days in lieu', () => {
  test.each([
    [2019, '01-01 · 02-04 02-05 02-06 02-07 02-08 · 04-15 · 04-30 05-01 · 09-02'],
    [2020, '01-01 · 01-23 01-24 01-27 01-28 01-29 · 04-02 · 04-30 05-01 · 09-02'],
    [2021, '01-01 · 02-10 02-11 02-12 02-15 02-16 · 04-21 · 04-30 05-03 · 09-02 09-03'],
    [2022, '01-03 · 01-31 02-01 02-02 02-03 02-04 · 04-11 · 05-02 05-03 · 09-01 09-02'],
    [2023, '01-02 · 01-20 01-23 01-24 01-25 01-26 · 05-01 05-02 05-03 · 09-01 09-04'],
    [2024, '01-01 · 02-08 02-09 02-12 02-13 02-14 · 04-18 · 04-30 05-01 · 09-02 09-03'],
    [2025, '01-01 · 01-27 01-28 01-29 01-30 01-31 · 04-07 · 04-30 05-01 · 09-01 09-02'],
    [2026, '01-01 · 02-16 02-17 02-18 02-19 02-20 · 04-27 · 04-30 05-01 · 09-01 09-02'],
  ])('%i: %s', (year, printed) => {
    const dates = publicHolidays(year).map(({ date }) => date)
    const weekdays = dates.filter((date) => !isWeekend(date)).map((date) => date.slice(5))
    expect(weekdays).toEqual(printed.split(' ').filter((word) => word !== '·'))
  })

  test('a day in lieu names the weekly day off that it stands for', () => {
    const inLieu = publicHolidays(2023).filter(({ inLieuOf }) => inLieuOf !== undefined)
    expect(inLieu.map(({ date, inLieuOf }) => `${date} for ${inLieuOf}`)).toEqual([
      '2023-01-02 for 2023-01-01',
      '2023-01-25 for 2023-01-21',
      '2023-01-26 for 2023-01-22',
      '2023-05-02 for 2023-04-29',
      '2023-05-03 for 2023-04-30',
      '2023-09-04 for 2023-09-02',
    ])
  })

  test('a year says whether its choices were announced or are ours', () => {
    expect(basesOf(2024)).toEqual(['announced', 'law'])
    expect(basesOf(2027)).toEqual(['law', 'rule'])
  })

  test.each([2018, 2101, 2024.5])('%d is refused, not guessed', (year) => {
    expect(() => publicHolidays(year)).toThrow(expect.objectContaining({ code: 'calendar/year' }))
  })
})

test('every announced choice is what the default rule would have been', () => {
  for (const { year, tetDaysBefore, nationalDay } of yearChoices) {
    expect({ year, tetDaysBefore, nationalDay }).toEqual({ year, ...defaultChoice(year) })
  }
})

test('every year has its 11 days (10 until 2020) and a free weekday for each that falls on a weekend', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2019, max: 2100 }), (year) => {
      const all = publicHolidays(year)
      const inLieu = all.filter(({ inLieuOf }) => inLieuOf !== undefined)
      const dates = all.map(({ date }) => date)
      expect(all.length - inLieu.length).toBe(year < 2021 ? 10 : 11)
      expect(dates.filter((date) => !isWeekend(date)).length).toBe(all.length - inLieu.length)
      expect(new Set(dates).size).toBe(dates.length)
      expect(dates).toEqual(dates.toSorted())
      expect(dates.every((date) => isIsoDate(date) && date.startsWith(`${year}-`))).toBe(true)
    }),
    { numRuns: 500 },
  )
})
