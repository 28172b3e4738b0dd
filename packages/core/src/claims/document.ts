import type { Span } from '../findings/index.ts'
import type { PeriodId } from '../periods/index.ts'
import type { DocumentKind, Reading } from './claim.ts'
import { documentKinds } from './document-kinds.data.ts'
import type { Item } from './items.ts'
import { matchPhrase, phraseTable } from './phrase-table.ts'
import type { SourceText } from './source-text.ts'
import { resolveMention, yearOfText } from './timeline.ts'
import { type Token, tokenise } from './tokens.ts'

const kinds = phraseTable(Object.entries(documentKinds))
/** The kind of a document is said in its first characters or nowhere. */
const opening = 2000

/** Kind and period of a text, with the words that say the period. */
export function readDocument(items: readonly Item[], source: SourceText): Omit<Reading['document'], 'chars'> {
  const period = firstPeriod(items)
  return {
    kind: kindOf(tokenise(source.text.slice(0, opening))),
    period: period?.period ?? null,
    periodEvidence: period === null ? null : source.original(period.at.start, period.at.end),
  }
}

function kindOf(tokens: readonly Token[]): DocumentKind {
  let news = false
  for (let at = 0; at < tokens.length; at++) {
    const match = matchPhrase(kinds, tokens, at)
    if (match === null) continue
    const isHeading = at === 0 || tokens[at - 1]?.kind === 'paragraphEnd'
    if (match.value === 'news') news = true
    else if (isHeading) return match.value
  }
  return news ? 'news' : 'unknown'
}

/** So many dots a draft leaves for the day, at the most. */
const dots = 8

function isDayLeftOpen(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (before >= 0 && at - before <= dots && (items[before]?.kind === 'mark' || items[before]?.kind === 'break'))
    before--
  const word = items[before]
  return word?.kind === 'word' && word.key === 'ngày'
}

/** The first period that the text reports on: not one compared with, not a length of time. */
function firstPeriod(items: readonly Item[]): { readonly period: PeriodId; readonly at: Span } | null {
  const year = yearOfText(items)
  for (const [at, item] of items.entries()) {
    // 'Gia Lai, ngày … tháng 02 năm 2024': the day on which it is signed, left open in a draft.
    if (isDayLeftOpen(items, at)) continue
    if (item.kind !== 'period' || item.mention.is === 'last' || item.mention.is === 'current') continue
    const period = resolveMention(item, null, year)?.period
    if (period != null) return { period, at: { start: item.start, end: item.end } }
  }
  return null
}
