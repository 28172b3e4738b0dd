import { type PeriodId, parsePeriod, previousPeriod, samePeriodLastYear, yearToDate } from '../../periods/index.ts'
import { add, compareDecimals, type DecimalText, shift, subtract, trimZeros } from '../../quantities/index.ts'
import { type Comparison, compareWithLastYear, compareWithPrevious } from '../comparisons.ts'
import { levelOf, observationOf, type Subject, type View, yearToDateLevel } from '../levels.ts'
import type { Assigner, MissingReason, Target } from '../model.ts'
import { planCells, targetsOf } from '../plan-cells.ts'
import { defaultScorecardRules, type ScorecardRules } from '../rules.ts'
import type { MeasureCell } from '../scorecard-model.ts'
import type { Baseline, TableMeasure, WrittenUnit } from '../sheets/model.ts'
import { sameDimension } from '../tables/match-indicator.ts'
import { plannedValue } from '../targets.ts'

/** What a cell of somebody's table asks for. */
export interface WantedFigure {
  readonly subject: Subject
  readonly period: PeriodId
  readonly measure: TableMeasure
  readonly baseline: Baseline | null
  readonly unit: WrittenUnit
  /** Whose plan is meant; null when the table does not say. */
  readonly assigner: Assigner | null
}

/**
 * Why there is no figure: `noFigure` nothing is known · `missing` it is known to be missing · `unit` no exact way from our unit to
 * theirs · `measure` we keep no such measure · `plans` several plans, and the table does not say whose · `worded` the plan is no
 * number · `disputed` what we compute and what a source states cannot both be true.
 */
export type FigureLack = 'noFigure' | 'missing' | 'unit' | 'measure' | 'plans' | 'worded' | 'disputed'

export type FoundFigure =
  /** In the unit that was asked for. `percent`: it is a percent, or an index in percent. */
  | { readonly value: DecimalText; readonly percent: boolean; readonly lack?: undefined }
  | { readonly value?: undefined; readonly lack: FigureLack; readonly missing?: MissingReason }

const lacks = (lack: FigureLack): FoundFigure => ({ lack })

/**
 * The figure that a cell asks for as the view knows it: levels as published, else a flow's months added up; comparisons computed, else
 * as a source states them, rounded as the report prints them. Units are converted exactly.
 */
export function figureFor(
  view: View,
  wanted: WantedFigure,
  rules: ScorecardRules = defaultScorecardRules,
): FoundFigure {
  switch (wanted.measure) {
    case 'level':
      return levelFor(view, wanted)
    case 'plan':
      return planFor(view, wanted)
    case 'planShare':
      return planShareFor(view, wanted, rules)
    case 'index':
    case 'growth':
    case 'difference':
      return changeFor(view, wanted, rules)
    case 'share':
      return lacks('measure')
  }
}

/** In the table's unit, exactly; a count goes by any noun that the table gives it. */
function inUnit(value: DecimalText, { subject, unit }: WantedFigure): FoundFigure {
  const own = subject.indicator
  if (!sameDimension(own.unit, unit.unit)) return lacks('unit')
  return { value: trimZeros(shift(value, own.multiplier - unit.multiplier)), percent: unit.unit === 'percent' }
}

function levelFor(view: View, wanted: WantedFigure): FoundFigure {
  const { subject, period } = wanted
  const soFar = period === yearToDate(period) && parsePeriod(period).months > 1
  const level = (soFar ? yearToDateLevel(view, subject, period) : null) ?? levelOf(view, subject, period)
  if (level !== null) return inUnit(level.value, wanted)
  const missing = observationOf(view, subject, period)?.missing
  return missing === undefined ? lacks('noFigure') : { lack: 'missing', missing }
}

/** One plan, or that of the body that the table names, or all of them alike. */
function planFor(view: View, wanted: WantedFigure): FoundFigure {
  const { subject, period, assigner } = wanted
  const all = targetsOf(view, subject, period)
  const [first, ...others] = assigner === null ? all : all.filter((target) => target.assigner === assigner)
  if (first === undefined) return lacks('noFigure')
  const value = plannedValue(first.target)
  if (value === null) return lacks('worded')
  const isOne = ({ target }: Target): boolean => {
    const other = plannedValue(target)
    return other !== null && compareDecimals(other, value) === 0
  }
  return others.every(isOne) ? inUnit(value, wanted) : lacks('plans')
}

function planShareFor(view: View, { subject, period, assigner }: WantedFigure, rules: ScorecardRules): FoundFigure {
  const cells = planCells(view, subject, period, rules).filter(
    ({ cell }) => cell.share.value !== null && (assigner === null || cell.assigner === assigner),
  )
  const [first, ...others] = cells
  if (first === undefined) return lacks('noFigure')
  return others.length > 0 ? lacks('plans') : asPercent(first.cell.share, '0')
}

/** An index that we keep against that base is what is asked for, or 100 more than it. */
function ownIndex(view: View, { subject, period, measure, baseline }: WantedFigure): FoundFigure | null {
  const { kind, indexBase } = subject.indicator
  if (kind !== 'index' || indexBase === undefined || indexBase.kind !== baseline?.kind || measure === 'difference')
    return null
  const level = levelOf(view, subject, period)
  if (level === null) return null
  return { value: measure === 'index' ? level.value : subtract(level.value, '100'), percent: true }
}

function changeFor(view: View, wanted: WantedFigure, rules: ScorecardRules): FoundFigure {
  const { subject, measure } = wanted
  const own = ownIndex(view, wanted)
  if (own !== null) return own
  const comparison = comparisonFor(view, wanted, rules)
  if (comparison === null) return lacks('measure')
  const { growth, changeAbs, growthUnit } = comparison
  if (measure === 'difference') {
    if (changeAbs.value === null) return lacks('noFigure')
    return changeAbs.origin === 'disputed' ? lacks('disputed') : inUnit(changeAbs.value, wanted)
  }
  // Growth of a rate is in points, and an index of a rate says nothing.
  if (growthUnit === 'points' || subject.indicator.kind === 'text') return lacks('measure')
  return asPercent(growth, measure === 'index' ? '100' : '0')
}

/** Null for a base that the scorecard does not compare with, or when another period was compared. */
function comparisonFor(view: View, wanted: WantedFigure, rules: ScorecardRules): Comparison | null {
  const { subject, period, baseline } = wanted
  const against = baseline?.period
  const found =
    baseline?.kind === 'samePeriod' && against === samePeriodLastYear(period)
      ? compareWithLastYear(view, subject, period, rules)
      : baseline?.kind === 'previousPeriod' && against === previousPeriod(period)
        ? compareWithPrevious(view, subject, period, rules)
        : null
  return found?.period === period ? found : null
}

function asPercent({ value, origin }: MeasureCell, more: DecimalText): FoundFigure {
  if (value === null) return lacks('noFigure')
  return origin === 'disputed' ? lacks('disputed') : { value: add(value, more), percent: true }
}
