import { expect, it } from 'vitest'
import { formatMoment } from './moment.ts'

it.each([
  ['2024-02-03T08:00:05+07:00', 'vi', '08:00:05 03/02/2024'],
  ['2024-02-03T08:00:05.123+07:00', 'en', '3 February 2024, 08:00:05'],
  ['2024-02-02T23:30:00.000000Z', 'vi', '06:30:00 03/02/2024'],
] as const)('%s in %s is %s', (instant, language, expected) => {
  expect(formatMoment(instant, language)).toBe(expected)
})
