import { type Finding, finding, type Severity, type Suggestion } from '../../findings/index.ts'
import {
  absolute,
  addIntervals,
  compareDecimals,
  type DecimalText,
  decimalsOf,
  divide,
  divideIntervals,
  exactly,
  type Interval,
  multiply,
  roundHalfUp,
  scaleInterval,
  subtract,
  trimZeros,
} from '../../quantities/index.ts'
import { judge, type Verdict } from '../evidence/check-agreement.ts'
import { type Fact, phraseKey } from '../evidence/check-facts.ts'
import {
  type CheckView,
  factsBetween,
  isLevel,
  isPlanned,
  nearestTo,
  openingOf,
  placeOfClaim,
  sentenceOf,
  textAfter,
} from '../evidence/check-view.ts'
import { type Fraction, settledCounts } from './fraction-of-counts.ts'
import { countOfTotal } from './fraction-of-total.ts'
import { magnitudeFinding } from './level-magnitude.ts'
import { inScaleOf, magnitudeBetween } from './shown.ts'

/** `fraction/percent`: a ÷ b is not the percentage beside it: '48/58 vụ, đạt 84,48%', 'chiếm 1,37% tổng dư nợ'. */
export function checkFractionPercent(view: CheckView): readonly Finding[] {
  return view.facts.flatMap((percent) => {
    if (percent.claim.unit !== 'percent') return []
    const pair =
      writtenFraction(view, percent) ??
      wholeBehind(view, percent) ??
      settledCounts(view, percent) ??
      countOfTotal(view, percent)
    if (pair !== null) return fractionFinding(percent, pair)
    const whole = percent.claim.measure === 'share' ? namedWhole(view, percent) : null
    const part = whole && partOf(view, percent, whole)
    return part === null || whole === null ? [] : fractionFinding(percent, { part, whole })
  })
}

/** 'a/b', 'a xã/b xã', 'a trên tổng số b', 'a trong tổng số b' just before the percentage. */
function writtenFraction(view: CheckView, percent: Fact): Fraction | null {
  const before = sentenceOf(view, percent).filter((fact) => fact.claim.start < percent.claim.start)
  const [part, whole] = before.slice(-2)
  if (part === undefined || whole === undefined || !isLevel(part) || !isLevel(whole)) return null
  if (percent.claim.start - whole.claim.end > 60) return null
  const between = view.text.slice(part.claim.end, whole.claim.start).normalize('NFC')
  return /^\s*(?:\p{L}[\p{L}\s]{0,24})?\/\s*$|^[^,;.()]{0,25}\s(?:trên|trong)\s+(?:tổng số\s*)?$/iu.test(between)
    ? { part, whole }
    : null
}

const namesWhole = /^\s*%\s*(?:(?:của|trong|trên)\s+)?(?:tổng\s+(?:số|cộng)\s+|(?:của|trong|trên)\s+)$/iu

/** '98 xã (chiếm 75,6% tổng số 135 xã)': the whole stands right behind the percentage, the part before it. */
function wholeBehind(view: CheckView, percent: Fact): Fraction | null {
  const { start, end } = percent.claim
  const [whole] = factsBetween(view, end, end + 40)
  const part = factsBetween(view, start - 60, start).at(-1)
  if (whole === undefined || part === undefined || !isLevel(part) || !isLevel(whole)) return null
  const isNamed = namesWhole.test(view.text.slice(end, whole.claim.start).normalize('NFC'))
  return isNamed && part.claim.unit === whole.claim.unit && part.claim.unit !== 'percent' ? { part, whole } : null
}

/** The level whose name stands after the percentage: 'chiếm 1,46% tổng dư nợ'. */
function namedWhole(view: CheckView, share: Fact): Fact | null {
  // Behind a bracket or comma something else begins: 'nữ 20 người (33,33%), dân tộc thiểu số 40 người'.
  if (!/^\s*%?\s*\p{L}/u.test(textAfter(view, share, 12))) return null
  const after = phraseKey(textAfter(view, share, 60))
  const named = nearestTo(
    levelsNamedLike(view, after),
    share,
    (fact) =>
      fact.claim.period === share.claim.period &&
      fact.key !== share.key &&
      after.startsWith(fact.name) &&
      !isPlanned(view, fact),
  )
  return named ?? startingAlike(view, share, after)
}

const levelsNamedLike = (view: CheckView, phrase: string): readonly Fact[] =>
  view.levelsByOpening.get(openingOf(phrase)) ?? []

/** 'tổng dư nợ' for a level called 'tổng dư nợ cho vay'. */
function startingAlike(view: CheckView, share: Fact, after: string): Fact | null {
  const words = after.split(' ').slice(0, 3).join(' ')
  if (!/^tổng \S+ \S+$/u.test(words)) return null
  const alike = levelsNamedLike(view, words).filter(
    (fact) => fact.claim.period === share.claim.period && fact.name.startsWith(words),
  )
  return alike.length === 1 ? (alike[0] ?? null) : null
}

function partOf(view: CheckView, share: Fact, whole: Fact): Fact | null {
  const parts = (view.groups.get(share.claim.group) ?? []).filter(
    (fact) =>
      isLevel(fact) &&
      fact.key === share.key &&
      fact.claim.unit === whole.claim.unit &&
      fact.claim.period === whole.claim.period,
  )
  return parts.findLast((fact) => fact.claim.start < share.claim.start) ?? null
}

/** What a percentage has against a ÷ b; nothing where they agree. */
export function fractionFinding(percent: Fact, { part, whole }: Fraction): readonly Finding[] {
  if (compareDecimals(whole.value, '0') <= 0) return []
  const asShare = judgeAs('share', percent, part, whole)
  if (asShare === null) return []
  // 'x/y' is also this year against last year: then the percentage is a change, and either sense may hold.
  const isChange = percent.claim.measure === 'change_pct'
  const asGrowth = isChange ? judgeAs('growth', percent, part, whole) : asShare
  if (asGrowth === null) return []
  const power = asShare.severity === 'error' && !isChange ? powerOf(percent, part, whole) : null
  if (power !== null) return [magnitudeFinding(power > 0 ? part : whole, Math.abs(power), 'text')]
  return [described(isChange ? 'growth' : 'share', percent, part, whole, isChange ? asGrowth : asShare)]
}

/** 'bán lẻ 35.000 tỷ đồng, chiếm 70% của 49.800 nghìn tỷ đồng': one of the two is off by a thousand. */
function powerOf(percent: Fact, part: Fact, whole: Fact): number | null {
  if (compareDecimals(percent.value, '0') === 0) return null
  const power = magnitudeBetween(divide(part.value, whole.value), divide(percent.value, '100'), 0.98)
  return power !== null && Math.abs(power) >= 3 ? power : null
}

type Sense = 'share' | 'growth'

function ratioBounds(sense: Sense, part: Interval, whole: Interval): Interval | null {
  const ratio = divideIntervals(part, whole)
  const percent = ratio && scaleInterval(ratio, '100')
  return percent && (sense === 'share' ? percent : addIntervals(percent, exactly('-100')))
}

function percentOf(sense: Sense, part: DecimalText, whole: DecimalText): DecimalText {
  return multiply(divide(sense === 'share' ? part : subtract(part, whole), whole), '100')
}

function judgeAs(sense: Sense, percent: Fact, part: Fact, whole: Fact): Verdict | null {
  return judge(percent, {
    value: percentOf(sense, part.value, whole.value),
    strict: ratioBounds(sense, part.strict, whole.strict),
    loose: ratioBounds(sense, part.loose, whole.loose),
  })
}

/** With the decimals of the text: '72,6%' for '75,6%'. */
function suggested(variant: Sense, percent: Fact, part: Fact, whole: Fact): Suggestion {
  const value = roundHalfUp(percentOf(variant, part.value, whole.value), decimalsOf(percent.printed))
  if (variant === 'share') return { value, unit: 'percent' }
  return { text: compareDecimals(value, '0') < 0 ? 'giảm' : 'tăng', value: absolute(value), unit: 'percent' }
}

function described(variant: Sense, percent: Fact, part: Fact, whole: Fact, verdict: Verdict): Finding {
  const severity: Severity = verdict.severity
  const mode = severity === 'error' ? 'loose' : 'strict'
  const computed = roundHalfUp(percentOf(variant, part.value, whole.value), 2)
  return finding(
    'fraction/percent',
    placeOfClaim(percent.claim),
    {
      variant,
      part: part.printed,
      whole: part.power === whole.power ? whole.printed : trimZeros(inScaleOf(part, whole.value)),
      computed,
      computedBounds: ratioBounds(variant, part[mode], whole[mode]),
      stated: percent.claim.direction === 'down' ? `-${percent.printed}` : percent.printed,
      statedBounds: percent[mode],
      truncationFits: verdict.truncationFits,
    },
    { severity, suggestion: suggested(variant, percent, part, whole) },
  )
}
