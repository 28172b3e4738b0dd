import type { Instant } from '../periods/index.ts'
import { compareInstants } from './instants.ts'
import type { Known } from './model.ts'

/** Order of vintages: by when they became known, then by when they were recorded; what is not yet recorded comes last. */
export function compareVintages(a: Known, b: Known): number {
  return compareInstants(a.knownFrom, b.knownFrom) || compareRecorded(a.recordedAt, b.recordedAt)
}

/** The part of an ordered list that was known at the instant: `knownFrom` ≤ `asOf`. Later vintages are never seen. */
export function knownAt<T extends Known>(ordered: readonly T[], asOf: Instant): readonly T[] {
  let count = ordered.length
  while (count > 0 && compareInstants((ordered[count - 1] as T).knownFrom, asOf) > 0) count -= 1
  return count === ordered.length ? ordered : ordered.slice(0, count)
}

/** The last of an ordered list that was known at the instant, or null. */
export function latestAt<T extends Known>(ordered: readonly T[], asOf: Instant): T | null {
  return ordered.findLast((vintage) => compareInstants(vintage.knownFrom, asOf) <= 0) ?? null
}

function compareRecorded(a: Instant | undefined, b: Instant | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return compareInstants(a, b)
}
