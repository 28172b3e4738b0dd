import { resolveBasis } from './baseline.ts'
import type { Baseline } from './claim.ts'
import type { Draft } from './draft.ts'
import type { BasisItem } from './items.ts'

/** A baseline with the basis that it was taken from. */
export interface Settled {
  readonly baseline: Baseline
  readonly from: BasisItem | null
}

const none: Settled = { baseline: null, from: null }

/**
 * Gives each claim of change its baseline: what is written for the number; else what governs the sentence from before it; else what
 * closes its list; else what was said last or comes next in the sentence; else what was said last in the text. Three passes, linear.
 */
export function settleBaselines(drafts: readonly Draft[]): Settled[] {
  const closing = closingBases(drafts)
  const settled = new Map<Draft, Settled>()
  const heard: Heard = { leading: null, inSentence: null, inText: null, sentence: -1 }
  drafts.forEach((draft, at) => {
    hearSentence(heard, draft)
    const basis = basisOf(draft, heard, closing[at] ?? nothing, settled)
    settled.set(
      draft,
      basis === null ? none : { baseline: resolveBasis(basis.basis, draft.period, draft.year), from: basis },
    )
    hear(heard, draft)
  })
  return drafts.map((draft) => settled.get(draft) ?? none)
}

interface Heard {
  leading: BasisItem | null
  inSentence: BasisItem | null
  inText: BasisItem | null
  sentence: number
}

interface Closing {
  readonly inSegment: BasisItem | null
  readonly inSentence: BasisItem | null
}
const nothing: Closing = { inSegment: null, inSentence: null }

/** Bases that spread to other numbers: of changes, outside brackets, never a plan; points keep theirs. */
const spreads = (draft: Draft): boolean =>
  draft.basis !== null &&
  draft.basis.basis.is !== 'plan' &&
  !draft.bracketed &&
  draft.measure !== 'points' &&
  draft.measure !== 'share'

/** From the end: the next basis written after a number in the same segment, and in the same sentence. */
function closingBases(drafts: readonly Draft[]): Closing[] {
  const closing: Closing[] = []
  let next: { readonly basis: BasisItem; readonly draft: Draft } | null = null
  for (const draft of drafts.toReversed()) {
    const isSame = next?.draft.sentence === draft.sentence
    const inSentence: BasisItem | null = isSame ? (next?.basis ?? null) : null
    closing.push({ inSegment: next?.draft.segment === draft.segment ? inSentence : null, inSentence })
    if (spreads(draft) && draft.basis !== null) next = { basis: draft.basis, draft }
  }
  return closing.toReversed()
}

function basisOf(draft: Draft, heard: Heard, closing: Closing, settled: ReadonlyMap<Draft, Settled>): BasisItem | null {
  if (draft.measure === 'plan_ratio' || (draft.basis?.basis.is === 'plan' && draft.measure.startsWith('change')))
    return draft.basis ?? plan
  if (draft.measure === 'level' || draft.measure === 'share') return null
  if (draft.measure === 'points' && draft.direction === null) return null
  if (draft.basis !== null) return draft.basis
  if (draft.host !== null) return settled.get(draft.host)?.from ?? null
  if (draft.measure === 'rank_or_count_other')
    return draft.direction === null ? null : (heard.leading ?? heard.inSentence)
  if (draft.measure === 'points') return heard.leading
  return heard.leading ?? closing.inSegment ?? heard.inSentence ?? closing.inSentence ?? heard.inText
}

/** 'đạt 59,42%' after a plan was named: the plan itself stands elsewhere. */
const plan: BasisItem = { kind: 'basis', basis: { is: 'plan', by: null }, compared: false, start: -1, end: -1 }

function hearSentence(heard: Heard, draft: Draft): void {
  if (heard.sentence === draft.sentence) return
  Object.assign(heard, { leading: null, inSentence: null, sentence: draft.sentence })
}

function hear(heard: Heard, draft: Draft): void {
  if (!spreads(draft) || draft.basis === null) return
  heard.leading = draft.leads ? draft.basis : null
  heard.inSentence = draft.basis
  heard.inText = draft.basis
}
