import { type Finding, finding } from '../findings/index.ts'
import type { PeriodId } from '../periods/index.ts'
import type { Subject, View } from './levels.ts'
import { vintagesOf } from './lookups.ts'
import type { Indicator, Observation, ObservationStatus } from './model.ts'
import { placeOf } from './places.ts'
import { canBeEqual, sourceOf } from './sources.ts'
import { knownAt } from './vintages.ts'

const firmness: Readonly<Record<ObservationStatus, number>> = { estimate: 0, preliminary: 1, final: 2 }

/**
 * `sources/disagree` for a figure: other sources whose latest value cannot equal the one that counts. A declared revision
 * (with a reason) and a firmer status settle an earlier figure; they do not disagree with it.
 */
export function sourceFindings(view: View, subject: Subject, period: PeriodId): readonly Finding[] {
  const { indicator, breakdown } = subject
  const key = { indicator: indicator.code, area: view.area, period, breakdown }
  const known = knownAt(vintagesOf(view.index, key), view.asOf)
  return disagreements(known).map(({ chosen, other }) => disagreementFinding(indicator, chosen, other))
}

/** Two sources' values for one figure that cannot be equal. */
export interface Disagreement {
  readonly chosen: Observation
  readonly other: Observation
}

/**
 * The latest value of each other source beside the one that counts, where the two cannot be equal; vintages in their order.
 * `settles`: whether the one that counts has put right the other; absent = when it is firmer.
 */
export function disagreements(
  known: readonly Observation[],
  settles: (chosen: Observation, other: Observation) => boolean = isFirmer,
): readonly Disagreement[] {
  const chosen = known.at(-1)
  if (chosen?.value === undefined || chosen.reason !== undefined) return []
  const latest = new Map(known.map((vintage) => [sourceOf(vintage.provenance), vintage]))
  latest.delete(sourceOf(chosen.provenance))
  return [...latest.values()]
    .filter((other) => other.value !== undefined && !settles(chosen, other) && !canBeEqual(chosen, other))
    .map((other) => ({ chosen, other }))
}

/** `sources/disagree` of two observations. */
export function disagreementFinding(indicator: Indicator, chosen: Observation, other: Observation): Finding {
  return finding('sources/disagree', placeOf(chosen.provenance), {
    indicator: indicator.name.vi,
    period: chosen.period,
    first: chosen.value ?? null,
    firstSource: sourceOf(chosen.provenance),
    second: other.value ?? null,
    secondSource: sourceOf(other.provenance),
    unit: indicator.unit,
    multiplier: indicator.multiplier,
  })
}

/** True when the one rests on firmer ground than the other: a final figure on more than an estimate. */
export function isFirmer(chosen: Observation, other: Observation): boolean {
  return firmness[chosen.status] > firmness[other.status]
}
