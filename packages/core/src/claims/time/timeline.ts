import {
  lastMonthOf,
  type PeriodId,
  parsePeriod,
  periodFrom,
  samePeriodLastYear,
  yearPeriod,
  yearToDate,
} from '../../periods/index.ts'
import type { DateText, Mention, PeriodItem, YearText } from '../figures/items.ts'

/** The period of which a text speaks at a place, with the point in time if it named one. */
export interface Moment {
  readonly period: PeriodId | null
  /** The month alone, for stocks: 'đến 30/9/2022' is nine months of a flow and September of a stock. */
  readonly point: PeriodId | null
}

export const nowhere: Moment = { period: null, point: null }

/** Resolves a mention where `year` is the year last spoken of and `now` the period last spoken of. Null when it names no period. */
export function resolveMention(
  item: Pick<PeriodItem, 'mention' | 'reach'>,
  now: PeriodId | null,
  year: number | null,
): Moment | null {
  const { mention, reach } = item
  switch (mention.is) {
    case 'span':
      return spanMoment(mention, reach, year)
    case 'date':
      return dated(mention, reach, year)
    case 'window':
      return plain(windowPeriod(mention.from, mention.to))
    case 'current':
      return plain(currentPeriod(mention.what, now, year))
    case 'last':
      return plain(now === null ? null : lastPeriod(mention.what, now))
    case 'samePeriod':
      return plain(now === null ? null : sameMonths(now, mention.year))
    case 'yearEdge':
      return edge(mention.year, reach, year)
    case 'week':
    case 'duration':
      return null
  }
}

const plain = (period: PeriodId | null): Moment | null => (period === null ? null : { period, point: null })

export function yearOf(text: YearText, context: number | null): number | null {
  if (typeof text === 'number') return text
  if (context === null) return null
  return text === null ? context : context - text.ago
}

function spanMoment(
  mention: Extract<Mention, { is: 'span' }>,
  reach: PeriodItem['reach'],
  context: number | null,
): Moment | null {
  const year = yearOf(mention.year, context)
  if (year === null) return null
  const period = periodFrom(year, mention.month, mention.months).id
  if (reach === null) return { period, point: null }
  const last = lastMonthOf(period)
  return reach === 'at'
    ? { period: mention.months === 1 ? last : period, point: last }
    : { period: yearToDate(period), point: mention.months === 12 ? null : last }
}

/** 'đến 30/9' counts from January on; 'ngày 22/5/2016' is the day of an event, in its month. */
function dated(
  mention: Extract<Mention, { is: 'date' }>,
  reach: PeriodItem['reach'],
  context: number | null,
): Moment | null {
  const year = yearOf(mention.year, context)
  if (year === null) return null
  const month = periodFrom(year, mention.month, 1).id
  return reach === null ? plain(month) : { period: yearToDate(month), point: month }
}

/** 'cuối năm 2022' as a time of its own is the year; 'đầu năm' is no period of figures. */
function edge(text: YearText, reach: PeriodItem['reach'], context: number | null): Moment | null {
  const year = yearOf(text, context)
  if (reach !== 'at' || year === null) return null
  return { period: periodFrom(year, 1, 12).id, point: null }
}

/** A window from the 15th counts from the next month on (Decree 09/2019: the 15th of the month before to the 14th). */
function windowPeriod(from: DateText, to: DateText): PeriodId | null {
  if (to.year === null) return null
  const start = (from.year ?? to.year) * 12 + from.month - 1 + (from.day >= 14 ? 1 : 0)
  const months = to.year * 12 + to.month - start
  return months < 1 || months > 60 ? null : periodFrom(Math.floor(start / 12), (start % 12) + 1, months).id
}

function currentPeriod(
  what: 'month' | 'quarter' | 'year' | 'toDate',
  now: PeriodId | null,
  year: number | null,
): PeriodId | null {
  if (now === null) return year === null || what === 'month' || what === 'quarter' ? null : periodFrom(year, 1, 12).id
  if (what === 'year') return yearPeriod(now)
  if (what === 'toDate') return yearToDate(now)
  if (what === 'month') return parsePeriod(now).months === 12 ? now : lastMonthOf(now)
  return quarterOf(now)
}

function quarterOf(now: PeriodId): PeriodId {
  const { year, month, months } = parsePeriod(lastMonthOf(now))
  if (months === 12) return now
  return periodFrom(year, Math.floor((month - 1) / 3) * 3 + 1, 3).id
}

function lastPeriod(what: 'month' | 'quarter' | 'year', now: PeriodId): PeriodId {
  if (what === 'year') return samePeriodLastYear(now)
  const { year, month, months } = parsePeriod(now)
  const first = year * 12 + month - 1 - (what === 'month' ? 1 : months)
  return periodFrom(Math.floor(first / 12), (first % 12) + 1, what === 'month' ? 1 : months).id
}

/** The same months in another year: the year before unless one is written. */
export function sameMonths(period: PeriodId, year: YearText): PeriodId {
  if (typeof year !== 'number') return samePeriodLastYear(period)
  const { month, months } = parsePeriod(period)
  return periodFrom(year, month, months).id
}

/** The year written in a mention, if one is. */
export function writtenYear(mention: Mention): number | null {
  if (mention.is === 'window') return mention.to.year
  const year = 'year' in mention ? mention.year : null
  return typeof year === 'number' ? year : null
}
