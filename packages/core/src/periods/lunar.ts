import { addDays } from './civil-date.ts'
import { type LunarYearRow, lunarYears } from './lunar.data.ts'
import type { DateSpan, IsoDate } from './period.ts'
import { Refusal } from './refusal.ts'

/** Years for which the lunar calendar is known. */
const firstLunarYear = 1990
export const lastLunarYear = 2100

function rowOf(year: number): LunarYearRow {
  const row = lunarYears[year - firstLunarYear]
  if (row === undefined) {
    throw new Refusal('calendar/year', { text: `${year}`, first: `${firstLunarYear}`, last: `${lastLunarYear}` })
  }
  return row
}

/** Mùng 1 Tết of the lunar year that begins in `year` (1990-2100), by UTC+7. Throws Refusal `calendar/year`. */
export function lunarNewYear(year: number): IsoDate {
  return rowOf(year)[0]
}

/** The Hùng Kings' day, the tenth of the third lunar month (not of a leap month). Throws Refusal `calendar/year`. */
export function hungKingsDay(year: number): IsoDate {
  const [tet, days] = rowOf(year)
  return addDays(tet, days)
}

/**
 * The days on which Tết stops work: from the last day of the lunar year (29/12, or 30/12 where the month has it) to the
 * fifth of the first month; always six days. Throws Refusal `calendar/year`.
 */
export function tetWindow(year: number): DateSpan {
  const tet = lunarNewYear(year)
  return { start: addDays(tet, -1), end: addDays(tet, 4) }
}
