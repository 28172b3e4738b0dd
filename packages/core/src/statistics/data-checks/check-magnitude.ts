import { finding } from '../../findings/index.ts'
import { parsePeriod } from '../../periods/index.ts'
import { compareDecimals, multiply, tenTo, trimZeros } from '../../quantities/index.ts'
import { statedSide } from '../agreement.ts'
import type { Level } from '../levels.ts'
import type { StatedMeasure } from '../model.ts'
import { placeOf } from '../places.ts'
import type { Found, Series } from './model.ts'
import { robustOf } from './robust.ts'
import { sideOfLevel } from './sides.ts'

/** So many figures make a series that one of them can be held against. */
const fewest = 4
/** Powers of ten between the figures of a steady series: months of a harvest differ by more, and are left alone. */
const steady = 0.2
/** How near to a whole power of ten a slip is. */
const near = 0.3

/** Magnitude: a level ×10, ×100 or ×1000 away from a series that is otherwise of one size; flows are taken by the month. */
export function checkMagnitude(series: Series): readonly Found[] {
  const { kind } = series.indicator
  if (kind !== 'flow' && kind !== 'stock') return []
  const sized = [...series.figures.values()].flatMap(({ period, levels }) =>
    levels.flatMap((level) => sizeOf(period, level, kind)),
  )
  if (sized.length < fewest) return []
  const { middle, spread } = robustOf(sized.map(({ size }) => size))
  if (spread > steady) return []
  const slips = sized.flatMap((each) => {
    const power = Math.round(each.size - middle)
    const isSlip = power !== 0 && Math.abs(power) <= 3 && Math.abs(each.size - middle - power) <= near
    return isSlip ? [{ each, power }] : []
  })
  const leaps = slips.length === 0 ? new Set<number>() : leapsOf(series)
  return slips.flatMap(({ each, power }) => {
    const { year } = parsePeriod(each.period)
    return leaps.has(year) || leaps.has(year + 1) ? [] : [tell(series, each, power)]
  })
}

/** A change of so many times is one that a source may state: then the level is no slip of the pen. */
const leap = 0.7

/** Years for which a source states a leap: to a figure of that year, from one of the year before. */
function leapsOf({ figures }: Series): ReadonlySet<number> {
  const said = [...figures.values()].flatMap((figure) => figure.said)
  const leaps = said.filter((fact) => Math.abs(Math.log10(timesOf(fact))) >= leap)
  return new Set(leaps.map(({ period }) => parsePeriod(period).year))
}

/** Times the year before, as stated; 1 where nothing is said of it. */
function timesOf(fact: StatedMeasure): number {
  const { value } = statedSide(fact)
  if (value === null) return 1
  if (fact.measure === 'multiple') return Number(value)
  return fact.measure === 'growth' ? 1 + Number(value) / 100 : 1
}

interface Sized {
  readonly period: string
  readonly level: Level
  readonly size: number
}

function sizeOf(period: string, level: Level, kind: 'flow' | 'stock'): readonly Sized[] {
  if (compareDecimals(level.value, '0') <= 0) return []
  const months = kind === 'flow' ? parsePeriod(period).months : 1
  return [{ period, level, size: Math.log10(Number(level.value) / months) }]
}

function tell({ indicator }: Series, { period, level }: Sized, power: number): Found {
  const { unit, multiplier } = indicator
  const told = finding('level/magnitude', placeOf(level.observation.provenance), {
    indicator: indicator.name.vi,
    value: level.value,
    factor: tenTo(Math.abs(power)),
    expected: trimZeros(multiply(level.value, tenTo(-power))),
    reference: 'series',
    unit,
    multiplier,
    otherUnit: unit,
    otherMultiplier: multiplier,
  })
  return { period, finding: told, sides: [sideOfLevel(level)] }
}
