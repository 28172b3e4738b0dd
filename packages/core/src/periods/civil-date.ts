import type { IsoDate } from './period.ts'
import { Refusal } from './refusal.ts'

const msPerDay = 86_400_000
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/

const monthLengths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** `YYYY-MM-DD` of a year, a month 1-12 and a day of that month; not checked. */
export function civilDate(year: number, month: number, day: number): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0)
}

/** True for a day that the calendar has: `2024-02-29`, not `2023-02-29`. */
export function isIsoDate(text: string): boolean {
  const parts = isoDate.exec(text)
  if (parts === null) return false
  const day = Number(parts[3])
  return day >= 1 && day <= daysInMonth(Number(parts[1]), Number(parts[2]))
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
