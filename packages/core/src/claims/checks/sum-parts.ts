import { type Finding, finding, type Severity } from '../../findings/index.ts'
import { add, addIntervals, compareDecimals, type Interval, roundHalfUp, trimZeros } from '../../quantities/index.ts'
import type { Fact } from '../check-facts.ts'
import { segmentAt } from '../check-segments.ts'
import { type CheckView, isLevel, isPlanned, placeOfClaim, textBefore } from '../check-view.ts'
import { boundsInScaleOf, inScaleOf, unitOfFact } from './shown.ts'

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
    return found === null ? [] : judgeParts(found.whole, found.parts, complete.test(word[0]))
  })
}

interface Parts {
  readonly whole: Fact
  readonly parts: readonly Fact[]
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
  const parts = untilNextWord(view, at, after).filter((part) => isAlike(part, whole))
  return parts.length === 0 ? null : { whole, parts }
}

function levelsIn(view: CheckView, sentence: number): readonly Fact[] {
  return (view.bySentence.get(sentence) ?? []).filter((fact) => isResult(view, fact))
}

/** A realised level, not a plan and not that of a base period in brackets. */
function isResult(view: CheckView, fact: Fact): boolean {
  return (
    isLevel(fact) &&
    !isPlanned(view, fact) &&
    !/cùng k[ỳì][^,;]{0,20}$/iu.test(textBefore(view, fact, 40).normalize('NFC'))
  )
}

/** Parts before the next introducing word: behind it stand parts of a part. */
function untilNextWord(view: CheckView, at: number, parts: readonly Fact[]): readonly Fact[] {
  const first = parts[0]?.claim.start ?? at
  const end = parts.at(-1)?.claim.start ?? at
  const nested = view.text.slice(first, end).search(/trong đó|gồm|riêng|của|\(/iu)
  return nested < 0 ? parts : parts.filter((part) => part.claim.start < first + nested)
}

/** Counts of people are only added up when they count the same thing (dead, injured). */
function isAlike(part: Fact, whole: Fact): boolean {
  const same = part.claim.unit === whole.claim.unit && part.claim.period === whole.claim.period
  return same && (part.claim.unit !== 'persons' || part.key === whole.key)
}

function judgeParts(whole: Fact, parts: readonly Fact[], makeWhole: boolean): readonly Finding[] {
  const larger = parts.find((part) => exceeds(part.loose, whole.loose))
  if (larger !== undefined) return [described('exceed', whole, [larger], 'error')]
  if (parts.length < 2) return []
  const strict = parts.map((part) => part.strict).reduce(addIntervals)
  const loose = parts.map((part) => part.loose).reduce(addIntervals)
  if (exceeds(loose, whole.loose)) return [described('exceed', whole, parts, makeWhole ? 'error' : 'warning')]
  if (!makeWhole) return []
  if (exceeds(strict, whole.strict)) return [described('exceed', whole, parts, 'warning')]
  return exceeds(whole.loose, loose) ? [described('differ', whole, parts, 'warning')] : []
}

/** Every number of `a` is larger than every number of `b`. */
function exceeds(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return false
  const order = compareDecimals(a.low, b.high)
  return order > 0 || (order === 0 && !(a.lowClosed && b.highClosed))
}

function described(variant: 'exceed' | 'differ', whole: Fact, parts: readonly Fact[], severity: Severity): Finding {
  const mode = severity === 'error' || variant === 'differ' ? 'loose' : 'strict'
  const sum = parts.map((part) => part.value).reduce(add)
  const decimals = Math.max(...parts.map((part) => decimalsShown(inScaleOf(whole, part.value))))
  return finding(
    'sum/parts',
    placeOfClaim((parts[0] ?? whole).claim),
    {
      variant,
      parts: parts.map((part) => part.claim.printed),
      sum: roundHalfUp(inScaleOf(whole, sum), decimals),
      sumBounds: boundsInScaleOf(whole, parts.map((part) => part[mode]).reduce(addIntervals)),
      whole: whole.printed,
      wholeBounds: boundsInScaleOf(whole, whole[mode]),
      ...unitOfFact(whole),
    },
    { severity },
  )
}

function decimalsShown(value: string): number {
  return trimZeros(value).split('.')[1]?.length ?? 0
}
