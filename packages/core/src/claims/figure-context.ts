import { assignerOf } from './bases.ts'
import type { Figure } from './figures.ts'
import { type Cues, type Head, readCues } from './head.ts'
import { type Phrase, phraseBefore } from './indicator-phrase.ts'
import type { BasisItem, PlanBy } from './items.ts'
import { isListed } from './listing.ts'
import type { Memory } from './memory.ts'

/** Everything known of a figure before its claim is made. */
export interface FigureContext {
  readonly figure: Figure
  readonly head: Head
  readonly cues: Cues
  /** What is named before the number. */
  readonly phrase: Phrase | null
  /** What the number is compared with, where it is written for it. */
  readonly basis: BasisItem | null
  /** `basis` stands before the number. */
  readonly leads: boolean
  /** Nothing but 'và' or a comma stands between this number and the one before. */
  readonly isListed: boolean
  /** The basis of which the number is the level. */
  readonly levelOf: BasisItem['basis'] | null
  /** Who set the plan of which the number is the target; undefined for no target. */
  readonly targetOf: PlanBy | undefined
  /** Stands in a bracket that opened after the figure before, or goes on in it. */
  readonly attached: boolean
}

/** Looks at a figure from the place that the memory has reached. */
export function contextOf(memory: Memory, figure: Figure, head: Head): FigureContext {
  const cues = readCues(head.pieces)
  const { before } = memory
  const listed = isListed(figure) && before !== null
  const after = figure.tail.find((item) => item.kind === 'basis')
  const named = cues.basis ?? basisOfTopic(head) ?? (memory.depth === 0 ? memory.pending : null)
  const levelOf =
    baseOfLevel(memory, figure, head, cues, after === undefined ? cues.basis : null) ?? (listed ? before.levelOf : null)
  const isOwnBase = after === undefined && cues.basis?.compared === false && cues.basis.basis.is === 'samePeriod'
  const target = targetBy(memory, figure, head, cues)
  const goesOnInBracket = memory.depth > 0 && before?.bracketed === true && head.closed === 0
  return {
    figure,
    head,
    cues,
    phrase: phraseBefore(head.pieces, cues.each, before === null),
    basis:
      target !== undefined
        ? null
        : ((levelOf === null ? after : null) ?? nextBasis(memory, figure, head, cues) ?? (isOwnBase ? null : named)),
    leads: after === undefined && named !== null && !isOwnBase,
    isListed: listed,
    levelOf,
    targetOf: target,
    attached: before !== null && (head.attached || goesOnInBracket),
  }
}

/** 'so với tháng trước và cùng kỳ tăng lần lượt 5,4% và 17,2%': one basis each. */
function nextBasis(memory: Memory, figure: Figure, head: Head, cues: Cues): BasisItem | null {
  if (!isListed(figure)) {
    const bases = head.pieces.flatMap((piece) => piece.items).filter((item) => item.kind === 'basis')
    memory.bases = cues.each && bases.length > 1 ? bases : []
  }
  return memory.bases.shift() ?? null
}

/** 'So với cùng kỳ năm trước: tăng 3 vụ'. */
function basisOfTopic(head: Head): BasisItem | null {
  const item = head.opened > 0 ? undefined : head.topic.at(-1)?.items.findLast((one) => one.kind === 'basis')
  return item?.kind === 'basis' && item.compared ? item : null
}

/** 'cùng kỳ đạt 5.000 tỷ đồng', '(3.718 lượt)' directly after 'so với cùng kỳ năm 2017': a level of the base. */
function baseOfLevel(
  memory: Memory,
  figure: Figure,
  head: Head,
  cues: Cues,
  leading: BasisItem | null,
): BasisItem['basis'] | null {
  if (leading !== null && !leading.compared) return leading.basis
  const [of, base] = figure.tail
  const isOfBase = of?.kind === 'word' && of.key === 'của' && base?.kind === 'basis'
  if (isOfBase && !base.compared) return base.basis
  const enclosing = enclosingBasis(memory, head, cues)
  const isAmount = figure.quantity.unitKind !== 'percent'
  return enclosing !== null && enclosing.basis.is !== 'plan' && isAmount ? enclosing.basis : null
}

/** What is compared with directly before the bracket that opens here: '… so với cùng kỳ (3.718 lượt)', '… kế hoạch (29.000 người)'. */
function enclosingBasis(memory: Memory, head: Head, cues: Cues): BasisItem | null {
  const last = memory.beforeFigure?.tail.at(-1)
  const isBare = cues.verb === null && phraseBefore(head.pieces, false, false) === null
  return head.attached && isBare && last?.kind === 'basis' ? last : null
}

/** Who set the plan whose target the number is: in a bracket after it or directly after its name; undefined when it is none. */
function targetBy(memory: Memory, figure: Figure, head: Head, cues: Cues): PlanBy | undefined {
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
