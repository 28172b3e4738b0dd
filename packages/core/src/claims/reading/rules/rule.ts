import type { Claim } from '../../claim.ts'

/** A claim that a rule reads: the number as printed, words that its indicator holds, and what else is asked of it. */
export type Expected = readonly [printed: string, indicator: string, rest: Partial<Claim>]

/** One rule of the language: what is said of it, a text, and all its claims in order. */
export type Rule = readonly [rule: string, text: string, ...claims: readonly Expected[]]

export const level = { measure: 'level', direction: null } as const
export const share = { measure: 'share', direction: null } as const
export const rank = { measure: 'rank_or_count_other' } as const
export const up = { measure: 'change_pct', direction: 'up' } as const
export const down = { measure: 'change_pct', direction: 'down' } as const
export const ofPlan = { measure: 'plan_ratio', baseline: 'plan' } as const
export const lastYear = 'same_period_last_year' as const
