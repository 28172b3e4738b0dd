import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthFromAddress, monthInAddress, monthPath } from './addresses.ts'

describe('addresses of months', () => {
  it.each([
    ['2024-01', '2024-M01'],
    ['2024-13', null],
    ['2024-1', null],
    ['2024-M01', null],
    ['hôm nay', null],
  ])('%s', (text, period) => {
    expect(monthFromAddress(text)).toBe(period)
  })

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const period = `${year}-M${String(month).padStart(2, '0')}`
        expect(monthFromAddress(monthInAddress(period))).toBe(period)
      }),
    )
    expect(monthPath('2024-M01')).toBe('/thang/2024-01')
  })
})
