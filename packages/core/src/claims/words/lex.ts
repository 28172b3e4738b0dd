import { assignerPhrases } from '../figures/assigner.data.ts'
import { breakAt, type Item, type MarkItem, type PeriodItem, type PlanBy, type WordItem } from '../figures/items.ts'
import { isOrdinal, quantityAt, quantityOpenings } from '../figures/quantity-in-text.ts'
import { isShortMonth } from '../time/month-mention.ts'
import { mayOpenPeriod, periodAt, periodOpenings } from '../time/period-mention.ts'
import { cuePhrases, type Role } from './cues.data.ts'
import { firstWordsOf, isFirstWord, matchPhrase, type PhraseMatch, phraseTable } from './phrase-table.ts'
import { endsSentences, groupsOf } from './role-groups.ts'
import { endsSentence } from './sentence-end.ts'
import { append, Sequence } from './stream.ts'
import { endOf, isGlued, startOf, tokenAt, yearAt } from './token-cursor.ts'
import type { Tokens } from './token-list.ts'
import { type TokenStream, tokenise } from './tokens.ts'

interface Cue {
  readonly role: Role | null
  readonly as: number
  readonly by: PlanBy
}

const plainWord: Cue = { role: null, as: 0, by: null }
const listNumber: Cue = { role: 'connective', as: groupsOf('connective'), by: null }
const cues = phraseTable<Cue>([
  ...(Object.entries(cuePhrases) as [Role, readonly string[]][]).flatMap(([role, phrases]) =>
    phrases.map((phrase) => [phrase, { role, as: groupsOf(role), by: null }] as const),
  ),
  ...Object.entries(assignerPhrases).map(
    ([phrase, by]) => [phrase, { role: 'assigner', as: groupsOf('assigner'), by }] as const,
  ),
])

/** Every word with which a cue, period or quantity begins: one look settles most words of a text. */
const openings = firstWordsOf([
  ...Object.values(cuePhrases).flat(),
  ...Object.keys(assignerPhrases),
  ...periodOpenings,
  ...quantityOpenings,
])

/** Groups tokens into periods, quantities, cue phrases, words and signs: one pass with bounded look-ahead. */
export function readItems(tokens: TokenStream): Sequence<Item> {
  return new Sequence((items, enough) => {
    while (items.length < enough && tokens.more()) tokens.at += readItem(tokens.items, tokens.at, items)
    return tokens.more()
  })
}

/** Reads what begins at a token; says how many tokens it took. */
function readItem(tokens: Tokens, at: number, items: Item[]): number {
  const token = tokenAt(tokens, at)
  if (token.kind === 'paragraphEnd') return keep(items, breakAt(startOf(tokens, at), endOf(tokens, at)), 1)
  if (token.kind !== 'number' && !isFirstWord(openings, token) && !isShortMonth(token)) {
    return keep(items, token.kind === 'word' ? wordsOf(tokens, at, 1, plainWord) : markOf(tokens, at), 1)
  }
  const cue = cueAt(tokens, at)
  if (cue?.value.role === 'noun') return keep(items, wordsOf(tokens, at, cue.length, cue.value), cue.length)
  const period = mayOpenPeriod(tokens, at) ? periodAt(tokens, at) : null
  if (period !== null && period.length >= (cue?.length ?? 0))
    return keep(items, apartInPlan(period.item, items.at(-1)), period.length)
  const quantity = quantityAt(tokens, at)
  if (quantity !== null) {
    const item = quantity.item ?? wordsOf(tokens, at, quantity.length, referenceCue(tokens, at))
    return keep(items, item, quantity.length)
  }
  if (cue !== null) return keep(items, wordsOf(tokens, at, cue.length, cue.value), cue.length)
  return keep(items, token.kind === 'word' ? wordsOf(tokens, at, 1, plainWord) : markOf(tokens, at), 1)
}

/** 'Kế hoạch năm 2024' dates the plan that its sentence tells, not what follows. */
function apartInPlan(period: PeriodItem, before: Item | undefined): PeriodItem {
  return before?.kind === 'word' && before.role === 'plan' ? { ...period, apart: 'always' } : period
}

function keep(items: Item[], item: Item, length: number): number {
  append(items, item)
  return length
}

/** The number of a list joins; any other number that states no amount is a plain word. */
function referenceCue(tokens: Tokens, at: number): Cue {
  return at === 0 || tokenAt(tokens, at - 1).kind === 'paragraphEnd' ? listNumber : plainWord
}

/** Before a number only do these rank: 'thứ 5', not 'thứ trưởng'. */
const beforeNumbers = new Set(['thứ', 'hạng', 'top', 'tốp', 'vị trí'].map((phrase) => tokenise(phrase).words[0]?.key))

const isRanked = (tokens: Tokens, at: number): boolean => tokenAt(tokens, at).kind === 'number' || isOrdinal(tokens, at)

/** The cue phrase at a token. Short names are names in capitals only: 'TƯ' sets plans, 'đầu tư' does not. */
function cueAt(tokens: Tokens, at: number): PhraseMatch<Cue> | null {
  const cue = matchPhrase(cues, tokens, at)
  if (cue === null) return null
  const { isUpper, key } = tokenAt(tokens, at)
  const isSmallName = cue.value.role === 'assigner' && cue.length === 1 && !isUpper
  const last = at + cue.length - 1
  if (cue.length > 1 && tokenAt(tokens, last).key === 'năm' && yearAt(tokens, last + 1) !== null)
    return { ...cue, length: cue.length - 1 }
  const isUnranked = cue.value.role === 'rank' && beforeNumbers.has(key) && !isRanked(tokens, at + cue.length)
  return isSmallName || isUnranked ? null : cue
}

function wordsOf(tokens: Tokens, at: number, length: number, { role, as, by }: Cue): WordItem {
  const { key, capital } = tokenAt(tokens, at)
  const start = startOf(tokens, at)
  const end = endOf(tokens, at + length - 1)
  return { kind: 'word', as, role, by, key, capital, words: length, tight: false, sentence: false, start, end }
}

/** Signs that may stand within a name: 'Phi-li-pin', 'S&P', 'TP.HCM'. */
const ties = new Set(['-', '/', '.', '&', "'", '’', ','])

function markOf(tokens: Tokens, at: number): MarkItem {
  const { key } = tokenAt(tokens, at)
  const start = startOf(tokens, at)
  const end = endOf(tokens, at)
  const tight =
    (ties.has(key) && isGlued(tokens, at) && isGlued(tokens, at + 1)) || (key === '-' && joinsNames(tokens, at))
  const sentence = endsSentence(tokens, at)
  return {
    kind: 'mark',
    as: sentence ? endsSentences : 0,
    role: null,
    by: null,
    key,
    capital: false,
    words: 0,
    tight,
    sentence,
    start,
    end,
  }
}

/** 'Bà Rịa - Vũng Tàu', 'Thừa Thiên - Huế': two names in capitals make one. */
function joinsNames(tokens: Tokens, at: number): boolean {
  return isName(tokens, at - 1) && isName(tokens, at - 2) && isName(tokens, at + 1)
}

const isName = (tokens: Tokens, at: number): boolean => {
  const { kind, capital, isUpper } = tokenAt(tokens, at)
  return kind === 'word' && capital && !isUpper
}
