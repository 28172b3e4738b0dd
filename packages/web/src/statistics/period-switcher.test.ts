import type { ContextAnswer } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { latestEdition } from './editions.ts'
import { monthsToChoose } from './period-switcher.tsx'

const editions: ContextAnswer['editions'] = [
  { area: 'gia-lai', period: '2024-M02', asOf: '2024-03-03T08:00:00+07:00' },
  { area: 'gia-lai', period: '2024-M01', asOf: '2024-02-03T08:00:00+07:00' },
]

describe('months to choose from', () => {
  it('joins figures, editions and what is shown, newest first, each once', () => {
    const periods = [{ area: 'gia-lai', months: ['2023-M12', '2024-M01'] }]
    expect(monthsToChoose({ editions, periods }, 'gia-lai', '2022-M05')).toEqual([
      '2024-M02',
      '2024-M01',
      '2023-M12',
      '2022-M05',
    ])
  })

  it('offers the latest other edition', () => {
    expect(latestEdition({ editions }, 'gia-lai')).toBe('2024-M02')
    expect(latestEdition({ editions }, 'gia-lai', '2024-M02')).toBe('2024-M01')
    expect(latestEdition({ editions }, 'binh-dinh')).toBeNull()
  })
})
