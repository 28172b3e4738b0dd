import type { VintageAnswer } from '@giaoban/api/client'
import { type DecimalText, subtract } from '@giaoban/core/quantities'
import { mergeRuns, type Told } from './tellings.ts'

/** A figure as it was first known or restated. */
export interface Restatement extends Told<VintageAnswer> {
  /** What it was before; null for what was known first. */
  readonly before: VintageAnswer | null
  /** New − old, where both are numbers. */
  readonly difference: DecimalText | null
}

/** The history of one figure: each change of value or status with what it was before. Vintages come oldest first. */
export const restatements = (vintages: readonly VintageAnswer[]): readonly Restatement[] => {
  const runs = mergeRuns(vintages, ({ value, missing, status }) => JSON.stringify([value, missing, status]))
  return runs.map((run, index) => {
    const before = runs[index - 1]?.fact ?? null
    const { value } = run.fact
    return {
      ...run,
      before,
      difference: value === null || before?.value == null ? null : subtract(value, before.value),
    }
  })
}
