import type { StatedAnswer } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { growthOfPoint } from './series-growth.ts'
import { indicatorAnswerOf, pointOf, vintageOf } from './testing-vintages.ts'

const stated: StatedAnswer = {
  ...vintageOf(null),
  measure: 'growth',
  value: '21.43',
  direction: 'up',
  assigner: null,
  assignerName: null,
}
const answer = indicatorAnswerOf({ stated: [stated] })

describe('growth beside the months', () => {
  it.each([
    ['is computed where both levels are known', pointOf('85'), pointOf('70'), '21.428571428571', 'computed'],
    ['is what the source states where one is not', pointOf('85'), null, '21.43', 'stated'],
  ] as const)('%s', (_sentence, current, before, value, origin) => {
    expect(growthOfPoint(answer, '2024-M01', current, before)).toEqual({ value, origin })
  })
  it('is unknown where nobody says it, and for a rate', () => {
    expect(growthOfPoint(answer, '2024-M02', pointOf('85'), null)).toBeNull()
    const rate = { ...answer, indicator: { ...answer.indicator, kind: 'rate' as const } }
    expect(growthOfPoint(rate, '2024-M01', pointOf('5'), pointOf('4'))).toBeNull()
  })
})
