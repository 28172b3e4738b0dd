import { Big } from 'big.js'
import type { DecimalText } from './quantity.ts'

// big.js keeps division settings on the constructor; a private one cannot be changed by other code.
const Exact = Big()
Exact.RM = 1 // half up, away from zero on a tie

const plainDecimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** True for plain notation without grouping, sign `-` only, no leading zeros, no exponent: `0`, `-12.50`. */
export function isDecimalText(text: string): text is DecimalText {
  return plainDecimal.test(text)
}

/** -1, 0 or 1; `1.50` equals `1.5`. */
export function compareDecimals(a: DecimalText, b: DecimalText): -1 | 0 | 1 {
  if (a.length <= safeLength && b.length <= safeLength) {
    const [left, right] = [Number(a), Number(b)]
    if (left < right) return -1
    if (left > right) return 1
    if (left === right) return 0
  }
  return new Exact(a).cmp(b)
}

/** Decimals of so few digits are told apart, and put in order, by the floats nearest to them. */
const safeLength = 15

/** Exact sum, without trailing zeros. Use `roundHalfUp` to print with fixed decimals. */
export function add(a: DecimalText, b: DecimalText): DecimalText {
  return plain(new Exact(a).plus(b))
}

/** Exact difference, without trailing zeros. */
export function subtract(a: DecimalText, b: DecimalText): DecimalText {
  return plain(new Exact(a).minus(b))
}

/** Exact product, without trailing zeros. */
export function multiply(a: DecimalText, b: DecimalText): DecimalText {
  return plain(new Exact(a).times(b))
}

/**
 * Quotient, half up at `decimals` places, without trailing zeros.
 * Throws a RangeError on division by zero: a missing base is the caller's case, never Infinity.
 */
export function divide(a: DecimalText, b: DecimalText, decimals = 12): DecimalText {
  if (isZero(b)) throw new RangeError('division by zero')
  Exact.DP = decimals
  return plain(new Exact(a).div(b))
}

/** The value with its sign turned; precision kept: `27.80` → `-27.80`. */
export function negate(v: DecimalText): DecimalText {
  if (isZero(v)) return absolute(v)
  return v.startsWith('-') ? v.slice(1) : `-${v}`
}

/** The value without its sign; precision kept. */
export function absolute(v: DecimalText): DecimalText {
  return v.startsWith('-') ? v.slice(1) : v
}

/** Rounded half up (away from zero on a tie) and padded to exactly `decimals` places: `("2.5", 0)` → `3`, `("1", 2)` → `1.00`. */
export function roundHalfUp(v: DecimalText, decimals: number): DecimalText {
  const text = new Exact(v).toFixed(decimals, 1)
  return isZero(text) ? absolute(text) : text
}

/** Number of places printed after the point, trailing zeros included: `27.80` → 2. */
export function decimalsOf(v: DecimalText): number {
  const point = v.indexOf('.')
  return point < 0 ? 0 : v.length - point - 1
}

/**
 * The value times a power of ten, exact; printed precision moves with it: `("27.80", 1)` → `278.0`, `("5", -1)` → `0.5`.
 */
export function shift(v: DecimalText, powerOfTen: number): DecimalText {
  if (powerOfTen === 0) return isZero(v) ? absolute(v) : v
  const isNegative = v.startsWith('-')
  const point = v.indexOf('.')
  const [whole, decimals] = point < 0 ? [v, ''] : [v.slice(0, point), v.slice(point + 1)]
  const digits = (isNegative ? whole.slice(1) : whole) + decimals
  const places = decimals.length - powerOfTen
  const shifted = places <= 0 ? withoutLead(digits + '0'.repeat(-places)) : withPoint(digits, places)
  return isNegative && !isZero(shifted) ? `-${shifted}` : shifted
}

/** Digits with so many of them behind the point. */
function withPoint(digits: string, places: number): DecimalText {
  const padded = digits.padStart(places + 1, '0')
  return `${withoutLead(padded.slice(0, -places))}.${padded.slice(-places)}`
}

/** Without zeros in front, but for one alone. */
function withoutLead(digits: string): string {
  let from = 0
  while (from < digits.length - 1 && digits.charCodeAt(from) === zero) from++
  return from === 0 ? digits : digits.slice(from)
}
const zero = '0'.charCodeAt(0)

/** Ten to an integer power, exact: `3` → `1000`, `-2` → `0.01`. */
export function tenTo(power: number): DecimalText {
  return power >= 0 ? `1${'0'.repeat(power)}` : `0.${'0'.repeat(-power - 1)}1`
}

/** True for 0, 0.0, -0.00. */
export function isZero(v: DecimalText): boolean {
  return !/[1-9]/.test(v)
}

/** -1, 0 or 1. */
export function signOf(v: DecimalText): -1 | 0 | 1 {
  return compareDecimals(v, '0')
}

/** Without trailing zeros after the point: `27.80` → `27.8`, `5.0` → `5`; zero has no sign. */
export function trimZeros(v: DecimalText): DecimalText {
  if (!v.includes('.')) return v === '-0' ? '0' : v
  let end = v.length
  while (v.charCodeAt(end - 1) === zero) end--
  if (v[end - 1] === '.') end--
  const trimmed = v.slice(0, end)
  return trimmed === '-0' ? '0' : trimmed
}

function plain(value: Big): DecimalText {
  const text = value.toFixed()
  return text === '-0' ? '0' : text
}
