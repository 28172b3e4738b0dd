import type { Severity } from '@giaoban/core/findings'
import type { Instant } from '@giaoban/core/periods'
import type { Database } from '../../db/database.ts'
import type { Scope } from '../../db/scope.ts'
import { type Catalogue, readAreas, readCatalogue } from '../queries.ts'
import type { FoundInFacts } from './check-facts.ts'
import type { CheckingThread } from './checking-thread.ts'
import { type AreaFacts, readAllFacts, readAreasWithFacts } from './queries.ts'

export type SeverityCounts = Readonly<Record<Severity, number>>

/** What was found in one area: all of it counted, of very many the gravest kept. */
export interface AreaChecked {
  readonly area: string
  readonly counts: SeverityCounts
  readonly found: readonly FoundInFacts[]
}

/** One look at all figures that somebody sees, while it goes on and afterwards. */
export interface QualityCheck {
  /** Figures looked at, and of how many; 0 of 0 before they are counted. */
  readonly progress: () => { readonly done: number; readonly of: number }
  /** Null while it goes on. */
  readonly result: () => readonly AreaChecked[] | null
  /** Resolves at the end, without a result when it was given up; rejects when it failed. */
  readonly ended: Promise<void>
}

/** So many findings of an area are kept. */
const mostOfArea = 2000
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

const countOf = (found: readonly FoundInFacts[]): SeverityCounts => {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { finding } of found) counts[finding.severity] += 1
  return counts
}

/** The gravest of very many, in the order in which they were found. */
const gravest = (found: readonly FoundInFacts[]): readonly FoundInFacts[] => {
  if (found.length <= mostOfArea) return found
  const kept = new Set(
    found.toSorted((a, b) => rank[a.finding.severity] - rank[b.finding.severity]).slice(0, mostOfArea),
  )
  return found.filter((each) => kept.has(each))
}

export interface CheckOptions {
  readonly database: Database
  readonly thread: CheckingThread
  readonly scope: Scope
  /** Figures that became known later are left out. */
  readonly asOf: Instant
}

/** So many figures are looked at together: hundreds of small areas one by one would cost a round trip each. */
const portion = 20_000

const sizeOf = (areas: readonly AreaFacts[]): number => areas.reduce((sum, { facts }) => sum + facts, 0)

/** Areas side by side as long as they are small; an area is never divided. */
const inPortions = (areas: readonly AreaFacts[]): readonly (readonly AreaFacts[])[] => {
  const portions: AreaFacts[][] = []
  for (const area of areas) {
    const last = portions.at(-1)
    if (last !== undefined && sizeOf(last) + area.facts <= portion) last.push(area)
    else portions.push([area])
  }
  return portions
}

/**
 * Looks at the figures area by area, the small ones together: each portion is read in a state of its own, so that other requests
 * come between, and only one is in memory. `isWanted`: asked between two areas; false gives up.
 */
export const beginCheck = (options: CheckOptions, isWanted: () => boolean): QualityCheck => {
  const progress = { done: 0, of: 0 }
  let result: readonly AreaChecked[] | null = null
  const run = async (): Promise<void> => {
    const { areas, catalogue } = await readPlan(options)
    progress.of = sizeOf(areas)
    const checked: AreaChecked[] = []
    for (const some of inPortions(areas)) {
      if (!isWanted()) return
      checked.push(...(await checkAreas(options, catalogue, some)))
      progress.done += sizeOf(some)
    }
    result = checked
  }
  const ended = run()
  // Whoever asks hears of it; nobody may be asking just then.
  ended.catch(() => undefined)
  return { progress: () => ({ ...progress }), result: () => result, ended }
}

const readPlan = ({
  database,
  scope,
  asOf,
}: CheckOptions): Promise<{ readonly areas: readonly AreaFacts[]; readonly catalogue: Catalogue }> =>
  database.read(scope, async (reader) => ({
    areas: await readAreasWithFacts(reader, asOf),
    catalogue: { ...(await readCatalogue(reader)), areas: await readAreas(reader) },
  }))

const checkAreas = async (
  { database, thread, scope, asOf }: CheckOptions,
  catalogue: Catalogue,
  some: readonly AreaFacts[],
): Promise<readonly AreaChecked[]> => {
  const codes = new Set(some.map(({ area }) => area))
  const facts = await database.read(scope, (reader) => readAllFacts(reader, [...codes], asOf))
  const own = { ...catalogue, areas: catalogue.areas.filter(({ code }) => codes.has(code)), agencies: [] }
  const found = Map.groupBy(await thread.check(own, { ...facts, assessments: [] }), ({ area }) => area)
  return [...found].map(([area, of]) => ({ area, counts: countOf(of), found: gravest(of) }))
}
