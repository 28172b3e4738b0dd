import { type Finding, finding } from '../../findings/index.ts'
import { defaultScorecardRules, quantifierOf } from '../../statistics/index.ts'
import type { CheckView } from '../evidence/check-view.ts'
import { quantifierWords, strength } from './quantifier-words.ts'

const beside =
  /(?<!không phải |chưa phải |gần )(tất cả|toàn bộ|hầu hết|phần lớn|đa số)(?: các| những| số)?(?:\s[^.;:()\d\n]{1,50}?)?\s\(?(?:có |là )?(\d{1,4})\/(\d{1,4})(?![\d/.,-]|\s*(?:\/|tháng|năm))/giu
const counts =
  /(\d{1,3})\s+chỉ tiêu\s+(?:đạt|vượt|hoàn thành)[^.\d]{0,40}[,;]\s*(?:có |còn )?(\d{1,3})\s+chỉ tiêu\s+(?:không|chưa)\s+(?:đạt|hoàn thành)/giu
const claimed =
  /(tất cả|toàn bộ|hầu hết|phần lớn|đa số)(?: các| những| số)?\s+chỉ tiêu(?:\s\p{L}+){0,3}\s+(?:đạt|vượt|hoàn thành)/giu

/** Characters behind the counts in which a sentence draws its conclusion from them. */
const conclusion = 160

/**
 * `summary/quantifier` against the count beside it: 'hầu hết các huyện (7/17)', 'tất cả 17/18 huyện'; and against counts told just
 * before: '9 chỉ tiêu đạt, 11 chỉ tiêu không đạt. Hầu hết các chỉ tiêu đều đạt'.
 */
export function checkQuantifierCount(view: CheckView): readonly Finding[] {
  const ofCounts = [...view.text.matchAll(beside)].flatMap((match) => {
    const [part, whole] = [Number(match[2]), Number(match[3])]
    return judged(view, match[1] ?? '', match.index, part, whole - part)
  })
  const concluded = [...view.text.matchAll(counts)].flatMap((match) => {
    const from = match.index + match[0].length
    const [said] = view.text.slice(from, from + conclusion).matchAll(claimed)
    return said === undefined ? [] : judged(view, said[1] ?? '', from + said.index, Number(match[1]), Number(match[2]))
  })
  return [...ofCounts, ...concluded]
}

function judged(
  view: CheckView,
  word: string,
  start: number,
  favourable: number,
  unfavourable: number,
): readonly Finding[] {
  const said = quantifierWords[word.toLowerCase()]
  if (said === undefined || unfavourable < 0 || favourable + unfavourable < fewest) return []
  const rules = { ...defaultScorecardRules, ...view.quantifiers }
  const expected = quantifierOf(favourable, favourable + unfavourable, rules)
  if (strength[expected] >= strength[said]) return []
  const params = { word, expected, favourable, unfavourable, noData: 0, source: 'count' }
  return [finding('summary/quantifier', { start, end: start + word.length }, params)]
}

/** Of two or three nobody counts out a majority. */
const fewest = 4
