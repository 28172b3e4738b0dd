import { isPeriodId, type PeriodId, parsePeriod, samePeriodLastYear } from '../../periods/index.ts'
import type { Claim } from '../claim.ts'

/**
 * A claim as the rules understand it. A figure of the base period in brackets is a level of that period and no change: 'giảm 18%
 * (5.000 tỷ đồng cùng kỳ)', 'cao hơn 3,1 điểm % so với cùng kỳ (32,1%)'. 'Tháng trước' beside a figure of half a year is no half
 * a year: then what it is counted from is not known.
 */
export function asChecked(text: string, claim: Claim): Claim {
  if (isBase(text, claim))
    return { ...claim, measure: levelMeasure(claim), direction: null, period: periodBefore(claim) }
  return isOfAnotherLength(text, claim) ? { ...claim, baseline: null } : claim
}

const beforeClosing = /^\s*(?:%|[^()\d;,.%]{0,24})\s*cùng k[ỳì](?: năm (?:trước|ngoái|\d{4}))?\s*\)/iu
const closesAtOnce = /^\s*%\s*\)/u
const opensBracket = /\(\s*(?:là|đạt|chỉ|từ|ở mức)?\s*$/iu
const namesBase = /so với\s+(?:cùng k[ỳì]|năm|tháng|quý|thời điểm)[^();%]{0,24}\(\s*(?:là|đạt|chỉ|ở mức)?\s*$/iu
const ofPoints = /điểm(?:\s*%| phần trăm)?\s+so với[^();%]*\([^()]*$/iu
const namesRate = /^(?:tỷ|tỉ) (?:lệ|trọng|suất)/iu

function isBase(text: string, claim: Claim): boolean {
  if (claim.measure !== 'change_abs' && claim.measure !== 'change_pct') return false
  const before = text.slice(Math.max(0, claim.start - 80), claim.start).normalize('NFC')
  const after = text.slice(claim.end, claim.end + 60).normalize('NFC')
  if (opensBracket.test(before) && closesAsBase(after)) return true
  // '(33,3%)' behind 'tăng 10 vụ so với cùng kỳ' is the change itself: only of a rate is it the rate a year before.
  const isOfRate = ofPoints.test(before) || namesRate.test(claim.indicator.text.normalize('NFC'))
  return claim.measure === 'change_pct' && isOfRate && namesBase.test(before) && closesAtOnce.test(after)
}

/** What follows the number in '(5.000 tỷ đồng cùng kỳ)'. */
export function closesAsBase(after: string): boolean {
  return beforeClosing.test(after)
}

function levelMeasure({ unit }: Claim): Claim['measure'] {
  return unit === 'percent' ? 'share' : 'level'
}

function periodBefore({ period, baseline }: Claim): PeriodId | null {
  if (typeof baseline === 'object' && baseline !== null) return baseline.period
  return period !== null && isPeriodId(period) && baseline === 'same_period_last_year'
    ? samePeriodLastYear(period)
    : null
}

function isOfAnotherLength(text: string, claim: Claim): boolean {
  const { baseline, baselineAt, period } = claim
  if (baseline !== 'previous_period' || baselineAt === undefined || period === null || !isPeriodId(period)) return false
  const words = text.slice(baselineAt.start, baselineAt.end).normalize('NFC')
  const { months } = parsePeriod(period)
  return (/tháng trước/iu.test(words) && months !== 1) || (/quý trước/iu.test(words) && months !== 3)
}
