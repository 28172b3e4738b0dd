import { type DateSpan, type Instant, isPeriodId, monthsOf, type PeriodId, yearPeriod } from '../../periods/index.ts'
import { closed, scaleInterval, shift, tenTo } from '../../quantities/index.ts'
import {
  type Assigner,
  type Direction,
  defaultScorecardRules,
  type FigureKey,
  type Observation,
  observationAsOf,
  resolveArea,
  type ScorecardRules,
  type ScorecardSummary,
  type StatedKind,
  type StatisticsIndex,
  scorecard,
  statedAsOf,
  sumOfMonths,
  type Target,
  targetsAsOf,
} from '../../statistics/index.ts'
import type { FigureIndicator, KnownIndicator } from '../known-indicator.ts'
import { type SourcedFigure, type StoredFigure, storedFigure } from './stored-figure.ts'
import { directionOf, sourcedFigures, windowOfFigure } from './told-of-figures.ts'

/** A registered plan in the base unit; a range has its two ends as bounds. */
export interface StoredTarget extends StoredFigure {
  readonly assigner: Assigner
}

/** What the rules of a check may ask of stored figures. Every answer is null or empty when nothing is known. */
export interface FigureSource {
  readonly indicator: (code: string) => FigureIndicator | null
  readonly level: (indicator: string, period: PeriodId) => StoredFigure | null
  /** Plans of the level (not of its growth) for the year of `period`. */
  readonly targets: (indicator: string, period: PeriodId) => readonly StoredTarget[]
  /** A ratio or change as a source states it: percent, points, times, or base units for `changeAbs`. Signed. */
  readonly stated: (indicator: string, period: PeriodId, measure: StatedKind) => readonly StoredFigure[]
  readonly summary: (period: PeriodId) => ScorecardSummary | null
  /** How the figure moved since the same period of last year, as levels or sources say it. */
  readonly direction?: (indicator: string, period: PeriodId) => Direction | null
  /** The days that the stored figure covers. */
  readonly window?: (indicator: string, period: PeriodId) => DateSpan | null
  /** The latest value of every source, that of the one that counts first. */
  readonly sources?: (indicator: string, period: PeriodId) => readonly SourcedFigure[]
}

/** Where the source looks: an area (slug or version code) at an instant; no instant = everything known. */
export interface SourceView {
  readonly area: string
  /** The period reported: its boundaries are those in which every figure, also of the base, is looked for. */
  readonly period: PeriodId
  readonly asOf?: Instant
  /** Thresholds of 'hầu hết' and 'đa số' where an office sets others. */
  readonly quantifiers?: Partial<Pick<ScorecardRules, 'mostlyFrom' | 'majorityAbove'>>
}

const always: Instant = '9999-12-31T23:59:59+07:00'

/** Answers from the lookup tables of a dataset. Throws Refusal `area/unknown`. */
export function sourceOfIndex(index: StatisticsIndex, view: SourceView): FigureSource {
  const { asOf = always, quantifiers } = view
  const rules = { ...defaultScorecardRules, ...quantifiers }
  const area = resolveArea(index.dataset.areas, view.area, view.period).code
  const keyOf = (indicator: string, period: PeriodId): FigureKey => ({ indicator, area, period })
  const observed = (indicator: string, period: PeriodId): Observation | null =>
    observationAsOf(index, keyOf(indicator, period), asOf)
  return {
    indicator: (code) => index.indicators.get(code) ?? null,
    level: (code, period) => {
      const indicator = index.indicators.get(code)
      return indicator === undefined ? null : levelFrom(indicator, period, observed)
    },
    targets: (code, period) => {
      const indicator = index.indicators.get(code)
      if (indicator === undefined) return []
      const found = targetsAsOf(index, keyOf(code, yearPeriod(period)), asOf)
      return found.flatMap((target) => storedTarget(indicator, target))
    },
    stated: (code, period, measure) => {
      const power = measure === 'changeAbs' ? (index.indicators.get(code)?.multiplier ?? 0) : 0
      const facts = statedAsOf(index, keyOf(code, period), asOf).filter((fact) => fact.measure === measure)
      return facts.flatMap(({ value, approx = null }) => (value === null ? [] : [storedFigure(value, approx, power)]))
    },
    summary: (period) => (isPeriodId(period) ? scorecard(index, { area, period, asOf, rules }).summary : null),
    direction: (code, period) => directionOf(index, asOf, (at) => keyOf(code, at), period),
    window: (code, period) => windowOfFigure(index.indicators.get(code), observed(code, period)),
    sources: (code, period) => sourcedFigures(index, keyOf(code, period), asOf),
  }
}

/** What `levelFrom` asks of an observation. */
type Reached = Pick<Observation, 'value' | 'approx'>

/** The figure of a period; of a flow without one, the sum of its months when all are known. */
export function levelFrom(
  indicator: Required<KnownIndicator>,
  period: PeriodId,
  observed: (indicator: string, period: PeriodId) => Reached | null,
): StoredFigure | null {
  const found = observed(indicator.code, period)
  if (found?.value !== undefined) return storedFigure(found.value, found.approx ?? null, indicator.multiplier)
  const months = monthsOf(period)
  if (indicator.kind !== 'flow' || months.length < 2) return null
  const sum = sumOfMonths(months.map((month) => observed(indicator.code, month)?.value ?? null))
  return sum === null ? null : storedFigure(sum, null, indicator.multiplier)
}

function storedTarget(indicator: KnownIndicator, registered: Target): readonly StoredTarget[] {
  const { target, assigner, basis } = registered
  if (basis === 'growth' || target.kind === 'text') return []
  if (target.kind !== 'range') {
    const approx = target.kind === 'about' ? ('about' as const) : null
    return [{ ...storedFigure(target.value, approx, indicator.multiplier), assigner }]
  }
  const ends = scaleInterval(closed(target.low, target.high), tenTo(indicator.multiplier))
  return [{ value: shift(target.low, indicator.multiplier), strict: ends, loose: ends, assigner }]
}
