import { finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import { type PeriodId, parsePeriod, samePeriodLastYear } from '../../periods/index.ts'
import { type DecimalText, subtract } from '../../quantities/index.ts'
import type { Indicator } from '../model.ts'
import type { Figure, Found, Series, Side } from './model.ts'
import { sideOfLevel } from './sides.ts'
import { usualGap } from './usual-gap.ts'
import { growthIn, growthOfRest, impliedGrowth } from './year-on-year.ts'

/** A part of a year shorter than this says little of the rest, and Tết is still in it. */
const longEnough = 6
/** Points between the growth so far and that of the rest from which the later figure is worth a look. */
const farApart = 50

/**
 * What a later cumulative figure asks of the months since an earlier one: 'eleven months −3.53%, the year +2.9%' asks of December
 * +73.6%. By levels where both years have them, of an index with every month alike. A series that often changes so is left alone.
 */
export function checkRestOfYear(series: Series): readonly Found[] {
  const soFar = [...series.figures.values()].filter(({ period }) => isSoFar(period))
  const years = groupBy(soFar, ({ period }) => parsePeriod(period).year)
  const tried = [...years.values()].flatMap((figures) => {
    const inOrder = figures.toSorted((a, b) => parsePeriod(a.period).months - parsePeriod(b.period).months)
    const told = inOrder.flatMap((figure) => grown(series, figure))
    return told.slice(1).flatMap((later, at) => compare(series, told[at] as Grown, later))
  })
  const usual = Math.max(farApart, usualGap(tried.map(({ gap }) => gap)))
  return tried.filter(({ gap }) => gap > usual).map((each) => tell(series, each))
}

function isSoFar(period: PeriodId): boolean {
  const { month, months } = parsePeriod(period)
  return month === 1 && months <= 12
}

interface Grown {
  readonly period: PeriodId
  readonly months: number
  readonly growth: DecimalText
  /** Level and that of a year before, where both are known. */
  readonly levels: readonly [DecimalText, DecimalText] | null
  readonly sides: readonly Side[]
}

function grown(series: Series, figure: Figure): readonly Grown[] {
  const found = growthIn(series, figure)
  if (found === null || series.indicator.kind === 'stock') return []
  const level = figure.levels.at(-1)
  const base = series.figures.get(samePeriodLastYear(figure.period))?.levels.at(-1)
  const both = series.indicator.kind === 'flow' && level !== undefined && base !== undefined
  const { months } = parsePeriod(figure.period)
  return [
    {
      period: figure.period,
      months,
      growth: found.growth,
      levels: both ? [level.value, base.value] : null,
      sides: both ? [base, level].map(sideOfLevel) : found.sides,
    },
  ]
}

interface Step {
  readonly earlier: Grown
  readonly later: Grown
  /** Growth of the months between, in percent. */
  readonly rest: DecimalText
  /** Points between it and the growth so far. */
  readonly gap: number
}

function compare({ indicator }: Series, earlier: Grown, later: Grown): readonly Step[] {
  if (earlier.months < longEnough) return []
  const rest = growthBetween(indicator, earlier, later)
  return rest === null ? [] : [{ earlier, later, rest, gap: Math.abs(Number(subtract(rest, earlier.growth))) }]
}

function tell({ indicator }: Series, { earlier, later, rest }: Step): Found {
  const told = finding('series/outlier', later.sides.at(-1)?.at ?? { path: indicator.code }, {
    variant: 'rest',
    indicator: indicator.name.vi,
    period: later.period,
    otherPeriod: earlier.period,
    growth: rest,
    usual: earlier.growth,
  })
  return { period: later.period, finding: told, sides: [...earlier.sides, ...later.sides] }
}

/** Months of a flow weigh as its levels say; those of an index alike. Growth of a flow without levels tells nothing of the rest. */
function growthBetween({ kind }: Indicator, earlier: Grown, later: Grown): DecimalText | null {
  if (earlier.levels !== null && later.levels !== null) return growthOfRest(later.levels, earlier.levels)
  return kind === 'index' ? impliedGrowth(later.growth, later.months, earlier.growth, earlier.months) : null
}
