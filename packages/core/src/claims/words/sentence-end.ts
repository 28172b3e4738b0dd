import { isGlued, tokenAt } from './token-cursor.ts'
import type { Tokens } from './token-list.ts'

/** They end in a full stop that ends no sentence: 'TP. Pleiku', 'TS. Nguyễn'. */
export const abbreviations: ReadonlySet<string> = new Set([
  'tp',
  'ts',
  'ths',
  'pgs',
  'gs',
  'st',
  'q',
  'p',
  'tr',
  't',
  'tx',
  'tt',
  'bs',
  'ông',
  'mr',
])

/** A full stop that nothing follows closely and no small letter follows at all. */
export function endsSentence(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at)
  const { key } = token
  if (key !== '.' && key !== '!' && key !== '?' && key !== '…') return false
  const next = tokenAt(tokens, at + 1)
  if (next.kind !== 'mark' && isGlued(tokens, at + 1)) return false
  if (token.key === '.' && abbreviations.has(tokenAt(tokens, at - 1).key)) return false
  return next.kind !== 'word' || !next.isLower
}
