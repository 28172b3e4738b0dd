import { quantityAt, quantityOpenings } from '../figures/quantity-in-text.ts'
import { isShortMonth } from '../time/month-mention.ts'
import { periodAt, periodOpenings } from '../time/period-mention.ts'
import { firstWordsOf, isFirstWord } from './phrase-table.ts'
import { endsSentence } from './sentence-end.ts'
import type { Tokens } from './token-list.ts'
import type { Word } from './vocabulary.ts'

const openings = firstWordsOf([...periodOpenings, ...quantityOpenings])
/** A sentence of fewer tokens may be a heading, which says what the next ones are about. */
const longestHeading = 32
/** A longer sentence is read like any other. */
const longest = 240

/**
 * How many tokens of a sentence that begins at `at` say nothing to the reader: no number in digits or words, no period, too long for
 * a heading. What such a sentence says changes no claim, and a report has more of them than of others. The sign that ends it is not
 * counted: it stays. 0 for every other sentence.
 */
export function silentLength(tokens: Tokens, at: number): number {
  const until = Math.min(tokens.length, at + longest)
  for (let next = at; next < until; next++) {
    const token = tokens.words[next] as Word
    if (token.kind === 'word' ? speaks(tokens, next, token) : token.kind !== 'mark') return 0
    if (token.kind === 'mark' && endsSentence(tokens, next)) return next - at > longestHeading ? next - at : 0
  }
  return 0
}

function speaks(tokens: Tokens, at: number, token: Word): boolean {
  const mayOpen = isFirstWord(openings, token) || isShortMonth(token)
  return mayOpen && (periodAt(tokens, at) !== null || quantityAt(tokens, at) !== null)
}
