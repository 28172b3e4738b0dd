import { type Finding, finding } from '../../findings/index.ts'
import type { ScorecardSummary } from '../../statistics/index.ts'
import type { CheckView } from '../evidence/check-view.ts'
import { quantifierWords, strength } from './quantifier-words.ts'

const sentence =
  /(tất cả|toàn bộ|hầu hết|phần lớn|đa số)(?: các)? chỉ tiêu[^.;\n]{0,120}?(?:vượt|tăng|bằng và|bằng hoặc|cao hơn)/giu

/**
 * `summary/quantifier`: 'hầu hết các chỉ tiêu … đều bằng và vượt so với cùng kỳ' claims more than the count over the main
 * indicators gives. Claiming less is true, so it is no finding; and a sentence about meeting the plan is not one about growth.
 */
export function checkSummaryQuantifier(view: CheckView): readonly Finding[] {
  if (view.source === null || view.period === null) return []
  const found = [...view.text.matchAll(sentence)].filter((match) => comparesWithSamePeriod(view.text, match.index))
  if (found.length === 0) return []
  const summary = view.source.summary(view.period)
  if (summary === null || summary.favourable + summary.unfavourable === 0) return []
  return found.flatMap((match) => judged(match, summary))
}

function comparesWithSamePeriod(text: string, at: number): boolean {
  const rest = text.slice(at, at + 250).split(/[.;\n]/u)[0] ?? ''
  return /cùng k[ỳì]/iu.test(rest.normalize('NFC'))
}

function judged(match: RegExpMatchArray, summary: ScorecardSummary): readonly Finding[] {
  const word = match[1] ?? ''
  const claimed = quantifierWords[word.toLowerCase()]
  if (claimed === undefined || strength[summary.quantifier] >= strength[claimed]) return []
  const { favourable, unfavourable, noData, quantifier: expected } = summary
  const start = match.index ?? 0
  return [
    finding(
      'summary/quantifier',
      { start, end: start + word.length },
      { word, expected, favourable, unfavourable, noData, source: 'registered' },
    ),
  ]
}
