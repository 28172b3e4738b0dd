import { type DecimalText, decimalsOf, multiply, roundHalfUp } from '../quantities/index.ts'
import type { SheetCell } from './workbook.ts'

/** Beyond this many decimals a number was computed and pasted, not typed. */
const TYPED_DECIMALS = 6

/**
 * What the sheet shows of a number: a typed one keeps every digit and gains the zeros of its format ('27,80'), a computed one is
 * cut half-up to the decimals shown. Without a fixed format a computed one keeps the decimals that Excel can show (at most 9).
 */
export function shownNumber(
  cell: Pick<SheetCell, 'formula' | 'shown'>,
  stored: DecimalText,
  percent: boolean,
): DecimalText {
  const times100 = percent && cell.shown?.percent === true
  const value = times100 ? multiply(stored, '100') : stored
  const shown = cell.shown?.decimals
  const computed = cell.formula !== undefined || decimalsOf(value) > TYPED_DECIMALS
  if (shown === undefined) return computed && decimalsOf(value) > 9 ? roundHalfUp(value, 9) : value
  return computed || decimalsOf(value) < shown ? roundHalfUp(value, shown) : value
}
