import type { SourceAnswer } from '@giaoban/api/client'
import type { Instant } from '@giaoban/core/periods'

/** One source's telling of a fact, and since when it was known. */
export interface Telling {
  readonly knownFrom: Instant
  readonly knownFromAssumed: boolean
  readonly recordedAt?: Instant
  readonly source: SourceAnswer
}

/** A fact with everybody who told it, in the order in which they became known. */
export interface Told<T extends Telling> {
  readonly fact: T
  readonly tellings: readonly T[]
}

/** Facts that say the same, told once with all their sources; in the order of their first telling. */
export const mergeSame = <T extends Telling>(facts: readonly T[], contentOf: (fact: T) => string): readonly Told<T>[] =>
  [...Map.groupBy(facts, contentOf).values()].map((tellings) => ({ fact: tellings[0] as T, tellings }))

/**
 * A history: neighbours that say the same are one entry; what comes back to an earlier content is an entry of its own. The
 * facts are in the order in which they became known.
 */
export const mergeRuns = <T extends Telling>(
  facts: readonly T[],
  contentOf: (fact: T) => string,
): readonly Told<T>[] => {
  const runs: { fact: T; tellings: T[] }[] = []
  for (const fact of facts) {
    const last = runs.at(-1)
    if (last && contentOf(last.fact) === contentOf(fact)) last.tellings.push(fact)
    else runs.push({ fact, tellings: [fact] })
  }
  return runs
}
