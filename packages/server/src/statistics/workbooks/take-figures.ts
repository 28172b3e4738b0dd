import { type Finding, finding } from '@giaoban/core/findings'
import { cellAddress } from '@giaoban/core/layout'
import { type PeriodId, parsePeriod } from '@giaoban/core/periods'
import { absolute, compareDecimals, decimalsOf, divide, subtract, tenTo } from '@giaoban/core/quantities'
import {
  assumedTargetKnownFrom,
  type Indicator,
  type Kept,
  type NotTaken,
  type Observation,
  type RefArea,
  resolveArea,
  type StatedMeasure,
  type Target,
  takeFigure,
} from '@giaoban/core/statistics'
import type { FiguresContent, KeptFigure } from './reading/messages.ts'

/** What every fact of a workbook shares. */
export interface FactFrame {
  readonly file: string
  readonly source: string
  /** Slug or code of the workbook's area. */
  readonly area: string
  readonly knownFrom: string
  readonly knownFromAssumed: boolean
  /** Period of the report; figures of earlier years without a status of their own are final. */
  readonly period: PeriodId | null
}

export type FactOfFigure =
  | { readonly kind: 'observation'; readonly fact: Observation }
  | { readonly kind: 'target'; readonly fact: Target }
  | { readonly kind: 'stated'; readonly fact: StatedMeasure }

/** Looks up what a kept line needs; the catalogue of the province. */
export interface Lookup {
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly areas: readonly RefArea[]
}

/**
 * The version of an area in a period. The country before its oldest version is that version: its own borders did not move, the
 * list of its parts did.
 */
const areaAt = (areas: readonly RefArea[], area: string, period: PeriodId): string | null => {
  try {
    return resolveArea(areas, area, period).code
  } catch {
    const versions = areas.filter((each) => each.slug === area && each.level === 'country')
    return versions.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))[0]?.code ?? null
  }
}

/** The fact that a figure of a kept line gives, or why it gives none. */
export const factOfFigure = (
  { meanings }: Pick<FiguresContent, 'meanings'>,
  [, row, col, at, value]: KeptFigure,
  { sheet, kept }: { readonly sheet: string; readonly kept: Kept },
  frame: FactFrame,
  { indicators, areas }: Lookup,
): FactOfFigure | NotTaken => {
  const meaning = meanings[at]
  const indicator = indicators.get(kept.indicator)
  if (!meaning || !indicator) throw new Error(`a figure without meaning or indicator: ${sheet} ${row}:${col}`)
  const area = areaAt(areas, kept.area ?? frame.area, meaning.period)
  if (area === null) return 'area'
  const reportYear = parsePeriod(frame.period ?? meaning.period).year
  const taken = takeFigure({ meaning, value }, indicator, reportYear)
  if (typeof taken === 'string') return taken
  const where = {
    indicator: indicator.code,
    area,
    period: meaning.period,
    breakdown: kept.breakdown,
    provenance: { kind: 'cell', file: frame.file, sheet, cell: cellAddress(row, col) },
  } as const
  const known = { knownFrom: frame.knownFrom, knownFromAssumed: frame.knownFromAssumed, agency: frame.source }
  if (taken.kind === 'target')
    return { kind: 'target', fact: { ...where, ...targetClock(frame, meaning.period), ...taken.fact } }
  if (taken.kind === 'stated') return { kind: 'stated', fact: { ...where, ...known, ...taken.fact } }
  return { kind: 'observation', fact: { ...where, ...known, ...taken.fact } }
}

/** A plan that a release repeats was known when its period began, unless the day of release is told. */
const targetClock = ({ knownFrom, knownFromAssumed }: FactFrame, period: PeriodId) =>
  knownFromAssumed ? { knownFrom: assumedTargetKnownFrom(period), knownFromAssumed } : { knownFrom, knownFromAssumed }

/** Facts of one workbook, each once: what two cells print alike is one; what they print differently is none, and a finding. */
export class TakenFacts {
  readonly findings: Finding[] = []
  readonly #kept = new Map<string, { item: FactOfFigure; refused: boolean }>()

  add(item: FactOfFigure, indicator: Indicator): void {
    const key = keyOf(item)
    const before = this.#kept.get(key)
    if (!before) {
      this.#kept.set(key, { item, refused: false })
      return
    }
    const [one, other] = [before.item, item].map(printed) as [string, string]
    if (isSameRounded(one, other)) {
      if (decimalsOf(other) > decimalsOf(one)) before.item = item
      return
    }
    if (before.refused) return
    before.refused = true
    const { sheet, cell, file } = placeIn(item)
    const first = placeIn(before.item)
    const params = {
      indicator: indicator.name.vi,
      value: other,
      otherValue: one,
      otherPlace: `${first.sheet}!${first.cell}`,
    }
    this.findings.push(finding('annex/duplicate-values', { file, sheet, cell }, params))
  }

  observations(): readonly Observation[] {
    return this.#good().flatMap((item) => (item.kind === 'observation' ? [item.fact] : []))
  }

  targets(): readonly Target[] {
    return this.#good().flatMap((item) => (item.kind === 'target' ? [item.fact] : []))
  }

  stated(): readonly StatedMeasure[] {
    return this.#good().flatMap((item) => (item.kind === 'stated' ? [item.fact] : []))
  }

  #good(): readonly FactOfFigure[] {
    return [...this.#kept.values()].filter(({ refused }) => !refused).map(({ item }) => item)
  }
}

const keyOf = ({ kind, fact }: FactOfFigure): string => {
  const own = 'measure' in fact ? [fact.measure] : []
  const by = 'assigner' in fact ? [fact.assigner, fact.assignerName] : []
  return [kind, fact.indicator, fact.area, fact.period, fact.breakdown, ...own, ...by].join('|')
}

const printed = (item: FactOfFigure): string => {
  if (item.kind === 'target') return item.fact.target.kind === 'value' ? item.fact.target.value : ''
  return item.fact.value ?? ''
}

/** Whether two printed numbers can be one, rounded to more and to fewer decimals. */
const isSameRounded = (a: string, b: string): boolean => {
  if (compareDecimals(a, b) === 0) return true
  const half = divide(tenTo(-Math.min(decimalsOf(a), decimalsOf(b))), '2')
  return decimalsOf(a) !== decimalsOf(b) && compareDecimals(absolute(subtract(a, b)), half) <= 0
}

const placeIn = ({ fact }: FactOfFigure): { file: string; sheet: string; cell: string } => {
  const { provenance } = fact
  if (provenance.kind !== 'cell') throw new TypeError('a fact of a workbook without a cell')
  return provenance
}
