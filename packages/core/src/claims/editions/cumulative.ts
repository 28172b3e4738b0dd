import { type Finding, finding, type Severity } from '../../findings/index.ts'
import { isPeriodId, monthsOf, type PeriodId, yearToDate } from '../../periods/index.ts'
import { add, addIntervals, compareDecimals, type Interval, trimZeros } from '../../quantities/index.ts'
import { inScaleOf, unitOfFact } from '../checks/shown.ts'
import { judge, type Side } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, placeOfClaim } from '../evidence/check-view.ts'
import { figuresOf } from './other-text.ts'

/**
 * `series/ytd` between two editions: the year to date of a figure is below that of an earlier month of the year (error; warning
 * where only the last digits say so), or the months since then, added to it, do not make the new one (warning: an earlier
 * month may have been revised).
 */
export function checkCumulative(view: CheckView, before: CheckView): readonly Finding[] {
  const figures = figuresOf(view, seriesKey)
  const earlier = [...figuresOf(before, seriesKey).values()]
  return [...figures.values()].flatMap((fact) => {
    const last = isCumulative(fact) ? latestBefore(fact, earlier) : undefined
    if (last === undefined) return []
    return falls(fact, last) ?? differsFromSum(fact, last, figures) ?? []
  })
}

/** Amounts of one indicator in one unit, by period. */
function seriesKey({ key, claim }: Fact): string {
  const { measure, unit, period, baseline, planBy } = claim
  return JSON.stringify([key, measure, unit, baseline, planBy, period])
}

/** The level of a span that begins with January: a stock has its point in time, never such a span. */
function isCumulative({ claim, value }: Fact): boolean {
  const { measure, period } = claim
  if (measure !== 'level' || period === null || !isPeriodId(period) || claim.unit === 'percent') return false
  return compareDecimals(value, '0') > 0 && yearToDate(period) === period
}

function latestBefore(fact: Fact, earlier: readonly Fact[]): Fact | undefined {
  const months = monthsBy(fact)
  return earlier
    .filter(
      (other) =>
        isCumulative(other) &&
        other.key === fact.key &&
        other.claim.unit === fact.claim.unit &&
        other.claim.period?.slice(0, 4) === fact.claim.period?.slice(0, 4) &&
        monthsBy(other).length < months.length,
    )
    .toSorted((a, b) => monthsBy(b).length - monthsBy(a).length)[0]
}

function monthsBy({ claim }: Fact): readonly PeriodId[] {
  return claim.period === null ? [] : monthsOf(claim.period)
}

function falls(fact: Fact, last: Fact): readonly Finding[] | null {
  if (!isBelow(fact.strict, last.strict)) return null
  return [described('falls', fact, last, last.value, isBelow(fact.loose, last.loose) ? 'error' : 'warning')]
}

/** Every number of `a` is below every number of `b`. */
function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false
  const order = compareDecimals(a.high, b.low)
  return order < 0 || (order === 0 && !(a.highClosed && b.lowClosed))
}

function differsFromSum(fact: Fact, last: Fact, figures: ReadonlyMap<string, Fact>): readonly Finding[] | null {
  const months = monthsBy(fact)
    .slice(monthsBy(last).length)
    .map((month) => figures.get(seriesKey({ ...fact, claim: { ...fact.claim, period: month } })))
  if (months.some((month) => month === undefined)) return null
  const parts = [last, ...months.flatMap((month) => month ?? [])]
  const sum: Side = {
    strict: parts.map(({ strict }) => strict).reduce(addIntervals),
    loose: parts.map(({ loose }) => loose).reduce(addIntervals),
  }
  if (judge(fact, sum)?.severity !== 'error') return null
  return [described('sum', fact, last, parts.map(({ value }) => value).reduce(add), 'warning')]
}

function described(variant: 'falls' | 'sum', fact: Fact, last: Fact, other: string, severity: Severity): Finding {
  return finding(
    'series/ytd',
    placeOfClaim(fact.claim),
    {
      variant,
      indicator: fact.claim.indicator.text,
      period: fact.claim.period,
      value: fact.printed,
      otherPeriod: variant === 'falls' ? last.claim.period : null,
      other: trimZeros(inScaleOf(fact, other)),
      ...unitOfFact(fact),
    },
    { severity },
  )
}
