import type { Finding } from '../../findings/index.ts'
import { add, addIntervals, compareDecimals } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { segmentAt } from '../evidence/check-segments.ts'
import { type CheckView, isLevel, isPlanned } from '../evidence/check-view.ts'
import { partsFinding } from './parts-finding.ts'

/** Adjectives that between them name a whole: nothing is none of them. */
const complements: readonly (readonly RegExp[])[] = [
  [/(?:^|\s)nam$/u, /(?:^|\s)nữ$/u],
  [/(?:trong nước|nội địa)$/u, /(?:quốc tế|nước ngoài)$/u],
  [/thành thị$/u, /nông thôn$/u],
  [/nội trú$/u, /ngoại trú$/u],
  [/(?<!phi |cộng )trực tiếp$/u, /trực tuyến$/u],
  [/(?<!ngoài |có )nhà nước$/u, /ngoài nhà nước$/u, /(?:nước ngoài|fdi)$/u],
  [/(?:trước hạn|sớm hạn)$/u, /đúng hạn$/u, /(?:trễ|quá|chậm) hạn$/u],
]

/**
 * `sum/parts` where the parts are told by an adjective only: 'có 2.160 người; nam 1.300 người, nữ 960 người'. The whole is the level
 * right before them in the paragraph. An error in one sentence, else a warning; of three adjectives two only may exceed.
 */
export function checkSumComplements(view: CheckView): readonly Finding[] {
  const levels = view.facts.filter(isCount)
  return levels.flatMap((whole, index) => {
    const set = complements.find((words) => placeIn(words, levels[index + 1]) >= 0)
    if (set === undefined || placeIn(set, whole) >= 0 || isPlanned(view, whole) || isRough(whole)) return []
    const parts = partsIn(set, whole, levels.slice(index + 1, index + 1 + set.length))
    if (parts.length < 2 || !isTogether([whole, ...parts], view.segments.lines)) return []
    return judged(whole, parts, parts.length === set.length, isTogether([whole, ...parts], view.segments.sentences))
  })
}

function isCount(fact: Fact): boolean {
  const { measure, direction, unit } = fact.claim
  if (unit === 'percent' || unit === 'points') return false
  return isLevel(fact) || (measure === 'rank_or_count_other' && direction === null)
}

/** The name, or the noun counted where the number has no other: '1.300 nam, 960 nữ'. */
function placeIn(set: readonly RegExp[], fact: Fact | undefined): number {
  if (fact === undefined) return -1
  const { indicator, unit } = fact.claim
  const name = (indicator.text || unit || '').normalize('NFC').toLowerCase().trim()
  return set.findIndex((word) => word.test(name))
}

/** The levels that follow, each by another adjective of the set, of the same things in the same time. */
function partsIn(set: readonly RegExp[], whole: Fact, following: readonly Fact[]): readonly Fact[] {
  const parts: Fact[] = []
  const places = new Set<number>()
  for (const part of following) {
    const place = placeIn(set, part)
    const fits = place >= 0 && !places.has(place) && isLevel(part) && isPartOf(part, whole)
    if (!fits) break
    places.add(place)
    parts.push(part)
  }
  return parts
}

/** 'khoảng', 'hơn': nothing adds up exactly; 'ước' is a figure like any other. */
function isRough({ claim }: Fact): boolean {
  return claim.approx !== null && claim.approx !== 'estimate'
}

function isPartOf(part: Fact, whole: Fact): boolean {
  return (
    part.claim.period === whole.claim.period &&
    !isRough(part) &&
    compareDecimals(part.value, whole.value) <= 0 &&
    isSameCount(part, whole)
  )
}

const people = new Set([
  'persons',
  'nam',
  'nữ',
  'đại biểu',
  'học viên',
  'đảng viên',
  'học sinh',
  'đoàn viên',
  'hội viên',
])

function isSameCount(part: Fact, whole: Fact): boolean {
  if (part.claim.unit === whole.claim.unit) return true
  return people.has(part.claim.unit ?? '') && people.has(whole.claim.unit ?? '')
}

function isTogether(facts: readonly Fact[], starts: CheckView['segments']['lines']): boolean {
  return new Set(facts.map((fact) => segmentAt(starts, fact.claim.start))).size === 1
}

function judged(whole: Fact, parts: readonly Fact[], areAll: boolean, inSentence: boolean): readonly Finding[] {
  const strict = parts.map((part) => part.strict).reduce(addIntervals)
  const loose = parts.map((part) => part.loose).reduce(addIntervals)
  const verdict = judge({ strict, loose }, whole)
  if (verdict === null) return []
  const exceeds = compareDecimals(parts.map((part) => part.value).reduce(add), whole.value) > 0
  if (!exceeds && !areAll) return []
  const severity = inSentence ? verdict.severity : 'warning'
  const isApart = !inSentence && verdict.severity === 'error'
  return [partsFinding(exceeds ? 'exceed' : 'differ', whole, parts, severity, isApart ? 'apart' : 'whole')]
}
