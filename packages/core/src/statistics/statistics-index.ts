import { groupBy } from '../group-by.ts'
import type { PeriodId } from '../periods/index.ts'
import type { Agency } from './agency.ts'
import type {
  Assessment,
  Dataset,
  Indicator,
  Known,
  Observation,
  RefArea,
  Section,
  StatedMeasure,
  Target,
} from './model.ts'
import { compareVintages } from './vintages.ts'

/** What a figure is: `breakdown` '' or absent = total; `area` is the code of a boundary version. */
export interface FigureKey {
  readonly indicator: string
  readonly area: string
  readonly period: PeriodId
  readonly breakdown?: string
}

/** Facts by `indicator area`, then breakdown, then period; each list in the order of `compareVintages`. */
export type FactLists<T> = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<PeriodId, readonly T[]>>>

/** Lookup tables over a dataset. Made by `buildIndex`; read by the functions of lookups.ts. */
export interface StatisticsIndex {
  readonly dataset: Dataset
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly sections: ReadonlyMap<string, Section>
  readonly agencies: ReadonlyMap<string, Agency>
  readonly areas: ReadonlyMap<string, RefArea>
  /** Indicators by their parent's code, in the order of print. */
  readonly children: ReadonlyMap<string, readonly Indicator[]>
  readonly observations: FactLists<Observation>
  readonly targets: FactLists<Target>
  readonly stated: FactLists<StatedMeasure>
  /** By `area period`. */
  readonly assessments: ReadonlyMap<string, readonly Assessment[]>
}

/**
 * Builds the lookup tables of a dataset, once. Cost: one pass and one map entry per fact, and a sort of only those lists that
 * hold several vintages, so linear in the number of observations while the vintages of one figure are few. Nothing is copied:
 * a million observations cost about a hundred megabytes beside the dataset itself.
 */
export function buildIndex(dataset: Dataset): StatisticsIndex {
  return {
    dataset,
    indicators: byCode(dataset.indicators),
    sections: byCode(dataset.sections),
    agencies: byCode(dataset.agencies),
    areas: byCode(dataset.areas),
    children: childrenOf(dataset.indicators),
    observations: listFacts(dataset.observations),
    targets: listFacts(dataset.targets),
    stated: listFacts(dataset.stated),
    assessments: groupBy(dataset.assessments.toSorted(compareVintages), (found) => seriesKey(found.area, found.period)),
  }
}

/** Key of the outer table: facts of one indicator (or agency's judgement) in one area. */
export function seriesKey(indicator: string, area: string): string {
  return `${indicator} ${area}`
}

type Located = Known & Required<FigureKey>

function listFacts<T extends Located>(facts: readonly T[]): FactLists<T> {
  const series = new Map<string, Map<string, Map<PeriodId, T[]>>>()
  const several = new Set<T[]>()
  for (const fact of facts) {
    const breakdowns = ensure(series, seriesKey(fact.indicator, fact.area))
    const periods = ensure(breakdowns, fact.breakdown)
    const list = periods.get(fact.period)
    if (list === undefined) periods.set(fact.period, [fact])
    else {
      list.push(fact)
      several.add(list)
    }
  }
  // The sort is stable: of vintages that tie, the later in the dataset stays the later.
  for (const list of several) list.sort(compareVintages)
  return series
}

function ensure<V>(tables: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let table = tables.get(key)
  if (table === undefined) {
    table = new Map()
    tables.set(key, table)
  }
  return table
}

function byCode<T extends { readonly code: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.code, item]))
}

function childrenOf(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const parts = indicators.filter((indicator) => indicator.parent !== undefined).toSorted((a, b) => a.order - b.order)
  return groupBy(parts, (indicator) => indicator.parent as string)
}
