import { addDays, isWeekend } from './civil-date.ts'
import { swappedDays } from './holidays.data.ts'
import type { IsoDate } from './period.ts'
import { publicHolidays } from './public-holidays.ts'
import { Refusal } from './refusal.ts'

const swappedOff = new Set(swappedDays.map(({ off }) => off))
const swappedWorked = new Set(swappedDays.map(({ worked }) => worked))

/**
 * True when offices of the state work: Monday to Friday, not a public holiday or its day in lieu, with the days that
 * the government swapped. Throws Refusal `date/invalid`, and `calendar/year` outside of 2019-2100.
 */
export function isWorkingDay(date: IsoDate): boolean {
  const isFree = isWeekend(date) || publicHolidays(Number(date.slice(0, 4))).some((holiday) => holiday.date === date)
  return swappedWorked.has(date) || (!isFree && !swappedOff.has(date))
}

/**
 * The `count`th working day after a date, before it when negative; the date itself, working or not, for 0. 'Within five
 * working days' of a Friday ends on the next Friday. Throws Refusal `calendar/year` outside of 2019-2100.
 */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  if (!Number.isInteger(count)) throw new Refusal('number/invalid', { text: String(count) })
  const step = Math.sign(count)
  let day = date
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}
