import { isTetShift, type PeriodId, parsePeriod, samePeriodLastYear } from '../../periods/index.ts'
import { add, compareDecimals, type DecimalText, divide, multiply, subtract } from '../../quantities/index.ts'
import { statedSide } from '../agreement.ts'
import { growthOf } from '../measures.ts'
import type { Figure, Series, Side } from './model.ts'
import { sideOfLevel, sideOfStated } from './sides.ts'

/** How a figure stands to that of a year before; the season is in both, so it is out of this. */
export interface YearOnYear {
  readonly period: PeriodId
  /** Growth in percent. */
  readonly growth: DecimalText
  /** Natural logarithm of the ratio. */
  readonly log: number
  readonly sides: readonly Side[]
}

/**
 * The year-on-year growth of each figure of a series, by the latest levels, else as stated. Months of flows, and of indices of them, that Tết moved in or
 * out are left out: their growth says little.
 */
export function yearOnYear(series: Series): readonly YearOnYear[] {
  return [...series.figures.values()].flatMap((figure) => {
    if (feelsTet(series) && isTetShift(figure.period, samePeriodLastYear(figure.period))) return []
    const found = growthIn(series, figure)
    if (found === null) return []
    const ratio = Number(divide(add(found.growth, '100'), '100'))
    return ratio > 0 ? [{ period: figure.period, log: Math.log(ratio), ...found }] : []
  })
}

function feelsTet({ indicator }: Series): boolean {
  return indicator.kind === 'flow' || indicator.kind === 'index'
}

/** The growth of one figure: of its level on that of a year before, of a fraction of 100, else as a source states it. */
export function growthIn(series: Series, figure: Figure): Pick<YearOnYear, 'growth' | 'sides'> | null {
  const level = figure.levels.at(-1)
  const base = series.figures.get(samePeriodLastYear(figure.period))?.levels.at(-1)
  const { kind, indexBase } = series.indicator
  if (level !== undefined && indexBase?.kind === 'samePeriod')
    return { growth: subtract(level.value, '100'), sides: [sideOfLevel(level)] }
  const ofLevels = kind === 'flow' || kind === 'stock' || indexBase?.kind === 'fixed'
  if (ofLevels && level !== undefined && base !== undefined) {
    const growth = growthOf(level.value, base.value)
    if (growth !== null) return { growth, sides: [base, level].map(sideOfLevel) }
  }
  const said =
    kind === 'rate' ? undefined : figure.said.findLast(({ measure, value }) => measure === 'growth' && value !== null)
  const value = said && statedSide(said).value
  return said !== undefined && value != null ? { growth: value, sides: [sideOfStated(said)] } : null
}

/** Figures that can be held beside each other: months, quarters, and years to date. */
export function spanKind(period: PeriodId): string {
  const { month, months } = parsePeriod(period)
  return months === 1 ? 'month' : month === 1 ? 'soFar' : `P${months}`
}

/** What is left of a later span after an earlier one of the same beginning, as growth on the same of a year before; null if none. */
export function growthOfRest(
  later: readonly [DecimalText, DecimalText],
  earlier: readonly [DecimalText, DecimalText],
): DecimalText | null {
  const [now, before] = [subtract(later[0], earlier[0]), subtract(later[1], earlier[1])]
  return compareDecimals(before, '0') <= 0 ? null : growthOf(now, before)
}

/** The same where only growths are known, each month of the year before counting alike: 12 × 2.9 − 11 × −3.53. */
export function impliedGrowth(later: DecimalText, months: number, earlier: DecimalText, before: number): DecimalText {
  const difference = subtract(multiply(later, String(months)), multiply(earlier, String(before)))
  return divide(difference, String(months - before))
}
