import { add, type DecimalText } from '../quantities/index.ts'
import type { Indicator, RefArea } from './model.ts'

/** Why figures of old areas give none for the new one. */
export type NotRestated =
  /** Rates, indices and figures per head do not add up. */
  | 'notAdditive'
  /** Nothing is known of what the area was formed from. */
  | 'noPredecessor'
  /** Only a part of an old area came to it, and nobody published that part. */
  | 'split'
  /** An old area has no figure. */
  | 'valueMissing'

/** A value in new boundaries with the versions that it is the sum of, or the reason why there is none. */
export type RestatedValue =
  | { readonly value: DecimalText; readonly of: readonly string[] }
  | { readonly value: null; readonly reason: NotRestated; readonly area: string }

/**
 * The value of an area in boundaries that came later: the sum of the versions that it was formed from, where they add up
 * (flows and stocks in units that are no ratios). The published series stay as they are. `valueOf` gives the published value
 * of a version, or null; one that has none is restated from its own predecessors in turn. `area` of a refusal is the version
 * at which it stopped.
 */
export function restateValue(
  areas: readonly RefArea[],
  code: string,
  indicator: Pick<Indicator, 'kind' | 'unit'>,
  valueOf: (area: string) => DecimalText | null,
): RestatedValue {
  if (!addsUp(indicator)) return { value: null, reason: 'notAdditive', area: code }
  return sumOver(new Map(areas.map((area) => [area.code, area])), code, valueOf, new Set())
}

/** Whether figures of parts of an area add up to that of the whole. */
export function addsUp({ kind, unit }: Pick<Indicator, 'kind' | 'unit'>): boolean {
  return (kind === 'flow' || kind === 'stock') && unit !== 'percent' && unit !== 'points' && !unit.includes('/')
}

function sumOver(
  areas: ReadonlyMap<string, RefArea>,
  code: string,
  valueOf: (area: string) => DecimalText | null,
  above: ReadonlySet<string>,
): RestatedValue {
  const area = areas.get(code)
  if ((area?.formedFromParts ?? []).length > 0 || area?.formedFromText !== undefined)
    return { value: null, reason: 'split', area: code }
  const sources = area?.formedFrom ?? []
  if (sources.length === 0 || above.has(code))
    return { value: null, reason: above.size === 0 ? 'noPredecessor' : 'valueMissing', area: code }
  const parts = sources.map((source): RestatedValue => {
    const value = valueOf(source)
    return value === null ? sumOver(areas, source, valueOf, new Set([...above, code])) : { value, of: [source] }
  })
  const failed = parts.find((part) => part.value === null)
  if (failed) return failed
  const known = parts.filter((part) => part.value !== null)
  return { value: known.map(({ value }) => value).reduce(add), of: known.flatMap(({ of }) => of) }
}
