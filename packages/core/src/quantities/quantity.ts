/**
 * An exact decimal in plain notation, no grouping, point as separator, precision kept: `"24.26"`, `"27.80"`, `"-0.5"`.
 * The form in which numbers are stored and travel; never a float.
 */
export type DecimalText = string

/** A bounded or half-bounded set of reals; `null` bound = unbounded on that side. */
export interface Interval {
  readonly low: DecimalText | null
  readonly high: DecimalText | null
  readonly lowClosed: boolean
  readonly highClosed: boolean
}

/** Words that loosen a printed number: 'khoảng', 'hơn / trên', 'gần'; 'ước' and 'dự kiến' mark an estimate. */
export type Approximation = 'about' | 'over' | 'under' | 'estimate'

/** Power of ten by which a printed value is multiplied: tỷ = 9, triệu = 6, nghìn = 3, none = 0. */
export type Multiplier = number

/**
 * Code of a unit: one of the registry (`VND`, `USD`, `percent`, `points`, `times`, `cases`, `persons`, `enterprises`,
 * `tonnes`, `ha`, `visits`, …) or, in text that nobody registered, the Vietnamese noun itself.
 */
export type UnitCode = string
