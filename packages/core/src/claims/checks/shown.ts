import {
  compareDecimals,
  type DecimalText,
  divide,
  type Interval,
  multiply,
  roundHalfUp,
  scaleInterval,
  shift,
  subtract,
  tenTo,
} from '../../quantities/index.ts'
import { type Fact, shownStep } from '../evidence/check-facts.ts'

/** Unit and scale in which the writer of the text gave a figure: findings speak in the same. */
export function unitOfFact(fact: Fact): { readonly unit: string | null; readonly multiplier: number } {
  return { unit: fact.claim.unit, multiplier: fact.power }
}

/** A value in the base unit, in the scale of a figure. */
export function inScaleOf(fact: Fact, value: DecimalText): DecimalText {
  return multiply(value, tenTo(-fact.power))
}

/** Bounds in the base unit, in the scale of a figure. */
export function boundsInScaleOf(fact: Fact, bounds: Interval): Interval {
  return scaleInterval(bounds, tenTo(-fact.power))
}

/** A computed value in the base unit, in the scale of a figure and to a tenth of that figure's own rounding. */
export function roundedLike(fact: Fact, value: DecimalText): DecimalText {
  const step = shownStep(fact)
  const scaled = inScaleOf(fact, value)
  return step <= 0 ? roundHalfUp(scaled, -step) : shift(roundHalfUp(shift(scaled, -step), 0), step)
}

/**
 * Power of ten (±1 to ±6) by which two values differ, or null: the mark of a wrong unit or separator.
 * What remains after the power must lie between `nearness` and its inverse.
 */
export function magnitudeBetween(a: DecimalText, b: DecimalText, nearness = 0.9): number | null {
  const ratio = Math.abs(Number(a) / Number(b))
  if (!Number.isFinite(ratio) || ratio === 0) return null
  const power = Math.round(Math.log10(ratio))
  const rest = ratio / 10 ** power
  return power === 0 || Math.abs(power) > 6 || rest < nearness || rest > 1 / nearness ? null : power
}

/** (value ÷ base − 1) × 100 with one decimal, or null when the base is not positive. */
export function growthPercent(value: DecimalText, base: DecimalText): DecimalText | null {
  if (compareDecimals(base, '0') <= 0) return null
  return roundHalfUp(multiply(divide(subtract(value, base), base), '100'), 1)
}
