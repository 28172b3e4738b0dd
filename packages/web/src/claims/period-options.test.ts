import { isPeriodId } from '@giaoban/core/periods'
import { describe, expect, it } from 'vitest'
import { periodOptions } from './period-options.ts'

describe('periods to choose from', () => {
  it('begin with the month of today and go back two years, each once', () => {
    const options = periodOptions('2024-02-03', [])
    expect(options.slice(0, 6)).toEqual(['2024-M02', '2024-01-01/P2M', '2024-M01', '2023-M12', '2023-Q4', '2023-A1'])
    expect(options).toContain('2022-M03')
    expect(options).toContain('2023-S1')
    expect(options.filter((period) => !isPeriodId(period))).toEqual([])
    expect(new Set(options).size).toBe(options.length)
  })

  it('name the period of the text in front when it is older', () => {
    expect(periodOptions('2024-02-03', ['2019-M05'])[0]).toBe('2019-M05')
    expect(periodOptions('2024-02-03', ['2024-M01'])[0]).toBe('2024-M02')
  })
})
