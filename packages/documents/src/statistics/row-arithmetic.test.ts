import type { SheetCell } from '@giaoban/core/layout'
import { describe, expect, it } from 'vitest'
import { isRowArithmetic } from './row-arithmetic.ts'

const cell = (formula?: string): SheetCell => ({
  col: 9,
  address: 'I11',
  value: { kind: 'number', value: '12.03' },
  ...(formula === undefined ? {} : { formula }),
})

describe('a cell is arithmetic over its own row', () => {
  it.each([
    ['a quotient of two cells', 'H11/E11*100', true],
    ['with fixed columns and a guard', 'IF($E11="","",ROUND($H11/$E11*100,2))', true],
    ['not when it looks at another row', 'H11/E10*100', false],
    ['not when it looks at another sheet', "'KH 2024'!E11/H11*100", false],
    ['not when it is typed', undefined, false],
    ['not when it is a constant formula', '8.9+0', false],
  ])('%s', (_sentence, formula, expected) => {
    expect(isRowArithmetic(cell(formula))).toBe(expected)
  })
})
