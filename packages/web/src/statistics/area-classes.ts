/** One colour of the map. `side` −1: below 0, 1: above, 0: no side. `step` 1 … `of`: from pale to strong. */
export interface AreaClass {
  readonly low: number
  readonly high: number
  readonly side: -1 | 0 | 1
  readonly step: number
  readonly of: number
  readonly count: number
}

/** Most classes of values that have no side, and of each side of 0. */
const mostClasses = 5
const mostOfSide = 3
/** A class holds at least so many areas, where there are enough. */
const fewest = 3

/**
 * Classes of about equal numbers of areas: over all values, or below and above 0 apart when they differ in sign or are changes.
 * Equal values never stand in two classes. Lowest first.
 */
export function classesOf(values: readonly number[], aroundZero: boolean): readonly AreaClass[] {
  const sorted = values.toSorted((a, b) => a - b)
  if (!aroundZero && (sorted[0] ?? 0) >= 0) return quantiles(sorted, 0, mostClasses)
  const below = quantiles(
    sorted.filter((value) => value < 0),
    -1,
    mostOfSide,
  )
  const zero = sorted.filter((value) => value === 0)
  const above = quantiles(
    sorted.filter((value) => value > 0),
    1,
    mostOfSide,
  )
  const flat: readonly AreaClass[] =
    zero.length > 0 ? [{ low: 0, high: 0, side: 0, step: 0, of: 0, count: zero.length }] : []
  return [...below, ...flat, ...above]
}

/** The class that a value falls into. */
export function classOf(classes: readonly AreaClass[], value: number): AreaClass | undefined {
  return classes.find(({ low, high }) => low <= value && value <= high)
}

function quantiles(sorted: readonly number[], side: AreaClass['side'], most: number): readonly AreaClass[] {
  const wanted = Math.min(most, Math.max(1, Math.floor(sorted.length / fewest)))
  const groups: number[][] = []
  sorted.forEach((value, at) => {
    const group = Math.floor((at * wanted) / sorted.length)
    const last = groups.at(-1)
    // A value goes with its equals, wherever the border would fall.
    if (last && (last.at(-1) === value || group < groups.length)) last.push(value)
    else groups.push([value])
  })
  return groups.map((group, at) => ({
    low: group[0] as number,
    high: group.at(-1) as number,
    side,
    // Below 0 the strongest is the lowest.
    step: side === -1 ? groups.length - at : at + 1,
    of: groups.length,
    count: group.length,
  }))
}
