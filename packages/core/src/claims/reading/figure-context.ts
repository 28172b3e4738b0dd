import type { Figure } from '../figures/figures.ts'
import { isListed } from '../figures/listing.ts'
import { basisOfFigure, type WrittenBasis } from '../figures/written-basis.ts'
import { type Cues, type Head, readCues } from '../subjects/head.ts'
import { type Phrase, phraseBefore } from '../subjects/indicator-phrase.ts'
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
  const cues = shiftedBy(said, written)
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
function shiftedBy(cues: Cues, { basis, levelOf }: WrittenBasis): Cues {
  const moves =
    cues.shift !== null && levelOf === null && basis !== null && (basis.compared || basis.basis.is === 'plan')
  return moves ? { ...cues, verb: cues.shift, direction: cues.shift } : cues
}

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
