import {
  type Approximation,
  approxInterval,
  type DecimalText,
  type Interval,
  scaleInterval,
  shift,
  tenTo,
} from '../../quantities/index.ts'

/** A stored value in the base unit (đồng, not tỷ đồng), with the bounds that its printing leaves. */
export interface StoredFigure {
  readonly value: DecimalText
  readonly strict: Interval
  readonly loose: Interval
}

/** A stored value with the source that published it. */
export interface SourcedFigure extends StoredFigure {
  readonly source: string
}

/** A published value × 10^power with its bounds, in the base unit. */
export function storedFigure(value: DecimalText, approx: Approximation | null, power: number): StoredFigure {
  const scaled = (bounds: Interval): Interval => scaleInterval(bounds, tenTo(power))
  return {
    value: shift(value, power),
    strict: scaled(approxInterval(value, approx ?? null, 'strict')),
    loose: scaled(approxInterval(value, approx ?? null, 'loose')),
  }
}
