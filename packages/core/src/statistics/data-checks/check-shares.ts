import { yearPeriod, yearToDate } from '../../periods/index.ts'
import { type Agreement, agreementOf, type Computed, type Stated, statedSide } from '../agreement.ts'
import { planFindings } from '../contradictions.ts'
import type { Level } from '../levels.ts'
import type { StatedMeasure, Target } from '../model.ts'
import { computedShare, isPlanOf } from '../plan-cells.ts'
import { levelsAt, levelsBeside } from './levels-at.ts'
import type { Figure, Found, Series } from './model.ts'
import { sideOfLevel, sideOfStated, sideOfTarget } from './sides.ts'

/**
 * Share × target: each stated share of a plan against level ÷ plan. It is found when no registered plan that it can be said of
 * gives it. Rates and indices are held against plans in points, so they have no share.
 */
export function checkShares(series: Series): readonly Found[] {
  if (!hasShares(series)) return []
  return [...series.figures.values()].flatMap((figure) =>
    sharesOf(figure).flatMap((fact) => {
      const best = bestOf(trialsOf(series, fact))
      if (best === null) return []
      const sides = [sideOfLevel(best.level), sideOfStated(fact), sideOfTarget(best.target)]
      return planFindings(series.indicator, best).map((finding) => ({ period: figure.period, finding, sides }))
    }),
  )
}

/** True where a plan is reached by a share of it. */
export function hasShares({ indicator }: Series): boolean {
  return indicator.kind === 'flow' || indicator.kind === 'stock'
}

/** Statements of a share of a plan. */
export function sharesOf(figure: Figure): readonly StatedMeasure[] {
  return figure.said.filter((fact) => fact.measure === 'planShare' && fact.value !== null)
}

/** Registered plans that a share can be said of: of the year, else of the period itself; every amendment of them. */
export function plansOf(series: Series, fact: StatedMeasure): readonly Target[] {
  for (const period of new Set([yearPeriod(fact.period), fact.period])) {
    const targets = (series.figures.get(period)?.targets ?? []).filter((target) => target.basis === 'level')
    const named = fact.assigner === undefined ? targets : targets.filter((target) => isPlanOf(target, fact))
    if (named.length > 0) return named
  }
  return []
}

/** Levels that a share can be of: its own period's and, since plans are yearly, the year to date's. */
export function levelsOfShare(series: Series, fact: StatedMeasure): readonly Level[] {
  const periods = new Set([fact.period, yearToDate(fact.period)])
  return levelsBeside(
    [...periods].flatMap((period) => levelsAt(series, period)),
    fact,
  )
}

interface Trial {
  readonly level: Level
  readonly target: Target
  readonly computed: Computed
  readonly stated: Stated
  readonly agreement: Agreement
}

function trialsOf(series: Series, fact: StatedMeasure): readonly Trial[] {
  const stated = statedSide(fact)
  return plansOf(series, fact).flatMap((target) =>
    levelsOfShare(series, fact).flatMap((level) => {
      const computed = computedShare(level, target.target)
      return computed === null ? [] : [{ level, target, computed, stated, agreement: agreementOf(computed, stated) }]
    }),
  )
}

const order: readonly Agreement[] = ['agree', 'strictOnly', 'contradict']

function bestOf(trials: readonly Trial[]): Trial | null {
  return trials.toSorted((a, b) => order.indexOf(a.agreement) - order.indexOf(b.agreement))[0] ?? null
}
