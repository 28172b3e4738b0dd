import { describe, expect, it } from 'vitest'
import { matchesQuery } from './indicator-search.ts'

describe('finding an indicator', () => {
  it.each([
    ['xuat khau ca phe', true],
    ['XUẤT khẩu', true],
    ['EXPORT', true],
    ['phe khau', true],
    ['cao su', false],
    ['', true],
  ])('by %s', (typed, found) => {
    expect(matchesQuery(['Xuất khẩu cà phê (giá trị)', 'EXPORT_COFFEE_VALUE'], typed)).toBe(found)
  })
})
