import type { SideAnswer } from '@giaoban/api'
import {
  buildIndex,
  checkData,
  type DataFinding,
  type Dataset,
  type Provenance,
  placeOf,
} from '@giaoban/core/statistics'
import type { Catalogue, Facts } from '../queries.ts'

/** A finding whose sides name the stored files that they came from. */
export interface FoundInFacts extends Omit<DataFinding, 'sides'> {
  readonly sides: readonly SideAnswer[]
}

/** What of a side says where it stands: one name may be of many files, but hardly with the same figure in the same cell. */
const keyOf = (fact: Pick<SideAnswer, 'indicator' | 'breakdown' | 'period' | 'at'>): string =>
  JSON.stringify([fact.indicator, fact.breakdown, fact.period, fact.at])

type Located = Pick<SideAnswer, 'indicator' | 'breakdown' | 'period'> & {
  readonly provenance: Provenance
  readonly sha256: string | null
}

const filesOf = (facts: readonly Located[]): ReadonlyMap<string, string> =>
  new Map(
    facts.flatMap(({ provenance, sha256, ...fact }) =>
      sha256 === null ? [] : [[keyOf({ ...fact, at: placeOf(provenance) }), sha256] as const],
    ),
  )

/** Looks for what does not agree in the figures of one area; pure, and long for many of them: about 30 µs a figure. */
export const checkFacts = (catalogue: Catalogue, facts: Facts): readonly FoundInFacts[] => {
  const dataset: Dataset = { tenant: '', ...catalogue, ...facts, assessments: [] }
  const found = checkData(buildIndex(dataset))
  if (found.length === 0) return []
  const files = filesOf([...facts.observations, ...facts.targets, ...facts.stated])
  return found.map((each) => ({
    ...each,
    sides: each.sides.map((side) => ({ ...side, file: files.get(keyOf(side)) ?? null })),
  }))
}
