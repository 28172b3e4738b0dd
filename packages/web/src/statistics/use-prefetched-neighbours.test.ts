import type { ContextAnswer } from '@giaoban/api/client'
import { describe, expect, it } from 'vitest'
import { neighboursToPrefetch } from './use-prefetched-neighbours.ts'

const contextOf = (published: readonly string[]): ContextAnswer => ({
  tenant: 'gia-lai',
  name: { vi: 'Gia Lai', en: 'Gia Lai' },
  areas: [],
  businessDate: '2024-03-05T08:00:00+07:00',
  editions: published.map((period) => ({ area: 'gia-lai', period, asOf: '2024-03-05T08:00:00+07:00' })),
  periods: [{ area: 'gia-lai', months: ['2023-M12', '2024-M01', '2024-M02'] }],
  demo: true,
  version: '1',
})

describe('months that are fetched before they are asked for', () => {
  it.each([
    ['both published neighbours', ['2023-M12', '2024-M01', '2024-M02'], ['2023-M12', '2024-M02']],
    ['no month that would be refused', ['2024-M01'], []],
    ['all of them for whoever sees an unpublished month', ['2023-M12'], ['2023-M12', '2024-M02']],
  ] as const)('%s', (_sentence, published, expected) => {
    expect(neighboursToPrefetch(contextOf(published), 'gia-lai', '2024-M01')).toEqual(expected)
  })
})
