import type { Finding } from './finding.ts'

/** Findings in the order of their text; those at one place as they came, those of the whole text first. */
export function inTextOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => startOf(a) - startOf(b))
}

function startOf({ at }: Finding): number {
  return 'start' in at ? at.start : 0
}
