import type { ScorecardAnswer } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { readStoryAddress } from '../../statistics/story.ts'
import { cardOf, cellOf, planOf, rowOf, samePeriodOf, statedCell } from '../../statistics/testing-rows.ts'
import { requirements } from './requirements.data.ts'
import { fillSlip } from './slip-sentence.ts'

const card: ScorecardAnswer = cardOf([
  rowOf({ indicator: 'BUDGET', value: '1035.5', decimals: 1, plans: [planOf('other', statedCell('9.52'))] }),
  rowOf({ indicator: 'FOREST', samePeriod: samePeriodOf({ changeAbsCell: statedCell('18') }) }),
  rowOf({ indicator: 'WHOLE', breakdowns: [rowOf({ indicator: 'PART', value: '7' })] }),
  rowOf({ indicator: 'ONLY_UP', samePeriod: samePeriodOf({ growthCell: cellOf() }) }),
])

describe('a sentence with figures of the month', () => {
  it.each([
    ['a level, as Vietnamese prints it', 'đạt {BUDGET.value} tỷ đồng', 'đạt 1.035,5 tỷ đồng'],
    ['a share that a source states', 'đạt {BUDGET.other}% kế hoạch', 'đạt 9,52% kế hoạch'],
    ['a change, without its plus, for a verb says it', 'tăng {FOREST.change} vụ', 'tăng 18 vụ'],
    ['a part within a line', 'trong đó {PART.value}', 'trong đó 7'],
    ['the period', 'tháng {month} năm {year}', 'tháng 1 năm 2024'],
  ])('%s', (_what, sentence, filled) => expect(fillSlip(sentence, card)).toBe(filled))

  it.each([
    ['a figure is missing', 'đạt {FOREST.value} vụ'],
    ['a figure is not known to the month', 'đạt {MOON.value}'],
    ['a place names no figure', 'đạt {BUDGET.colour}'],
  ])('is not there when %s', (_what, sentence) => expect(fillSlip(sentence, card)).toBeNull())
})

it.each(requirements)('$id names figures by addresses that a story has', ({ figures, slip = '' }) => {
  const named = [...slip.matchAll(/\{([A-Z][\w.]+)\}/g)].map(([, name = '']) => name)
  expect([...figures, ...named].filter((address) => readStoryAddress(address) === null)).toEqual([])
})
