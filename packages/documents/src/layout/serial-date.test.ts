import { expect, test } from 'vitest'
import { serialDate } from './serial-date.ts'

test.each([
  ['the day of the meeting', 45325, false, '2024-02-03'],
  ['with a time of day', 45325.333333333336, false, '2024-02-03T08:00:00'],
  ['a second before midnight rounds on', 45325.999999, false, '2024-02-04'],
  ['the first day', 1, false, '1900-01-01'],
  ['the day before the one that never was', 59, false, '1900-02-28'],
  ['the day that never was, as Excel shows it', 60, false, '1900-02-29'],
  ['the day after it', 61, false, '1900-03-01'],
  ['the calendar of old Macintoshes', 43863, true, '2024-02-03'],
  ['only a time', 0.5, false, '12:00:00'],
  ['midnight itself', 0, false, '00:00:00'],
] as const)('%s', (_sentence, serial, from1904, date) => {
  expect(serialDate(serial, from1904)).toBe(date)
})

test.each([-1, 2_958_466, Number.NaN])('%d is no date', (serial) => {
  expect(serialDate(serial, false)).toBeNull()
})
