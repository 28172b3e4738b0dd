import { describe, expect, it } from 'vitest'
import { assumedKnownFrom, assumedTargetKnownFrom } from './index.ts'

describe('when a fact became known, where nobody says', () => {
  it.each([
    ['a dated source: the end of its day', '2024-01-29', '2024-01-29T23:59:59+07:00'],
    ['a source of which only the month is shown: its last day', '2024-02', '2024-02-29T23:59:59+07:00'],
    ['a month: two days after it ends', '2024-M01', '2024-02-02T23:59:59+07:00'],
    ['a quarter', '2023-Q4', '2024-01-02T23:59:59+07:00'],
    ['a year to date', '2023-01-01/P9M', '2023-10-02T23:59:59+07:00'],
  ])('%s', (_, from, instant) => {
    expect(assumedKnownFrom(from)).toBe(instant)
  })

  it.each([
    ['2024-A1', '2023-12-31T23:59:59+07:00'],
    ['2024-Q2', '2024-03-31T23:59:59+07:00'],
  ])('a plan of %s: the day before it begins', (period, instant) => {
    expect(assumedTargetKnownFrom(period)).toBe(instant)
  })

  it('refuses what is neither period nor date', () => {
    expect(() => assumedKnownFrom('đầu năm')).toThrow(expect.objectContaining({ code: 'period/invalid' }))
  })
})
