import type { PointAnswer, SourceAnswer, StatedAnswer, TargetAnswer, VintageAnswer } from '@giaoban/api'
import type { Observation, StatedMeasure, Target } from '@giaoban/core/statistics'
import type { Stored } from './facts-from-rows.ts'

const sourceAnswer = (fact: Stored<Pick<Observation, 'provenance' | 'note' | 'agency'>>): SourceAnswer => ({
  provenance: fact.provenance,
  file: fact.sha256,
  fileName: 'file' in fact.provenance ? fact.provenance.file : null,
  agency: fact.agency ?? null,
  note: fact.note ?? null,
})

const clocks = (fact: Stored<Observation | StatedMeasure | Target>) => ({
  knownFrom: fact.knownFrom,
  knownFromAssumed: fact.knownFromAssumed,
})

export const vintageAnswer = (fact: Stored<Observation>): VintageAnswer => ({
  period: fact.period,
  value: fact.value ?? null,
  missing: fact.missing ?? null,
  status: fact.status,
  approx: fact.approx ?? null,
  window: fact.window ?? null,
  ...clocks(fact),
  recordedAt: fact.recordedAt,
  reason: fact.reason ?? null,
  source: sourceAnswer(fact),
})

const contentOf = (fact: Observation): string => fact.value ?? fact.missing

/** The last of a figure's vintages, all of them known and in order. */
export const pointAnswer = (vintages: readonly Stored<Observation>[]): PointAnswer => {
  const last = vintages.at(-1) as Stored<Observation>
  return { ...vintageAnswer(last), revised: vintages.some((vintage) => contentOf(vintage) !== contentOf(last)) }
}

export const statedAnswer = (fact: Stored<StatedMeasure>): StatedAnswer => ({
  period: fact.period,
  measure: fact.measure,
  value: fact.value,
  direction: fact.direction,
  assigner: fact.assigner ?? null,
  assignerName: fact.assignerName ?? null,
  ...clocks(fact),
  source: sourceAnswer(fact),
})

export const targetAnswer = (fact: Stored<Target>): TargetAnswer => ({
  period: fact.period,
  assigner: fact.assigner,
  assignerName: fact.assignerName ?? null,
  target: fact.target,
  basis: fact.basis,
  documentNumber: fact.document?.number ?? null,
  documentDate: fact.document?.date ?? null,
  validFrom: fact.validFrom ?? null,
  ...clocks(fact),
  source: sourceAnswer(fact),
})
