import { tokenAt } from './token-cursor.ts'
import type { Token } from './tokens.ts'

const abbreviations = new Set([
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
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  const { key } = token
  if (key !== '.' && key !== '!' && key !== '?' && key !== '…') return false
  const next = tokenAt(tokens, at + 1)
  if (next.glued && next.kind !== 'mark') return false
  if (token.key === '.' && abbreviations.has(tokenAt(tokens, at - 1).key)) return false
  return next.kind !== 'word' || next.text.toLowerCase() !== next.text
}
