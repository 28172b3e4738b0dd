import { type Finding, finding } from '../findings/index.ts'
import {
  addDays,
  type DateSpan,
  type IsoDate,
  type PeriodId,
  parsePeriod,
  periodFrom,
  previousPeriod,
  tetWeekdays,
  windowOf,
  yearToDate,
} from '../periods/index.ts'
import { add, compareDecimals, divide, type Interval, meets, multiply } from '../quantities/index.ts'
import { comparesAcrossTet, hasSmallBase } from './assessment.ts'
import type { Comparison } from './comparisons.ts'
import { changeFindings, planFindings } from './contradictions.ts'
import { addLevels, type Level, publishedLevel, type Subject, summedLevel, type View } from './levels.ts'
import type { Indicator, Observation } from './model.ts'
import { placeOf } from './places.ts'
import type { CheckedPlan } from './plan-cells.ts'
import type { ScorecardRules } from './rules.ts'
import { sourceFindings } from './source-findings.ts'

/** What the findings of a row are looked for in. */
export interface RowParts {
  readonly view: View
  readonly subject: Subject
  readonly period: PeriodId
  readonly comparison: Comparison
  readonly previous: Comparison
  readonly plans: readonly CheckedPlan[]
}

/** All that does not agree in a row: data for a person to judge; no figure is changed by it. */
export function findingsOf(row: RowParts, rules: ScorecardRules): readonly Finding[] {
  const { view, subject, comparison } = row
  const { indicator } = subject
  const periods = new Set([row.period, yearToDate(row.period), comparison.basePeriod])
  return [
    ...changeFindings(indicator, comparison),
    ...changeFindings(indicator, row.previous),
    ...row.plans.flatMap((plan) => planFindings(indicator, plan)),
    ...pointsFindings(indicator, comparison),
    ...yearToDateFindings(row),
    ...[...periods].flatMap((period) => sourceFindings(view, subject, period)),
    ...windowFindings(indicator, comparison),
    ...smallBaseFindings(indicator, comparison, rules),
    ...tetFindings(row),
  ]
}

/** A source's growth of a rate that can be points as well as percent. */
function pointsFindings(indicator: Indicator, comparison: Comparison): readonly Finding[] {
  const { stated, statedBy } = comparison.growth
  if (indicator.kind !== 'rate' || stated === null || statedBy === undefined) return []
  if (comparison.changeAbs.stated !== null) return []
  return [finding('points/percent', placeOf(statedBy), { indicator: indicator.name.vi, value: stated })]
}

function tetFindings({ subject, comparison, view }: RowParts): readonly Finding[] {
  if (!comparesAcrossTet(subject.indicator, comparison)) return []
  const { period, basePeriod } = comparison
  const origin = comparison.growth.statedBy ?? comparison.level?.observation.provenance
  const at = origin ? placeOf(origin) : { path: `${subject.indicator.code}/${view.area}/${period}` }
  return [
    finding('tet/shift', at, {
      indicator: subject.indicator.name.vi,
      period,
      days: tetWeekdays(period),
      otherPeriod: basePeriod,
      otherDays: tetWeekdays(basePeriod),
    }),
  ]
}

/** A source's percentage on a small base of counted events, given without the absolute change. */
function smallBaseFindings(indicator: Indicator, comparison: Comparison, rules: ScorecardRules): readonly Finding[] {
  const { growth, changeAbs } = comparison
  if (!indicator.countsEvents || growth.stated === null || growth.statedBy === undefined) return []
  if (changeAbs.stated !== null) return []
  const base = comparison.base?.value ?? impliedBase(comparison)
  const small =
    hasSmallBase(indicator, comparison, rules) || (base !== null && compareDecimals(base, rules.smallBaseBelow) < 0)
  if (!small) return []
  return [
    finding('smallBase/percent', placeOf(growth.statedBy), {
      indicator: indicator.name.vi,
      growth: growth.stated,
      base,
      unit: indicator.unit,
      multiplier: indicator.multiplier,
    }),
  ]
}

function impliedBase({ level, growth }: Comparison): string | null {
  if (level === null || growth.stated === null) return null
  const factor = add(growth.stated, '100')
  return compareDecimals(factor, '0') <= 0 ? null : divide(multiply(level.value, '100'), factor, 1)
}

/** A flow's published year to date below an earlier one of the year, or unlike what its months make. */
function yearToDateFindings({ view, subject, period }: RowParts): readonly Finding[] {
  if (subject.indicator.kind !== 'flow') return []
  const span = yearToDate(period)
  const published = publishedLevel(view, subject, span)
  if (published === null) return []
  const sum = summedLevel(view, subject, span) ?? carriedOn(view, subject, period)
  const earlier = earlierYearToDate(view, subject, span)
  const findings: (Finding | null)[] = [
    sum && ytdFinding(subject.indicator, 'sum', span, published, { level: sum }, (a, b) => meets(a, b)),
    earlier && ytdFinding(subject.indicator, 'falls', span, published, earlier, canReach),
  ]
  return findings.filter((found) => found !== null)
}

interface Other {
  readonly level: Level
  readonly period?: PeriodId
}

/** The last year to date published before the span's end: a running total may skip months, never fall. */
function earlierYearToDate(view: View, subject: Subject, span: PeriodId): Other | null {
  const { year, months } = parsePeriod(span)
  for (let length = months - 1; length > 0; length -= 1) {
    const period = periodFrom(year, 1, length).id
    const level = publishedLevel(view, subject, period)
    if (level) return { level, period }
  }
  return null
}

/** The year to date published for the month before, and this month on top of it. */
function carriedOn(view: View, subject: Subject, period: PeriodId): Level | null {
  const { month, months } = parsePeriod(period)
  if (months > 1 || month === 1) return null
  const before = publishedLevel(view, subject, yearToDate(previousPeriod(period)))
  const now = publishedLevel(view, subject, period)
  return before && now && addLevels([before, now])
}

/** True when the later of two running totals can be at least the earlier. */
export function canReach(later: Interval, earlier: Interval): boolean {
  return meets({ ...later, low: null, lowClosed: false }, earlier)
}

function ytdFinding(
  indicator: Indicator,
  variant: 'falls' | 'sum',
  period: PeriodId,
  published: Level,
  other: Other,
  fits: (published: Interval, other: Interval) => boolean,
): Finding | null {
  if (fits(published.strict, other.level.strict)) return null
  const severity = fits(published.loose, other.level.loose) ? 'warning' : 'error'
  const params = {
    variant,
    indicator: indicator.name.vi,
    period,
    value: published.value,
    otherPeriod: other.period ?? null,
    other: other.level.value,
    unit: indicator.unit,
    multiplier: indicator.multiplier,
  }
  return finding('series/ytd', placeOf(published.observation.provenance), params, { severity })
}

/** `window/differs` of a level and its base that cover different days of the year. */
export function windowFindings(
  indicator: Indicator,
  { level, base }: Pick<Comparison, 'level' | 'base'>,
): readonly Finding[] {
  if (level === null || base === null || level.summed || base.summed) return []
  const window = coveredBy(indicator, level.observation)
  const other = coveredBy(indicator, base.observation)
  if (window === null || other === null || sameDaysOfYear(window, other)) return []
  return [
    finding('window/differs', placeOf(level.observation.provenance), {
      indicator: indicator.name.vi,
      start: window.start,
      end: window.end,
      otherStart: other.start,
      otherEnd: other.end,
    }),
  ]
}

/** The days that a figure covers; null where the rule needs a report date that nobody gave. */
function coveredBy(indicator: Indicator, observation: Observation): DateSpan | null {
  if (observation.window !== undefined) return observation.window
  return indicator.window === 'toReport' ? null : windowOf(indicator.window, observation.period)
}

function sameDaysOfYear(a: DateSpan, b: DateSpan): boolean {
  return sameDay(a.start, b.start) && sameDay(a.end, b.end)
}

/** 28 and 29 February are the same day of the year when both end the month. */
function sameDay(a: IsoDate, b: IsoDate): boolean {
  return a.slice(5) === b.slice(5) || (endsMonth(a) && endsMonth(b) && a.slice(5, 7) === b.slice(5, 7))
}

function endsMonth(date: IsoDate): boolean {
  return addDays(date, 1).endsWith('-01')
}
