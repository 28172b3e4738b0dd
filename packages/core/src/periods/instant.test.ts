import { describe, expect, test } from 'vitest'
import { dateOf, formatDate, formatInstant } from './instant.ts'

describe('an instant on the Vietnamese wall', () => {
  test.each([
    ['2024-02-03T08:00:00+07:00', '2024-02-03', '03/02/2024 08:00', '3 February 2024 08:00'],
    ['2024-02-03T08:00+07:00', '2024-02-03', '03/02/2024 08:00', '3 February 2024 08:00'],
    ['2024-02-02T17:00:00Z', '2024-02-03', '03/02/2024 00:00', '3 February 2024 00:00'],
    ['2024-02-02T16:59:59.999Z', '2024-02-02', '02/02/2024 23:59', '2 February 2024 23:59'],
    ['2023-12-31T20:00:00-05:00', '2024-01-01', '01/01/2024 08:00', '1 January 2024 08:00'],
  ])('%s is %s', (instant, date, vi, en) => {
    expect(dateOf(instant)).toBe(date)
    expect(formatInstant(instant, 'vi')).toBe(vi)
    expect(formatInstant(instant, 'en')).toBe(en)
  })

  test.each(['2024-02-03T08:00:00', '2024-02-03', '2024-02-30T08:00:00+07:00', '2024-02-03T25:00:00Z', '', 'now'])(
    '%j is no instant',
    (text) => {
      expect(() => dateOf(text)).toThrow(expect.objectContaining({ code: 'instant/invalid', params: { text } }))
    },
  )
})

describe('a date in words', () => {
  test('has two digits in Vietnamese and the month by name in English', () => {
    expect(formatDate('2024-02-03', 'vi')).toBe('03/02/2024')
    expect(formatDate('2024-02-03', 'en')).toBe('3 February 2024')
  })

  test('what is no date is refused', () => {
    expect(() => formatDate('2023-02-29', 'vi')).toThrow(expect.objectContaining({ code: 'date/invalid' }))
  })
})
