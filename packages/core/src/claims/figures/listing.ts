import type { Member } from '../reading/memory.ts'
import { joining } from '../words/role-groups.ts'
import type { Figure } from './figures.ts'
import type { Item } from './items.ts'

/** Only a comma, 'và', or looseness between this number and the one before. */
export function isListed({ head, quantity }: Figure): boolean {
  if (quantity.range === 'last') return true
  for (const item of head) if (!joins(item)) return false
  return head.length > 0
}

function joins(item: Item): boolean {
  if (item.kind === 'mark') return item.key === ',' || item.key === ';' || item.key === ')' || item.key === '/'
  return (item.as & joining) !== 0
}

/** 'A, B lần lượt đạt 2,6% và 2,3%': as many members as figures listed after each other. */
export function membersFor(
  parts: readonly Member[],
  figures: readonly Figure[],
  at: number,
  isEach: boolean,
): Member[] {
  if (parts.length < 2) return []
  const count = listLength(figures, at)
  return count === parts.length || (isEach && count > parts.length) ? [...parts] : []
}

/** How many figures of one unit are listed from here on: '2,6%, 2,3% và 1,9%'. */
export function listLength(figures: readonly Figure[], at: number): number {
  const unit = figures[at]?.quantity.unit
  let count = 1
  while (count < longestList && isSameList(figures[at + count], unit)) count++
  return count
}
const longestList = 12

const isSameList = (figure: Figure | undefined, unit: string | null | undefined): boolean =>
  figure !== undefined && figure.quantity.unit === unit && figure.quantity.range === null && isListed(figure)

/**
 * 'lần lượt 62,5% và 49% dự toán': the plan that closes a list of percentages is that of each; 'lần lượt 5,1% và 7,2% so với tháng trước
 * và cùng kỳ': as many bases as figures are one each.
 */
export function withSharedBasis(figures: readonly Figure[], at: number): Figure {
  const figure = withSharedUnit(figures, at)
  const left = listLength(figures, at)
  const end = endOfRange(figures, at)
  if (end !== null) return { ...figure, tail: end }
  const bases = basesOf(figures[at + left - 1])
  const basis = bases.length > 1 && (left === bases.length || isListed(figure)) ? bases.at(-left) : undefined
  return basis === undefined ? withSharedPlan(figures, figure, at) : { ...figure, tail: [basis] }
}

/** 'giảm 1,5-2 điểm % so với năm trước': what stands after the end of a range is of its start too. */
function endOfRange(figures: readonly Figure[], at: number): readonly Item[] | null {
  const [first, last] = [figures[at], figures[at + 1]]
  if (first?.quantity.range !== 'first' || first.tail.some(isBasis) || last?.quantity.range !== 'last') return null
  const bases = last.tail.filter(isBasis)
  return bases.length === 0 ? null : bases
}

/** A list of bare numbers has at most so many. */
const longestBareList = 5

/** 'vốn lần lượt 27, 12 và 9 triệu USD': the unit that closes a list of bare numbers is that of each. */
export function withSharedUnit(figures: readonly Figure[], at: number): Figure {
  const figure = figures[at] as Figure
  if (!isBare(figure)) return figure
  for (let next = at + 1; next <= at + longestBareList; next++) {
    const other = figures[next]
    if (other === undefined || !isListed(other)) return figure
    if (isBare(other)) continue
    const { unit, unitKind, scale, noun } = other.quantity
    return unitKind !== 'none' && endsList(other)
      ? { ...figure, quantity: { ...figure.quantity, unit, unitKind, scale, noun } }
      : figure
  }
  return figure
}

const isBare = ({ quantity, tail }: Figure): boolean =>
  quantity.unitKind === 'none' &&
  quantity.scale === 0 &&
  quantity.over === null &&
  quantity.range === null &&
  tail.length === 0

/** 'và' before the last. */
const endsList = ({ head }: Figure): boolean => head.some((item) => item.kind === 'word' && item.role === 'and')

const isBasis = (item: Item): boolean => item.kind === 'basis'

const basesOf = (figure: Figure | undefined): readonly Item[] =>
  figure === undefined || figure.tail.length < 3 ? [] : figure.tail.filter((item) => item.kind === 'basis')

function withSharedPlan(figures: readonly Figure[], figure: Figure, at: number): Figure {
  if (figure.tail.length > 0 || figure.quantity.unitKind !== 'percent') return figure
  const basis = figures[at + listLength(figures, at) - 1]?.tail[0]
  if (basis?.kind !== 'basis') return figure
  return basis.basis.is === 'plan' || (basis.compared && isEqualTo(figure)) ? { ...figure, tail: [basis] } : figure
}

/** 'bằng | 82,4% và 81,6% so với cùng kỳ'. */
function isEqualTo({ head }: Figure): boolean {
  const verb = head.at(-1)
  return verb?.kind === 'word' && verb.role === 'equal'
}
