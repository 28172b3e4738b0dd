/** Where sentences and clauses of a text begin: UTF-16 offsets, ascending, 0 first. */
export interface Segments {
  readonly sentences: readonly number[]
  readonly clauses: readonly number[]
  readonly lines: readonly number[]
}

const sentenceEnd = /[.!?…]+["”')\]]*(?:[^\S\n]*\n+|(?=\s))|\n+/g
const clauseEnd = /[.!?…]+["”')\]]*(?:[^\S\n]*\n+|(?=\s))|\n+|;/g

/** Cuts a text where sentences, clauses (also at ';') and lines end. Linear. */
export function segmentText(text: string): Segments {
  return {
    sentences: startsAfter(text, sentenceEnd),
    clauses: startsAfter(text, clauseEnd),
    lines: startsAfter(text, /\n/g),
  }
}

/** Index of the segment in which an offset lies. */
export function segmentAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Start and end (exclusive) of the segment in which an offset lies. */
export function segmentBounds(
  starts: readonly number[],
  offset: number,
  length: number,
): { readonly start: number; readonly end: number } {
  const index = segmentAt(starts, offset)
  return { start: starts[index] ?? 0, end: starts[index + 1] ?? length }
}

function startsAfter(text: string, ends: RegExp): readonly number[] {
  return [0, ...[...text.matchAll(ends)].map((match) => match.index + match[0].length)]
}
