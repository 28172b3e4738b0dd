import { groupBy } from '../../group-by.ts'
import { comparePeriods } from '../../periods/index.ts'
import type { StatisticsIndex } from '../statistics-index.ts'
import { checkBreaks } from './check-breaks.ts'
import { checkCumulative } from './check-cumulative.ts'
import { checkFractions } from './check-fractions.ts'
import { checkGrowth } from './check-growth.ts'
import { checkImpliedPlans } from './check-implied-plans.ts'
import { checkMagnitude } from './check-magnitude.ts'
import { checkNamesakes } from './check-namesakes.ts'
import { checkOutliers } from './check-outliers.ts'
import { checkParts } from './check-parts.ts'
import { checkRestOfYear } from './check-rest-of-year.ts'
import { checkShares } from './check-shares.ts'
import { checkSources } from './check-sources.ts'
import { collectSeries, type DataScope } from './collect-series.ts'
import type { DataFinding, Found, Series } from './model.ts'

const ofOneSeries: readonly ((series: Series) => readonly Found[])[] = [
  checkGrowth,
  checkShares,
  checkImpliedPlans,
  checkCumulative,
  checkSources,
  checkMagnitude,
  checkBreaks,
  checkOutliers,
  checkRestOfYear,
]

/**
 * All that does not agree in published figures: of every source, in every vintage. Grouped by indicator in the order of the
 * catalogue, then by area, breakdown and period. Cost: n log n in the facts, while the vintages of one figure are few.
 */
export function checkData(index: StatisticsIndex, scope: DataScope = {}): readonly DataFinding[] {
  const all = collectSeries(index, scope)
  const families = groupBy(all, ({ indicator, area }) => familyKey(indicator.code, area))
  const found = all.flatMap((series) => {
    const children = index.children.get(series.indicator.code) ?? []
    const family = [series.indicator, ...children].flatMap(
      ({ code }) => families.get(familyKey(code, series.area)) ?? [],
    )
    const own = ofOneSeries.flatMap((check) => check(series))
    const withParts = [...checkParts(series, family, children), ...checkFractions(series, family)]
    return toldOnce([...own, ...withParts]).map((each) => locate(series, each))
  })
  const namesakes = checkNamesakes(all).map((each) => locate(each.series, each.found))
  return inOrder([...found, ...namesakes], all)
}

/** Two sources that repeat one statement are one finding with both of them beside it. */
function toldOnce(found: readonly Found[]): readonly Found[] {
  const groups = groupBy(found, ({ period, finding }) => JSON.stringify([period, finding.code, finding.params]))
  return [...groups.values()].map((group) => {
    const [first] = group as [Found, ...Found[]]
    const sides = new Map(group.flatMap((each) => each.sides).map((side) => [JSON.stringify(side), side]))
    return { ...first, sides: [...sides.values()] }
  })
}

function familyKey(indicator: string, area: string): string {
  return `${indicator} ${area}`
}

function locate({ indicator, area, breakdown }: Series, found: Found): DataFinding {
  return { indicator: indicator.code, area, breakdown, ...found }
}

function inOrder(found: readonly DataFinding[], all: readonly Series[]): readonly DataFinding[] {
  const rank = new Map(
    all.map(({ indicator, area, breakdown }, at) => [`${familyKey(indicator.code, area)} ${breakdown}`, at]),
  )
  const rankOf = ({ indicator, area, breakdown }: DataFinding): number =>
    rank.get(`${familyKey(indicator, area)} ${breakdown}`) ?? all.length
  return found.toSorted((a, b) => rankOf(a) - rankOf(b) || comparePeriods(a.period, b.period))
}
