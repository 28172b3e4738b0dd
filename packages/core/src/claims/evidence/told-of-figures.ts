import {
  type DateSpan,
  type Instant,
  isPeriodId,
  type PeriodId,
  samePeriodLastYear,
  windowOf,
} from '../../periods/index.ts'
import { compareDecimals, type DecimalText } from '../../quantities/index.ts'
import {
  type Direction,
  type FigureKey,
  type Indicator,
  knownAt,
  type Observation,
  observationAsOf,
  type StatisticsIndex,
  sourceOf,
  statedAsOf,
  vintagesOf,
} from '../../statistics/index.ts'
import { type SourcedFigure, storedFigure } from './stored-figure.ts'

/** By stored levels, else by what a source states. */
export function directionOf(
  index: StatisticsIndex,
  asOf: Instant,
  keyAt: (period: PeriodId) => FigureKey,
  period: PeriodId,
): Direction | null {
  if (!isPeriodId(period)) return null
  const valueAt = (at: PeriodId): DecimalText | undefined => observationAsOf(index, keyAt(at), asOf)?.value
  const [value, base] = [valueAt(period), valueAt(samePeriodLastYear(period))]
  if (value !== undefined && base !== undefined) {
    const order = compareDecimals(value, base)
    return order === 0 ? 'flat' : order > 0 ? 'up' : 'down'
  }
  const said = statedAsOf(index, keyAt(period), asOf)
  return said.find(({ measure }) => measure === 'growth' || measure === 'changeAbs')?.direction ?? null
}

/** The days that an observation covers; null where the rule needs a report date that nobody gave. */
export function windowOfFigure(indicator: Indicator | undefined, observation: Observation | null): DateSpan | null {
  if (indicator === undefined || observation === null) return null
  if (observation.window !== undefined) return observation.window
  return indicator.window === 'toReport' ? null : windowOf(indicator.window, observation.period)
}

/** The latest value of every source, that of the one that counts first. */
export function sourcedFigures(index: StatisticsIndex, key: FigureKey, asOf: Instant): readonly SourcedFigure[] {
  const power = index.indicators.get(key.indicator)?.multiplier ?? 0
  const latest = new Map<string, SourcedFigure>()
  for (const { value, approx, provenance } of knownAt(vintagesOf(index, key), asOf)) {
    if (value === undefined) continue
    const source = sourceOf(provenance)
    latest.delete(source)
    latest.set(source, { ...storedFigure(value, approx ?? null, power), source })
  }
  return [...latest.values()].toReversed()
}
