import type { TargetAnswer } from '@giaoban/api/client'
import { mergeRuns, type Told } from './tellings.ts'

/** One body's plan for one period: the one in force first, then what it was before each amendment. */
export type PlanHistory = readonly Told<TargetAnswer>[]

/** Plans by period and by who set them. Targets come in the order in which they became known. */
export const planHistories = (targets: readonly TargetAnswer[]): readonly PlanHistory[] => {
  const bodies = Map.groupBy(targets, ({ period, assigner, assignerName, basis }) =>
    [period, assigner, assignerName, basis].join('|'),
  )
  return [...bodies.values()].map((own) =>
    mergeRuns(own, ({ target, documentNumber }) => JSON.stringify([target, documentNumber])).toReversed(),
  )
}
