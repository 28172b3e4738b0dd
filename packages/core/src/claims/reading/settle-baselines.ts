import { parsePeriod } from '../../periods/index.ts'
import type { Baseline } from '../claim.ts'
import type { BasisItem } from '../figures/items.ts'
import { resolveBasis } from './baseline.ts'
import type { Draft } from './draft.ts'

/** A baseline with the basis that it was taken from; `from` is null when none is written. */
export interface Settled {
  readonly baseline: Baseline
  readonly from: BasisItem | null
}

const none: Settled = { baseline: null, from: null }
const settle = (basis: BasisItem['basis'], draft: Draft, from: BasisItem | null): Settled => ({
  baseline: resolveBasis(basis, draft.period, draft.year),
  from,
})

/** What was compared with before: as it was meant where it was written. */
export interface Heard {
  leading: Settled | null
  inSentence: Settled | null
  inText: Settled | null
  /** The paragraph in which `inText` was written. */
  paragraph: number
  /** In months, what `inText` was written for. */
  months: number | null
  /** The last comparison with the year before, and the last inside a bracket. */
  ofYear: Settled | null
  inBracket: Settled | null
  /** What points were compared with in the sentence. */
  ofPoints: Settled | null
}

/**
 * Gives each claim of change in a sentence its baseline: what is written for the number; else what governs the sentence from before
 * it; else what closes its list; else what was said last or comes next in the sentence; else what was said last in the text, which
 * `heard` carries from sentence to sentence. Two passes, linear.
 */
export function settleBaselines(sentence: readonly Draft[], heard: Heard): readonly Settled[] {
  heard.leading = null
  heard.inSentence = null
  endPoints(heard)
  const closing = closingBases(sentence)
  const settled: Settled[] = []
  for (let at = 0; at < sentence.length; at++) {
    const draft = sentence[at] as Draft
    const host = draft.host === null ? none : (settled[sentence.lastIndexOf(draft.host, at)] ?? none)
    settled.push(baselineOf(draft, heard, closing[at] ?? nothing, host))
    hear(heard, draft)
  }
  return settled
}

interface Closing {
  readonly inSegment: Settled | null
  readonly inSentence: Settled | null
}
const nothing: Closing = { inSegment: null, inSentence: null }

/** Bases that spread to other numbers: of changes, outside brackets, never a plan; points keep theirs. */
function spread(draft: Draft): Settled | null {
  const { basis, levelOf } = draft
  if (levelOf !== null) return levelOf.is === 'samePeriod' ? { baseline: 'same_period_last_year', from: null } : null
  if (basis === null || basis.basis.is === 'plan' || draft.bracketed) return null
  return draft.measure === 'points' || draft.measure === 'share' ? null : settle(basis.basis, draft, basis)
}

/** From the end: the next basis written after a number in the same segment, and in the same sentence. */
function closingBases(sentence: readonly Draft[]): readonly Closing[] {
  const closing: Closing[] = []
  let next: { readonly basis: Settled; readonly segment: number } | null = null
  for (let at = sentence.length - 1; at >= 0; at--) {
    const draft = sentence[at] as Draft
    const inSegment: Settled | null = next?.segment === draft.segment ? next.basis : null
    closing.push(next === null ? nothing : { inSegment, inSentence: next.basis })
    const basis: Settled | null = draft.levelOf === null ? spread(draft) : null
    if (basis !== null) next = { basis, segment: draft.segment }
  }
  return closing.reverse()
}

function baselineOf(draft: Draft, heard: Heard, closing: Closing, ofHost: Settled): Settled {
  const { basis, measure, host } = draft
  if (measure === 'plan_ratio') return { baseline: 'plan', from: basis?.basis.is === 'plan' ? basis : null }
  if (measure === 'level' || measure === 'share') return none
  if (measure === 'points' && draft.direction === null) return none
  if (basis !== null) return settle(basis.basis, draft, basis.start < 0 ? null : basis)
  if (host !== null) return ofHost
  if (draft.isAgainstThing) return none
  if (measure === 'points') return heard.leading ?? heard.ofPoints ?? none
  if (measure === 'rank_or_count_other')
    return (draft.direction === null ? null : (heard.leading ?? heard.inSentence ?? ofParagraph(draft, heard))) ?? none
  return (
    heard.leading ??
    closing.inSegment ??
    heard.inSentence ??
    closing.inSentence ??
    ofText(draft, heard) ??
    ofTitle(draft) ??
    none
  )
}

/** How many rose is counted against what the paragraph compares with; another paragraph counts anew. */
const ofParagraph = (draft: Draft, { inText, paragraph }: Heard): Settled | null =>
  draft.paragraph === paragraph ? inText : null

const monthsOf = ({ period }: Draft): number | null => (period === null ? null : parsePeriod(period).months)

const ofTitle = (draft: Draft): Settled | null =>
  draft.titled === null ? null : settle(draft.titled.basis, draft, draft.titled)

/** What was said last in the text; what accumulates over months is not held against the month before. */
function ofText(draft: Draft, heard: Heard): Settled | null {
  const isMonthly = heard.inText?.baseline === 'previous_period' && heard.months === 1
  const months = monthsOf(draft)
  return (isMonthly && months !== null && months > 1 ? heard.ofYear : heard.inText) ?? heard.inBracket
}

function hear(heard: Heard, draft: Draft): void {
  const { leading } = draft
  if (leading !== null && draft.measure !== 'points') heard.leading = settle(leading.basis, draft, leading)
  if (draft.measure === 'points' && draft.direction !== null && draft.basis !== null && draft.basis.basis.is !== 'plan')
    heard.ofPoints = settle(draft.basis.basis, draft, draft.basis)
  const basis = spread(draft)
  if (basis === null) return hearBracket(heard, draft)
  if (leading === null && draft.levelOf === null) heard.leading = null
  heard.inSentence = basis
  heard.inText = basis
  heard.paragraph = draft.paragraph
  heard.months = monthsOf(draft)
  if (basis.baseline === 'same_period_last_year') heard.ofYear = basis
}

/** Points keep what they are compared with to themselves in their sentence; a later one may go back to the year before. */
function endPoints(heard: Heard): void {
  const { ofPoints } = heard
  if (ofPoints?.baseline === 'same_period_last_year') heard.inText = ofPoints
  heard.ofPoints = null
}

function hearBracket(heard: Heard, draft: Draft): void {
  const { basis, measure } = draft
  const isChange = measure === 'change_pct' || measure === 'change_abs'
  if (draft.bracketed && isChange && basis !== null && basis.basis.is !== 'plan')
    heard.inBracket = settle(basis.basis, draft, basis)
}

export const nothingHeard = (): Heard => ({
  leading: null,
  inSentence: null,
  inText: null,
  paragraph: -1,
  months: null,
  ofYear: null,
  inBracket: null,
  ofPoints: null,
})
