import { type Finding, finding } from '../../findings/index.ts'
import { compareDecimals } from '../../quantities/index.ts'
import { defaultScorecardRules, quantifierOf } from '../../statistics/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { segmentBounds } from '../evidence/check-segments.ts'
import { type CheckView, factsBetween, textBefore } from '../evidence/check-view.ts'
import { quantifierWords, strength } from './quantifier-words.ts'

const opening =
  /(tất cả|toàn bộ|hầu hết|phần lớn|đa số)(?: các| những| số)?\s[^.;:()\d\n]{2,80}?\s(tăng|giảm|vượt|đạt và vượt|đạt)(?=[\s,:(])[^.;:()\d\n]{0,60}[:(]/giu

/**
 * `summary/quantifier` within the text: 'tất cả các nhóm hàng đều giảm: … tăng 2%'. Only where the text lists, behind a colon or in
 * a bracket, what it speaks of; an exception that it owns to ('riêng …', 'trừ …') is none against it.
 */
export function checkTextQuantifier(view: CheckView): readonly Finding[] {
  return [...view.text.matchAll(opening)].flatMap((match) => {
    const [written, word = '', verb = ''] = match
    const listed = listedAfter(view, match.index + written.length)
    const counted = listed.map((fact) => agrees(fact, verb.toLowerCase())).filter((found) => found !== null)
    const favourable = counted.filter(Boolean).length
    const claimed = quantifierWords[word.toLowerCase()]
    const expected = quantifierOf(favourable, counted.length, { ...defaultScorecardRules, ...view.quantifiers })
    if (claimed === undefined || counted.length < 2 || strength[expected] >= strength[claimed]) return []
    if (claimed !== 'all' && counted.length < fewest) return []
    const at = { start: match.index, end: match.index + word.length }
    const params = { word, expected, favourable, unfavourable: counted.length - favourable, noData: 0 }
    return [finding('summary/quantifier', at, { ...params, source: 'text', verb: verb.toLowerCase() })]
  })
}

/** Of fewer than four nobody says 'most'. */
const fewest = 4

/** One figure of each thing listed, to the end of the sentence; none that the text sets apart. */
function listedAfter(view: CheckView, from: number): readonly Fact[] {
  const { sentences } = view.segments
  const { end } = segmentBounds(sentences, from, view.text.length)
  const facts = factsBetween(view, from, end).filter(({ claim }) => isTold(claim.measure))
  return [...new Map(facts.toReversed().map((fact) => [fact.key, fact])).values()].filter(
    (fact) => !isApart(view, fact),
  )
}

function isTold(measure: Fact['claim']['measure']): boolean {
  return measure === 'change_pct' || measure === 'change_abs' || measure === 'plan_ratio' || measure === 'points'
}

function isApart(view: CheckView, fact: Fact): boolean {
  return /(?:riêng|trừ|chỉ có|ngoài|nhưng|tuy nhiên|còn lại)/iu.test(textBefore(view, fact, 80).normalize('NFC'))
}

/** Whether a figure bears out the verb; null where it is another matter. */
function agrees({ claim, printed }: Fact, verb: string): boolean | null {
  if (verb === 'tăng' || verb === 'giảm') {
    if (claim.measure === 'plan_ratio' || claim.direction === null || claim.direction === 'flat') return null
    return claim.direction === (verb === 'tăng' ? 'up' : 'down')
  }
  if (claim.measure !== 'plan_ratio' || claim.unit !== 'percent') return null
  return compareDecimals(printed, '100') >= 0
}
