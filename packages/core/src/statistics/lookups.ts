import { type Instant, type IsoDate, parsePeriod } from '../periods/index.ts'
import type { Assessment, Known, Observation, StatedMeasure, Target } from './model.ts'
import { canBeEqual, sourceOf } from './sources.ts'
import { type FactLists, type FigureKey, type StatisticsIndex, seriesKey } from './statistics-index.ts'
import { knownAt, latestAt } from './vintages.ts'

/** Every vintage of a figure, in the order in which they became known. */
export function vintagesOf(index: StatisticsIndex, key: FigureKey): readonly Observation[] {
  return listOf(index.observations, key)
}

/** The figure as known at the instant: the latest vintage with `knownFrom` ≤ `asOf`, or null. It can be missing with a reason. */
export function observationAsOf(index: StatisticsIndex, key: FigureKey, asOf: Instant): Observation | null {
  return latestAt(vintagesOf(index, key), asOf)
}

/**
 * What sources state about a figure as known at the instant: of each measure and plan the latest with a value, and the latest
 * that gives only a direction. A statement is read beside its own source's level: where another source's level counts now, and
 * the two cannot be equal, what the first one said of its own level is left out (`sources/disagree` tells of the levels).
 */
export function statedAsOf(index: StatisticsIndex, key: FigureKey, asOf: Instant): readonly StatedMeasure[] {
  const said = knownAt(listOf(index.stated, key), asOf)
  if (said.length === 0) return said
  const levels = knownAt(vintagesOf(index, key), asOf)
  const beside = said.filter((fact) => isOfThisLevel(levels, sourceOf(fact.provenance)))
  return latestOfEach(beside, (fact) => [fact.measure, fact.assigner, fact.assignerName, fact.value === null].join('|'))
}

/**
 * The plans of a figure as known at the instant, one per assigner: the latest amendment that is valid on the day `on`
 * (absent: the last day of the plan's period). Earlier amendments stay in the index.
 */
export function targetsAsOf(index: StatisticsIndex, key: FigureKey, asOf: Instant, on?: IsoDate): readonly Target[] {
  const day = on ?? parsePeriod(key.period).end
  const inForce = knownAt(listOf(index.targets, key), asOf).filter(
    (target) => target.validFrom === undefined || target.validFrom <= day,
  )
  return latestOfEach(inForce, (target) => [target.assigner, target.assignerName, target.basis].join('|'))
}

/** Qualitative judgements on a period as known at the instant, in the order in which they became known. */
export function assessmentsAsOf(
  index: StatisticsIndex,
  key: { readonly area: string; readonly period: string },
  asOf: Instant,
): readonly Assessment[] {
  return knownAt(index.assessments.get(seriesKey(key.area, key.period)) ?? [], asOf)
}

/** Breakdowns under which observations or stated measures of an indicator in an area are kept; never the total ''. */
export function breakdownsOf(index: StatisticsIndex, indicator: string, area: string): readonly string[] {
  const series = seriesKey(indicator, area)
  const names = new Set([
    ...(index.observations.get(series)?.keys() ?? []),
    ...(index.stated.get(series)?.keys() ?? []),
  ])
  names.delete('')
  return [...names].toSorted()
}

/** True unless the source's own level is another than the one that counts. */
function isOfThisLevel(levels: readonly Observation[], source: string): boolean {
  const chosen = levels.at(-1)
  const own = levels.findLast((level) => sourceOf(level.provenance) === source)
  return chosen === undefined || own === undefined || own === chosen || canBeEqual(own, chosen)
}

function listOf<T>(lists: FactLists<T>, key: FigureKey): readonly T[] {
  return (
    lists
      .get(seriesKey(key.indicator, key.area))
      ?.get(key.breakdown ?? '')
      ?.get(key.period) ?? []
  )
}

function latestOfEach<T extends Known>(ordered: readonly T[], nameOf: (fact: T) => string): readonly T[] {
  return [...new Map(ordered.map((fact) => [nameOf(fact), fact])).values()]
}
