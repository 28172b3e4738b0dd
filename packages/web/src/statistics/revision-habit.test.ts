import { describe, expect, it } from 'vitest'
import { habitLines } from './revision-habit.tsx'
import { inVietnamese } from './testing-rows.ts'

describe('how much first figures are usually revised, as printed', () => {
  const habit = {
    unit: 'percent',
    count: 3,
    changed: 2,
    mean: '-0.333333333333',
    meanSize: '1.666666666667',
    low: '-3',
    high: '2',
    last: { period: '2024-M02', first: '14800', latest: '15096', revision: '2' },
  } as const

  it('levels in percent of the first figure, with signs where they say something', () => {
    expect(habitLines(habit, inVietnamese).map(({ words }) => words.replaceAll('\u00a0', ' '))).toEqual([
      '1,67 %',
      '−0,33 %',
      '−3,00 % đến +2,00 %',
      '3 kỳ được công bố lại, 2 kỳ đổi số',
      'tháng 2 năm 2024: từ 14.800 thành 15.096 (+2,00 %)',
    ])
  })

  it('rates and indices in points', () => {
    expect(habitLines({ ...habit, unit: 'points' }, inVietnamese)[0]?.words).toBe('1,67\u00a0điểm %')
  })
})
