import type { IsoDate } from './period.ts'
import { Refusal } from './refusal.ts'

const msPerDay = 86_400_000
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

/** `YYYY-MM-DD` of year, month 1-12 and day; a day beyond the month runs on into the next, as with `Date.UTC`. */
export function civilDate(year: number, month: number, day: number): IsoDate {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.toISOString().slice(0, 10)
}

/** True for a day that the calendar has: `2024-02-29`, not `2023-02-29`. */
export function isIsoDate(text: string): boolean {
  const parts = isoDate.exec(text)
  return parts !== null && civilDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text
}

/** Days since 1970-01-01. Throws Refusal `date/invalid`. */
export function dayNumber(date: IsoDate): number {
  if (!isIsoDate(date)) throw new Refusal('date/invalid', { text: date })
  return Date.parse(`${date}T00:00:00Z`) / msPerDay
}

/** The day with that number of days since 1970-01-01. */
export function dateOfDayNumber(days: number): IsoDate {
  return new Date(days * msPerDay).toISOString().slice(0, 10)
}

/** `days` calendar days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days)
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekdayOf(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** True for Saturday and Sunday, the weekly days off of offices. */
export function isWeekend(date: IsoDate): boolean {
  return weekdayOf(date) > 5
}
