import type { IndicatorCode } from '../model.ts'
import { fillers } from '../tables/table-words.data.ts'
import { wordKey } from '../tables/word-key.ts'
import { rowKey, withoutPeriods } from './layout-key.ts'
import type { LineIndex } from './match-line.ts'
import type { Line } from './model.ts'

/** An indicator that shares words with a line. */
export interface Suggestion {
  readonly indicator: IndicatorCode
  /** Share of the words in common, 0 to 1. */
  readonly shared: number
}

const SUGGESTED = 5
const LEAST_SHARED = 0.3
const empty = new Set([...fillers].flatMap((words) => wordKey(words).split(' ')))

/** Indicators whose names share most words with a line, likeliest first; to be shown to a person, never taken by itself. */
export function suggestIndicators(index: LineIndex, line: Line): readonly Suggestion[] {
  const rows = [...line.path, ...line.qualifiers].map(rowKey)
  const wide = wordsOf([wordKey(withoutPeriods(line.title)), ...rows])
  const narrow = wordsOf([rows.findLast((key) => key !== '') ?? ''])
  const best = new Map<IndicatorCode, number>()
  for (const { code, words } of index.names.names) {
    const shared = Math.max(likeness(wide, words), likeness(narrow, words))
    if (shared >= LEAST_SHARED && shared > (best.get(code) ?? 0)) best.set(code, shared)
  }
  return [...best]
    .map(([indicator, shared]) => ({ indicator, shared: Math.round(shared * 100) / 100 }))
    .toSorted((a, b) => b.shared - a.shared || (a.indicator < b.indicator ? -1 : 1))
    .slice(0, SUGGESTED)
}

function wordsOf(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.flatMap((key) => key.split(' ')).filter((word) => word !== '' && !empty.has(word)))
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
