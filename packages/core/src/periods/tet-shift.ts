import { dateOfDayNumber, dayNumber, isWeekend } from './civil-date.ts'
import { tetWindow } from './lunar.ts'
import { parsePeriod } from './parse-period.ts'
import type { DateSpan, PeriodId } from './period.ts'

/** Difference in Tết weekdays from which two periods are no longer alike (design: Tết-aware comparison). */
const shiftFrom = 2

const isBetween = (date: string, span: DateSpan): boolean => date >= span.start && date <= span.end

function weekdaysIn(window: DateSpan, span: DateSpan): number {
  const first = dayNumber(window.start)
  const days = Array.from({ length: dayNumber(window.end) - first + 1 }, (_, index) => dateOfDayNumber(first + index))
  return days.filter((date) => isBetween(date, span) && !isWeekend(date)).length
}

/** Checking data asks for the same few periods a thousand times over: so many are kept, then they are forgotten. */
const kept = 4096
const known = new Map<PeriodId, number>()

/** Mondays to Fridays of the period that lie in a Tết window. Throws Refusal `calendar/year` outside of 1990-2100. */
export function tetWeekdays(id: PeriodId): number {
  const found = known.get(id)
  if (found !== undefined) return found
  const counted = countTetWeekdays(id)
  if (known.size >= kept) known.clear()
  known.set(id, counted)
  return counted
}

function countTetWeekdays(id: PeriodId): number {
  const { start, end, year } = parsePeriod(id)
  const years = Array.from({ length: Number(end.slice(0, 4)) - year + 1 }, (_, index) => year + index)
  return years.reduce((sum, each) => sum + weekdaysIn(tetWindow(each), { start, end }), 0)
}

/**
 * True when two periods differ by two or more Tết weekdays, so that a growth of flows between them says little:
 * January 2024 has none, January 2023 had four. Throws Refusal `calendar/year` outside of 1990-2100.
 */
export function isTetShift(a: PeriodId, b: PeriodId): boolean {
  return Math.abs(tetWeekdays(a) - tetWeekdays(b)) >= shiftFrom
}
