import { finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import { closed, roundHalfUp } from '../../quantities/index.ts'
import type { Found, Series } from './model.ts'
import { type Robust, robustOf } from './robust.ts'
import { spanKind, type YearOnYear, yearOnYear } from './year-on-year.ts'

/** So many growths say what is usual. */
const fewest = 8
/** Times the usual spread from which a growth is out of line. */
const times = 5
/** A spread below this is taken as this, so that a very even series is not alarmed by a few percent. */
const leastSpread = 0.03

/**
 * Growths out of line with the series' own: year-on-year logarithms more than five spreads from their median. Season is taken out
 * by the year, Tết by leaving out the months that it moved in or out.
 */
export function checkOutliers(series: Series): readonly Found[] {
  const groups = groupBy(yearOnYear(series), ({ period }) => spanKind(period))
  return [...groups.values()]
    .filter((group) => group.length >= fewest)
    .flatMap((group) => {
      const usual = usualOf(group)
      const reach = times * usual.spread
      return group
        .filter(({ log }) => Math.abs(log - usual.middle) > reach)
        .map((each) => tell(series, each, usual, reach))
    })
}

function usualOf(group: readonly YearOnYear[]): Robust {
  const { middle, spread } = robustOf(group.map(({ log }) => log))
  return { middle, spread: Math.max(spread, leastSpread) }
}

function tell({ indicator }: Series, { period, growth, sides }: YearOnYear, { middle }: Robust, reach: number): Found {
  const [first] = sides.slice(-1)
  const percent = (log: number): string => roundHalfUp(((Math.exp(log) - 1) * 100).toFixed(3), 1)
  const told = finding('series/outlier', first?.at ?? { path: indicator.code }, {
    variant: 'growth',
    indicator: indicator.name.vi,
    period,
    growth,
    usual: percent(middle),
    usualBounds: closed(percent(middle - reach), percent(middle + reach)),
  })
  return { period, finding: told, sides }
}
