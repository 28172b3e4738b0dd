import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPeriodId, parsePeriod, periodFrom } from './parse-period.ts'
import { anyPeriod } from './period.arbitrary.ts'

describe('a span of months has one identity', () => {
  test.each([
    [2024, 1, 1, '2024-M01', '2024-01-01', '2024-01-31'],
    [2024, 2, 1, '2024-M02', '2024-02-01', '2024-02-29'],
    [2024, 12, 1, '2024-M12', '2024-12-01', '2024-12-31'],
    [2024, 1, 3, '2024-Q1', '2024-01-01', '2024-03-31'],
    [2024, 10, 3, '2024-Q4', '2024-10-01', '2024-12-31'],
    [2024, 2, 3, '2024-02-01/P3M', '2024-02-01', '2024-04-30'],
    [2024, 1, 6, '2024-S1', '2024-01-01', '2024-06-30'],
    [2024, 7, 6, '2024-S2', '2024-07-01', '2024-12-31'],
    [2024, 4, 6, '2024-04-01/P6M', '2024-04-01', '2024-09-30'],
    [2024, 1, 12, '2024-A1', '2024-01-01', '2024-12-31'],
    [2023, 7, 12, '2023-07-01/P12M', '2023-07-01', '2024-06-30'],
    [2024, 1, 9, '2024-01-01/P9M', '2024-01-01', '2024-09-30'],
    [2021, 1, 60, '2021-01-01/P60M', '2021-01-01', '2025-12-31'],
    [2023, 11, 4, '2023-11-01/P4M', '2023-11-01', '2024-02-29'],
  ])('from %i-%i, %i months: %s', (year, month, months, id, start, end) => {
    expect(periodFrom(year, month, months)).toEqual({ id, year, month, months, start, end })
    expect(parsePeriod(id)).toEqual({ id, year, month, months, start, end })
    expect(isPeriodId(id)).toBe(true)
  })

  test.each([
    ['2024-01-01/P1M', '2024-M01'],
    ['2024-04-01/P3M', '2024-Q2'],
    ['2024-07-01/P6M', '2024-S2'],
    ['2024-01-01/P12M', '2024-A1'],
    ['2024-01-01/P09M', '2024-01-01/P9M'],
  ])('%s is the longer name of %s', (long, id) => {
    expect(parsePeriod(long).id).toBe(id)
    expect(isPeriodId(long)).toBe(false)
  })
})

describe('what names no period is refused', () => {
  test.each([
    '',
    '2024',
    '2024-01',
    '2024-M00',
    '2024-M13',
    '2024-M1',
    '2024-Q0',
    '2024-Q5',
    '2024-S3',
    '2024-A2',
    '2024-W05',
    '2024-01-02/P9M',
    '2024-00-01/P9M',
    '2024-13-01/P9M',
    '2024-01-01/P0M',
    '2024-01-01/P1201M',
    '2024-01-01/P9D',
    '2024-01-01--P9M',
    ' 2024-M01',
    '2024-m01',
    '0024-M01',
    '9999-12-01/P2M',
  ])('%j', (id) => {
    expect(isPeriodId(id)).toBe(false)
    expect(() => parsePeriod(id)).toThrow(expect.objectContaining({ code: 'period/invalid', params: { text: id } }))
  })

  test.each([
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 1.5, 1],
    [2024, 1, 1.5],
    [Number.NaN, 1, 1],
    [999, 1, 1],
    [10_000, 1, 1],
  ])('the span %d-%d+%d', (year, month, months) => {
    expect(() => periodFrom(year, month, months)).toThrow(expect.objectContaining({ code: 'period/invalid' }))
  })
})

test('an identity gives itself back', () => {
  fc.assert(
    fc.property(anyPeriod, (id) => {
      const { year, month, months, ...rest } = parsePeriod(id)
      expect(rest.id).toBe(id)
      expect(periodFrom(year, month, months).id).toBe(id)
    }),
  )
})
