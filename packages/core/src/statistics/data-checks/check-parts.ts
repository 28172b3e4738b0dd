import { finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import type { PeriodId } from '../../periods/index.ts'
import { compareDecimals, type Interval, meets } from '../../quantities/index.ts'
import { addLevels, type Level } from '../levels.ts'
import type { Indicator } from '../model.ts'
import { placeOf } from '../places.ts'
import type { Found, Series } from './model.ts'
import { sideOfLevel } from './sides.ts'

/**
 * Parts and totals. Parts never exceed the whole; they make it up where the catalogue says that they add up (`additive`) and
 * every one of them is known. Parts are the indicator's own breakdowns and the indicators under it in its unit, one dimension
 * at a time. `family`: the whole's series, its other breakdowns, and the series of its children, all of one area. `children`: those
 * of the catalogue, with figures or without.
 */
export function checkParts(whole: Series, family: readonly Series[], children: readonly Indicator[]): readonly Found[] {
  const { kind } = whole.indicator
  if (whole.breakdown !== '' || (kind !== 'flow' && kind !== 'stock') || !addsUp(whole.indicator)) return []
  const parts = family.filter((series) => isPart(whole.indicator, series))
  return [...groupBy(parts, dimensionOf)].flatMap(([dimension, group]) => {
    const needed = children.filter(
      (child) => isChildPart(whole.indicator, child) && childDimension(child) === dimension,
    )
    const additive =
      needed.length > 1 && needed.length === group.length && needed.every((child) => child.additive === true)
    return [...whole.figures.values()].flatMap(({ period, levels }) =>
      checkPeriod(whole, { group, additive }, period, levels),
    )
  })
}

/** Points and yields do not add up, whatever they are of. */
function addsUp({ unit }: Indicator): boolean {
  return unit !== 'points' && unit !== 'percent' && !unit.includes('/')
}

function isPart(whole: Indicator, { indicator, breakdown }: Series): boolean {
  if (indicator.code === whole.code) return breakdown !== '' && !breakdown.includes(';')
  return breakdown === '' && isChildPart(whole, indicator)
}

function isChildPart(whole: Indicator, child: Indicator): boolean {
  const alike = child.kind === whole.kind && child.unit === whole.unit && child.multiplier === whole.multiplier
  return alike && child.parent === whole.code && child.breakdown !== undefined && !whole.criteria.includes(child.code)
}

/** 'commodity': what the parts are parts by; what is measured of them says nothing of it. */
function dimensionOf({ indicator, breakdown }: Series): string {
  return breakdown === '' ? childDimension(indicator) : (breakdown.split('=')[0] ?? '')
}

function childDimension({ breakdown = {} }: Indicator): string {
  return Object.keys(breakdown)
    .filter((name) => name !== 'measure')
    .toSorted()
    .join(';')
}

interface Parts {
  readonly group: readonly Series[]
  /** The catalogue says that they add up, and all of them are in the data. */
  readonly additive: boolean
}

interface Fit {
  readonly variant: 'exceed' | 'differ'
  readonly severity: 'error' | 'warning'
  readonly whole: Level
}

function checkPeriod(
  whole: Series,
  { group, additive }: Parts,
  period: PeriodId,
  wholes: readonly Level[],
): readonly Found[] {
  const known = group.flatMap((series) => {
    const level = lowest(series.figures.get(period)?.levels ?? [])
    return level === null ? [] : [{ series, level }]
  })
  if (known.length === 0 || wholes.length === 0) return []
  const sum = addLevels(known.map(({ level }) => level))
  const isComplete = additive && known.length === group.length
  const fit = wholes.map((level) => fitOf(level, sum, isComplete)).toSorted(bySeverity)[0] ?? null
  if (fit === null) return []
  const { indicator } = whole
  const told = finding(
    'sum/parts',
    placeOf(fit.whole.observation.provenance),
    {
      variant: fit.variant,
      parts: known.map(({ series }) => nameOf(series, indicator)),
      sum: sum.value,
      sumBounds: fit.severity === 'error' ? sum.loose : sum.strict,
      whole: fit.whole.value,
      wholeBounds: fit.severity === 'error' ? fit.whole.loose : fit.whole.strict,
      unit: indicator.unit,
      multiplier: indicator.multiplier,
    },
    { severity: fit.severity },
  )
  return [{ period, finding: told, sides: [...known.map(({ level }) => level), fit.whole].map(sideOfLevel) }]
}

function nameOf({ indicator, breakdown }: Series, whole: Indicator): string {
  return indicator.code === whole.code ? breakdown : indicator.name.vi
}

function lowest(levels: readonly Level[]): Level | null {
  return levels.reduce<Level | null>(
    (low, level) => (low === null || compareDecimals(level.value, low.value) < 0 ? level : low),
    null,
  )
}

function fitOf(whole: Level, sum: Level, isComplete: boolean): Fit | null {
  const misfit = (a: Interval, b: Interval): Fit['variant'] | null =>
    exceeds(a, b) ? 'exceed' : isComplete && !meets(a, b) ? 'differ' : null
  const variant = misfit(sum.strict, whole.strict)
  if (variant === null) return null
  return { variant, severity: misfit(sum.loose, whole.loose) === null ? 'warning' : 'error', whole }
}

/** True when the least that the parts make is above the most that the whole can be. */
function exceeds(sum: Interval, whole: Interval): boolean {
  return !meets({ ...sum, high: null, highClosed: false }, { ...whole, low: null, lowClosed: false })
}

/** Nothing found comes first, then warnings: parts are held against the whole that they fit best. */
function bySeverity(a: Fit | null, b: Fit | null): number {
  const rank = (fit: Fit | null): number => (fit === null ? 0 : fit.severity === 'warning' ? 1 : 2)
  return rank(a) - rank(b)
}
