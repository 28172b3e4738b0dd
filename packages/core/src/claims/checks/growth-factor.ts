import {
  add,
  addIntervals,
  type DecimalText,
  divide,
  divideIntervals,
  exactly,
  type Interval,
  multiply,
  scaleInterval,
} from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, textBefore } from '../evidence/check-view.ts'

/** level ÷ base that a claim of growth states, with the bounds of its printing. */
export interface Factor {
  readonly value: DecimalText
  readonly strict: Interval
  readonly loose: Interval
  readonly cut: Interval
  /** The same as growth in percent. */
  readonly growth: DecimalText
}

/** What a claim of growth can mean: one factor, or two for the ambiguous 'tăng 2 lần' (×2 or ×3). */
export function factorsOf(view: CheckView, fact: Fact): readonly Factor[] {
  const { claim } = fact
  if (claim.measure === 'change_pct')
    return [mapped(fact, (i) => scaleInterval(addIntervals(i, exactly('100')), '0.01'), growthFactor)]
  if (claim.unit === 'percent')
    return [
      mapped(
        fact,
        (i) => scaleInterval(i, '0.01'),
        (v) => divide(v, '100'),
      ),
    ]
  if (claim.unit !== 'times') return []
  // A multiple is never cut off: '2 lần' for 2,9 would be no rounding at all.
  const times: Fact = { ...fact, cut: fact.strict }
  const straight = mapped(
    times,
    (i) => i,
    (v) => v,
  )
  if (claim.direction === 'down') return inverted(straight)
  const words = textBefore(view, fact, 20).normalize('NFC')
  if (/gấp|bằng/i.test(words)) return [straight]
  return [
    straight,
    mapped(
      times,
      (i) => addIntervals(i, exactly('1')),
      (v) => add(v, '1'),
    ),
  ]
}

function mapped(fact: Fact, bounds: (i: Interval) => Interval, value: (v: DecimalText) => DecimalText): Factor {
  return withGrowth({
    value: value(fact.value),
    strict: bounds(fact.strict),
    loose: bounds(fact.loose),
    cut: bounds(fact.cut),
  })
}

function growthFactor(percent: DecimalText): DecimalText {
  return divide(add(percent, '100'), '100')
}

/** 'giảm 2 lần' is a half. */
function inverted(factor: Factor): readonly Factor[] {
  const one = exactly('1')
  const [strict, loose, cut] = [factor.strict, factor.loose, factor.cut].map((i) => divideIntervals(one, i))
  if (strict == null || loose == null || cut == null) return []
  return [withGrowth({ value: divide('1', factor.value), strict, loose, cut })]
}

function withGrowth(factor: Omit<Factor, 'growth'>): Factor {
  return { ...factor, growth: multiply(add(factor.value, '-1'), '100') }
}
