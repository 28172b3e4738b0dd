import { codeAt } from './characters.ts'
import type { Tokens } from './token-list.ts'
import { newWord, type Word } from './vocabulary.ts'

const nothing = newWord('mark', '', '', 0)

/** The word, number or sign at an index, or an empty sign beyond the ends: grammar rules then need no bounds. */
export const tokenAt = (tokens: Tokens, at: number): Word =>
  at >= 0 && at < tokens.length ? (tokens.words[at] as Word) : nothing

/** Where the token at an index begins and ends; -1 beyond the ends. */
export const startOf = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.length ? (tokens.starts[at] as number) : -1
export const endOf = (tokens: Tokens, at: number): number =>
  at >= 0 && at < tokens.length ? (tokens.ends[at] as number) : -1

/** True when no blank stands between a token and the one before. */
export const isGlued = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  at < tokens.length &&
  tokens.starts[at] === tokens.ends[at - 1] &&
  tokenAt(tokens, at).kind !== 'paragraphEnd'

/** A whole number without separators, at most `digits` long; null for anything else. */
export function integerAt(tokens: Tokens, at: number, digits: number): number | null {
  const token = tokenAt(tokens, at)
  return token.kind === 'number' && token.text.length <= digits ? wholeNumber(token.text) : null
}

/** The value of digits alone; null when a separator stands among them. */
function wholeNumber(text: string): number | null {
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const digit = codeAt(text, at) - 48
    if (digit < 0) return null
    value = 10 * value + digit
  }
  return value
}

/** A year of our time as four digits. */
export function yearAt(tokens: Tokens, at: number): number | null {
  const token = tokenAt(tokens, at)
  if (token.kind !== 'number' || token.text.length !== 4) return null
  const year = wholeNumber(token.text)
  return year !== null && year >= 1930 && year <= 2100 ? year : null
}

/** True when the keys of the tokens from `at` are these words. */
export function saysAt(tokens: Tokens, at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) if (tokenAt(tokens, at + index).key !== words[index]) return false
  return true
}
