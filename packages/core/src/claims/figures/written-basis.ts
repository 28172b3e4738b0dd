import type { Memory } from '../reading/memory.ts'
import type { Cues } from '../subjects/cues-of-number.ts'
import type { Head } from '../subjects/head.ts'
import { phraseBefore } from '../subjects/phrase-before.ts'
import { lastBasis } from '../subjects/verbs.ts'
import { compare, isBasis } from '../words/role-groups.ts'
import { assignerOf } from './bases.ts'
import type { Figure } from './figures.ts'
import type { BasisItem, Item, PlanBy } from './items.ts'
import { isListed } from './listing.ts'

/** What the words around a number say that it is compared with. */
export interface WrittenBasis {
  /** For this number. */
  readonly basis: BasisItem | null
  /** `basis` where it stands before the number, outside its bracket, and so governs what follows too. */
  readonly leading: BasisItem | null
  /** The number is the level of this base: 'cùng kỳ đạt 5.000 tỷ đồng'. */
  readonly levelOf: BasisItem['basis'] | null
  /** The number is the target of a plan set by this body; undefined when it is none. */
  readonly targetOf: PlanBy | undefined
}

/** Finds the basis of a figure in its tail, its head, before its colon or bracket. */
export function basisOfFigure(memory: Memory, figure: Figure, head: Head, cues: Cues): WrittenBasis {
  const targetOf = targetBy(memory, figure, head, cues)
  const after = figure.tail.find((item) => item.kind === 'basis') ?? null
  const levelOf = baseOfLevel(memory, figure, head, cues, after)
  const outside = basisOfTopic(head) ?? (memory.depth === 0 ? memory.pending : null)
  const before = isUncomparedBase(cues.basis) && after === null ? null : (cues.basis ?? outside)
  const dealt = nextBasis(memory, figure, head, cues)
  const own = (levelOf === null ? after : null) ?? dealt ?? before ?? planOfPoints(figure, head)
  const isOutside = memory.depth === 0 || cues.basis === null
  const leads = after === null && before?.compared === true && before.basis.is !== 'plan' && isOutside
  return { basis: targetOf === undefined ? own : null, leading: leads ? before : null, levelOf, targetOf }
}

const none: BasisItem[] = []

/** 'cùng kỳ' without 'so với' dates the number; it is no basis of it. */
const isUncomparedBase = (basis: BasisItem | null): boolean =>
  basis?.compared === false && basis.basis.is === 'samePeriod'

/** 'so với tháng trước và cùng kỳ tăng lần lượt 5,4% và 17,2%': one basis each. */
function nextBasis(memory: Memory, figure: Figure, head: Head, cues: Cues): BasisItem | null {
  if (!isListed(figure)) {
    const bases = cues.each ? head.pieces.flatMap((piece) => piece.items.filter((item) => item.kind === 'basis')) : none
    memory.bases = bases.length > 1 ? bases : none
  }
  return memory.bases.length === 0 ? null : (memory.bases.shift() ?? null)
}

/** 'So với cùng kỳ năm trước: tăng 3 vụ', 'tăng so với tháng trước (+9,85%)'. */
function basisOfTopic(head: Head): BasisItem | null {
  const basis = lastBasis(head.topic)
  return basis?.compared === true ? basis : null
}

/** 'cùng kỳ đạt 5.000 tỷ đồng', '8,7% của cùng kỳ', '(3.718 lượt)' directly after 'so với cùng kỳ năm 2017'. */
function baseOfLevel(
  memory: Memory,
  figure: Figure,
  head: Head,
  cues: Cues,
  after: BasisItem | null,
): BasisItem['basis'] | null {
  if (after === null && cues.basis !== null && !cues.basis.compared) return cues.basis.basis
  const titled =
    baseOfTitle(figure, head, cues) ??
    baseOfBracket(memory, figure, head, cues) ??
    baseBefore(memory, figure, head, cues)
  if (titled !== null) return titled
  if (after !== null && !after.compared && (isOf(figure) || isCompared(head))) return after.basis
  const enclosing = enclosingBasis(memory, head, cues)
  const isAmount = figure.quantity.unitKind !== 'percent' || memory.before?.measure === 'points'
  if (enclosing !== null && enclosing.basis.is !== 'plan' && isAmount) return enclosing.basis
  return isListed(figure) && after === null ? (memory.before?.levelOf ?? null) : null
}

/** '(cùng kỳ năm trước: 19,6%; 36,1%)', 'So với cùng kỳ năm 2021 (62.056 ca mắc, …)'. */
function baseOfTitle(figure: Figure, head: Head, cues: Cues): BasisItem['basis'] | null {
  const item = head.opened > 0 ? head.topic.at(-1)?.items.at(-1) : undefined
  if (item?.kind !== 'basis') return null
  if (!item.compared) return item.basis.is === 'samePeriod' ? item.basis : null
  const isPast = item.basis.is === 'samePeriod' || item.basis.is === 'span' || item.basis.is === 'last'
  return isPast && isAmountOf(figure) && !moves(cues) ? item.basis : null
}

const isAmountOf = ({ quantity: { unitKind, sign } }: Figure): boolean =>
  sign === null && unitKind !== 'percent' && unitKind !== 'points' && unitKind !== 'times'

const moves = ({ direction, shift }: Cues): boolean => direction !== null || shift !== null

/** '… (19 người chết, 11 người mất tích; thiệt hại 440 tỷ đồng)': the bracket goes on with the base that it began with. */
function baseOfBracket({ before, depth }: Memory, figure: Figure, head: Head, cues: Cues): BasisItem['basis'] | null {
  const goesOn = depth > 0 && before?.bracketed === true && head.closed === 0 && head.opened === 0
  const isLevel = figure.quantity.sign === null && !moves(cues) && cues.basis === null
  return goesOn && isLevel ? before.levelOf : null
}

/** '(giảm 17,24% so với cùng kỳ là 58 doanh nghiệp)', '(tăng 20% so với cùng kỳ 10 vụ)': the base, then its amount. */
function baseBefore({ beforeFigure }: Memory, figure: Figure, head: Head, cues: Cues): BasisItem['basis'] | null {
  const named = beforeFigure?.tail.findLast((item) => !isIs(item))
  if (named?.kind !== 'basis' || !named.compared || named.basis.is === 'plan' || moves(cues)) return null
  const follows = head.opened === 0 && head.closed === 0 && figure.head.every(isIs)
  return follows && isAmountOf(figure) ? named.basis : null
}

const isIs = (item: Item): boolean => item.kind === 'word' && item.key === 'là'

/** 'của' between the number and 'cùng kỳ'. */
function isOf({ tail }: Figure): boolean {
  const [of] = tail
  return of?.kind === 'word' && of.key === 'của'
}

/** 'so với mức tăng 8,7% cùng kỳ năm 2022': the number itself is compared with. */
const isCompared = (head: Head): boolean => ((head.pieces.at(-1)?.says ?? 0) & compare) !== 0

/** What is compared with directly before the bracket that opens here: '… so với cùng kỳ (3.718 lượt)', '… kế hoạch (29.000 người)'. */
function enclosingBasis(memory: Memory, head: Head, cues: Cues): BasisItem | null {
  if (!head.attached || cues.verb !== null || phraseBefore(head.pieces, false, false) !== null) return null
  return closingBasis(memory.beforeFigure?.tail ?? [])
}

/** The basis at the end of a tail, or before the document that says it: 'chỉ tiêu Tỉnh ủy đề ra tại Nghị quyết số 03-NQ/TU'. */
function closingBasis(tail: readonly Item[]): BasisItem | null {
  const at = tail.findLastIndex((item) => item.kind === 'basis')
  const basis = tail[at]
  const next = tail[at + 1]
  const isCited = next === undefined || (next.kind === 'word' && (next.key === 'tại' || next.key === 'theo'))
  return basis?.kind === 'basis' && isCited ? basis : null
}

/** 'thấp hơn kịch bản UBND tỉnh đề ra 0,38 điểm %': points lie between a rate and its plan. */
function planOfPoints({ quantity }: Figure, { pieces }: Head): BasisItem | null {
  if (quantity.unitKind !== 'points') return null
  const items = pieces.at(-1)?.items ?? []
  const moved = items.findIndex((item) => item.kind === 'word' && (item.role === 'up' || item.role === 'down'))
  const plan = items.findIndex((item, at) => at > moved && item.kind === 'word' && item.role === 'plan')
  if (moved === -1 || plan === -1) return null
  const { start } = items[plan] as Item
  const end = items.at(-1)?.end ?? start
  return {
    kind: 'basis',
    as: isBasis,
    basis: { is: 'plan', by: assignerOf(items.slice(plan)) },
    compared: true,
    start,
    end,
  }
}

function targetBy(memory: Memory, figure: Figure, head: Head, cues: Cues): PlanBy | undefined {
  if (figure.quantity.unitKind === 'points') return undefined
  const named = planBefore(memory, figure)
  if (named !== undefined) return cues.verb === 'exceed' ? undefined : (named ?? assignerOf(figure.tail))
  const pending = head.opened > 0 ? (enclosingBasis(memory, head, cues) ?? memory.pending) : null
  return pending?.basis.is === 'plan' && cues.verb === null ? pending.basis.by : undefined
}

/** A plan named directly before the number: 'so với dự toán | 6.350 tỷ đồng', 'thấp hơn mục tiêu | 6,5%'. */
function planBefore({ beforeFigure }: Memory, { head }: Figure): PlanBy | undefined {
  const last = head.length > 0 ? head.at(-1) : beforeFigure?.tail.at(-1)
  if (last?.kind === 'basis' && last.basis.is === 'plan') return last.basis.by
  return last?.kind === 'word' && last.role === 'plan' ? null : undefined
}
