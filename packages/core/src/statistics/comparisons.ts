import { type PeriodId, previousPeriod, samePeriodLastYear, yearToDate } from '../periods/index.ts'
import {
  type DecimalText,
  divideIntervals,
  exactly,
  type Interval,
  scaleInterval,
  subtractIntervals,
} from '../quantities/index.ts'
import {
  agreementOf,
  type Computed,
  multipleAsGrowth,
  type Stated,
  settleCell,
  signDirection,
  statedSide,
} from './agreement.ts'
import { type Level, levelOf, publishedLevel, type Subject, type View, yearToDateLevel } from './levels.ts'
import { statedAsOf } from './lookups.ts'
import { changeOf, growthOf, growthOfIndex, multipleOf } from './measures.ts'
import type { Direction, Indicator, StatedKind, StatedMeasure } from './model.ts'
import type { ScorecardRules } from './rules.ts'
import type { MeasureCell, SamePeriodCell } from './scorecard-model.ts'

/** Both sides of one comparison, kept for findings. */
export interface Checked {
  readonly measure: StatedKind
  readonly computed: Computed
  readonly stated: Stated
}

/** A subject against an earlier period. */
export interface Comparison {
  /** The period compared: the scorecard's own, or the year to date where only that is published. */
  readonly period: PeriodId
  readonly basePeriod: PeriodId
  readonly level: Level | null
  readonly base: Level | null
  readonly growth: MeasureCell
  readonly changeAbs: MeasureCell
  readonly multiple: MeasureCell
  readonly growthUnit: 'percent' | 'points'
  /** Settled direction; null when nothing is known, or when the sides of a dispute point apart. */
  readonly direction: Direction | null
  /** True when the direction is only a source's word. */
  readonly directionStated: boolean
  readonly disputed: boolean
  readonly checked: readonly Checked[]
}

/** A subject against the same period of last year, by the month, or by the year to date when only that is known. */
export function compareWithLastYear(view: View, subject: Subject, period: PeriodId, rules: ScorecardRules): Comparison {
  const month = basisOf(view, subject, period, levelOf)
  const span = yearToDate(period)
  if (span === period || month.level !== null || month.stated.length > 0) {
    return compare(subject.indicator, month, 'samePeriod', rules)
  }
  const soFar = basisOf(view, subject, span, subject.indicator.kind === 'flow' ? yearToDateLevel : publishedLevel)
  const known = soFar.level !== null || soFar.stated.length > 0
  return compare(subject.indicator, known ? soFar : month, 'samePeriod', rules)
}

/** A subject's year to date against the same span of last year: what yearly targets of growth are held against. */
export function compareYearToDate(view: View, subject: Subject, period: PeriodId, rules: ScorecardRules): Comparison {
  return compare(subject.indicator, basisOf(view, subject, yearToDate(period), yearToDateLevel), 'samePeriod', rules)
}

/** A subject against the period before: month against month. */
export function compareWithPrevious(view: View, subject: Subject, period: PeriodId, rules: ScorecardRules): Comparison {
  const basePeriod = previousPeriod(period)
  const basis: Basis = {
    period,
    basePeriod,
    level: levelOf(view, subject, period),
    base: levelOf(view, subject, basePeriod),
    stated: statedOf(view, subject, period).filter((fact) => fact.measure === 'momGrowth'),
  }
  return compare(subject.indicator, basis, 'previousPeriod', rules)
}

/** The comparison as the scorecard's cell. */
export function samePeriodCell(comparison: Comparison): SamePeriodCell {
  const { basePeriod, base, growth, changeAbs, multiple, growthUnit } = comparison
  return { period: basePeriod, value: base?.value ?? null, growth, changeAbs, multiple, growthUnit }
}

/** Sources' statements on a subject in a period, as the view knows them. */
export function statedOf(view: View, subject: Subject, period: PeriodId): readonly StatedMeasure[] {
  const key = { indicator: subject.indicator.code, area: view.area, period, breakdown: subject.breakdown }
  return statedAsOf(view.index, key, view.asOf)
}

interface Basis {
  readonly period: PeriodId
  readonly basePeriod: PeriodId
  readonly level: Level | null
  readonly base: Level | null
  readonly stated: readonly StatedMeasure[]
}

type Against = 'samePeriod' | 'previousPeriod'

const changeMeasures: readonly StatedKind[] = ['growth', 'changeAbs', 'multiple']

function basisOf(
  view: View,
  subject: Subject,
  period: PeriodId,
  levelAt: (view: View, subject: Subject, period: PeriodId) => Level | null,
): Basis {
  const basePeriod = samePeriodLastYear(period)
  return {
    period,
    basePeriod,
    level: levelAt(view, subject, period),
    base: levelAt(view, subject, basePeriod),
    stated: statedOf(view, subject, period).filter((fact) => changeMeasures.includes(fact.measure)),
  }
}

function compare(indicator: Indicator, basis: Basis, against: Against, rules: ScorecardRules): Comparison {
  const { level, base, stated } = basis
  const inPoints = indicator.kind === 'rate'
  const growth = computedGrowth(indicator, level, base, against)
  const change = level && base && indicator.kind !== 'text' ? computedChange(level, base) : null
  const multiple = level && base && hasMultiple(indicator) ? computedMultiple(level, base) : null
  const statedGrowthSide = statedGrowth(stated, inPoints, against)
  const statedChange = sideOf(stated, 'changeAbs')
  const statedMultiple = sideOf(stated, 'multiple')
  const decimals = Math.max(level?.decimals ?? 0, base?.decimals ?? 0)
  const growthCell = settleCell(growth, statedGrowthSide, inPoints ? decimals : rules.percentDecimals)
  const changeCell = settleCell(change, statedChange, decimals)
  const multipleCell = settleCell(multiple, statedMultiple, rules.multipleDecimals)
  const checked = [
    pair('growth', growth, statedGrowthSide),
    pair('changeAbs', change, statedChange),
    pair('multiple', multiple, statedMultiple),
  ].filter((both) => both !== null)
  const disputed = checked.some((both) => agreementOf(both.computed, both.stated) === 'contradict')
  return {
    ...basis,
    growth: growthCell,
    changeAbs: changeCell,
    multiple: multipleCell.direction === null ? multipleCell : { ...multipleCell, direction: growthCell.direction },
    growthUnit: inPoints ? 'points' : 'percent',
    ...settleDirection(change, growth, stated, disputed),
    disputed,
    checked,
  }
}

/** Last year's, or last period's, growth of each kind of indicator; null where the table of measures has none. */
function computedGrowth(
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
  return indicator.kind === 'rate' ? computedChange(level, base) : relativeGrowth(level, base)
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
  return { value, strict: growthBounds(level.strict, base.strict), loose: growthBounds(level.loose, base.loose) }
}

function growthBounds(level: Interval, base: Interval): Interval | null {
  const ratio = divideIntervals(level, base)
  return ratio && scaleInterval(subtractIntervals(ratio, exactly('1')), '100')
}

function computedChange(level: Level, base: Level): Computed {
  return {
    value: changeOf(level.value, base.value),
    strict: subtractIntervals(level.strict, base.strict),
    loose: subtractIntervals(level.loose, base.loose),
  }
}

function computedMultiple(level: Level, base: Level): Computed | null {
  const value = multipleOf(level.value, base.value)
  if (value === null) return null
  return {
    value,
    strict: divideIntervals(level.strict, base.strict),
    loose: divideIntervals(level.loose, base.loose),
  }
}

function hasMultiple(indicator: Indicator): boolean {
  return indicator.kind === 'flow' || indicator.kind === 'stock'
}

/** What sources say of the growth: of rates in points, else in percent, else as a multiple, else only a direction. */
function statedGrowth(stated: readonly StatedMeasure[], inPoints: boolean, against: Against): Stated | null {
  if (against === 'previousPeriod') return sideOf(stated, 'momGrowth')
  const points = inPoints ? withValue(stated, 'changeAbs') : null
  if (points) return statedSide(points)
  const growth = withValue(stated, 'growth')
  if (growth) return statedSide(growth)
  const multiple = inPoints ? null : withValue(stated, 'multiple')
  return multiple ? multipleAsGrowth(multiple) : sideOf(stated, 'growth')
}

/** The statement of a measure: the latest with a value, else the latest with a direction. */
function sideOf(stated: readonly StatedMeasure[], measure: StatedKind): Stated | null {
  const fact = withValue(stated, measure) ?? stated.findLast((said) => said.measure === measure)
  return fact ? statedSide(fact) : null
}

function withValue(stated: readonly StatedMeasure[], measure: StatedKind): StatedMeasure | null {
  return stated.findLast((fact) => fact.measure === measure && fact.value !== null) ?? null
}

function pair(measure: StatedKind, computed: Computed | null, stated: Stated | null): Checked | null {
  return computed && stated ? { measure, computed, stated } : null
}

/** Computed goes before stated; in a dispute a direction stands only when both sides point the same way. */
function settleDirection(
  change: Computed | null,
  growth: Computed | null,
  stated: readonly StatedMeasure[],
  disputed: boolean,
): { direction: Direction | null; directionStated: boolean } {
  const known: DecimalText | undefined = (growth ?? change)?.value
  const computed = known === undefined ? null : signDirection(known)
  const said = stated.map((fact) => statedSide(fact).direction).find((direction) => direction !== null) ?? null
  if (computed === null) return { direction: said, directionStated: said !== null }
  return { direction: disputed && said !== computed ? null : computed, directionStated: false }
}
