import {
  compareDecimals,
  type DecimalText,
  divide,
  divideIntervals,
  exactly,
  scaleInterval,
  tenTo,
  widthOf,
} from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'

/** A plan worked back from figure ÷ share. */
export interface DerivedPlan {
  /** The roundest number that the bounds allow, in the base unit. */
  readonly value: DecimalText
  /** Step of that number ÷ width of the bounds: how unlikely it is that bounds hold so round a number by chance. */
  readonly roundness: number
}

/**
 * The roundest plan that figure ÷ share allows. The figure counts as exact, the share with the bounds of its printing:
 * 100 ÷ 9.52 % lies in (1049.9, 1051.0] and so is 1050, a multiple of 50 within a width of 1.1: roundness 45.
 */
export function derivedPlan(figure: Fact, share: Fact): DerivedPlan | null {
  const bounds = divideIntervals(scaleInterval(exactly(figure.value), '100'), share.strict)
  const width = bounds && widthOf(bounds)
  if (bounds === null || bounds.low === null || bounds.high === null || width === null) return null
  if (compareDecimals(bounds.low, '0') <= 0 || compareDecimals(width, '0') <= 0) return null
  const low = Number(bounds.low)
  const high = Number(bounds.high)
  for (let power = Math.floor(Math.log10(high)); power >= -6; power--) {
    for (const digit of [5, 2, 1]) {
      const step = digit * 10 ** power
      const multiple = Math.floor(high / step + 1e-9)
      if (multiple * step >= low) return { value: productOf(multiple * digit, power), roundness: step / (high - low) }
    }
  }
  return null
}

/** Whole × 10^power, exact. */
function productOf(whole: number, power: number): DecimalText {
  return power >= 0 ? `${whole}${'0'.repeat(power)}` : divide(String(whole), tenTo(-power))
}
