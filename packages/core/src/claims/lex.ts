import { assignerPhrases } from './assigner.data.ts'
import { cuePhrases, type Role } from './cues.data.ts'
import type { Item, MarkItem, PlanBy, WordItem } from './items.ts'
import { periodAt } from './period-mention.ts'
import { matchPhrase, type PhraseMatch, phraseTable } from './phrase-table.ts'
import { quantityAt } from './quantity-in-text.ts'
import { tokenAt } from './token-cursor.ts'
import { type Token, tokenise } from './tokens.ts'

interface Cue {
  readonly role: Role | null
  readonly by: PlanBy
}

const plainWord: Cue = { role: null, by: null }
const listNumber: Cue = { role: 'connective', by: null }
const cues = phraseTable<Cue>([
  ...(Object.entries(cuePhrases) as [Role, readonly string[]][]).flatMap(([role, phrases]) =>
    phrases.map((phrase) => [phrase, { role, by: null }] as const),
  ),
  ...Object.entries(assignerPhrases).map(([phrase, by]) => [phrase, { role: 'assigner', by }] as const),
])

/** Groups tokens into periods, quantities, cue phrases, words and signs: one pass with bounded look-ahead. */
export function readItems(tokens: readonly Token[]): Item[] {
  const items: Item[] = []
  let at = 0
  while (at < tokens.length) {
    const { item, length } = itemAt(tokens, at)
    items.push(item)
    at += length
  }
  return items
}

function itemAt(tokens: readonly Token[], at: number): { item: Item; length: number } {
  const token = tokenAt(tokens, at)
  if (token.kind === 'paragraphEnd') return { item: { kind: 'break', start: token.start, end: token.end }, length: 1 }
  const cue = cueAt(tokens, at)
  if (cue?.value.role === 'noun') return wordsOf(tokens, at, cue.length, cue.value)
  const period = periodAt(tokens, at)
  if (period !== null && period.length >= (cue?.length ?? 0)) return period
  const quantity = quantityAt(tokens, at)
  if (quantity !== null && quantity.item.kind === 'reference') {
    const isListNumber = at === 0 || tokenAt(tokens, at - 1).kind === 'paragraphEnd'
    return wordsOf(tokens, at, quantity.length, isListNumber ? listNumber : plainWord)
  }
  if (quantity !== null && quantity.item.kind === 'quantity') return { item: quantity.item, length: quantity.length }
  if (cue !== null) return wordsOf(tokens, at, cue.length, cue.value)
  return token.kind === 'word' ? wordsOf(tokens, at, 1, plainWord) : { item: markOf(tokens, at), length: 1 }
}

/** Before a number only do these rank: 'thứ 5', not 'thứ trưởng'. */
const beforeNumbers = new Set(['thứ', 'hạng', 'top', 'tốp', 'vị trí'].map((phrase) => tokenise(phrase)[0]?.key))

/** The cue phrase at a token. Short names are names in capitals only: 'TƯ' sets plans, 'đầu tư' does not. */
function cueAt(tokens: readonly Token[], at: number): PhraseMatch<Cue> | null {
  const cue = matchPhrase(cues, tokens, at)
  if (cue === null) return null
  const { text, key } = tokenAt(tokens, at)
  const isSmallName = cue.value.role === 'assigner' && cue.length === 1 && text !== text.toUpperCase()
  const isUnranked =
    cue.value.role === 'rank' && beforeNumbers.has(key) && tokenAt(tokens, at + cue.length).kind !== 'number'
  return isSmallName || isUnranked ? null : cue
}

function wordsOf(tokens: readonly Token[], at: number, length: number, cue: Cue): { item: WordItem; length: number } {
  const { start, key } = tokenAt(tokens, at)
  const { end } = tokenAt(tokens, at + length - 1)
  return { item: { kind: 'word', role: cue.role, by: cue.by, key, words: length, start, end }, length }
}

/** Signs that may stand within a name: 'Phi-li-pin', 'S&P', 'TP.HCM'. */
const ties = new Set(['-', '/', '.', '&', "'", '’', ','])

function markOf(tokens: readonly Token[], at: number): MarkItem {
  const { key, start, end, glued } = tokenAt(tokens, at)
  const tight = ties.has(key) && glued && tokenAt(tokens, at + 1).glued
  return { kind: 'mark', key, tight, sentence: endsSentence(tokens, at), start, end }
}

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
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  if (!['.', '!', '?', '…'].includes(token.key)) return false
  const next = tokenAt(tokens, at + 1)
  if (next.glued && next.kind !== 'mark') return false
  if (token.key === '.' && abbreviations.has(tokenAt(tokens, at - 1).key)) return false
  return next.kind !== 'word' || next.text.toLowerCase() !== next.text
}
