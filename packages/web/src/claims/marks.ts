import type { Finding, FindingCode, Severity, Span } from '@giaoban/core/findings'

/** Indices of the spans that touch `[start, end)`, in their own order. */
export type SpanLookup = (start: number, end: number) => readonly number[]

/**
 * Finds spans by place. `spans` in the order of their starts; they may overlap. A lookup costs the logarithm of their number and
 * the length of the longest overlap.
 */
export const spanLookup = (spans: readonly Span[]): SpanLookup => {
  // The furthest end among a span and all before it: left of where that stays behind `start`, nothing touches.
  const reach: number[] = []
  let furthest = 0
  for (const span of spans) reach.push((furthest = Math.max(furthest, span.end)))
  return (start, end) => {
    const found: number[] = []
    for (let at = firstPast(reach, start); at < spans.length; at++) {
      const span = spans[at] as Span
      if (span.start >= end) break
      if (span.end > start) found.push(at)
    }
    return found
  }
}

/** The first index whose value is greater than `value`, of values that never fall. */
const firstPast = (values: readonly number[], value: number): number => {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Findings that speak of a text as a whole: they stand in the list, not at a place. */
const ofWholeText: ReadonlySet<FindingCode> = new Set(['text/encoding'])

/** Where a finding is marked in the text; null: nowhere. */
export const markOf = ({ code, at }: Finding): Span | null => (!ofWholeText.has(code) && 'start' in at ? at : null)

/** A number's percent sign stands within its mark. */
export const withPercent = (text: string, { start, end }: Span): Span => ({
  start,
  end: text[end] === '%' ? end + 1 : end,
})

/** A part of a line in one look: the words of a claim's number, or words between. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** Index of the claim whose number this is. */
  readonly claim: number | null
}

/** A part of a line that belongs to the same findings, or to none. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** Indices of findings that overlap here, in the order of the text. */
  readonly findings: readonly number[]
  /** True where these findings begin; the further parts in other blocks are not announced again. */
  readonly begins: boolean
  readonly pieces: readonly Piece[]
}

export interface Marks {
  readonly claims: readonly Span[]
  readonly claimAt: SpanLookup
  /** In the order of their starts. */
  readonly findings: readonly Span[]
  readonly findingAt: SpanLookup
}

/** A block cut where looks change. The stretches lie one beside the other and fill the block; overlapping findings share one. */
export const stretchesOf = ({ start, end }: Span, marks: Marks): readonly Stretch[] => {
  const stretches: Stretch[] = []
  const add = (from: number, to: number, findings: readonly number[], begins: boolean): void => {
    if (to > from)
      stretches.push({ start: from, end: to, findings, begins, pieces: piecesOf({ start: from, end: to }, marks) })
  }
  let at = start
  for (const union of unionsOf(marks.findingAt(start, end), marks.findings)) {
    add(at, Math.max(at, union.start), [], false)
    const from = Math.max(start, union.start)
    add(from, Math.min(end, union.end), union.findings, union.start >= start)
    at = Math.min(end, union.end)
  }
  add(at, end, [], false)
  return stretches
}

/** Overlapping spans become one. */
const unionsOf = (
  indices: readonly number[],
  spans: readonly Span[],
): readonly (Span & { readonly findings: readonly number[] })[] => {
  const unions: { start: number; end: number; findings: number[] }[] = []
  for (const index of indices) {
    const span = spans[index] as Span
    const last = unions.at(-1)
    if (last && span.start < last.end) {
      last.end = Math.max(last.end, span.end)
      last.findings.push(index)
    } else unions.push({ ...span, findings: [index] })
  }
  return unions
}

const piecesOf = ({ start, end }: Span, { claims, claimAt }: Marks): readonly Piece[] => {
  const pieces: Piece[] = []
  let at = start
  for (const index of claimAt(start, end)) {
    const claim = claims[index] as Span
    const from = Math.max(at, claim.start)
    const to = Math.min(end, claim.end)
    if (to <= from) continue
    if (from > at) pieces.push({ start: at, end: from, claim: null })
    pieces.push({ start: from, end: to, claim: index })
    at = to
  }
  if (at < end) pieces.push({ start: at, end, claim: null })
  return pieces
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** The gravest of some severities. */
export const gravest = (severities: readonly Severity[]): Severity =>
  severities.reduce((worst, each) => (ranks[each] < ranks[worst] ? each : worst), 'info' as Severity)
