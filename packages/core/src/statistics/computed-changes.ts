import { divideIntervals, exactly, type Interval, scaleInterval, subtractIntervals } from '../quantities/index.ts'
import type { Computed } from './agreement.ts'
import type { Level } from './levels.ts'
import { changeOf, growthOf, growthOfIndex, multipleOf } from './measures.ts'
import type { Indicator } from './model.ts'

/** What a level is compared with. */
export type Against = 'samePeriod' | 'previousPeriod'

/** Last year's, or last period's, growth of each kind of indicator; null where the table of measures has none. */
export function computedGrowth(
  indicator: Indicator,
  level: Level | null,
  base: Level | null,
  against: Against,
): Computed | null {
  if (level === null || indicator.kind === 'text') return null
  if (indicator.kind === 'index' && indicator.indexBase?.kind !== 'fixed') {
    return indicator.indexBase?.kind === against ? indexGrowth(level) : null
  }
  if (base === null) return null
  return indicator.kind === 'rate' ? difference(level, base) : relativeGrowth(level, base)
}

function indexGrowth(level: Level): Computed {
  return { value: growthOfIndex(level.value), strict: lessHundred(level.strict), loose: lessHundred(level.loose) }
}

function lessHundred(bounds: Interval): Interval {
  return subtractIntervals(bounds, exactly('100'))
}

function relativeGrowth(level: Level, base: Level): Computed | null {
  const value = growthOf(level.value, base.value)
  if (value === null) return null
  const strict = growthBounds(level.strict, base.strict)
  const isOne = level.loose === level.strict && base.loose === base.strict
  return { value, strict, loose: isOne ? strict : growthBounds(level.loose, base.loose) }
}

function growthBounds(level: Interval, base: Interval): Interval | null {
  const ratio = divideIntervals(level, base)
  return ratio && scaleInterval(subtractIntervals(ratio, exactly('1')), '100')
}

function difference(level: Level, base: Level): Computed {
  return {
    value: changeOf(level.value, base.value),
    strict: subtractIntervals(level.strict, base.strict),
    loose: subtractIntervals(level.loose, base.loose),
  }
}

/** The absolute change: in the indicator's unit, of rates and indexes in points. */
export function computedChange(indicator: Indicator, level: Level | null, base: Level | null): Computed | null {
  return level === null || base === null || indicator.kind === 'text' ? null : difference(level, base)
}

/** How many times the base; only flows and stocks have a multiple. */
export function computedMultiple(indicator: Indicator, level: Level | null, base: Level | null): Computed | null {
  if (level === null || base === null || (indicator.kind !== 'flow' && indicator.kind !== 'stock')) return null
  const value = multipleOf(level.value, base.value)
  if (value === null) return null
  return {
    value,
    strict: divideIntervals(level.strict, base.strict),
    loose: divideIntervals(level.loose, base.loose),
  }
}
