import { type PeriodId, parsePeriod, previousPeriod, yearToDate } from '@giaoban/core/periods'

const monthsBack = 24

const quarterOf = (month: PeriodId): PeriodId => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(6)) / 3)}`

/**
 * Periods that a report of today may speak of, newest first: each of the last 24 months with the span since January, and where a
 * quarter, half or year ends with it, those. `also` are added in front when they are none of these.
 */
export const periodOptions = (today: string, also: readonly PeriodId[]): readonly PeriodId[] => {
  const options: PeriodId[] = []
  let month = today.slice(0, 7).replace('-', '-M')
  for (let count = 0; count < monthsBack; count++) {
    options.push(month, ...endingWith(month))
    month = previousPeriod(month)
  }
  return [...new Set([...also.filter((period) => !options.includes(period)), ...options])]
}

const endingWith = (month: PeriodId): readonly PeriodId[] => {
  const { month: number } = parsePeriod(month)
  const quarter = number % 3 === 0 ? [quarterOf(month)] : []
  return number === 1 ? quarter : [...quarter, yearToDate(month)]
}
