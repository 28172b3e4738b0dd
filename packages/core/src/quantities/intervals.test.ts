import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  addIntervals,
  approxInterval,
  closed,
  compareDecimals,
  contains,
  type DecimalText,
  divide,
  divideIntervals,
  exactly,
  formatInterval,
  type Interval,
  looseInterval,
  meets,
  multiply,
  multiplyIntervals,
  roundHalfUp,
  scaleInterval,
  shift,
  strictInterval,
  subtract,
  subtractIntervals,
  truncationInterval,
  widthOf,
} from './index.ts'

const printed = (i: Interval): string => formatInterval(i, 'en')

describe('a printed number is an interval', () => {
  test.each([
    ['8.9', '[8.85, 8.95)', '[8.85, 8.95)'],
    ['27.80', '[27.795, 27.805)', '[27.795, 27.805)'],
    ['14800', '[14,799.5, 14,800.5)', '[14,750, 14,850)'],
    ['10000', '[9,999.5, 10,000.5)', '[9,500, 10,500)'],
    ['85', '[84.5, 85.5)', '[84.5, 85.5)'],
    ['100', '[99.5, 100.5)', '[95, 105)'],
    ['950', '[949.5, 950.5)', '[945, 955)'],
    ['10', '[9.5, 10.5)', '[9.5, 10.5)'],
    ['5', '[4.5, 5.5)', '[4.5, 5.5)'],
    ['-8.9', '(−8.95, −8.85]', '(−8.95, −8.85]'],
    ['0', '(−0.5, 0.5)', '(−0.5, 0.5)'],
  ])('%s is strictly %s, loosely %s', (v, strict, loose) => {
    expect(printed(strictInterval(v))).toBe(strict)
    expect(printed(looseInterval(v))).toBe(loose)
  })

  test.each([
    ['950', 'over', '[950, 1,050]'],
    ['400', 'over', '[400, 500]'],
    ['950', 'under', '[850, 950]'],
    ['950', 'about', '[940, 960]'],
    ['8.9', 'over', '[8.9, 9.9]'],
    ['950', 'estimate', '[945, 955)'],
    ['950', null, '[945, 955)'],
  ] as const)('%s with the word %s is %s', (v, word, expected) =>
    expect(printed(approxInterval(v, word, 'loose'))).toBe(expected),
  )

  test('cut off instead of rounded', () => {
    expect(printed(truncationInterval('98.62'))).toBe('[98.62, 98.63)')
    expect(printed(truncationInterval('-1'))).toBe('(−2, −1]')
    expect(printed(truncationInterval('0'))).toBe('(−1, 1)')
  })
})

describe('arithmetic of intervals', () => {
  const a = strictInterval('2')
  const b = closed('3', '4')
  test('sum and difference', () => {
    expect(printed(addIntervals(a, b))).toBe('[4.5, 6.5)')
    expect(printed(subtractIntervals(b, a))).toBe('(0.5, 2.5]')
  })
  test('product and quotient', () => {
    expect(printed(multiplyIntervals(a, b))).toBe('[4.5, 10)')
    expect(printed(divideIntervals(b, a) as Interval)).toBe('(1.2, 2.666666666667]')
    expect(printed(scaleInterval(a, '-2'))).toBe('(−5, −3]')
  })
  test('a divisor that may be zero gives nothing', () => expect(divideIntervals(a, closed('-1', '1'))).toBeNull())
  test('an unbounded side stays unbounded', () => {
    const atLeast: Interval = { low: '1', high: null, lowClosed: true, highClosed: false }
    expect(printed(addIntervals(atLeast, a))).toBe('[2.5, +∞)')
    expect(widthOf(atLeast)).toBeNull()
    expect(contains(atLeast, '999')).toBe(true)
  })
  test('touching ends meet only when both are included', () => {
    expect(meets(closed('1', '2'), closed('2', '3'))).toBe(true)
    expect(meets(strictInterval('1'), strictInterval('2'))).toBe(false)
  })
})

const decimal: fc.Arbitrary<DecimalText> = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, places]) => shift(String(digits), -places))

const box: fc.Arbitrary<Interval> = fc
  .tuple(decimal, decimal)
  .map(([a, b]) => (compareDecimals(a, b) <= 0 ? closed(a, b) : closed(b, a)))

describe('laws', () => {
  test('a value lies in the strict and the loose interval of its own rounding', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 3 }), (v, places) => {
        const rounded = roundHalfUp(v, places)
        expect(contains(strictInterval(rounded), v)).toBe(true)
        expect(contains(looseInterval(rounded), v)).toBe(true)
      }),
    )
  })

  test('a loose interval is never narrower than the strict one', () => {
    fc.assert(
      fc.property(decimal, (v) => {
        expect(compareDecimals(widthOf(looseInterval(v)) ?? '0', widthOf(strictInterval(v)) ?? '0')).not.toBe(-1)
      }),
    )
  })

  test('the result of an operation on members is a member of the result', () => {
    fc.assert(
      fc.property(box, box, fc.boolean(), fc.boolean(), (a, b, highA, highB) => {
        const x = (highA ? a.high : a.low) as DecimalText
        const y = (highB ? b.high : b.low) as DecimalText
        expect(contains(addIntervals(a, b), add(x, y))).toBe(true)
        expect(contains(subtractIntervals(a, b), subtract(x, y))).toBe(true)
        expect(contains(multiplyIntervals(a, b), multiply(x, y))).toBe(true)
      }),
    )
  })

  test('so for a quotient, when the divisor cannot be zero', () => {
    const positive = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }))
    fc.assert(
      fc.property(box, positive, fc.boolean(), (a, [low, more], high) => {
        const b = closed(String(low), String(low + more))
        const quotient = divideIntervals(a, b) as Interval
        expect(contains(quotient, divide(a.low as DecimalText, String(high ? low + more : low)))).toBe(true)
      }),
    )
  })

  test('meeting is symmetric, and every interval meets its own members', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        expect(meets(a, b)).toBe(meets(b, a))
        expect(meets(a, exactly(a.low as DecimalText))).toBe(true)
      }),
    )
  })
})
