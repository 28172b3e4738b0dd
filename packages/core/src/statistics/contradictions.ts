import { type Finding, finding, type Severity } from '../findings/index.ts'
import {
  add,
  addIntervals,
  compareDecimals,
  type DecimalText,
  divide,
  divideIntervals,
  exactly,
  type Interval,
  meets,
  multiply,
  scaleInterval,
  truncationInterval,
} from '../quantities/index.ts'
import { agreementOf, type Computed, type Stated } from './agreement.ts'
import type { Checked, Comparison } from './comparisons.ts'
import type { Level } from './levels.ts'
import type { Indicator } from './model.ts'
import { placeOf } from './places.ts'
import type { CheckedPlan } from './plan-cells.ts'
import type { MeasureCell } from './scorecard-model.ts'

/** What a comparison is judged by: its two levels, and each statement beside what they give. */
export type ComparedSides = Pick<Comparison, 'period' | 'basePeriod' | 'level' | 'base' | 'checked'> & {
  readonly growth: Pick<MeasureCell, 'computed'>
}

/**
 * What sources state of a comparison against what the parts give: one finding for each statement that cannot be true (error),
 * or only if whole numbers were rounded or the last digit was cut off (warning).
 */
export function changeFindings(indicator: Indicator, comparison: ComparedSides): readonly Finding[] {
  const reported = new Set<unknown>()
  return comparison.checked.flatMap((both) => {
    const severity = severityOf(both.computed, both.stated)
    if (severity === null || reported.has(both.stated.fact)) return []
    reported.add(both.stated.fact)
    return [changeFinding(indicator, comparison, both, severity)]
  })
}

/** A stated share against level ÷ registered plan. */
export function planFindings(indicator: Indicator, plan: Omit<CheckedPlan, 'cell'>): readonly Finding[] {
  const { level, computed, stated } = plan
  const target = registeredValue(plan)
  if (level === null || computed === null || stated?.value == null || stated.bounds === null || target === null)
    return []
  const severity = severityOf(computed, stated)
  if (severity === null) return []
  const bounds = severity === 'error' ? level.loose : level.strict
  const implied = divideIntervals(scaleInterval(bounds, '100'), stated.bounds)
  return [
    finding(
      'ratio/plan-contradiction',
      placeOf(stated.fact.provenance),
      {
        indicator: indicator.name.vi,
        level: level.value,
        share: stated.value,
        implied,
        target,
        actual: computed.value,
        source: 'registered',
        truncationFits: truncationFits(computed, stated),
        unit: indicator.unit,
        multiplier: indicator.multiplier,
      },
      { severity },
    ),
  ]
}

function severityOf(computed: Computed, stated: Stated): Severity | null {
  const agreement = agreementOf(computed, stated)
  return agreement === 'agree' ? null : agreement === 'contradict' ? 'error' : 'warning'
}

function changeFinding(indicator: Indicator, comparison: ComparedSides, both: Checked, severity: Severity): Finding {
  const { level, base } = comparison
  if (both.stated.value === null) return directionFinding(indicator, comparison, both, severity)
  const relative = both.measure === 'growth' || both.measure === 'multiple' || both.measure === 'momGrowth'
  const levels = indicator.kind === 'flow' || indicator.kind === 'stock' || indicator.indexBase?.kind === 'fixed'
  if (level && base && relative && levels) return baseFinding(indicator, comparison, { level, base }, both, severity)
  return storedFinding(indicator, comparison, both, severity)
}

function baseFinding(
  indicator: Indicator,
  comparison: ComparedSides,
  { level, base }: { readonly level: Level; readonly base: Level },
  both: Checked,
  severity: Severity,
): Finding {
  const growth = growthSide(both)
  const [levelBounds, baseBounds] = severity === 'error' ? [level.loose, base.loose] : [level.strict, base.strict]
  const ratio = scaleInterval(addIntervals(growth.bounds, exactly('100')), '0.01')
  const factor = divide(add(growth.value, '100'), '100')
  return finding(
    'growth/base-contradiction',
    placeOf(both.stated.fact.provenance),
    {
      indicator: indicator.name.vi,
      level: level.value,
      growth: growth.value,
      implied: compareDecimals(factor, '0') === 0 ? null : divide(level.value, factor),
      impliedBounds: divideIntervals(levelBounds, ratio),
      base: base.value,
      baseBounds,
      basePeriod: comparison.basePeriod,
      computed: comparison.growth.computed ?? both.computed.value,
      computedBounds: severity === 'error' ? both.computed.loose : both.computed.strict,
      source: 'registered',
      truncationFits: truncationFits(both.computed, both.stated),
      unit: indicator.unit,
      multiplier: indicator.multiplier,
    },
    { severity },
  )
}

/** The statement as growth in percent, with its bounds. */
function growthSide(both: Checked): { readonly value: DecimalText; readonly bounds: Interval } {
  const value = both.stated.value as DecimalText
  const bounds = both.stated.bounds as Interval
  if (both.measure !== 'multiple') return { value, bounds }
  const asGrowth = addIntervals(scaleInterval(bounds, '100'), exactly('-100'))
  return { value: add(multiply(value, '100'), '-100'), bounds: asGrowth }
}

/** Changes in points or in the unit itself: what is stated against what the stored figures give. */
function storedFinding(indicator: Indicator, comparison: ComparedSides, both: Checked, severity: Severity): Finding {
  const percent = both.measure === 'growth' || both.measure === 'momGrowth'
  const points = indicator.kind === 'rate' || indicator.kind === 'index'
  return finding(
    'data/differs',
    placeOf(both.stated.fact.provenance),
    {
      measure: both.measure,
      indicator: indicator.name.vi,
      period: comparison.period,
      value: both.stated.value,
      valueBounds: both.stated.bounds,
      stored: both.computed.value,
      storedBounds: severity === 'error' ? both.computed.loose : both.computed.strict,
      truncationFits: truncationFits(both.computed, both.stated),
      unit: points ? 'points' : percent ? 'percent' : indicator.unit,
      multiplier: points || percent ? 0 : indicator.multiplier,
    },
    { severity },
  )
}

function directionFinding(indicator: Indicator, comparison: ComparedSides, both: Checked, severity: Severity): Finding {
  return finding(
    'growth/direction',
    placeOf(both.stated.fact.provenance),
    {
      variant: 'levels',
      word: both.stated.direction === 'down' ? 'giảm' : 'tăng',
      value: both.computed.value,
      from: comparison.base?.value ?? null,
      to: comparison.level?.value ?? null,
      unit: indicator.unit,
      multiplier: indicator.multiplier,
    },
    { severity },
  )
}

function truncationFits(computed: Computed, stated: Stated): boolean {
  if (stated.value === null || computed.strict === null || stated.fact.measure === 'multiple') return false
  return meets(computed.strict, truncationInterval(stated.value))
}

function registeredValue(plan: Omit<CheckedPlan, 'cell'>): DecimalText | null {
  const target = plan.target?.target
  if (target === undefined || target.kind === 'text') return null
  return target.kind === 'range' ? target.low : target.value
}
