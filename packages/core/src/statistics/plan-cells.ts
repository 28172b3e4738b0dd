import { type PeriodId, parsePeriod, yearPeriod, yearToDate } from '../periods/index.ts'
import {
  compareDecimals,
  type DecimalText,
  divide,
  divideIntervals,
  exactly,
  type Interval,
  isZero,
  multiply,
  roundHalfUp,
  scaleInterval,
  shift,
  subtract,
  trimZeros,
  widthOf,
} from '../quantities/index.ts'
import { agreementOf, type Computed, emptyCell, type Stated, settleCell, statedSide } from './agreement.ts'
import { compareYearToDate, statedOf } from './comparisons.ts'
import { type Level, levelOf, publishedLevel, type Subject, type View, yearToDateLevel } from './levels.ts'
import { targetsAsOf } from './lookups.ts'
import { planShareOf, requiredPaceOf } from './measures.ts'
import type { Assigner, StatedMeasure, Target, TargetValue } from './model.ts'
import type { ScorecardRules } from './rules.ts'
import type { MeasureCell, PlanCell } from './scorecard-model.ts'
import { plannedValue, progressOf, verdictOf } from './targets.ts'

/** A plan's cell with both sides of its share, kept for findings. */
export interface CheckedPlan {
  readonly cell: PlanCell
  readonly target: Target | null
  readonly level: Level | null
  readonly computed: Computed | null
  readonly stated: Stated | null
}

const order: readonly Assigner[] = ['central', 'council', 'people_committee', 'other']
/** Whose plan 'kế hoạch' most likely is when the source does not say: the province's own first. */
const likely: readonly Assigner[] = ['council', 'people_committee', 'central', 'other']

/**
 * The plans of a subject at the end of a period: one cell for each assigner that has a registered target, or of whose plan a
 * source states a share. Where no target is registered the plan is worked back from the share and marked as derived.
 */
export function planCells(
  view: View,
  subject: Subject,
  period: PeriodId,
  rules: ScorecardRules,
): readonly CheckedPlan[] {
  const targets = targetsOf(view, subject, period)
  const level = plannedLevel(view, subject, period, targets[0]?.period ?? yearPeriod(period))
  const pairs = pairUp(targets, statedShares(view, subject, period, level), level)
  const held = pairs.map(({ target, stated }) => holdAgainst(view, subject, period, rules, { target, stated, level }))
  return held.toSorted((a, b) => order.indexOf(a.cell.assigner) - order.indexOf(b.cell.assigner))
}

/** The year's plans; where none is set for the year, those of the period itself. */
export function targetsOf(view: View, subject: Subject, period: PeriodId): readonly Target[] {
  const on = parsePeriod(period).end
  const key = { indicator: subject.indicator.code, area: view.area, breakdown: subject.breakdown }
  for (const span of new Set([yearPeriod(period), yearToDate(period), period])) {
    const targets = targetsAsOf(view.index, { ...key, period: span }, view.asOf, on)
    if (targets.length > 0) return targets
  }
  return []
}

/** What is held against a plan: the year to date for a year's plan, the period's own figure for a plan of the period. */
function plannedLevel(view: View, subject: Subject, period: PeriodId, span: PeriodId): Level | null {
  if (span === period && span !== yearToDate(period)) return levelOf(view, subject, period)
  const level = yearToDateLevel(view, subject, period)
  // A rate is often published for the month alone; its yearly plan is then held against that.
  return level ?? (subject.indicator.kind === 'flow' ? null : publishedLevel(view, subject, period))
}

/** Shares that sources state of the year to date; of the month only where nothing is known of the year to date. */
function statedShares(view: View, subject: Subject, period: PeriodId, level: Level | null): readonly StatedMeasure[] {
  const shares = (of: PeriodId): readonly StatedMeasure[] =>
    statedOf(view, subject, of).filter((fact) => fact.measure === 'planShare' && fact.value !== null)
  const soFar = shares(yearToDate(period))
  return soFar.length > 0 || level !== null ? soFar : shares(period)
}

interface Pair {
  readonly target: Target | null
  readonly stated: StatedMeasure | null
}

/** Brings each stated share to its plan. A share of 'kế hoạch' without a name goes to the plan that it fits. */
function pairUp(targets: readonly Target[], shares: readonly StatedMeasure[], level: Level | null): readonly Pair[] {
  const pairs: Pair[] = targets.map((target) => ({ target, stated: null }))
  const take = (fact: StatedMeasure, at: number): void => {
    if (at < 0) pairs.push({ target: null, stated: fact })
    else pairs[at] = { target: pairs[at]?.target ?? null, stated: fact }
  }
  for (const fact of shares.filter((share) => share.assigner !== undefined)) {
    take(
      fact,
      pairs.findIndex((pair) => pair.stated === null && isPlanOf(pair.target, fact)),
    )
  }
  for (const fact of shares.filter((share) => share.assigner === undefined && !isToldByName(share, shares))) {
    take(fact, pairs.indexOf(bestFit(pairs, fact, level) as Pair))
  }
  return pairs
}

/** Another source gives the same share and says whose plan it is: one statement, told twice. */
function isToldByName(unnamed: StatedMeasure, shares: readonly StatedMeasure[]): boolean {
  return shares.some(
    ({ assigner, value }) =>
      assigner !== undefined && value !== null && unnamed.value !== null && compareDecimals(value, unnamed.value) === 0,
  )
}

/** Whether a share is said of this plan: the assigner, and its name where both give one. */
export function isPlanOf(target: Target | null, fact: StatedMeasure): boolean {
  if (target === null || target.assigner !== fact.assigner) return false
  const names = [target.assignerName, fact.assignerName]
  return names.includes(undefined) || names[0] === names[1]
}

function bestFit(pairs: readonly Pair[], fact: StatedMeasure, level: Level | null): Pair | undefined {
  const free = pairs
    .filter((pair) => pair.target !== null && pair.stated === null)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
  const fits = free.find((pair) => {
    const computed = computedShare(level, pair.target?.target ?? null)
    return computed !== null && agreementOf(computed, statedSide(fact)) !== 'contradict'
  })
  return fits ?? free[0]
}

function rankOf(pair: Pair): number {
  return likely.indexOf(pair.target?.assigner ?? 'other')
}

interface Held extends Pair {
  readonly level: Level | null
}

function holdAgainst(view: View, subject: Subject, period: PeriodId, rules: ScorecardRules, held: Held): CheckedPlan {
  const { target, level } = held
  const stated = held.stated && statedSide(held.stated)
  const inPoints = isInPoints(subject, target)
  const computed = inPoints ? null : computedShare(level, target?.target ?? null)
  const share = withoutDirection(settleCell(computed, stated, rules.percentDecimals))
  const derived = target === null && stated !== null ? derivedTarget(level, stated) : null
  const assignerName = target?.assignerName ?? held.stated?.assignerName
  const cell: PlanCell = {
    assigner: target?.assigner ?? held.stated?.assigner ?? 'other',
    ...(assignerName !== undefined && { assignerName }),
    target: target?.target ?? null,
    targetOrigin: target ? 'registered' : derived === null ? null : 'derived',
    ...(derived !== null && { derivedTarget: derived }),
    share,
    ...rangeShare(level, target?.target ?? null, inPoints, rules),
    ...againstTarget(view, subject, period, rules, held, inPoints),
  }
  return { cell, target, level, computed, stated }
}

/** Pace, gap and verdict: all that needs a registered target. */
function againstTarget(
  view: View,
  subject: Subject,
  period: PeriodId,
  rules: ScorecardRules,
  { target, level }: Held,
  inPoints: boolean,
): Pick<PlanCell, 'requiredPace' | 'verdict' | 'gapPoints'> {
  if (target === null) return { requiredPace: null, verdict: 'unknown' }
  const ofGrowth = target.basis === 'growth'
  const value = ofGrowth ? compareYearToDate(view, subject, period, rules).growth.value : (level?.value ?? null)
  const progress = progressOf(target.period, period)
  const kind = ofGrowth ? 'rate' : subject.indicator.kind
  const planned = plannedValue(target.target)
  const gap = inPoints && planned !== null && value !== null ? subtract(value, planned) : null
  return {
    ...(gap !== null && { gapPoints: gap }),
    requiredPace: ofGrowth ? null : paceOf(subject, target.target, level, progress.months - progress.elapsed),
    verdict: verdictOf(target.target, value, { kind, polarity: subject.indicator.polarity }, progress),
  }
}

function isInPoints(subject: Subject, target: Target | null): boolean {
  return target?.basis === 'growth' || subject.indicator.kind === 'rate' || subject.indicator.kind === 'index'
}

function paceOf(subject: Subject, target: TargetValue, level: Level | null, monthsLeft: number): DecimalText | null {
  if (subject.indicator.kind !== 'flow' || level === null) return null
  return target.kind === 'value' || target.kind === 'floor'
    ? requiredPaceOf(target.value, level.value, monthsLeft)
    : null
}

/** The share of a plan that a level makes; null where there is none. A registered plan is exact. */
export function computedShare(level: Level | null, target: TargetValue | null): Computed | null {
  if (level === null || target === null || target.kind === 'text') return null
  return shareOf(level, target.kind === 'range' ? target.low : target.value)
}

/** A registered plan is exact; only the level has bounds. */
function shareOf(level: Level, target: DecimalText): Computed | null {
  const value = planShareOf(level.value, target)
  if (value === null) return null
  const share = (bounds: Interval): Interval | null => divideIntervals(scaleInterval(bounds, '100'), exactly(target))
  return { value, strict: share(level.strict), loose: share(level.loose) }
}

function rangeShare(
  level: Level | null,
  target: TargetValue | null,
  inPoints: boolean,
  rules: ScorecardRules,
): { readonly shareOfHigh?: MeasureCell } {
  if (level === null || inPoints || target?.kind !== 'range') return {}
  return { shareOfHigh: withoutDirection(settleCell(shareOf(level, target.high), null, rules.percentDecimals)) }
}

/**
 * The plan that a stated share implies, level ÷ share × 100, rounded to the place that the printed precision still fixes:
 * 100 at 9,52 % is 1,050; 3,123.9 at 8,9 % is 35,100. Null when nothing follows from it.
 */
export function derivedTarget(level: Level | null, share: Stated): DecimalText | null {
  if (level === null || share.value === null || share.bounds === null || isZero(share.value)) return null
  const bounds = divideIntervals(scaleInterval(level.strict, '100'), share.bounds)
  const width = bounds && widthOf(bounds)
  const plan = divide(multiply(level.value, '100'), share.value)
  if (width === null || isZero(width)) return trimZeros(plan)
  return roundToPlace(plan, placeOf(width))
}

/** The largest power of ten that is not above the width. */
function placeOf(width: DecimalText): number {
  let power = 0
  while (compareDecimals(shift('1', power), width) > 0) power -= 1
  while (compareDecimals(shift('1', power + 1), width) <= 0) power += 1
  return power
}

function roundToPlace(value: DecimalText, power: number): DecimalText {
  return power <= 0 ? trimZeros(roundHalfUp(value, -power)) : shift(roundHalfUp(shift(value, -power), 0), power)
}

function withoutDirection(cell: MeasureCell): MeasureCell {
  return cell.direction === null || cell === emptyCell ? cell : { ...cell, direction: null }
}
