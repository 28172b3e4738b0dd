import type { Token } from './tokens.ts'

const nothing: Token = { kind: 'mark', text: '', key: '', start: -1, end: -1, glued: false }

/** The token at an index, or an empty sign beyond the ends: grammar rules then need no bounds. */
export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? nothing

/** A whole number without separators, at most `digits` long; null for anything else. */
export function integerAt(tokens: readonly Token[], at: number, digits: number): number | null {
  const token = tokenAt(tokens, at)
  return token.kind === 'number' && token.text.length <= digits && !/[.,]/.test(token.text) ? Number(token.text) : null
}

/** A year of our time as four digits. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokenAt(tokens, at)
  if (token.kind !== 'number' || token.text.length !== 4) return null
  const year = Number(token.text)
  return Number.isInteger(year) && year >= 1930 && year <= 2100 ? year : null
}

/** True when the keys of the tokens from `at` are these words. */
export function saysAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokenAt(tokens, at + index).key === word)
}
