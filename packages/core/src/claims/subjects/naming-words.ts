import type { Span } from '../../findings/index.ts'
import type { Item } from '../figures/items.ts'
import type { Role } from '../words/cues.data.ts'

/** Words that carry meaning in a phrase. Weak cue words count as such away from a number. */
const empty: ReadonlySet<Role | null> = new Set<Role | null>([
  'light',
  'adverb',
  'foremost',
  'takes',
  'gain',
  'lack',
  'place',
  'connective',
  'source',
  'anaphor',
  'preposition',
  'and',
  'but',
  'part',
  'for',
  'with',
  'of',
  'each',
  'estimate',
  'about',
  'compare',
  'cause',
  'target',
])
export const generic: ReadonlySet<Role | null> = new Set<Role | null>(['generic', 'plan', 'assigner', ...empty])
/** A phrase that one of these opens is an adverbial: 'nhờ thời tiết thuận'. */
export const adverbial: ReadonlySet<Role | null> = new Set<Role | null>([
  'preposition',
  'connective',
  'cause',
  'source',
])
/** Longest phrase before and after a number, in items. */
export const longest = 16

const none: readonly never[] = []

/** Carries a meaning of its own. */
export const isContent = (item: Item): boolean => item.kind === 'word' && (item.role === null || !empty.has(item.role))
/** Names what is measured: more than 'kế hoạch', 'số'. */
export const isNaming = (item: Item): boolean => item.kind === 'word' && (item.role === null || !generic.has(item.role))

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

const beginsName = (item: Item): boolean => (isContent(item) && !isLeadingCue(item)) || isVerbal(item)

/** 'còn bưu chính', 'trên tổng số': no part of a name at its beginning. */
const leadingCues: ReadonlySet<Role | null> = new Set<Role | null>(['become', 'equal', 'over', 'under'])
const isLeadingCue = (item: Item): boolean => item.kind === 'word' && leadingCues.has(item.role)

/** 'làm chết', 'làm bị thương' are names of figures. */
const isVerbal = (item: Item): boolean => item.kind === 'word' && item.key === 'làm'

/** From the first item to the last. */
export const spanOf = (items: readonly Item[]): Span => ({ start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 })
