import { type PeriodId, parsePeriod } from '../periods/index.ts'
import { approxInterval, compareDecimals, type DecimalText, divide, isZero, multiply } from '../quantities/index.ts'
import type { Indicator, TargetValue } from './model.ts'
import type { PlanCell } from './scorecard-model.ts'

export type Verdict = PlanCell['verdict']

/** Where in the plan's span the figure stands. */
export interface Progress {
  /** Months of the plan's span that are over. */
  readonly elapsed: number
  readonly months: number
}

/** What decides how a figure is held against its plan; a plan of growth is held as a rate. */
export type PlannedKind = Pick<Indicator, 'kind' | 'polarity'>

/** How far a plan's span has gone at the end of a period. */
export function progressOf(target: PeriodId, period: PeriodId): Progress {
  const span = parsePeriod(target)
  const end = parsePeriod(period).end
  const elapsed = (Number(end.slice(0, 4)) - span.year) * 12 + Number(end.slice(5, 7)) - span.month + 1
  return { elapsed: Math.max(0, Math.min(elapsed, span.months)), months: span.months }
}

/** The value whose share of plan is meaningful; null for a range (a share of each end) and for words. */
export function plannedValue(target: TargetValue): DecimalText | null {
  return target.kind === 'range' || target.kind === 'text' ? null : target.value
}

/**
 * Whether a plan is met. At the end of the span: value and floor at ≥ (a value that is better low at ≤), ceiling at ≤, strict
 * ones beyond, range inside, 'khoảng' within its bounds or better. Before the end a flow is held against the months that are
 * over and is met early only where more cannot harm; a yearly ceiling is on pace or not, never met, until a flow has broken it.
 * A level that may still move is on pace when it stands where it should; a stock short of its plan is unknown, since stocks
 * have no pace. Text: a person judges.
 */
export function verdictOf(
  target: TargetValue,
  value: DecimalText | null,
  subject: PlannedKind,
  progress: Progress,
): Verdict {
  if (target.kind === 'text') return 'judge'
  if (value === null) return 'unknown'
  const side = sidesOf(target, subject)
  if (progress.elapsed >= progress.months) return holds(side, value) ? 'met' : 'notMet'
  if (subject.kind === 'flow') return paceOfFlow(side, value, progress)
  if (holds(side, value)) return 'onPace'
  return subject.kind === 'stock' ? 'unknown' : 'offPace'
}

/** A plan as what must not be fallen short of and what must not be exceeded. */
interface Sides {
  readonly low: Bound | null
  readonly high: Bound | null
}

interface Bound {
  readonly value: DecimalText
  readonly strict: boolean
}

function sidesOf(target: Exclude<TargetValue, { kind: 'text' }>, subject: PlannedKind): Sides {
  const lowerBetter = subject.polarity === 'lowerBetter'
  switch (target.kind) {
    case 'range':
      return { low: loosely(target.low), high: loosely(target.high) }
    case 'floor':
      return { low: { value: target.value, strict: target.strict }, high: null }
    case 'ceiling':
      return { low: null, high: { value: target.value, strict: target.strict } }
    case 'about': {
      const bounds = approxInterval(target.value, 'about', 'loose')
      return lowerBetter
        ? { low: null, high: loosely(bounds.high ?? target.value) }
        : { low: loosely(bounds.low ?? target.value), high: null }
    }
    case 'value':
      // A plan of none ('không để xảy ra') is met at 0 and only there, whatever the polarity says.
      if (isZero(target.value) && subject.kind === 'flow') return { low: null, high: loosely(target.value) }
      return lowerBetter ? { low: null, high: loosely(target.value) } : { low: loosely(target.value), high: null }
  }
}

function paceOfFlow(side: Sides, value: DecimalText, progress: Progress): Verdict {
  if (side.high !== null && !below(side.high, value)) return 'notMet'
  if (side.high === null && holds(side, value)) return 'met'
  const due = (bound: Bound | null): Bound | null =>
    bound && { ...bound, value: divide(multiply(bound.value, String(progress.elapsed)), String(progress.months)) }
  // Inside a range, more than the months' share of its upper end is no harm while the end itself holds.
  const high = side.low === null ? due(side.high) : null
  return holds({ low: due(side.low), high }, value) ? 'onPace' : 'offPace'
}

function holds(side: Sides, value: DecimalText): boolean {
  return (side.low === null || above(side.low, value)) && (side.high === null || below(side.high, value))
}

function above(bound: Bound, value: DecimalText): boolean {
  const order = compareDecimals(value, bound.value)
  return bound.strict ? order > 0 : order >= 0
}

function below(bound: Bound, value: DecimalText): boolean {
  const order = compareDecimals(value, bound.value)
  return bound.strict ? order < 0 : order <= 0
}

function loosely(value: DecimalText): Bound {
  return { value, strict: false }
}
