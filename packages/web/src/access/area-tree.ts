import type { AreaEntry } from '@giaoban/api/client'
import { wordsFinder } from '@giaoban/core/periods'

/** The day from which there are 34 provinces and no districts. */
export const mergerDay = '2025-07-01'

/** Which boundaries are looked at: those before the day of the mergers, or those since. */
export type Era = 'before' | 'after'

/** The versions of an era; of the earlier one also those that had ended before its last day. */
export const areasOf = (all: readonly AreaEntry[], era: Era): readonly AreaEntry[] =>
  all.filter(({ validFrom, validTo }) =>
    era === 'before' ? validFrom < mergerDay : validTo === null || validTo > mergerDay,
  )

/** Whether a version stood on the day that its era is counted by: the last before the mergers, or the first since. */
const isCounted = ({ validTo }: AreaEntry, era: Era): boolean =>
  era === 'after' || validTo === null || validTo >= mergerDay

const collator = new Intl.Collator('vi', { numeric: true })

/** What lies directly in each area, by name. */
export const childrenByParent = (areas: readonly AreaEntry[]): ReadonlyMap<string, readonly AreaEntry[]> =>
  Map.groupBy(
    areas
      .filter(({ parent }) => parent !== null)
      .toSorted((a, b) => collator.compare(a.name.vi, b.name.vi) || (a.validFrom < b.validFrom ? -1 : 1)),
    ({ parent }) => parent as string,
  )

/** Areas whose name, in either language, has every word that was typed, accents forgiven; or whose official code begins with it. */
export const findAreas = (areas: readonly AreaEntry[], typed: string): readonly AreaEntry[] => {
  const exact = typed.trim().toLocaleLowerCase('vi')
  if (exact === '') return []
  const isFound = wordsFinder(typed)
  const matches = ({ name, officialCode }: AreaEntry): boolean =>
    isFound(name.vi) || isFound(name.en) || officialCode.startsWith(exact)
  // What has the very letters that were typed comes before what only resembles them.
  const isExact = ({ name }: AreaEntry): boolean => name.vi.toLocaleLowerCase('vi').includes(exact)
  return areas
    .filter(matches)
    .toSorted((a, b) => Number(isExact(b)) - Number(isExact(a)) || collator.compare(a.name.vi, b.name.vi))
}

export interface Counts {
  readonly provinces: number
  readonly districts: number
  readonly communes: number
}

/** How many areas of each level an era has. */
export const countsOf = (areas: readonly AreaEntry[], era: Era): Counts => {
  const of = (level: AreaEntry['level']): number =>
    areas.filter((area) => area.level === level && isCounted(area, era)).length
  return { provinces: of('province'), districts: of('district'), communes: of('commune') }
}
