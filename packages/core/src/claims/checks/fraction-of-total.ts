import { divide, divideIntervals, scaleInterval } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, isLevel, isPlanned, sentenceOf, textAfter, textBefore } from '../evidence/check-view.ts'
import type { Fraction } from './fraction-of-counts.ts'

const opens = /(?:^|\s)(?:trong|trên)\s+(?:tổng số\s+|số\s+)?$/iu
const introduces = /^[^;.\d]{0,24}[,(]\s*trong đó(?: có)?\s*:?\s*(?:\p{L}[^;.,()\d:]{0,28})?$/iu
const restates =
  /^[^;:\d]{0,40}?(?:,\s*(?:tức|chiếm|bằng|tương đương|đạt)|\((?:chiếm|bằng|đạt|tức)?)\s*(?:là\s+)?(?:(?:tỷ|tỉ) lệ\s+)?$/iu
const ofAnother = /^\s*%?\s*(?:so với|kế hoạch|dự toán|chỉ tiêu|tổng|của|trong|số|\p{L})/iu

/**
 * 'Trong 50 đại biểu, nữ là 14 người, tức 28%' and '60 đại biểu: nữ 20 người (33,33%)': counts out of the total that opens the
 * sentence or stands before its colon. Null where the percentage fits any other figure of the sentence: it may be of that.
 */
export function countOfTotal(view: CheckView, percent: Fact): Fraction | null {
  if (percent.claim.measure !== 'share') return null
  const before = sentenceOf(view, percent).filter((fact) => fact.claim.start < percent.claim.start)
  const part = before.at(-1)
  const whole = totalOf(view, before)
  if (part === undefined || whole === undefined || part === whole || !isCounted(part) || isPlanned(view, part))
    return null
  if (!isSameCount(part, whole)) return null
  if (!restates.test(view.text.slice(part.claim.end, percent.claim.start).normalize('NFC'))) return null
  if (ofAnother.test(textAfter(view, percent, 16).normalize('NFC'))) return null
  const others = before.filter((fact) => fact !== part && fact !== whole && isCounted(fact))
  return others.some((other) => fits(percent, part, other)) ? null : { part, whole }
}

/** The first figure behind 'Trong …', else the last before its colon or right before 'trong đó'. */
function totalOf(view: CheckView, facts: readonly Fact[]): Fact | undefined {
  const [first] = facts
  if (first !== undefined && opens.test(textBefore(view, first, 24).normalize('NFC'))) return first
  return facts.findLast((fact, index) => {
    const next = facts[index + 1]
    if (next === undefined) return false
    const between = view.text.slice(fact.claim.end, next.claim.start).normalize('NFC')
    return /^[^;.\d]*:/u.test(between) || (index === facts.length - 2 && introduces.test(between))
  })
}

function isCounted(fact: Fact): boolean {
  const { measure, direction, unit } = fact.claim
  const isCount = isLevel(fact) || (measure === 'rank_or_count_other' && direction === null)
  return isCount && unit !== null && unit !== 'percent'
}

const people = new Set(['persons', 'đại biểu', 'đảng viên', 'học viên', 'học sinh', 'cử tri'])

function isSameCount(part: Fact, whole: Fact): boolean {
  if (part.claim.unit === whole.claim.unit) return true
  return people.has(part.claim.unit ?? '') && people.has(whole.claim.unit ?? '')
}

function fits(percent: Fact, part: Fact, whole: Fact): boolean {
  if (Number(whole.value) === 0 || Number(divide(part.value, whole.value)) > 1) return false
  const [strict, loose] = [divideIntervals(part.strict, whole.strict), divideIntervals(part.loose, whole.loose)]
  if (strict === null || loose === null) return false
  return judge(percent, { strict: scaleInterval(strict, '100'), loose: scaleInterval(loose, '100') }) === null
}
