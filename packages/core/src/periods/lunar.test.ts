import { SearchMoonPhase, SearchSunLongitude, SunPosition } from 'astronomy-engine'
import { describe, expect, test } from 'vitest'
import { addDays, dateOfDayNumber } from './civil-date.ts'
import { lunarYears } from './lunar.data.ts'
import { hungKingsDay, lunarNewYear, tetWindow } from './lunar.ts'

/** Published dates of Tết, written down apart from the table. The last column: China's new year where it differs. */
describe('Tết as Vietnam kept or published it', () => {
  test.each([
    [1990, '1990-01-27', ''],
    [1995, '1995-01-31', ''],
    [1999, '1999-02-16', ''],
    [2000, '2000-02-05', ''],
    [2005, '2005-02-09', ''],
    [2007, '2007-02-17', 'China: 18 February'],
    [2008, '2008-02-07', ''],
    [2010, '2010-02-14', ''],
    [2012, '2012-01-23', ''],
    [2015, '2015-02-19', ''],
    [2018, '2018-02-16', ''],
    [2019, '2019-02-05', ''],
    [2020, '2020-01-25', ''],
    [2021, '2021-02-12', ''],
    [2022, '2022-02-01', ''],
    [2023, '2023-01-22', ''],
    [2024, '2024-02-10', ''],
    [2025, '2025-01-29', ''],
    [2026, '2026-02-17', ''],
    [2027, '2027-02-06', ''],
    [2028, '2028-01-26', ''],
    [2029, '2029-02-13', ''],
    [2030, '2030-02-02', 'China: 3 February'],
  ])('%i: %s %s', (year, date) => {
    expect(lunarNewYear(year)).toBe(date)
  })

  test.each([
    [2019, '2019-04-14'],
    [2020, '2020-04-02'],
    [2021, '2021-04-21'],
    [2022, '2022-04-10'],
    [2023, '2023-04-29'],
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
  ])("the Hùng Kings' day of %i: %s", (year, date) => {
    expect(hungKingsDay(year)).toBe(date)
  })

  test.each([1989, 2101, 2024.5, Number.NaN])('%d is outside of the table and refused', (year) => {
    expect(() => lunarNewYear(year)).toThrow(expect.objectContaining({ code: 'calendar/year' }))
    expect(() => hungKingsDay(year)).toThrow(expect.objectContaining({ code: 'calendar/year' }))
    expect(() => tetWindow(year)).toThrow(expect.objectContaining({ code: 'calendar/year' }))
  })
})

test('the Tết window runs from the last day of the old year to the fifth of the new', () => {
  expect(tetWindow(2024)).toEqual({ start: '2024-02-09', end: '2024-02-14' })
  expect(tetWindow(2025)).toEqual({ start: '2025-01-28', end: '2025-02-02' })
})

const msPerDay = 86_400_000
const utcPlus7 = 7 * 3_600_000
const civilDay = (instant: Date): number => Math.floor((instant.getTime() + utcPlus7) / msPerDay)

/** Days (UTC+7) on which a new moon falls, each the first of a lunar month. */
function newMoonDays(fromYear: number, toYear: number): number[] {
  const days: number[] = []
  for (let after = new Date(Date.UTC(fromYear, 9, 1)); after.getUTCFullYear() <= toYear; ) {
    const moon = SearchMoonPhase(0, after, 40)
    if (moon === null) throw new Error(`no new moon after ${after.toISOString()}`)
    days.push(civilDay(moon.date))
    after = new Date(moon.date.getTime() + 20 * msPerDay)
  }
  return days
}

/** Place in the list of the month that holds the winter solstice: always the eleventh. */
function eleventhMonth(firsts: readonly number[], year: number): number {
  const solstice = SearchSunLongitude(270, new Date(Date.UTC(year, 11, 10)), 25)
  if (solstice === null) throw new Error(`no solstice in ${year}`)
  const day = civilDay(solstice.date)
  return firsts.findIndex((first, index) => first <= day && day < (firsts[index + 1] ?? Number.POSITIVE_INFINITY))
}

/** The sun's sign (0-11) at the midnight that begins a civil day: a month without a change of sign has no major term. */
const signAt = (day: number): number => Math.floor(SunPosition(new Date(day * msPerDay - utcPlus7)).elon / 30)

/** First days of months 1 and 3 of the lunar year that begins in `year`, by the rules of the calendar. */
function firstAndThirdMonth(firsts: readonly number[], year: number): [number, number] {
  const from = eleventhMonth(firsts, year - 1)
  const to = eleventhMonth(firsts, year)
  const months = firsts.slice(from, to)
  const hasLeap = months.length === 13
  const isBare = (at: number): boolean => signAt(months[at] ?? 0) === signAt(firsts[from + at + 1] ?? 0)
  const leapAt = hasLeap ? months.findIndex((_, at) => at > 0 && isBare(at)) : -1
  const regular = months.filter((_, at) => at !== leapAt)
  return [regular[2] ?? Number.NaN, regular[4] ?? Number.NaN]
}

describe('the table agrees with the sky', () => {
  const firsts = newMoonDays(1988, 2101)

  test.each(lunarYears.map((row, index): [number, string, number] => [1990 + index, row[0], row[1]]))(
    '%i: Tết %s, Hùng Kings %i days later',
    (year, tet, toHungKings) => {
      const [first, third] = firstAndThirdMonth(firsts, year)
      expect(dateOfDayNumber(first)).toBe(tet)
      expect(dateOfDayNumber(third + 9)).toBe(addDays(tet, toHungKings))
    },
  )
})
