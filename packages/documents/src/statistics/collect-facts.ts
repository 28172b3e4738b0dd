import { type CellPlace, type Finding, finding } from '@giaoban/core/findings'
import type { Indicator, Observation, Provenance, StatedMeasure, Target } from '@giaoban/core/statistics'
import type { Fact } from './annex-facts.ts'

interface Kept {
  readonly item: Fact
  readonly indicator: Indicator
  refused: boolean
}

/**
 * Facts of all sheets, each figure once. The same value again is dropped, with a finding when it stands in another row; two
 * different values for one figure are both held back, with a finding at the second.
 */
export class FactCollection {
  readonly findings: Finding[] = []
  readonly #kept = new Map<string, Kept>()

  add(item: Fact, indicator: Indicator): void {
    const key = keyOf(item)
    const before = this.#kept.get(key)
    if (!before) {
      this.#kept.set(key, { item, indicator, refused: false })
      return
    }
    const at = placeIn(item.fact.provenance)
    const otherPlace = describePlace(placeIn(before.item.fact.provenance), at)
    if (printed(before.item) === printed(item)) {
      if (rowOf(before.item) !== rowOf(item))
        this.findings.push(finding('annex/duplicate-row', at, { indicator: indicator.name.vi, otherPlace }))
      return
    }
    before.refused = true
    const params = { indicator: indicator.name.vi, value: printed(item), otherValue: printed(before.item), otherPlace }
    this.findings.push(finding('annex/duplicate-values', at, params))
  }

  /** Adds a fact that must not compete with one already there. */
  addIfNew(item: Fact, indicator: Indicator): void {
    if (!this.#kept.has(keyOf(item))) this.add(item, indicator)
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

  #good(): readonly Fact[] {
    return [...this.#kept.values()].filter(({ refused }) => !refused).map(({ item }) => item)
  }
}

function keyOf(item: Fact): string {
  const { indicator, area, period, breakdown } = item.fact
  const own =
    item.kind === 'target'
      ? [item.fact.assigner, item.fact.assignerName]
      : item.kind === 'stated'
        ? [item.fact.measure, item.fact.assigner, item.fact.assignerName]
        : []
  return [item.kind, indicator, area, period, breakdown, ...own].join('|')
}

/** Value as findings show it and as it is compared: precision aside, 85 and 85.0 are one value. */
function printed(item: Fact): string {
  if (item.kind === 'target')
    return Object.entries(item.fact.target)
      .filter(([name]) => name !== 'kind')
      .map(([, value]) => plain(String(value)))
      .join(' – ')
  if (item.kind === 'stated') return item.fact.value === null ? (item.fact.direction ?? '') : plain(item.fact.value)
  return item.fact.value === undefined ? '–' : plain(item.fact.value)
}

function plain(value: string): string {
  return /^-?\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value
}

function rowOf({ fact }: Fact): string {
  const { sheet, cell } = placeIn(fact.provenance)
  return `${sheet}!${/\d+$/.exec(cell ?? '')?.[0] ?? ''}`
}

function placeIn(provenance: Provenance): CellPlace {
  if (provenance.kind !== 'cell') throw new TypeError(`an annex fact without a cell: ${provenance.kind}`)
  return { file: provenance.file, sheet: provenance.sheet, cell: provenance.cell }
}

function describePlace(place: CellPlace, seenFrom: CellPlace): string {
  return place.sheet === seenFrom.sheet ? (place.cell ?? '') : `${place.sheet}!${place.cell ?? ''}`
}
