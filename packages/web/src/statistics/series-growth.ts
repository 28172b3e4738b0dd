import type { IndicatorAnswer, PointAnswer } from '@giaoban/api/client'
import type { DecimalText } from '@giaoban/core/quantities'
import { growthOf } from '@giaoban/core/statistics'

/** A growth in percent against the same period, computed from both levels or only stated by a source. */
export interface Growth {
  readonly value: DecimalText
  readonly origin: 'computed' | 'stated'
}

/** The last growth that a source states of a period. */
const statedGrowth = (answer: Pick<IndicatorAnswer, 'stated'>, period: string): DecimalText | null =>
  answer.stated.findLast((each) => each.period === period && each.measure === 'growth' && each.value !== null)?.value ??
  null

/**
 * Growth of one point of the series against the same period of the year before: computed where both levels are known, else as a
 * source states it; null where neither is, and for indicators whose change is not counted in percent.
 */
export const growthOfPoint = (
  answer: Pick<IndicatorAnswer, 'indicator' | 'stated'>,
  period: string,
  current: PointAnswer | null,
  before: PointAnswer | null,
): Growth | null => {
  if (answer.indicator.kind !== 'flow' && answer.indicator.kind !== 'stock') return null
  const computed = current?.value != null && before?.value != null ? growthOf(current.value, before.value) : null
  if (computed !== null) return { value: computed, origin: 'computed' }
  const stated = statedGrowth(answer, period)
  return stated === null ? null : { value: stated, origin: 'stated' }
}
