import { expect, test } from 'vitest'
import { shiftFormula } from './shift-formula.ts'

test.each([
  ['relative references move', 'F8/D8*100', 2, 0, 'F10/D10*100'],
  ['over columns too', 'F8/D8', 0, 1, 'G8/E8'],
  ['fixed parts stay', '$F8/D$8', 2, 1, '$F10/E$8'],
  ['functions are no references', 'ROUND(LOG10(A1),2)', 1, 0, 'ROUND(LOG10(A2),2)'],
  ['nor are texts', 'IF(A1="B2","C3",A1)', 1, 0, 'IF(A2="B2","C3",A2)'],
  ['nor names of sheets', "'KH A1'!B2+Sheet1!B2", 1, 0, "'KH A1'!B3+Sheet1!B3"],
  ['ranges move at both ends', 'SUM(A1:B3)', 1, 0, 'SUM(A2:B4)'],
  ['beyond the sheet there is nothing', 'A1+B1', -1, 0, '#REF!+#REF!'],
] as const)('%s', (_sentence, formula, rows, cols, moved) => {
  expect(shiftFormula(formula, rows, cols)).toBe(moved)
})
