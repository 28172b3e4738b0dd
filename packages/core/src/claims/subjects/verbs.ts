import type { BasisItem, Item } from '../figures/items.ts'
import type { Role } from '../words/cues.data.ts'
import type { Piece } from './head.ts'

const firmVerbs: ReadonlySet<Role | null> = new Set<Role | null>([
  'up',
  'down',
  'flat',
  'reach',
  'multiply',
  'share',
  'contribute',
  'exceed',
  'equivalent',
])
const weakVerbs: ReadonlySet<Role | null> = new Set<Role | null>(['become', 'equal', 'rank'])
/** Words for how nearly a number holds, and those for which way it moved. */
export const looseness: ReadonlySet<Role | null> = new Set<Role | null>(['about', 'over', 'under', 'estimate'])
export const directions: ReadonlySet<Role | null> = new Set<Role | null>(['up', 'down', 'flat'])
const running: ReadonlySet<Role | null> = new Set<Role | null>([
  ...firmVerbs,
  ...weakVerbs,
  ...looseness,
  ...directions,
  'adverb',
  'foremost',
  'takes',
  'gain',
  'lack',
  'light',
  'each',
  'preposition',
  'target',
])

/** First index of the run of cues that ends at the number. */
export function runStart(items: readonly Item[]): number {
  let at = items.length
  while (at > 0 && runsOn(items[at - 1] as Item)) at--
  return at
}

function runsOn(item: Item): boolean {
  if (item.kind === 'word') {
    return item.role !== null && running.has(item.role) && (item.role !== 'preposition' || item.key === 'từ')
  }
  return item.kind === 'basis' || item.kind === 'period' || item.kind === 'mark'
}

/** Is this verb at work at this place: a weak one only in the run before the number. */
export const isVerb = (item: Item, at: number, run: number): boolean =>
  item.kind === 'word' && item.role !== null && (firmVerbs.has(item.role) || (at >= run && weakVerbs.has(item.role)))

export function lastVerb(items: readonly Item[], run: number): number {
  for (let at = items.length - 1; at >= 0; at--) if (isVerb(items[at] as Item, at, run)) return at
  return -1
}

/** The last role of a set at or after a place. */
export function lastRole(items: readonly Item[], from: number, roles: ReadonlySet<Role | null>): Role | null {
  for (let at = items.length - 1; at >= from; at--) {
    const item = items[at] as Item
    if (item.kind === 'word' && item.role !== null && roles.has(item.role)) return item.role
  }
  return null
}

export function hasKey(items: readonly Item[], from: number, key: string): boolean {
  for (let at = from; at < items.length; at++) {
    const item = items[at] as Item
    if (item.kind === 'word' && item.key === key) return true
  }
  return false
}

/** True when a word of the items has the role. */
export function says(items: readonly Item[], role: Role): boolean {
  for (const item of items) if (item.kind === 'word' && item.role === role) return true
  return false
}

/** True when a word of the clause has the role. */
export function clauseSays(pieces: readonly Piece[], role: Role): boolean {
  for (const piece of pieces) if (says(piece.items, role)) return true
  return false
}

/** The last thing compared with in a clause. */
export function lastBasis(pieces: readonly Piece[]): BasisItem | null {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { items } = pieces[at] as Piece
    for (let index = items.length - 1; index >= 0; index--) {
      const item = items[index] as Item
      if (item.kind === 'basis') return item
    }
  }
  return null
}
