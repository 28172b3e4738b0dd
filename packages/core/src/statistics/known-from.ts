import { addDays, type Instant, type IsoDate, type PeriodId, parsePeriod, periodFrom } from '../periods/index.ts'

/** A figure is taken to be public two days after its period: January 2024 on 2 February 2024. */
const daysUntilKnown = 2

/**
 * When a figure became known, where nobody says: at the end of the source's day (`2024-01-29`), of the last day of the
 * source's month (`2024-01`), or two days after the period (`2024-M01`). Mark the fact as assumed.
 * Throws Refusal `period/invalid` for anything else.
 */
export function assumedKnownFrom(periodOrDate: PeriodId): Instant {
  if (/^\d{4}-\d{2}-\d{2}$/.test(periodOrDate)) return endOfDay(periodOrDate)
  const month = /^(\d{4})-(\d{2})$/.exec(periodOrDate)
  if (month) return endOfDay(periodFrom(Number(month[1]), Number(month[2]), 1).end)
  return endOfDay(addDays(parsePeriod(periodOrDate).end, daysUntilKnown))
}

/** When a plan became known, where nobody says: at the end of the day before the plan's period begins. Mark it as assumed. */
export function assumedTargetKnownFrom(period: PeriodId): Instant {
  return endOfDay(addDays(parsePeriod(period).start, -1))
}

function endOfDay(date: IsoDate): Instant {
  return `${date}T23:59:59+07:00`
}
