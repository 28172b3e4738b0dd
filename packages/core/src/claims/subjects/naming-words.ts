import type { Span } from '../../findings/index.ts'
import type { Item } from '../figures/items.ts'
import { empty, generic, leadingCues } from '../words/role-groups.ts'

/** Longest phrase before and after a number, in items. */
export const longest = 16

const none: readonly never[] = []

/** Carries a meaning of its own. */
export const isContent = (item: Item): boolean => item.kind === 'word' && (item.as & empty) === 0
/** Names what is measured: more than 'kế hoạch', 'số'. */
export const isNaming = (item: Item): boolean => item.kind === 'word' && (item.as & generic) === 0

/** Cuts what names nothing off both ends of the items from `from` to `to` and keeps the last words of a long phrase. */
export function trim(items: readonly Item[], from: number = 0, to: number = items.length): readonly Item[] {
  let start = from
  while (start < to && !beginsName(items[start] as Item)) start++
  let end = to
  while (end > start && !isContent(items[end - 1] as Item)) end--
  if (start === end) return none
  start = Math.max(start, end - longest)
  return start === 0 && end === items.length ? items : items.slice(start, end)
}

const beginsName = (item: Item): boolean => (isContent(item) && (item.as & leadingCues) === 0) || isVerbal(item)

/** 'làm chết', 'làm bị thương' are names of figures. */
const isVerbal = (item: Item): boolean => item.kind === 'word' && item.key === 'làm'

/** From the first item to the last. */
export const spanOf = (items: readonly Item[]): Span => ({ start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 })
