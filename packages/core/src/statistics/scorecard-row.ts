import {
  type PeriodId,
  parsePeriod,
  periodFrom,
  previousPeriod,
  samePeriodLastYear,
  yearToDate,
} from '../periods/index.ts'
import { type DecimalText, roundHalfUp } from '../quantities/index.ts'
import { assessRow } from './assessment.ts'
import { type Comparison, compareWithLastYear, compareWithPrevious, samePeriodCell, statedOf } from './comparisons.ts'
import {
  type Level,
  levelOf,
  observationOf,
  publishedLevel,
  type Subject,
  type View,
  yearToDateLevel,
} from './levels.ts'
import { breakdownsOf } from './lookups.ts'
import { contributionOf } from './measures.ts'
import type { Indicator, Provenance } from './model.ts'
import { type CheckedPlan, planCells, targetsOf } from './plan-cells.ts'
import { findingsOf } from './row-findings.ts'
import type { ScorecardRules } from './rules.ts'
import type { ScorecardRow } from './scorecard-model.ts'

const monthsOfHistory = 12

/** What every row of one scorecard is built with. */
export interface RowContext {
  readonly view: View
  readonly period: PeriodId
  readonly rules: ScorecardRules
  /** Codes of indicators that are a criterion of another; they stand within it. */
  readonly criteria: ReadonlySet<string>
}

/**
 * The row of an indicator with its criteria and parts; null when neither it nor one of them has a figure, a statement or a
 * plan in the period, unless it is one of the year's main indicators, whose silence is shown.
 */
export function indicatorRow(context: RowContext, indicator: Indicator): ScorecardRow | null {
  const { view } = context
  const subject: Subject = { indicator, breakdown: '' }
  const criteria = indicator.criteria
    .map((code) => view.index.indicators.get(code))
    .filter((found) => found !== undefined)
    .map((criterion) => indicatorRow(context, criterion))
    .filter((row) => row !== null)
  const parts = (view.index.children.get(indicator.code) ?? [])
    .filter((part) => !context.criteria.has(part.code))
    .map((part) => partRow(context, subject, part))
    .filter((row) => row !== null)
  const breakdowns = breakdownsOf(view.index, indicator.code, view.area)
    .map((breakdown) => ({ indicator, breakdown }))
    .filter((each) => hasAnything(context, each))
    .map((each) => subjectRow(context, each, [], []))
  const within = [...parts, ...breakdowns]
  if (!indicator.mainPlan && criteria.length + within.length === 0 && !hasAnything(context, subject)) return null
  return subjectRow(context, subject, criteria, within)
}

/** A part with its contribution to the growth of the whole, when siblings add up. */
function partRow(context: RowContext, whole: Subject, part: Indicator): ScorecardRow | null {
  const row = indicatorRow(context, part)
  if (row === null || part.additive !== true) return row
  const contribution = contributionTo(context, whole, { indicator: part, breakdown: '' })
  return contribution === null ? row : { ...row, contribution }
}

function contributionTo({ view, period }: RowContext, whole: Subject, part: Subject): DecimalText | null {
  const before = samePeriodLastYear(period)
  const [value, base, wholeBase] = [
    levelOf(view, part, period),
    levelOf(view, part, before),
    levelOf(view, whole, before),
  ]
  return value && base && wholeBase && contributionOf(value.value, base.value, wholeBase.value)
}

function hasAnything({ view, period }: RowContext, subject: Subject): boolean {
  const spans = new Set([period, yearToDate(period)])
  for (const span of spans) {
    if (observationOf(view, subject, span) !== null || statedOf(view, subject, span).length > 0) return true
  }
  return targetsOf(view, subject, period).length > 0 || yearToDateLevel(view, subject, period) !== null
}

function subjectRow(
  context: RowContext,
  subject: Subject,
  criteria: readonly ScorecardRow[],
  breakdowns: readonly ScorecardRow[],
): ScorecardRow {
  const { view, period, rules } = context
  const { indicator, breakdown } = subject
  const level = levelOf(view, subject, period)
  const soFar = yearToDateLevel(view, subject, period)
  const comparison = compareWithLastYear(view, subject, period, rules)
  const previous = compareWithPrevious(view, subject, period, rules)
  const plans = planCells(view, subject, period, rules)
  const hasValue = level !== null || soFar !== null
  return {
    indicator: indicator.code,
    ...(breakdown !== '' && { breakdown }),
    section: indicator.section,
    unit: indicator.unit,
    multiplier: indicator.multiplier,
    decimals: indicator.decimals,
    status: (level ?? soFar)?.observation.status ?? null,
    value: level?.value ?? null,
    missing: level === null ? (observationOf(view, subject, period)?.missing ?? null) : null,
    valueYtd: soFar?.value ?? null,
    ytdPeriod: yearToDate(period),
    plans: plans.map((plan) => roundPace(plan, indicator)),
    samePeriod: samePeriodCell(comparison),
    previousPeriod: { period: previous.basePeriod, value: previous.base?.value ?? null, growth: previous.growth },
    assessment: assessRow({ indicator, comparison, plans, criteria, hasValue }, rules),
    criteria,
    breakdowns,
    history: historyOf(view, subject, period),
    provenance: provenanceOf(level ?? soFar, comparison, plans),
    findings: findingsOf({ view, subject, period, comparison, previous, plans }, rules),
  }
}

/** A pace is an aim, not a published figure: it is given with the indicator's own decimals. */
function roundPace({ cell }: CheckedPlan, indicator: Indicator): CheckedPlan['cell'] {
  if (cell.requiredPace === null) return cell
  return { ...cell, requiredPace: roundHalfUp(cell.requiredPace, indicator.decimals) }
}

function historyOf(view: View, subject: Subject, period: PeriodId): ScorecardRow['history'] {
  const end = parsePeriod(period).end
  let month = periodFrom(Number(end.slice(0, 4)), Number(end.slice(5, 7)), 1).id
  const history: { period: PeriodId; value: DecimalText | null }[] = []
  for (let count = 0; count < monthsOfHistory; count += 1) {
    history.push({ period: month, value: publishedLevel(view, subject, month)?.value ?? null })
    month = previousPeriod(month)
  }
  return history.toReversed()
}

/** Where the row's figure came from, else what is said about it. */
function provenanceOf(level: Level | null, comparison: Comparison, plans: readonly CheckedPlan[]): Provenance | null {
  const said = [comparison.growth, comparison.changeAbs, comparison.multiple, ...plans.map((plan) => plan.cell.share)]
  return level?.observation.provenance ?? said.find((cell) => cell.statedBy !== undefined)?.statedBy ?? null
}
