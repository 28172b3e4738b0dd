import { codeAt } from './characters.ts'
import type { Token } from './tokens.ts'

const nothing: Token = { kind: 'mark', text: '', key: '', id: 0, capital: false, start: -1, end: -1, glued: false }

/** The token at an index, or an empty sign beyond the ends: grammar rules then need no bounds. */
export const tokenAt = (tokens: readonly Token[], at: number): Token =>
  at >= 0 && at < tokens.length ? (tokens[at] as Token) : nothing

/** A whole number without separators, at most `digits` long; null for anything else. */
export function integerAt(tokens: readonly Token[], at: number, digits: number): number | null {
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
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokenAt(tokens, at)
  if (token.kind !== 'number' || token.text.length !== 4) return null
  const year = wholeNumber(token.text)
  return year !== null && year >= 1930 && year <= 2100 ? year : null
}

/** True when the keys of the tokens from `at` are these words. */
export function saysAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) if (tokenAt(tokens, at + index).key !== words[index]) return false
  return true
}
