import { isReason } from '../words/reasons.ts'
import { directions, opening, weaklyOpening } from '../words/role-groups.ts'
import { append, Sequence } from '../words/stream.ts'
import { breakAt, type Item, type Quantity, type WordItem } from './items.ts'

/**
 * A quantity with the items that belong to it: `head` before it, from the end of the figure before, and `tail` after it.
 * Every item of the text stands in exactly one head or tail (or in `rest`, after the last figure).
 */
export interface Figure {
  readonly quantity: Quantity
  readonly head: readonly Item[]
  readonly tail: readonly Item[]
}

/** Gives every item between two quantities to the one or the other; what stands after the last belongs to none. */
export function figuresOf(items: Sequence<Item>): Sequence<Figure> {
  const cutter = new FigureCutter()
  return new Sequence((figures, enough) => {
    while (figures.length < enough && items.more()) cutter.read(items.next(), figures)
    if (!items.more()) cutter.end(figures)
    return items.more()
  })
}

/** Holds a quantity with what follows it until the next quantity says what belongs to which. */
class FigureCutter {
  #quantity: Quantity | null = null
  #head: readonly Item[] = []
  #gap: Item[] = []

  read(item: Item, figures: Figure[]): void {
    if (item.kind !== 'quantity') {
      append(this.#gap, item)
      return
    }
    this.#close(figures)
    this.#quantity = item
  }

  end(figures: Figure[]): void {
    const end = this.#gap.at(-1)?.end ?? 0
    this.#gap.push(breakAt(end, end))
    this.#close(figures)
  }

  #close(figures: Figure[]): void {
    const gap = this.#gap
    const quantity = this.#quantity
    const width = quantity === null ? 0 : tailWidth(gap, leadsWithBasis(this.#head))
    if (quantity !== null)
      figures.push({ quantity, head: this.#head, tail: width === 0 ? nothing : gap.slice(0, width) })
    this.#head = width === 0 ? gap : gap.slice(width)
    this.#gap = []
  }
}

const nothing: readonly never[] = []

/** A verb of change within so many items before a number governs the number. */
const reachOfVerb = 10

/** How many items after a quantity are still its own: up to a sign, a joint, or a verb of what follows. */
function tailWidth(gap: readonly Item[], hasBasis: boolean): number {
  let at = 0
  for (; at < gap.length; at++) {
    const item = gap[at] as Item
    if (item.kind === 'break' || (hasBasis && item.kind === 'basis' && isMoving(gap[at + 1]))) break
    if (item.kind === 'mark') {
      const basis = item.tight ? 1 : trailingBasis(gap, at)
      if (basis === 0) break
      at += basis - 1
    } else if (
      item.kind === 'word' &&
      !joinsBases(gap, at) &&
      (opens(item, gap, at) || (at > 0 && listsMembers(gap, at)))
    )
      break
  }
  return at
}

/** 'so với tháng trước | và | cùng kỳ.' closes a list of figures that has one basis each. */
function joinsBases(gap: readonly Item[], at: number): boolean {
  const joint = gap[at]
  const after = gap[at + 2]
  const isJoint = joint?.kind === 'word' && joint.role === 'and'
  const isClosed = after === undefined || after.kind === 'mark' || after.kind === 'break'
  return isJoint && isClosed && gap[at - 1]?.kind === 'basis' && gap[at + 1]?.kind === 'basis'
}

/** 'cho năm 2025' goes on with the figure; 'cho 322 lượt hộ' begins another. */
function opens(item: WordItem, gap: readonly Item[], at: number): boolean {
  if (item.role === 'for' && gap[at + 1]?.kind === 'period') return false
  if (item.key === 'thì' || givesReason(item, gap, at)) return true
  if ((item.as & weaklyOpening) !== 0) return gap.length - at <= reachOfVerb && areCues(gap, at + 1)
  return (item.as & opening) !== 0 || ((item.as & directions) !== 0 && governsNext(gap, at))
}

/** 'giảm 2,14% | do giá xăng giảm 4,8%': what moved it is told with a number of its own. */
function givesReason(item: WordItem, gap: readonly Item[], at: number): boolean {
  if (!isReason(item)) return false
  for (let next = at + 2; next < gap.length && next <= at + reachOfVerb; next++)
    if (isMoving(gap[next])) return governsNext(gap, at)
  return false
}

/** '04 nhóm giảm giá là | bưu chính (-0,63%), …': the members of what was counted as moving. */
function listsMembers(gap: readonly Item[], at: number): boolean {
  const item = gap[at]
  return (
    item?.kind === 'word' &&
    item.key === 'là' &&
    gap.slice(0, at).every((one) => one.kind === 'word') &&
    isMoving(gap[0])
  )
}

const isSign = (item: Item | undefined, key: string): boolean => item?.kind === 'mark' && item.key === key

const isMoving = (item: Item | undefined): boolean => item !== undefined && (item.as & directions) !== 0

/** 'so với tháng trước, tăng 0,3% | so với cùng kỳ giảm 4%': a number that has its basis before it leaves the next one to the next. */
function leadsWithBasis(head: readonly Item[]): boolean {
  for (let at = head.length - 1; at >= 0; at--) {
    const item = head[at] as Item
    if (item.kind === 'basis' && item.compared) return true
    if (item.kind === 'break' || (item.kind === 'mark' && (item.sentence || item.key === ';'))) return false
  }
  return false
}

/** '…, so với cùng kỳ;', '… (so với cùng kỳ)', '…) so với cùng kỳ', '… (năm 2019)': a basis or period set off by signs that closes what stands before it; in items. */
function trailingBasis(gap: readonly Item[], at: number): number {
  const open = gap[at]
  const basis = gap[at + 1]
  const close = gap[at + 2]
  if (isSign(open, '(') && basis?.kind === 'period' && isSign(close, ')')) return 3
  if (basis?.kind !== 'basis' || !basis.compared || close === undefined) return 0
  if (open?.kind !== 'mark' || (open.key !== ',' && open.key !== '(' && open.key !== ')')) return 0
  if (open.key === '(') return close.kind === 'mark' && close.key === ')' ? 3 : 0
  if (open.key === ')') return isMoving(close) ? 0 : 2
  const leads = gap[at + 3]
  const isClosed = close.kind === 'break' || (close.kind === 'mark' && close.key !== '(' && close.key !== '-')
  return isClosed && !(leads !== undefined && (leads.as & (directions | opening)) !== 0) ? 2 : 0
}

/** Nothing with a meaning of its own between a weak verb and the number. */
function areCues(gap: readonly Item[], from: number): boolean {
  for (let at = from; at < gap.length; at++) {
    const item = gap[at] as Item
    if (item.kind !== 'word' || item.role === null || item.role === 'noun') return false
  }
  return true
}

/** No sign stands between the verb and the next number. */
function governsNext(gap: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < gap.length && next <= at + reachOfVerb; next++) {
    const item = gap[next] as Item
    if (item.kind === 'break' || (item.kind === 'mark' && !item.tight)) return false
    if (item.kind === 'word' && (item.role === 'and' || item.role === 'but')) return false
  }
  return true
}
