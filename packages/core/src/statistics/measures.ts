import { add, compareDecimals, type DecimalText, divide, multiply, subtract } from '../quantities/index.ts'

// The table of measures of docs: exact decimals, quotients to 12 places; rounding is left to print.

/** Sum of the months; null when one of them is unknown: a year to date with a hole is not one. */
export function sumOfMonths(values: readonly (DecimalText | null)[]): DecimalText | null {
  if (values.length === 0 || values.includes(null)) return null
  return (values as DecimalText[]).reduce((sum, value) => add(sum, value))
}

/** Growth in percent, (v ÷ base − 1) × 100; null when the base is zero or negative, since then it says nothing. */
export function growthOf(value: DecimalText, base: DecimalText): DecimalText | null {
  if (!isPositive(base)) return null
  return divide(multiply(subtract(value, base), '100'), base)
}

/** Change of a rate, or of an index, in points; for levels the absolute change in their own unit. */
export function changeOf(value: DecimalText, base: DecimalText): DecimalText {
  return subtract(value, base)
}

/** How many times the base ('gấp 2 lần' is 2); null when the base is zero or negative. */
export function multipleOf(value: DecimalText, base: DecimalText): DecimalText | null {
  return isPositive(base) ? divide(value, base) : null
}

/** Growth in percent of a multiple: 'gấp 2 lần' is ×2, +100 %. */
export function growthOfMultiple(multiple: DecimalText): DecimalText {
  return multiply(subtract(multiple, '1'), '100')
}

/** Growth in percent that an index with base 100 prints: 107,3 is +7,3 %. */
export function growthOfIndex(index: DecimalText): DecimalText {
  return subtract(index, '100')
}

/** Share of plan in percent; null for a target of zero or below: 'met at 0' has no share. */
export function planShareOf(value: DecimalText, target: DecimalText): DecimalText | null {
  return isPositive(target) ? divide(multiply(value, '100'), target) : null
}

/** What each month left must bring to reach the target; null when no month is left, as in December. */
export function requiredPaceOf(target: DecimalText, ytd: DecimalText, monthsLeft: number): DecimalText | null {
  return monthsLeft < 1 ? null : divide(subtract(target, ytd), String(monthsLeft))
}

/**
 * Contribution of a part to the growth of its whole, in percentage points: the part's change ÷ the whole's base × 100.
 * The contributions of all parts add up to the whole's growth. Null when the whole's base is zero or negative.
 */
export function contributionOf(part: DecimalText, partBase: DecimalText, wholeBase: DecimalText): DecimalText | null {
  if (!isPositive(wholeBase)) return null
  return divide(multiply(subtract(part, partBase), '100'), wholeBase)
}

function isPositive(value: DecimalText): boolean {
  return compareDecimals(value, '0') > 0
}
