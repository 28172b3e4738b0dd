import type { Finding, Span } from '../../findings/index.ts'
import { disagreeing } from './compare-texts.ts'
import { checkCumulative } from './cumulative.ts'
import { type ReadText, viewOf } from './other-text.ts'
import { checkStale } from './stale-text.ts'

/**
 * A text against the edition before it, in the order of the text:
 * `text/stale` for paragraphs that came over with their figures, `series/ytd` for cumulative figures that fell or do not follow
 * from the last ones, `sources/disagree` (a note) for figures of an earlier period that are given otherwise now.
 */
export function compareEditions(text: ReadText, previous: ReadText): readonly Finding[] {
  const [view, before] = [viewOf(text), viewOf(previous)]
  const found = [
    ...checkStale(view, before, previous.name),
    ...checkCumulative(view, before),
    ...disagreeing(text, previous, { contradiction: 'info', lastDigits: 'info', revised: true }),
  ]
  return found.toSorted((a, b) => (a.at as Span).start - (b.at as Span).start)
}
