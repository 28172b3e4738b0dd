import type { BasisItem, Item } from '../figures/items.ts'
import type { Role } from '../words/cues.data.ts'
import { firmVerbs, isBasis, running, weakVerbs } from '../words/role-groups.ts'
import type { Piece } from './head.ts'

/** First index of the run of cues that ends at the number. */
export function runStart(items: readonly Item[]): number {
  let at = items.length
  while (at > 0 && runsOn(items[at - 1] as Item)) at--
  return at
}

function runsOn(item: Item): boolean {
  if (item.kind === 'word') return (item.as & running) !== 0 && (item.role !== 'preposition' || item.key === 'từ')
  return item.kind === 'basis' || item.kind === 'period' || item.kind === 'mark'
}

/** Is this verb at work at this place: a weak one only in the run before the number. */
export const isVerb = (item: Item, at: number, run: number): boolean =>
  (item.as & (at >= run ? firmVerbs | weakVerbs : firmVerbs)) !== 0

export function lastVerb(items: readonly Item[], run: number): number {
  for (let at = items.length - 1; at >= 0; at--) if (isVerb(items[at] as Item, at, run)) return at
  return -1
}

/** The last role of a group at or after a place. */
export function lastRole(items: readonly Item[], from: number, group: number): Role | null {
  for (let at = items.length - 1; at >= from; at--) {
    const item = items[at] as Item
    if (item.kind === 'word' && (item.as & group) !== 0) return item.role
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

/** True when a word of the items is in the group. */
export function says(items: readonly Item[], group: number): boolean {
  for (const item of items) if ((item.as & group) !== 0) return true
  return false
}

/** True when a word of the clause is in the group. */
export function clauseSays(pieces: readonly Piece[], group: number): boolean {
  for (const piece of pieces) if ((piece.says & group) !== 0) return true
  return false
}

/** The last thing compared with in a clause. */
export function lastBasis(pieces: readonly Piece[]): BasisItem | null {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const { items, says } = pieces[at] as Piece
    if ((says & isBasis) === 0) continue
    for (let index = items.length - 1; index >= 0; index--) {
      const item = items[index] as Item
      if (item.kind === 'basis') return item
    }
  }
  return null
}
