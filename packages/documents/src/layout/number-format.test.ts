import { expect, test } from 'vitest'
import { readNumberFormat } from './number-format.ts'

test.each([
  ['General', 0, undefined, { kind: 'number' }],
  ['two decimals, built in', 2, undefined, { kind: 'number', decimals: 2 }],
  ['thousands, built in', 3, undefined, { kind: 'number', decimals: 0 }],
  ['percent with two decimals, built in', 10, undefined, { kind: 'number', decimals: 2, percent: true }],
  ['a date, built in', 14, undefined, { kind: 'date' }],
  ['a time, built in', 46, undefined, { kind: 'date' }],
  ['text, built in', 49, undefined, { kind: 'text' }],
  ['one decimal', 164, '#,##0.0', { kind: 'number', decimals: 1 }],
  ['decimals that are shown only when needed fix nothing', 164, '0.##', { kind: 'number' }],
  ['a Vietnamese date', 164, 'dd/mm/yyyy', { kind: 'date' }],
  ['a date with words', 164, '"ngày" d "tháng" m', { kind: 'date' }],
  ['a locale before a date', 164, '[$-42A]d mmmm yyyy', { kind: 'date' }],
  ['hours beyond a day', 164, '[h]:mm', { kind: 'date' }],
  [
    'a colour and accounting signs are no date',
    164,
    '_(* #,##0.00_);[Red]_(* \\(#,##0.00\\)',
    { kind: 'number', decimals: 2 },
  ],
  ['letters of words in quotes are no date', 164, '0.0" tấn/dm"', { kind: 'number', decimals: 1 }],
  ['an exponent is no fixed number of decimals', 164, '0.00E+00', { kind: 'number' }],
  ['thousands cut off: the decimals are not those of the value', 164, '#,##0.0,', { kind: 'number' }],
  ['a custom percent', 165, '0.0%', { kind: 'number', decimals: 1, percent: true }],
  ['a redefined built-in id', 14, '0.000', { kind: 'number', decimals: 3 }],
] as const)('%s', (_sentence, id, code, expected) => {
  expect(readNumberFormat(id, code)).toEqual(expected)
})
