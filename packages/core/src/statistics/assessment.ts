import { isTetShift } from '../periods/index.ts'
import { compareDecimals } from '../quantities/index.ts'
import type { Comparison } from './comparisons.ts'
import type { Direction, Indicator } from './model.ts'
import type { CheckedPlan } from './plan-cells.ts'
import type { ScorecardRules } from './rules.ts'
import type { AssessmentReason, ScorecardRow } from './scorecard-model.ts'

export type RowAssessment = ScorecardRow['assessment']

/** What a row's assessment is made from. */
export interface Assessed {
  readonly indicator: Indicator
  readonly comparison: Comparison
  readonly plans: readonly CheckedPlan[]
  readonly criteria: readonly ScorecardRow[]
  readonly hasValue: boolean
}

/**
 * Whether a row is better than the same period by its polarity, and its colour with the reasons. The colour is withheld, not
 * the count, where Tết falls differently, the base of counted events is small or the comparison is disputed.
 */
export function assessRow(row: Assessed, rules: ScorecardRules): RowAssessment {
  const { indicator, comparison, plans } = row
  if (!row.hasValue && comparison.direction === null && row.criteria.length > 0) return assessCriteria(row.criteria)
  const favourable = favourableOf(indicator, comparison.direction)
  const plain = (...reasons: AssessmentReason[]): RowAssessment => ({ colour: 'none', favourable, reasons })
  if (!row.hasValue && comparison.direction === null && !comparison.disputed) return plain('noData')
  if (indicator.polarity === 'neutral') return plain('neutral')
  const withheld = withheldBecause(indicator, comparison, rules)
  if (withheld.length > 0) return plain(...withheld)
  if (favourable === null) return plain('noBase', ...(hasTextPlan(plans) ? (['textTarget'] as const) : []))
  const source = comparison.directionStated ? (['stated'] as const) : []
  if (comparison.direction === 'flat') return plain('equal', ...source)
  return { colour: favourable ? 'good' : 'bad', favourable, reasons: [favourable ? 'better' : 'worse', ...source] }
}

/** True when the comparison of a flow is between periods of which one holds more of Tết. */
export function comparesAcrossTet(indicator: Indicator, comparison: Comparison): boolean {
  const compared = comparison.direction !== null || comparison.disputed
  return compared && indicator.kind === 'flow' && isTetShift(comparison.period, comparison.basePeriod)
}

/** True when counted events are compared with a base too small for a percentage. */
export function hasSmallBase(indicator: Indicator, comparison: Comparison, rules: ScorecardRules): boolean {
  if (!indicator.countsEvents || comparison.base === null) return false
  return compareDecimals(comparison.base.value, rules.smallBaseBelow) < 0
}

function withheldBecause(indicator: Indicator, comparison: Comparison, rules: ScorecardRules): AssessmentReason[] {
  const reasons: AssessmentReason[] = []
  if (comparison.disputed) reasons.push('disputed')
  if (comparesAcrossTet(indicator, comparison)) reasons.push('tetShift')
  if (hasSmallBase(indicator, comparison, rules)) reasons.push('smallBase')
  return reasons
}

function favourableOf(indicator: Indicator, direction: Direction | null): boolean | null {
  if (direction === null || indicator.polarity === 'neutral') return null
  if (direction === 'flat') return true
  return (direction === 'up') === (indicator.polarity === 'higherBetter')
}

function hasTextPlan(plans: readonly CheckedPlan[]): boolean {
  return plans.some((plan) => plan.cell.target?.kind === 'text')
}

/**
 * An indicator of several criteria is favourable when none is worse ('giảm cả 3 tiêu chí'), unfavourable when one is;
 * it takes their colour only when all have the same.
 */
function assessCriteria(criteria: readonly ScorecardRow[]): RowAssessment {
  const parts = criteria.map((row) => row.assessment)
  const judged = parts.filter((part) => part.favourable !== null)
  const favourable = judged.length === 0 ? null : judged.every((part) => part.favourable)
  const colours = new Set(parts.map((part) => part.colour))
  const colour = colours.size === 1 ? (parts[0]?.colour ?? 'none') : 'none'
  return { colour, favourable, reasons: [...new Set(parts.flatMap((part) => part.reasons))] }
}
