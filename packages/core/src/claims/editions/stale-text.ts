import { type Finding, finding } from '../../findings/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, isLevel, isPlanned } from '../evidence/check-view.ts'

/** What a period is called: it is changed from month to month while the rest may be forgotten. */
const periodWords =
  /(?:tháng|quý)\s+(?:\d{1,2}|[ivx]+)(?:\s*[/-]\s*\d{4}|\s+năm\s+\d{4})?|\d{1,2}\s+tháng(?:\s+đầu\s+năm)?|năm\s+\d{4}|ngày\s+\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?|\d{1,2}[/-]\d{4}/giu
/** A heading or a formula of address is no paragraph. */
const leastLetters = 40
/** Letters of the paragraph that a finding quotes. */
const quoted = 80

/**
 * `text/stale`: a paragraph that is word for word that of the edition before, with every figure. One whose only change is the name
 * of its period counts when it gives two figures or more, since one figure may well be equal. Plans stay equal all year.
 */
export function checkStale(view: CheckView, before: CheckView, beforeName: string): readonly Finding[] {
  if (view.period !== null && view.period === before.period) return []
  const old = new Set<string>()
  for (const { text } of paragraphsOf(before.text)) old.add(sameWords(text)).add(samePeriodless(text))
  return paragraphsOf(view.text).flatMap(({ text, start }) => {
    const figures = view.facts.filter(({ claim }) => claim.start >= start && claim.start < start + text.length)
    const results = figures.filter((fact) => isResult(view, fact)).length
    const isSame = results > 0 && old.has(sameWords(text))
    if (!isSame && !(results > 1 && old.has(samePeriodless(text)))) return []
    const quote = text.length > quoted ? `${text.slice(0, text.lastIndexOf(' ', quoted))}…` : text
    const otherPeriod = before.period ?? beforeName
    return [finding('text/stale', { start, end: start + text.length }, { text: quote, otherPeriod })]
  })
}

function isResult(view: CheckView, fact: Fact): boolean {
  return !(isLevel(fact) && isPlanned(view, fact)) && fact.claim.measure !== 'rank_or_count_other'
}

interface Paragraph {
  readonly text: string
  readonly start: number
}

/** Lines long enough to be one, without the blanks around them. */
function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line) => {
    const trimmed = line[0].trim()
    const start = line.index + line[0].indexOf(trimmed)
    return trimmed.length < leastLetters ? [] : [{ text: trimmed, start }]
  })
}

function sameWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase()
}

function samePeriodless(text: string): string {
  return sameWords(text).replace(periodWords, '\u0000')
}
