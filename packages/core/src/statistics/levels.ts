import { type Instant, monthsOf, type PeriodId, yearToDate } from '../periods/index.ts'
import { addIntervals, approxInterval, type DecimalText, decimalsOf, type Interval } from '../quantities/index.ts'
import { observationAsOf } from './lookups.ts'
import { sumOfMonths } from './measures.ts'
import type { Indicator, Observation } from './model.ts'
import type { StatisticsIndex } from './statistics-index.ts'

/** The index as seen from one area at one instant. */
export interface View {
  readonly index: StatisticsIndex
  /** Code of a boundary version. */
  readonly area: string
  readonly asOf: Instant
}

/** An indicator, or one of its breakdowns. */
export interface Subject {
  readonly indicator: Indicator
  /** '' = total. */
  readonly breakdown: string
}

/** A known value with the bounds that its printed precision leaves. */
export interface Level {
  readonly value: DecimalText
  readonly strict: Interval
  readonly loose: Interval
  /** Decimals as printed. */
  readonly decimals: number
  /** The observation itself, or the last of those that were added up. */
  readonly observation: Observation
  /** True when it is a sum of months. */
  readonly summed: boolean
}

/** The observation of a subject in a period as the view knows it; it can be missing with a reason. */
export function observationOf(view: View, subject: Subject, period: PeriodId): Observation | null {
  const { indicator, breakdown } = subject
  return observationAsOf(view.index, { indicator: indicator.code, area: view.area, period, breakdown }, view.asOf)
}

/** The level as published for the period; null when unknown or missing. */
export function publishedLevel(view: View, subject: Subject, period: PeriodId): Level | null {
  const observation = observationOf(view, subject, period)
  return observation && levelFrom(observation)
}

/** An observation's value with its bounds; null when it is missing. */
export function levelFrom(observation: Observation): Level | null {
  if (observation.value === undefined) return null
  const { value, approx = null } = observation
  const decimals = decimalsOf(value)
  const strict = approxInterval(value, approx, 'strict')
  return {
    value,
    strict,
    // One and the same where decimals are printed: what is computed from it is then computed once.
    loose: decimals > 0 ? strict : approxInterval(value, approx, 'loose'),
    decimals,
    observation,
    summed: false,
  }
}

/** The sum of a flow's months; null when a month is unknown, for one month alone, and for what does not add up over time. */
export function summedLevel(view: View, subject: Subject, period: PeriodId): Level | null {
  if (subject.indicator.kind !== 'flow') return null
  const months = monthsOf(period)
  if (months.length < 2) return null
  const levels: Level[] = []
  for (const month of months) {
    const level = publishedLevel(view, subject, month)
    if (level === null) return null
    levels.push(level)
  }
  return addLevels(levels)
}

/** The level of a period: as published, else a flow's months added up. */
export function levelOf(view: View, subject: Subject, period: PeriodId): Level | null {
  return publishedLevel(view, subject, period) ?? summedLevel(view, subject, period)
}

/**
 * Year to date at the period's end. Flow: the sum of months, else as published. Stock: the last value of the year so far.
 * Rate and index: as published for the span from January. Text: none.
 */
export function yearToDateLevel(view: View, subject: Subject, period: PeriodId): Level | null {
  const span = yearToDate(period)
  switch (subject.indicator.kind) {
    case 'flow':
      return summedLevel(view, subject, span) ?? publishedLevel(view, subject, span)
    case 'stock':
      return lastLevel(view, subject, period, span)
    case 'rate':
    case 'index':
      return publishedLevel(view, subject, span)
    case 'text':
      return null
  }
}

function lastLevel(view: View, subject: Subject, period: PeriodId, span: PeriodId): Level | null {
  const direct = publishedLevel(view, subject, period) ?? publishedLevel(view, subject, span)
  if (direct) return direct
  for (const month of monthsOf(span).toReversed()) {
    const level = publishedLevel(view, subject, month)
    if (level) return level
  }
  return null
}

/** The sum of levels with the sum of their bounds; the last one's observation stands for it. */
export function addLevels(levels: readonly Level[]): Level {
  const last = levels.at(-1) as Level
  return {
    value: sumOfMonths(levels.map((level) => level.value)) as DecimalText,
    strict: levels.map((level) => level.strict).reduce(addIntervals),
    loose: levels.map((level) => level.loose).reduce(addIntervals),
    decimals: Math.max(...levels.map((level) => level.decimals)),
    observation: last.observation,
    summed: true,
  }
}
