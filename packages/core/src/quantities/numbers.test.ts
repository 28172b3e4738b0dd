import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, readNumber, shift } from './index.ts'

describe('reads a number as a Vietnamese text prints it', () => {
  test.each([
    ['3.123,9', '3123.9', null],
    ['14.800', '14800', null],
    ['14.800,5', '14800.5', null],
    ['8,9', '8.9', null],
    ['27,80', '27.80', null],
    ['1.500', '1500', null],
    ['1,234', '1.234', null],
    ['85', '85', null],
    ['41150', '41150', null],
    ['107 700', '107700', null],
    ['12.345.678', '12345678', null],
    ['-23,64', '-23.64', null],
    ['−23,64', '-23.64', null],
    ['+1,5', '1.5', null],
    ['007', '7', null],
    ['5.9', '5.9', 'wrongSeparators'],
    ['0.123', '0.123', 'wrongSeparators'],
    ['3,123,900', '3123900', 'wrongSeparators'],
    ['1.2.3', '123', 'wrongSeparators'],
    ['3,123.9', '3123.9', 'mixedSeparators'],
    ['14.80,5', '1480.5', 'mixedSeparators'],
    ['41150,5', '41150.5', 'missingGrouping'],
  ])('%s is %s (%s)', (text, value, irregular) => expect(readNumber(text)).toMatchObject({ value, irregular }))

  test('in English notation when the text is English', () => {
    expect(readNumber('3,123.9', 'en')).toMatchObject({ value: '3123.9', irregular: null })
    expect(readNumber('1,500', 'en')).toMatchObject({ value: '1500', irregular: null })
  })

  test.each(['', 'x', '1.', ',5', '1/2', '3-4', '1..2', '--1'])('"%s" is no number', (t) =>
    expect(readNumber(t)).toBeNull(),
  )
})

describe('prints a number', () => {
  test.each([
    ['3123.9', 'vi', {}, '3.123,9'],
    ['3123.9', 'en', {}, '3,123.9'],
    ['-0.5', 'vi', {}, '−0,5'],
    ['48.8', 'vi', { signed: true }, '+48,8'],
    ['0', 'vi', { signed: true }, '0'],
    ['11910.509416', 'vi', { decimals: 1 }, '11.910,5'],
    ['-0.04', 'vi', { decimals: 1 }, '0,0'],
    ['27.80', 'vi', {}, '27,80'],
  ] as const)('%s in %s %o is %s', (v, lang, options, printed) => expect(formatNumber(v, lang, options)).toBe(printed))
})

test('what is printed is read back, precision included', () => {
  const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 4 }))
  fc.assert(
    fc.property(decimals, fc.constantFrom('vi' as const, 'en' as const), ([digits, places], lang) => {
      const value = shift(String(digits), -places)
      expect(readNumber(formatNumber(value, lang), lang)).toMatchObject({ value, irregular: null })
    }),
  )
})
