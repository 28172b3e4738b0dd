import type { Figure } from '../figures/figures.ts'
import { isListed } from '../figures/listing.ts'
import { basisOfFigure, type WrittenBasis } from '../figures/written-basis.ts'
import { type Cues, readCues } from '../subjects/cues-of-number.ts'
import type { Head } from '../subjects/head.ts'
import { type Phrase, phraseBefore } from '../subjects/phrase-before.ts'
import type { Memory } from './memory.ts'

/** Everything known of a figure before its claim is made. */
export interface FigureContext extends WrittenBasis {
  readonly figure: Figure
  readonly head: Head
  readonly cues: Cues
  /** What is named before the number. */
  readonly phrase: Phrase | null
  /** Nothing but 'và' or a comma stands between this number and the one before. */
  readonly isListed: boolean
  /** Stands in a bracket that opened after the figure before, or goes on in it. */
  readonly attached: boolean
}

/** Looks at a figure from the place that the memory has reached. */
export function contextOf(memory: Memory, figure: Figure, head: Head): FigureContext {
  const said = readCues(head.pieces, head.topic)
  const { before } = memory
  const goesOnInBracket = memory.depth > 0 && before?.bracketed === true && head.closed === 0
  const isAttached = head.attached || goesOnInBracket || goesOnNaming(memory.beforeFigure, head)
  const written = basisOfFigure(memory, figure, head, said)
  const cues = shiftedBy(said, written) ?? goesOnShifting(memory, said, head) ?? said
  const { basis, leading, levelOf, targetOf } = written
  return {
    basis,
    leading,
    levelOf,
    targetOf,
    figure,
    head,
    cues,
    phrase: phraseBefore(head.pieces, cues.each, before === null),
    isListed: isListed(figure) && before !== null,
    attached: before !== null && isAttached,
  }
}

/** 'thêm 89 ca so với cùng kỳ' moves; 'xây thêm 89 căn' counts what is built. */
function shiftedBy(cues: Cues, { basis, levelOf }: WrittenBasis): Cues | null {
  const moves = levelOf === null && basis !== null && (basis.compared || basis.basis.is === 'plan')
  return moves ? shifted(cues) : null
}

/** 'bớt 14 trường nhưng | thêm 9.300 học sinh'. */
function goesOnShifting({ before }: Memory, cues: Cues, { pieces }: Head): Cues | null {
  return before?.measure === 'change_abs' && pieces.at(-1)?.joint === 'but' ? shifted(cues) : null
}

const shifted = (cues: Cues): Cues | null =>
  cues.shift === null ? null : { ...cues, verb: cues.shift, direction: cues.shift }

/** Words of a name that a comma cuts off from its beginning. */
const longestRest = 4

/**
 * '836 đơn thư khiếu nại, tố cáo (giảm gần 30%)': what stands between the figure before and the bracket goes on naming it, since its
 * name began right after it.
 */
export function goesOnNaming(before: Figure | null, head: Head): boolean {
  if (head.opened === 0 || head.newSentence || before === null || before.tail.at(-1)?.kind !== 'word') return false
  const rest = head.topic.flatMap((piece) => piece.items)
  const isPlain = rest.every((item) => item.kind === 'word' && (item.role === null || item.role === 'noun'))
  return isPlain && rest.length > 0 && rest.length <= longestRest && head.topic.every((piece) => joins.has(piece.joint))
}

const joins = new Set(['start', 'comma', 'and'])
