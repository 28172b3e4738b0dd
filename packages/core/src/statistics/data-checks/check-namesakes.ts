import { finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import { comparePeriods, plainText } from '../../periods/index.ts'
import { meets, type UnitCode } from '../../quantities/index.ts'
import { statedSide } from '../agreement.ts'
import type { Indicator, StatedMeasure } from '../model.ts'
import type { Found, Series, Side } from './model.ts'
import { sideOfLevel, sideOfStated } from './sides.ts'

/** Names of fewer words say too little to be taken for each other. */
const fewestWords = 3

/**
 * Two series under one name: indicators of one area and unit that share a name or an alias, and give figures of one period
 * which cannot be equal. Told once for a pair, at its latest period. Cost: linear in the names.
 */
export function checkNamesakes(
  series: readonly Series[],
): readonly { readonly series: Series; readonly found: Found }[] {
  const byArea = groupBy(
    series.filter(({ breakdown }) => breakdown === ''),
    ({ area }) => area,
  )
  return [...byArea.values()].flatMap((of) =>
    pairsIn(of).flatMap(([first, second]) => {
      const found = compare(first, second)
      return found === null ? [] : [{ series: second, found }]
    }),
  )
}

function pairsIn(series: readonly Series[]): readonly (readonly [Series, Series])[] {
  const named = series.flatMap((each) => [...namesOf(each.indicator)].map((name) => ({ each, name })))
  const pairs = [...groupBy(named, ({ name }) => name).values()].flatMap((of) =>
    of.slice(1).map(({ each }, at) => [(of[at] as { readonly each: Series }).each, each] as const),
  )
  const apart = pairs.filter(([a, b]) => !isKin(a.indicator, b.indicator))
  return [...new Map(apart.map((pair) => [pair.map(({ indicator }) => indicator.code).join(' '), pair])).values()]
}

/** The names in plain words, without what stands in brackets: that is where a catalogue keeps namesakes apart. */
function namesOf({ name, aliases }: Indicator): ReadonlySet<string> {
  const plain = [name.vi, ...aliases].map((each) =>
    plainText(each.replace(/\([^)]*\)/g, ' '))
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return new Set(plain.filter((each) => each.split(' ').length >= fewestWords))
}

/** Namesakes of another unit are value and volume; a part can bear the name of its whole, and nobody takes it for that. */
function isKin(a: Indicator, b: Indicator): boolean {
  if (a.unit !== b.unit || a.multiplier !== b.multiplier || a.kind !== b.kind) return true
  return a.parent === b.code || b.parent === a.code || (a.parent !== undefined && a.parent === b.parent)
}

interface Differ {
  readonly period: string
  readonly unit: UnitCode
  readonly multiplier: number
  readonly sides: readonly [Side, Side]
}

function compare(short: Series, long: Series): Found | null {
  const differs = [...short.figures.keys()]
    .toSorted(comparePeriods)
    .reverse()
    .flatMap((period) => levelsDiffer(short, long, period) ?? growthsDiffer(short, long, period) ?? [])
  const [last] = differs
  if (last === undefined) return null
  const [a, b] = last.sides
  const told = finding('series/break', b.at, {
    variant: 'name',
    indicator: long.indicator.name.vi,
    otherIndicator: short.indicator.name.vi,
    period: last.period,
    value: b.value,
    other: a.value,
    unit: last.unit,
    multiplier: last.multiplier,
  })
  return { period: last.period, finding: told, sides: differs.flatMap(({ sides }) => sides) }
}

function levelsDiffer(short: Series, long: Series, period: string): Differ | null {
  const [a, b] = [short, long].map(({ figures }) => figures.get(period)?.levels.at(-1))
  const { unit, multiplier } = short.indicator
  if (a === undefined || b === undefined || meets(a.loose, b.loose)) return null
  return { period, unit, multiplier, sides: [sideOfLevel(a), sideOfLevel(b)] }
}

function growthsDiffer(short: Series, long: Series, period: string): Differ | null {
  const [a, b] = [short, long].map((series) => growthOf(series, period))
  if (a === undefined || b === undefined) return null
  const [x, y] = [statedSide(a), statedSide(b)]
  if (x.bounds === null || y.bounds === null || meets(x.bounds, y.bounds)) return null
  return { period, unit: 'percent', multiplier: 0, sides: [sideOfStated(a), sideOfStated(b)] }
}

function growthOf({ figures }: Series, period: string): StatedMeasure | undefined {
  return figures.get(period)?.said.findLast(({ measure, value }) => measure === 'growth' && value !== null)
}
