import { type Finding, finding } from '../findings/index.ts'
import type { PeriodId } from '../periods/index.ts'
import type { Subject, View } from './levels.ts'
import { vintagesOf } from './lookups.ts'
import type { Observation, ObservationStatus } from './model.ts'
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
  const chosen = known.at(-1)
  if (chosen?.value === undefined || chosen.reason !== undefined) return []
  const latest = new Map(known.map((vintage) => [sourceOf(vintage.provenance), vintage]))
  latest.delete(sourceOf(chosen.provenance))
  return [...latest.values()]
    .filter((other) => disagree(chosen, other))
    .map((other) =>
      finding('sources/disagree', placeOf(chosen.provenance), {
        indicator: indicator.name.vi,
        period,
        first: chosen.value,
        firstSource: sourceOf(chosen.provenance),
        second: other.value ?? null,
        secondSource: sourceOf(other.provenance),
        unit: indicator.unit,
        multiplier: indicator.multiplier,
      }),
    )
}

function disagree(chosen: Observation, other: Observation): boolean {
  if (chosen.value === undefined || other.value === undefined) return false
  return firmness[chosen.status] <= firmness[other.status] && !canBeEqual(chosen, other)
}
