import type { Span } from '../../findings/index.ts'
import type { Item } from '../figures/items.ts'

/** Brackets that a head closes and opens, and those that stand in it whole. */
export interface Brackets {
  readonly closed: number
  readonly opened: number
  readonly remarks: readonly Remark[]
}

/** A bracket that opens and closes within the head, without a figure: what stands in it, and where in the head it stands. */
export interface Remark extends Span {
  readonly from: number
  readonly to: number
}

const none: Brackets = { closed: 0, opened: 0, remarks: [] }

const isBracket = (item: Item): boolean => isOpening(item) || isClosing(item)
const isOpening = (item: Item): boolean => item.kind === 'mark' && (item.key === '(' || item.key === '[')
const isClosing = (item: Item): boolean => item.kind === 'mark' && (item.key === ')' || item.key === ']')

/** Pairs the brackets of a head: one pass. */
export function matchBrackets(items: readonly Item[]): Brackets {
  if (!items.some(isBracket)) return none
  const open: number[] = []
  const remarks: Remark[] = []
  let closed = 0
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item
    if (isOpening(item)) open.push(at)
    if (!isClosing(item)) continue
    const from = open.pop()
    if (from === undefined) closed++
    else if (open.length === 0) remarks.push({ start: items[from]?.end ?? 0, end: item.start, from, to: at })
  }
  return { closed, opened: open.length, remarks }
}
