import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compareDecimals,
  type DecimalText,
  decimalsOf,
  divide,
  isDecimalText,
  multiply,
  negate,
  roundHalfUp,
  shift,
  subtract,
  trimZeros,
} from './index.ts'

const decimal: fc.Arbitrary<DecimalText> = fc
  .record({ digits: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), places: fc.integer({ min: 0, max: 6 }) })
  .map(({ digits, places }) => shift(String(digits), -places))

describe('plain notation only', () => {
  test.each(['0', '24.26', '27.80', '-0.5', '1000000000000'])('%s is a decimal', (t) =>
    expect(isDecimalText(t)).toBe(true),
  )
  test.each(['', '1,5', '.5', '5.', '1e3', '+1', '01', '−1', ' 1', '3.123,9', 'NaN'])('"%s" is not', (t) =>
    expect(isDecimalText(t)).toBe(false),
  )
})

describe('arithmetic is exact', () => {
  test('a tenth and two tenths', () => expect(add('0.1', '0.2')).toBe('0.3'))
  test('precision beyond a float', () => expect(multiply('123456789012345678', '10.01')).toBe('1235802458013580236.78'))
  test('a quotient is rounded half up at the places asked for', () => {
    expect(divide('1035.5', '5815', 3)).toBe('0.178')
    expect(divide('2', '3')).toBe('0.666666666667')
  })
  test('division by zero is refused', () => expect(() => divide('1', '0.00')).toThrow(RangeError))
  test('settings of one division do not leak into the next', () => {
    divide('1', '3', 1)
    expect(divide('1', '3')).toBe('0.333333333333')
  })
})

describe('rounding is half up, away from zero', () => {
  test.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['48.0041', 2, '48.00'],
    ['17.807395', 1, '17.8'],
    ['1', 2, '1.00'],
    ['-0.04', 1, '0.0'],
  ])('%s to %i places is %s', (v, places, expected) => expect(roundHalfUp(v, places)).toBe(expected))
})

describe('printed precision', () => {
  test('trailing zeros count', () => expect(decimalsOf('27.80')).toBe(2))
  test('moves with a shift', () =>
    expect([shift('27.80', 1), shift('5', -1), shift('27.80', 3)]).toEqual(['278.0', '0.5', '27800']))
  test('survives a turned sign', () =>
    expect([negate('27.80'), negate('-1'), negate('0.0')]).toEqual(['-27.80', '1', '0.0']))
})

test('what is subtracted comes back when added', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(add(subtract(a, b), b)).toBe(trimZeros(a))
    }),
  )
})

test('every result is plain notation', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      for (const v of [add(a, b), subtract(a, b), multiply(a, b), negate(a), roundHalfUp(a, 2)])
        expect(isDecimalText(v)).toBe(true)
    }),
  )
})

test('shifting there and back keeps the value', () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: -6, max: 9 }), (v, n) => {
      expect(compareDecimals(shift(shift(v, n), -n), v)).toBe(0)
    }),
  )
})
