import { type Finding, finding } from '../../findings/index.ts'
import { type PeriodId, parsePeriod, periodFrom } from '../../periods/index.ts'
import { compareDecimals, type DecimalText, type Interval, meets, subtract } from '../../quantities/index.ts'
import { addLevels, type Level } from '../levels.ts'
import { placeOf } from '../places.ts'
import { canReach } from '../row-findings.ts'
import { levelsAt, monthLevels } from './levels-at.ts'
import type { Found, Series } from './model.ts'
import { sideOfLevel } from './sides.ts'
import { usualGap } from './usual-gap.ts'
import { usualRevision } from './usual-revision.ts'

/**
 * Cumulative figures of flows: none of a year falls below an earlier one of it, and each is what it was before and the span
 * between. Found only when no published value of the one fits any of the other, and a sum only when the gap is
 * more than the series is in the habit of leaving, or its publisher of restating.
 */
export function checkCumulative(series: Series): readonly Found[] {
  if (series.indicator.kind !== 'flow') return []
  return [...falls(series), ...sums(series)]
}

/** Falls: against the highest that the year had come to, so linear in the figures. */
function falls(series: Series): readonly Found[] {
  const found: Found[] = []
  let highest: Span | null = null
  for (const span of spansFromJanuary(series)) {
    if (highest !== null && highest.year !== span.year) highest = null
    const fits = highest === null ? null : bestFit(span.levels, highest.levels, canReach)
    if (highest !== null && fits !== null && fits.severity !== null) {
      const params = { variant: 'falls', other: fits.other.value, otherPeriod: highest.period }
      found.push(tell(series, span.period, fits, params, [fits.other, fits.level]))
    }
    if (highest === null || isHigher(span, highest)) highest = span
  }
  return found
}

interface Span {
  readonly period: PeriodId
  readonly year: number
  readonly months: number
  readonly levels: readonly Level[]
}

function spansFromJanuary({ figures }: Series): readonly Span[] {
  return [...figures.values()]
    .flatMap(({ period, levels }) => {
      const { year, month, months } = parsePeriod(period)
      return month === 1 && months <= 12 && levels.length > 0 ? [{ period, year, months, levels }] : []
    })
    .toSorted((a, b) => a.year - b.year || a.months - b.months)
}

function isHigher(a: Span, b: Span): boolean {
  const lowest = ({ levels }: Span): DecimalText =>
    levels.map((level) => level.value).reduce((low, value) => (compareDecimals(value, low) < 0 ? value : low))
  return compareDecimals(lowest(a), lowest(b)) > 0
}

/** Sums: a year to date against all its months, and against the one before it with the span between. */
function sums(series: Series): readonly Found[] {
  const tried = [...ofMonths(series), ...[...series.figures.keys()].flatMap((period) => wayTo(series, period))].flatMap(
    ({ period, ways }) => {
      const published = series.figures.get(period)?.levels ?? []
      const fit = bestFit(
        published,
        ways.map(({ level }) => level),
        meets,
      )
      return fit === null ? [] : [{ period, fit, parts: ways.find(({ level }) => level === fit.other)?.parts ?? [] }]
    },
  )
  const usual = Math.max(usualGap(tried.map(({ fit }) => gapOf(fit))), usualRevision(series))
  return tried
    .filter(({ fit }) => fit.severity !== null && gapOf(fit) > usual)
    .map(({ period, fit, parts }) => {
      const params = { variant: 'sum', other: fit.other.value, otherPeriod: null }
      return tell(series, period, fit, params, [...parts, fit.level])
    })
}

/** Between a figure and the sum of its parts, as a share of it. */
function gapOf({ level, other }: Fit): number {
  return (
    Math.abs(Number(subtract(level.value, other.value))) / Math.max(Math.abs(Number(level.value)), Number.MIN_VALUE)
  )
}

interface Ways {
  readonly period: PeriodId
  readonly ways: readonly Way[]
}

/** All the months of a year so far, each as last known. */
function ofMonths(series: Series): readonly Ways[] {
  return spansFromJanuary(series).flatMap(({ period }) => {
    const months = monthLevels(series, period)
    return months === null ? [] : [{ period, ways: [{ level: addLevels(months), parts: months }] }]
  })
}

interface Way {
  readonly level: Level
  readonly parts: readonly Level[]
}

/** How a year to date follows from a span that ends with it: `2024-M05` on top of four months makes five. */
function wayTo(series: Series, last: PeriodId): readonly Ways[] {
  const { year, month, months } = parsePeriod(last)
  if (month === 1 || month + months > 13) return []
  const period = periodFrom(year, 1, month - 1 + months).id
  const before = levelsAt(series, periodFrom(year, 1, month - 1).id)
  const on = series.figures.get(last)?.levels ?? []
  const ways = before.flatMap((a) => on.map((b) => ({ level: addLevels([a, b]), parts: [a, b] })))
  return ways.length === 0 ? [] : [{ period, ways }]
}

interface Fit {
  readonly level: Level
  readonly other: Level
  readonly severity: 'error' | 'warning' | null
}

/** The pair that fits best, of equal ones the latest: null severity when strict bounds do, a warning when only loose ones do. */
function bestFit(
  levels: readonly Level[],
  others: readonly Level[],
  fits: (a: Interval, b: Interval) => boolean,
): Fit | null {
  let best: Fit | null = null
  for (const level of levels) {
    for (const other of others) {
      if (fits(level.strict, other.strict)) return { level, other, severity: null }
      const severity = fits(level.loose, other.loose) ? 'warning' : 'error'
      if (best === null || best.severity === 'error' || severity === 'warning') best = { level, other, severity }
    }
  }
  return best
}

function tell(
  { indicator }: Series,
  period: PeriodId,
  { level, severity }: Fit,
  params: { readonly variant: string; readonly other: DecimalText; readonly otherPeriod: PeriodId | null },
  parts: readonly Level[],
): Found {
  const told: Finding = finding(
    'series/ytd',
    placeOf(level.observation.provenance),
    {
      ...params,
      indicator: indicator.name.vi,
      period,
      value: level.value,
      unit: indicator.unit,
      multiplier: indicator.multiplier,
    },
    { severity: severity ?? 'warning' },
  )
  return { period, finding: told, sides: parts.map(sideOfLevel) }
}
