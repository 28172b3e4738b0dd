import type { Finding } from '../../findings/index.ts'
import { add, addIntervals, compareDecimals, type Interval } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { segmentAt } from '../evidence/check-segments.ts'
import { type CheckView, isLevel, isPlanned, textBefore } from '../evidence/check-view.ts'
import { magnitudeFinding } from './level-magnitude.ts'
import { partsFinding } from './parts-finding.ts'
import { magnitudeBetween } from './shown.ts'

/** Words that introduce parts. `complete`: the parts are said to make the whole. */
const introduces = /(trong đó|trong số đó|(?:bao )?gồm(?: có)?|chia theo|chia ra|phân theo)/giu
const complete = /gồm|chia|phân/iu

/**
 * `sum/parts`: a part larger than its whole (error), parts that add up to more than their whole (error when they are said to
 * make it, else warning, since parts after 'trong đó' may overlap), or to clearly less (warning).
 */
export function checkSumParts(view: CheckView): readonly Finding[] {
  return [...view.text.normalize('NFC').matchAll(introduces)].flatMap((word) => {
    // Offsets of the composed text are those of the text itself unless it was decomposed: then nothing can be placed.
    if (view.text.slice(word.index, word.index + word[0].length) !== word[0]) return []
    const found = partsAfter(view, word.index)
    if (found === null) return []
    const { whole, of } = found
    const makeWhole = complete.test(word[0])
    const parts = of.filter((part) => isAlike(part, whole, makeWhole))
    return parts.length === 0 ? [] : judgeParts(whole, parts, makeWhole, parts.length === of.length)
  })
}

interface Parts {
  readonly whole: Fact
  /** What follows the word, of whatever unit. */
  readonly of: readonly Fact[]
}

function partsAfter(view: CheckView, at: number): Parts | null {
  const { sentences } = view.segments
  const index = segmentAt(sentences, at)
  const here = view.bySentence.get(index) ?? []
  const start = sentences[index] ?? 0
  const opensSentence = /^[\s\-+•–]*$/u.test(view.text.slice(start, at))
  const before = opensSentence
    ? levelsIn(view, index - 1)
    : here.filter((fact) => isResult(view, fact) && fact.claim.start < at)
  const after = here.filter((fact) => isResult(view, fact) && fact.claim.start > at)
  const whole = opensSentence ? before[0] : before.at(-1)
  if (whole === undefined || after[0] === undefined) return null
  return { whole, of: untilNextWord(view, at, after) }
}

function levelsIn(view: CheckView, sentence: number): readonly Fact[] {
  return (view.bySentence.get(sentence) ?? []).filter((fact) => isResult(view, fact))
}

/** A realised level, not a plan and not that of a base period in brackets or behind a stroke: '206/113 vụ', '24/42 ca'. */
function isResult(view: CheckView, fact: Fact): boolean {
  return (
    isLevel(fact) &&
    !isPlanned(view, fact) &&
    !/cùng k[ỳì][^,;]{0,20}$|\d\s*\/\s*$/iu.test(textBefore(view, fact, 40).normalize('NFC'))
  )
}

/** Parts before the next introducing word, behind which stand parts of a part, and before '; có 60 dự án chậm' or '; đã giải quyết', counts of their own. */
function untilNextWord(view: CheckView, at: number, parts: readonly Fact[]): readonly Fact[] {
  const first = parts[0]?.claim.start ?? at
  const end = parts.at(-1)?.claim.start ?? at
  const nested = view.text.slice(first, end).search(/trong đó|gồm|riêng|của|\(|;\s*(?:hiện|có|còn|đã|đang|ước)\s/iu)
  return nested < 0 ? parts : parts.filter((part) => part.claim.start < first + nested)
}

/** Counts of people are only added up when they count the same thing (dead, injured), or are said to make the whole. */
function isAlike(part: Fact, whole: Fact, makeWhole: boolean): boolean {
  const same = part.claim.unit === whole.claim.unit && part.claim.period === whole.claim.period
  const harmed = (fact: Fact): string => harms.exec(fact.claim.indicator.text.normalize('NFC'))?.[0] ?? ''
  return (
    same && (part.claim.unit !== 'persons' || part.key === whole.key || (makeWhole && harmed(part) === harmed(whole)))
  )
}
const harms = /chết|bị thương|mất tích|tử vong/iu

function judgeParts(whole: Fact, parts: readonly Fact[], makeWhole: boolean, areAll: boolean): readonly Finding[] {
  const larger = parts.find((part) => exceeds(part.loose, whole.loose))
  const power = larger === undefined ? null : powerOf(whole, parts)
  if (power !== null) return [magnitudeFinding(whole, power, 'text')]
  if (larger !== undefined) return [partsFinding('exceed', whole, [larger], 'error', 'one')]
  if (parts.length < 2) return []
  const strict = parts.map((part) => part.strict).reduce(addIntervals)
  const loose = parts.map((part) => part.loose).reduce(addIntervals)
  if (exceeds(loose, whole.loose)) {
    const [severity, why] = makeWhole ? (['error', 'whole'] as const) : (['warning', 'overlap'] as const)
    return [partsFinding('exceed', whole, parts, severity, why)]
  }
  if (!makeWhole) return []
  if (exceeds(strict, whole.strict)) return [partsFinding('exceed', whole, parts, 'warning', 'rounding')]
  if (!areAll) return []
  const off = powerOf(whole, parts)
  if (off !== null) return [magnitudeFinding(whole, off, 'text')]
  return exceeds(whole.loose, loose) ? [partsFinding('differ', whole, parts, 'warning', 'untold')] : []
}

/** The parts make the whole but for a thousand or a million: its unit is wrong. */
function powerOf(whole: Fact, parts: readonly Fact[]): number | null {
  const power = magnitudeBetween(whole.value, parts.map((part) => part.value).reduce(add), 0.98)
  return power !== null && Math.abs(power) >= 3 ? power : null
}

/** Every number of `a` is larger than every number of `b`. */
function exceeds(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return false
  const order = compareDecimals(a.low, b.high)
  return order > 0 || (order === 0 && !(a.lowClosed && b.highClosed))
}
