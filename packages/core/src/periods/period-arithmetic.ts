import { parsePeriod, periodFrom } from './parse-period.ts'
import type { Period, PeriodId } from './period.ts'

function shifted(period: Period, by: number): PeriodId {
  const month = period.month - 1 + by
  const year = period.year + Math.floor(month / 12)
  return periodFrom(year, (((month % 12) + 12) % 12) + 1, period.months).id
}

/** The period of equal length that begins where this one ends. */
export function nextPeriod(id: PeriodId): PeriodId {
  const period = parsePeriod(id)
  return shifted(period, period.months)
}

/** The period of equal length that ends where this one begins. */
export function previousPeriod(id: PeriodId): PeriodId {
  const period = parsePeriod(id)
  return shifted(period, -period.months)
}

/** The same months of the year before: 'cùng kỳ năm trước'. */
export function samePeriodLastYear(id: PeriodId): PeriodId {
  return shifted(parsePeriod(id), -12)
}

/** January to the period's last month: 'luỹ kế từ đầu năm'. January itself for January. */
export function yearToDate(id: PeriodId): PeriodId {
  const { end } = parsePeriod(id)
  return periodFrom(Number(end.slice(0, 4)), 1, Number(end.slice(5, 7))).id
}

/** The months of the period in order. */
export function monthsOf(id: PeriodId): PeriodId[] {
  const period = parsePeriod(id)
  const first: Period = { ...period, months: 1 }
  return Array.from({ length: period.months }, (_, index) => shifted(first, index))
}

/** The month with which the period ends. */
export function lastMonthOf(id: PeriodId): PeriodId {
  const { year, month, months } = parsePeriod(id)
  const last = month - 1 + months - 1
  return periodFrom(year + Math.floor(last / 12), (last % 12) + 1, 1).id
}

/** The year in which the period ends, as a period: `2024-A1`, which yearly plans are set for. */
export function yearPeriod(id: PeriodId): PeriodId {
  return periodFrom(Number(parsePeriod(id).end.slice(0, 4)), 1, 12).id
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Order by last day, then by first day; 0 only for the same span. For `toSorted`. */
export function comparePeriods(a: PeriodId, b: PeriodId): number {
  const left = parsePeriod(a)
  const right = parsePeriod(b)
  return compareText(left.end, right.end) || compareText(left.start, right.start)
}

/** True when every day of `inner` is a day of `outer`. */
export function containsPeriod(outer: PeriodId, inner: PeriodId): boolean {
  const whole = parsePeriod(outer)
  const part = parsePeriod(inner)
  return whole.start <= part.start && part.end <= whole.end
}

/** The identity as a part of an address, where a slash would divide: `2024-01-01--P9M`. */
export function toAddress(id: PeriodId): string {
  return parsePeriod(id).id.replace('/', '--')
}

/** The identity out of an address. Throws Refusal `period/invalid`. */
export function fromAddress(text: string): PeriodId {
  return parsePeriod(text.replace('--', '/')).id
}
