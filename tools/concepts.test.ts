import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  addIntervals,
  divide,
  divideIntervals,
  exactly,
  formatInterval,
  formatNumber,
  type Interval,
  looseInterval,
  meets,
  roundHalfUp,
  scaleInterval,
  strictInterval,
  subtractIntervals,
} from '@giaoban/core/quantities'
import { describe, expect, test } from 'vitest'

const [vi = '', en = ''] = readFileSync(join(import.meta.dirname, '../docs/concepts/figures.md'), 'utf8').split(
  '<a id="english"></a>',
)

/** None of the divisors here may be zero. */
const quotient = (part: Interval, by: Interval): Interval => {
  const found = divideIntervals(part, by)
  if (found === null) throw new Error('a divisor that may be zero')
  return found
}

const factor = addIntervals(exactly('1'), scaleInterval(strictInterval('24.26'), '0.01'))
const base = quotient(looseInterval('14800'), factor)
const growth = scaleInterval(
  subtractIntervals(quotient(looseInterval('14800'), looseInterval('10000')), exactly('1')),
  '100',
)

const bounds: readonly (readonly [string, Interval, number])[] = [
  ['24.26 begins and ends', strictInterval('24.26'), 3],
  ['14,800 may have been rounded', looseInterval('14800'), 0],
  ['10,000 may have been rounded', looseInterval('10000'), 0],
  ['the factor of 24.26%', factor, 5],
  ['the base that 24.26% asks for', base, 0],
  ['growth worked out again', growth, 1],
]

const numbers: readonly (readonly [string, string, number])[] = [
  ['14,800 of 123,000', divide('14800', '1230'), 2],
  ['950 by 9.52%', divide('950', '0.0952'), 2],
  ['100 by 9.52%', divide('100', '0.0952'), 2],
  ['100 of 1,050', divide('10000', '1050'), 4],
  ['950 of 10,000', divide('95000', '10000'), 2],
]

describe('the worked examples of docs/concepts/figures.md are what core computes', () => {
  test.each(bounds)('%s', (_, interval, decimals) => {
    expect(vi).toContain(formatInterval(interval, 'vi', { decimals }))
    expect(en).toContain(formatInterval(interval, 'en', { decimals }))
  })

  test.each(numbers)('%s', (_, value, decimals) => {
    expect(vi).toContain(formatNumber(roundHalfUp(value, decimals), 'vi'))
    expect(en).toContain(formatNumber(roundHalfUp(value, decimals), 'en'))
  })

  test('the base that 24.26% asks for cannot be the published one', () =>
    expect(meets(base, looseInterval('10000'))).toBe(false))
})
