import type { Finding } from '@giaoban/core/findings'

/** A finding with its place in the whole list, counted from 1. */
export interface NumberedFinding {
  readonly found: Finding
  readonly number: number
}

/** A slip that stands twice in a text, in its prose and in its table, is one: the first of those with the same figures. */
export function distinctSlips(findings: readonly Finding[]): readonly NumberedFinding[] {
  const seen = new Set<string>()
  return findings
    .map((found, at) => ({ found, number: at + 1 }))
    .filter(({ found: { code, params } }) => {
      const slip = JSON.stringify([code, params])
      return !seen.has(slip) && seen.add(slip)
    })
}
