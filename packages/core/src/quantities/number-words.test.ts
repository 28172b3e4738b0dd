import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchNumberWords, readNumberWords, spellNumber } from './index.ts'

describe('reads Vietnamese number words', () => {
  test.each([
    ['một', '1'],
    ['bảy', '7'],
    ['bẩy', '7'],
    ['Mười', '10'],
    ['mười lăm', '15'],
    ['hai mươi mốt', '21'],
    ['hai mốt', '21'],
    ['ba mươi tư', '34'],
    ['một trăm linh năm', '105'],
    ['một trăm lẻ năm', '105'],
    ['hai trăm rưỡi', '250'],
    ['hai nghìn không trăm hai mươi tư', '2024'],
    ['một nghìn linh năm', '1005'],
    ['ba triệu hai trăm nghìn', '3200000'],
    ['một tỷ rưỡi', '1500000000'],
  ])('%s is %s', (text, value) => expect(readNumberWords(text)).toBe(value))

  test.each(['', 'lăm', 'mốt', 'mươi hai', 'hai nghìn năm', 'trăm', 'một hai ba', 'người', 'không nghìn'])(
    '"%s" is no number',
    (text) => expect(readNumberWords(text)).toBeNull(),
  )
})

test('every whole number below 10^12 is read back as spelled', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), (n) => {
      expect(readNumberWords(spellNumber(String(n)) ?? '')).toBe(String(n))
    }),
  )
})

test('only whole non-negative numbers below 10^12 are spelled', () => {
  for (const value of ['1.5', '-1', '1000000000000', 'x']) expect(spellNumber(value)).toBeNull()
})

describe('finds the longest number in words from a place in a text', () => {
  test.each([
    ['bảy người bị thương', 0, '7', 'bảy'],
    ['có mười lăm vụ', 3, '15', 'mười lăm'],
    ['hai nghìn năm 2024', 0, '2000', 'hai nghìn'],
  ])('%s at %i', (text, from, value, words) =>
    expect(matchNumberWords(text, from)).toEqual({ value, end: from + words.length }),
  )

  test('nothing where no number stands', () => expect(matchNumberWords('vụ án', 0)).toBeNull())
})
