import { finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import { comparePeriods, yearPeriod } from '../../periods/index.ts'
import {
  type DecimalText,
  divide,
  divideIntervals,
  exactly,
  type Interval,
  intersect,
  meets,
  multiply,
  multiplyIntervals,
  scaleInterval,
  truncationInterval,
} from '../../quantities/index.ts'
import { type Stated, statedSide } from '../agreement.ts'
import type { Level } from '../levels.ts'
import type { StatedMeasure } from '../model.ts'
import { derivedTarget } from '../plan-cells.ts'
import { sourceOf } from '../sources.ts'
import { plannedValue } from '../targets.ts'
import { hasShares, levelsOfShare, plansOf, sharesOf } from './check-shares.ts'
import type { Found, Series } from './model.ts'
import { sideOfLevel, sideOfStated } from './sides.ts'

/**
 * Two shares of one plan that nobody registered: the plans that they imply must be one. A warning, since a plan can have been
 * amended between the two; a note where cut digits explain it. Each is held against the one before it in the year, so linear in
 * the statements. A level told only roughly ('gần 6.600') is narrowed by its share of another plan that is known by then.
 */
export function checkImpliedPlans(series: Series): readonly Found[] {
  if (!hasShares(series)) return []
  const shares = [...series.figures.values()]
    .flatMap((figure) => sharesOf(figure))
    .flatMap((fact) => shareOf(series, fact))
  return [...groupBy(shares, ({ fact }) => yearPeriod(fact.period)).values()].flatMap((year) => checkYear(series, year))
}

interface Share {
  readonly fact: StatedMeasure
  readonly level: Level
  readonly stated: Stated & { readonly value: DecimalText; readonly bounds: Interval }
  /** Of whose plan. */
  readonly plan: string
  /** The registered plan; null where there is none. */
  readonly registered: DecimalText | null
}

interface Implied extends Share {
  /** The level's bounds, as far as other plans narrow them. */
  readonly bounds: Interval
  /** What the plan must be. */
  readonly implied: Interval
}

function shareOf(series: Series, fact: StatedMeasure): readonly Share[] {
  const level = levelsOfShare(series, fact).at(-1)
  const stated = statedSide(fact)
  if (level === undefined || stated.value === null || stated.bounds === null) return []
  const target = plansOf(series, fact).at(-1)
  const registered = target === undefined ? null : plannedValue(target.target)
  const plan = [fact.assigner, fact.assignerName].join('|')
  return [{ fact, level, plan, registered, stated: { ...stated, value: stated.value, bounds: stated.bounds } }]
}

function checkYear(series: Series, shares: readonly Share[]): readonly Found[] {
  const before = new Map<string, Implied>()
  const found: Found[] = []
  const bySource = groupBy(
    shares.toSorted((a, b) => comparePeriods(a.fact.period, b.fact.period)),
    ({ fact }) => `${fact.period} ${sourceOf(fact.provenance)}`,
  )
  for (const told of bySource.values()) {
    // One after the other: the plan that a first share moves is the one by which a second is read.
    for (const share of told.filter(({ registered }) => registered === null)) {
      const last = before.get(share.plan)
      const implied = imply(share, told, before)
      if (implied === null) continue
      if (last !== undefined) found.push(...compare(series, last, implied))
      before.set(share.plan, implied)
    }
  }
  return found
}

function imply(share: Share, told: readonly Share[], before: ReadonlyMap<string, Implied>): Implied | null {
  const others = told.filter(({ plan, level }) => plan !== share.plan && level.value === share.level.value)
  const narrowed = others.reduce((bounds, other) => {
    const plan = other.registered === null ? before.get(other.plan)?.implied : exactly(other.registered)
    const level = plan === undefined ? null : scaleInterval(multiplyIntervals(plan, other.stated.bounds), '0.01')
    return level !== null && meets(bounds, level) ? intersect(bounds, level) : bounds
  }, share.level.loose)
  const implied = planOf(narrowed, share.stated.bounds)
  return implied === null ? null : { ...share, bounds: narrowed, implied }
}

function planOf(level: Interval, share: Interval): Interval | null {
  return divideIntervals(scaleInterval(level, '100'), share)
}

/** The same, were the share cut off instead of rounded. */
function impliedWhenCut({ bounds, stated }: Implied): Interval | null {
  return planOf(bounds, truncationInterval(stated.value))
}

function compare({ indicator }: Series, before: Implied, later: Implied): readonly Found[] {
  const target = derivedTarget(before.level, before.stated)
  if (target === null || meets(before.implied, later.implied)) return []
  const ways = [later.implied, impliedWhenCut(later)].flatMap((a) =>
    [before.implied, impliedWhenCut(before)].map((b) => [a, b]),
  )
  const truncationFits = ways.some(([a, b]) => a != null && b != null && meets(a, b))
  const found = finding(
    'ratio/plan-contradiction',
    sideOfStated(later.fact).at,
    {
      indicator: indicator.name.vi,
      level: later.level.value,
      share: later.stated.value,
      implied: later.implied,
      target,
      actual: divide(multiply(later.level.value, '100'), target),
      source: 'implied',
      truncationFits,
      unit: indicator.unit,
      multiplier: indicator.multiplier,
    },
    { severity: truncationFits ? 'info' : 'warning' },
  )
  const sides = [before, later].flatMap(({ level, fact }) => [sideOfLevel(level), sideOfStated(fact)])
  return [{ period: later.fact.period, finding: found, sides }]
}
