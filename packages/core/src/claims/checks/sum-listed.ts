import type { Finding } from '../../findings/index.ts'
import { add, addIntervals, compareDecimals, divide } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, isLevel, isPlanned, textBefore } from '../evidence/check-view.ts'
import { partsFinding } from './parts-finding.ts'

/**
 * `sum/parts` of a total and the list that stands in brackets or behind a colon: 'Tổng vốn 400 tỷ đồng (vốn đầu tư 250 tỷ đồng, vốn
 * sự nghiệp 170 tỷ đồng)', or before it: '52 hồ sơ, 28 hồ sơ và 15 hồ sơ, tổng cộng 105 hồ sơ'. More than the whole is an error;
 * less a warning, of amounts that come near to it: counts may overlap or be told in part.
 */
export function checkSumListed(view: CheckView): readonly Finding[] {
  return [...view.bySentence.values()].flatMap((facts) =>
    facts.flatMap((whole, at) => {
      if (!isAmount(view, whole)) return []
      if (closesList.test(before(view, whole))) return judged(whole, listBefore(view, facts, at), true)
      return isTotal(view, whole) ? judged(whole, listBehind(view, facts, at), false) : []
    }),
  )
}

const namesTotal = /^tổng(?:\s|$)/iu
const closesList = /[,;:]\s*(?:tính\s+)?(?:tổng cộng|cộng chung|cộng lại)(?:\s+(?:là|có|được|đạt))?\s*$/iu

/** What is told of something else than the parts of this whole. */
const otherMatter = /cùng k[ỳì]|so với|kế hoạch|dự toán|trong đó|riêng|còn lại|bình quân|lũy kế|luỹ kế|tăng|giảm/iu

function isAmount(view: CheckView, fact: Fact): boolean {
  const { unit, approx } = fact.claim
  return isLevel(fact) && unit !== null && unit !== 'percent' && approx === null && !isPlanned(view, fact)
}

function isTotal(view: CheckView, fact: Fact): boolean {
  return namesTotal.test(fact.claim.indicator.text.normalize('NFC')) || /tổng (?:số|cộng)/iu.test(before(view, fact))
}

function before(view: CheckView, fact: Fact): string {
  return textBefore(view, fact, 40).normalize('NFC')
}

/** What stands between two figures, or behind the last one. */
function between(view: CheckView, from: Fact, to: Fact | undefined): string {
  return view.text.slice(from.claim.end, to?.claim.start ?? from.claim.end + 40).normalize('NFC')
}

/** No list of parts is longer. */
const longest = 24

const opensList = /^[^;.,()\d]{0,40}[(:]\s*[^;.()\d]{0,60}$/u
const goesOn = /^[^.()\d]{0,90}?(?:[,;]|\svà\s)[^.()\d]{0,90}$/u
const ends = /^[^.,;()\d]{0,30}(?:\)|\.|;|\n|$)/u

/** The figures of one unit behind a bracket or colon, to its end; none where anything else is told among them. */
function listBehind(view: CheckView, facts: readonly Fact[], at: number): readonly Fact[] {
  const [whole, ...following] = facts.slice(at, at + longest)
  if (whole === undefined || following[0] === undefined || !opensList.test(between(view, whole, following[0])))
    return []
  const parts: Fact[] = []
  let last = whole
  for (const part of following) {
    const words = between(view, last, part)
    if (parts.length > 0 && !goesOn.test(words)) break
    if (!isPart(view, part, whole) || otherMatter.test(words)) return []
    parts.push(part)
    last = part
  }
  return ends.test(between(view, last, undefined)) ? parts : []
}

/** The figures of one unit right before 'tổng cộng'. */
function listBefore(view: CheckView, facts: readonly Fact[], at: number): readonly Fact[] {
  const whole = facts[at]
  if (whole === undefined) return []
  const parts: Fact[] = []
  let next = whole
  for (const part of facts.slice(Math.max(0, at - longest), at).toReversed()) {
    const words = between(view, part, next)
    if (!isPart(view, part, whole) || !goesOn.test(words) || otherMatter.test(words)) break
    parts.unshift(part)
    next = part
  }
  return parts
}

function isPart(view: CheckView, part: Fact, whole: Fact): boolean {
  return isAmount(view, part) && part.claim.unit === whole.claim.unit && part.claim.period === whole.claim.period
}

/** Nearer than this a list that falls short of its total was meant to be the whole of it. */
const near = '0.8'
const measured = new Set(['VND', 'USD', 'tonnes', 'ha', 'kWh', 'km'])

function judged(whole: Fact, parts: readonly Fact[], isToldWhole: boolean): readonly Finding[] {
  if (parts.length < 2) return []
  const strict = parts.map((part) => part.strict).reduce(addIntervals)
  const loose = parts.map((part) => part.loose).reduce(addIntervals)
  const verdict = judge({ strict, loose }, whole)
  if (verdict === null) return []
  const sum = parts.map((part) => part.value).reduce(add)
  const exceeds = compareDecimals(sum, whole.value) > 0
  const comesNear = measured.has(whole.claim.unit ?? '') && compareDecimals(divide(sum, whole.value), near) >= 0
  if (isToldWhole) return [partsFinding(exceeds ? 'exceed' : 'differ', whole, parts, verdict.severity, 'whole')]
  if (exceeds) return [partsFinding('exceed', whole, parts, verdict.severity, 'whole')]
  return comesNear ? [partsFinding('differ', whole, parts, 'warning', 'untold')] : []
}
