import { type PeriodId, previousPeriod, samePeriodLastYear, yearToDate } from '../periods/index.ts'
import {
  agreementOf,
  type Computed,
  multipleAsGrowth,
  type Stated,
  settleCell,
  signDirection,
  statedSide,
} from './agreement.ts'
import { type Against, computedChange, computedGrowth, computedMultiple } from './computed-changes.ts'
import { type Level, levelOf, publishedLevel, type Subject, type View, yearToDateLevel } from './levels.ts'
import { statedAsOf } from './lookups.ts'
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
  const growth = {
    computed: computedGrowth(indicator, level, base, against),
    stated: statedGrowth(stated, inPoints, against),
  }
  const changeAbs = { computed: computedChange(indicator, level, base), stated: sideOf(stated, 'changeAbs') }
  const multiple = { computed: computedMultiple(indicator, level, base), stated: sideOf(stated, 'multiple') }
  const decimals = Math.max(level?.decimals ?? 0, base?.decimals ?? 0)
  const growthCell = settleCell(growth.computed, growth.stated, inPoints ? decimals : rules.percentDecimals)
  const multipleCell = settleCell(multiple.computed, multiple.stated, rules.multipleDecimals)
  const checked = [pair('growth', growth), pair('changeAbs', changeAbs), pair('multiple', multiple)].filter(
    (both) => both !== null,
  )
  const disputed = checked.some((both) => agreementOf(both.computed, both.stated) === 'contradict')
  // A month-on-month index beside last year's says nothing of the year between, so its change is no direction.
  const known = growth.computed ?? (indicator.kind === 'index' ? null : changeAbs.computed)
  return {
    ...basis,
    growth: growthCell,
    changeAbs: settleCell(changeAbs.computed, changeAbs.stated, decimals),
    // The sign of a multiple is no direction: 0.5 is positive and less.
    multiple: multipleCell.direction === null ? multipleCell : { ...multipleCell, direction: growthCell.direction },
    growthUnit: inPoints ? 'points' : 'percent',
    ...settleDirection(known, stated, disputed),
    disputed,
    checked,
  }
}

interface Sides {
  readonly computed: Computed | null
  readonly stated: Stated | null
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

function pair(measure: StatedKind, { computed, stated }: Sides): Checked | null {
  return computed && stated ? { measure, computed, stated } : null
}

/** Computed goes before stated; in a dispute a direction stands only when both sides point the same way. */
function settleDirection(
  known: Computed | null,
  stated: readonly StatedMeasure[],
  disputed: boolean,
): { readonly direction: Direction | null; readonly directionStated: boolean } {
  const computed = known && signDirection(known.value)
  const said = stated.map((fact) => statedSide(fact).direction).find((direction) => direction !== null) ?? null
  if (computed === null) return { direction: said, directionStated: said !== null }
  return { direction: disputed && said !== computed ? null : computed, directionStated: false }
}
