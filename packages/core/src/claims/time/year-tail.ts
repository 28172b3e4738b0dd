import type { Found, YearText } from '../figures/items.ts'
import { matchPhrase, phraseTable } from '../words/phrase-table.ts'
import { isGlued, tokenAt, yearAt } from '../words/token-cursor.ts'
import type { Tokens } from '../words/token-list.ts'
import { yearsAgo } from './period-words.data.ts'

const ago = phraseTable(Object.entries(yearsAgo))
const separators = new Set(['/', '-', '.', ','])

/** 'năm 2023', '/2023', '-2023', 'năm nay', '2023' after a month or quarter. */
export function readYearTail(tokens: Tokens, at: number): Found<YearText> {
  const year = tokenAt(tokens, at).key === 'năm' ? 1 : 0
  const written = yearAt(tokens, at + year)
  if (written !== null) return { item: written, length: year + 1 }
  const joined = separators.has(tokenAt(tokens, at).key) ? yearAt(tokens, at + 1) : null
  const isTight = isGlued(tokens, at + 1) || tokenAt(tokens, at).key !== ','
  if (joined !== null && isTight) return { item: joined, length: 2 }
  const back = year === 1 ? matchPhrase(ago, tokens, at + 1) : null
  if (back !== null) return { item: { ago: back.value }, length: 1 + back.length }
  return { item: null, length: 0 }
}
