import type { Instant, PeriodId } from '../../periods/index.ts'
import { levelFrom } from '../levels.ts'
import type { Known, StatedMeasure } from '../model.ts'
import { sourceOf } from '../sources.ts'
import { type StatisticsIndex, seriesKey } from '../statistics-index.ts'
import { knownAt } from '../vintages.ts'
import type { Figure, Series } from './model.ts'

/** Which part of the data is looked at. */
export interface DataScope {
  /** Codes of boundary versions; absent = all. */
  readonly areas?: ReadonlySet<string>
  /** Only what was known at this instant; absent = all. */
  readonly asOf?: Instant
}

/** Every series of the data in the order of the catalogue, areas in theirs. Cost: one visit to each fact. */
export function collectSeries(index: StatisticsIndex, { areas, asOf }: DataScope): readonly Series[] {
  const found: Series[] = []
  for (const indicator of index.dataset.indicators.toSorted((a, b) => a.order - b.order)) {
    for (const { code: area } of index.dataset.areas) {
      if (areas !== undefined && !areas.has(area)) continue
      const tables = [index.observations, index.stated, index.targets].map((t) =>
        t.get(seriesKey(indicator.code, area)),
      )
      const breakdowns = new Set(tables.flatMap((table) => [...(table?.keys() ?? [])]))
      for (const breakdown of [...breakdowns].toSorted())
        found.push({
          indicator,
          area,
          breakdown,
          figures: figuresOf(index, { indicator: indicator.code, area, breakdown }, asOf),
        })
    }
  }
  return found
}

interface SeriesKey {
  readonly indicator: string
  readonly area: string
  readonly breakdown: string
}

function figuresOf(index: StatisticsIndex, key: SeriesKey, asOf: Instant | undefined): ReadonlyMap<PeriodId, Figure> {
  const name = seriesKey(key.indicator, key.area)
  const [levels, said, targets] = [index.observations, index.stated, index.targets].map((table) =>
    table.get(name)?.get(key.breakdown),
  ) as [
    ReadonlyMap<PeriodId, Figure['levels'][number]['observation'][]> | undefined,
    ReadonlyMap<PeriodId, StatedMeasure[]> | undefined,
    ReadonlyMap<PeriodId, Figure['targets'][number][]> | undefined,
  ]
  const periods = new Set([...(levels?.keys() ?? []), ...(said?.keys() ?? []), ...(targets?.keys() ?? [])])
  const figures = [...periods].toSorted().map((period): [PeriodId, Figure] => [
    period,
    {
      period,
      levels: known(levels?.get(period), asOf)
        .map(levelFrom)
        .filter((level) => level !== null),
      said: latestOfEach(known(said?.get(period), asOf)),
      targets: known(targets?.get(period), asOf),
    },
  ])
  return new Map(figures)
}

function known<T extends Known>(facts: readonly T[] | undefined, asOf: Instant | undefined): readonly T[] {
  return facts === undefined || asOf === undefined ? (facts ?? []) : knownAt(facts, asOf)
}

/** A source that corrects itself is heard once. */
function latestOfEach(said: readonly StatedMeasure[]): readonly StatedMeasure[] {
  const nameOf = (fact: StatedMeasure): string =>
    [sourceOf(fact.provenance), fact.measure, fact.assigner, fact.assignerName, fact.value === null].join('|')
  return [...new Map(said.map((fact) => [nameOf(fact), fact])).values()]
}
