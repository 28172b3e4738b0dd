import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excelNumber } from './excel-number.ts'

describe('a stored number becomes the decimal that the cell says', () => {
  test.each([
    ['an integer', '14800', '14800'],
    ['a decimal as typed', '3123.9', '3123.9'],
    ['binary noise of a sum', '0.30000000000000004', '0.3'],
    ['binary noise below', '5.8149999999999995E3', '5815'],
    ['a quotient keeps its 15 digits', '17.807394668959585', '17.8073946689596'],
    ['exactly 15 digits are untouched', '123456789012.345', '123456789012.345'],
    ['a small exponent', '1.25E-3', '0.00125'],
    ['a large exponent', '1.2E+10', '12000000000'],
    ['a lower-case exponent', '5e2', '500'],
    ['zeros of no meaning', '007.500', '7.5'],
    ['no digit before the point', '.5', '0.5'],
    ['a negative number', '-0.50', '-0.5'],
    ['no negative zero', '-0', '0'],
    ['surrounding blanks', ' 85 ', '85'],
    ['an explicit plus', '+85', '85'],
  ])('%s', (_sentence, stored, value) => {
    expect(excelNumber(stored)).toBe(value)
  })

  test.each(['', '-', '.', '1,5', 'NaN', 'Infinity', '1.2.3', '#REF!', '12 a', '1e', '1e9999'])(
    '%j is none',
    (stored) => {
      expect(excelNumber(stored)).toBeNull()
    },
  )

  test('what Excel stores of a number of up to 15 digits reads back as that number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        (digits, decimals) => {
          const exact = digits / 10 ** decimals
          expect(Number(excelNumber(String(exact)))).toBe(exact)
          expect(excelNumber(exact.toExponential())).toBe(excelNumber(String(exact)))
        },
      ),
    )
  })
})
