import {
  absolute,
  add,
  compareDecimals,
  decimalsOf,
  divide,
  isZero,
  multiply,
  negate,
  roundHalfUp,
  shift,
  signOf,
  subtract,
  tenTo,
  trimZeros,
} from './decimals.ts'
import { formatNumber } from './numbers.ts'
import type { Approximation, DecimalText, Interval } from './quantity.ts'

const half: DecimalText = '0.5'

/** The interval that holds only `v`. */
export function exactly(v: DecimalText): Interval {
  return closed(v, v)
}

/** Both ends included. */
export function closed(low: DecimalText, high: DecimalText): Interval {
  return { low: trimZeros(low), high: trimZeros(high), lowClosed: true, highClosed: true }
}

/** All that rounds half up (away from zero) to the number as printed: `8.9` → [8.85, 8.95), `-8.9` → (-8.95, -8.85]. */
export function strictInterval(v: DecimalText): Interval {
  return around(v, multiply(half, tenTo(-decimalsOf(v))))
}

/**
 * As strict, but zeros at the end of a whole number may be rounding: half of the smaller of (place of the last non-zero digit)
 * and (largest power of ten ≤ value ÷ 10): `14800` → [14750, 14850), `10000` → [9500, 10500). Never narrower than strict.
 */
export function looseInterval(v: DecimalText): Interval {
  return around(v, multiply(half, looseUnit(v)))
}

/** The unit to which a printed number may have been rounded: `14800` → 100, `10000` → 1000, `8.9` → 0.1, `5` → 1. */
export function looseUnit(v: DecimalText): DecimalText {
  const printedUnit = tenTo(-decimalsOf(v))
  if (decimalsOf(v) > 0 || isZero(v)) return printedUnit
  const digits = absolute(v)
  const trailingZeros = digits.length - digits.replace(/0+$/, '').length
  const tenthOfValue = Math.max(digits.length - 2, 0)
  return tenTo(Math.min(trailingZeros, tenthOfValue))
}

/**
 * The interval of a number with its word: 'trên x' [x, x + 10 loose units], 'gần x' [x − 10 loose units, x],
 * 'khoảng x' x ± one loose unit; null and 'estimate' are the plain strict or loose interval.
 */
export function approxInterval(v: DecimalText, approx: Approximation | null, mode: 'strict' | 'loose'): Interval {
  const unit = looseUnit(v)
  if (approx === 'over') return closed(v, add(v, multiply(unit, '10')))
  if (approx === 'under') return closed(subtract(v, multiply(unit, '10')), v)
  if (approx === 'about') return closed(subtract(v, unit), add(v, unit))
  return mode === 'strict' ? strictInterval(v) : looseInterval(v)
}

/** All that gives the printed number when its further digits are cut off: `98.62` → [98.62, 98.63). */
export function truncationInterval(v: DecimalText): Interval {
  const unit = tenTo(-decimalsOf(v))
  if (isZero(v)) return { low: negate(unit), high: unit, lowClosed: false, highClosed: false }
  const positive: Interval = {
    low: trimZeros(absolute(v)),
    high: add(absolute(v), unit),
    lowClosed: true,
    highClosed: false,
  }
  return signOf(v) < 0 ? negateInterval(positive) : positive
}

/** { x + y }. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: both(a.low, b.low, add),
    high: both(a.high, b.high, add),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  }
}

/** { x − y }. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b))
}

/** { −x }. */
export function negateInterval(a: Interval): Interval {
  return {
    low: a.high === null ? null : negate(a.high),
    high: a.low === null ? null : negate(a.low),
    lowClosed: a.highClosed,
    highClosed: a.lowClosed,
  }
}

/** { x × factor } for an exact factor; a zero factor gives exactly 0. */
export function scaleInterval(a: Interval, factor: DecimalText): Interval {
  if (isZero(factor)) return exactly('0')
  const scaled: Interval = {
    low: a.low === null ? null : multiply(a.low, absolute(factor)),
    high: a.high === null ? null : multiply(a.high, absolute(factor)),
    lowClosed: a.lowClosed,
    highClosed: a.highClosed,
  }
  return signOf(factor) < 0 ? negateInterval(scaled) : scaled
}

/** { x × 10^power }. */
export function shiftInterval(a: Interval, power: number): Interval {
  return {
    low: a.low === null ? null : trimZeros(shift(a.low, power)),
    high: a.high === null ? null : trimZeros(shift(a.high, power)),
    lowClosed: a.lowClosed,
    highClosed: a.highClosed,
  }
}

/** { x × y }; unbounded when either side is unbounded (bounds are what checks need, not measure theory). */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const x = endsOf(a)
  const y = endsOf(b)
  if (x === null || y === null) return everything
  const corners = x.flatMap((p) =>
    y.map((q) => ({ at: multiply(p.at, q.at), closed: (p.closed && q.closed) || reachesZero(p) || reachesZero(q) })),
  )
  return hull(corners)
}

/** { x ÷ y }, bounds half up at `decimals` places; null when the divisor may be zero. */
export function divideIntervals(a: Interval, b: Interval, decimals = 12): Interval | null {
  const x = endsOf(a)
  const y = endsOf(b)
  if (x === null || y === null || holdsZero(b)) return null
  const corner = (p: End, q: End): End => ({
    at: divide(p.at, q.at, decimals),
    closed: (p.closed && q.closed) || reachesZero(p),
  })
  // Nothing below zero, as nearly always: the ends of the quotient are known, and half of the divisions are spared.
  if (signOf(x[0].at) >= 0 && signOf(y[0].at) > 0) return spanOf(corner(x[0], y[1]), corner(x[1], y[0]))
  return hull(x.flatMap((p) => y.map((q) => corner(p, q))))
}

/** True when some number lies in both. */
export function meets(a: Interval, b: Interval): boolean {
  return startsBefore(a, b) && startsBefore(b, a)
}

/** True when `v` lies in the interval. */
export function contains(a: Interval, v: DecimalText): boolean {
  return meets(a, exactly(v))
}

/** What lies in both; only of two that meet. */
export function intersect(a: Interval, b: Interval): Interval {
  const later = startsAfter(a, b) ? a : b
  const sooner = startsAfter(negateInterval(a), negateInterval(b)) ? a : b
  return { low: later.low, lowClosed: later.lowClosed, high: sooner.high, highClosed: sooner.highClosed }
}

/** True when the lower end of `a` lies above that of `b`, or holds no end where `b` holds it. */
function startsAfter(a: Interval, b: Interval): boolean {
  if (a.low === null || b.low === null) return a.low !== null
  const order = compareDecimals(a.low, b.low)
  return order > 0 || (order === 0 && !a.lowClosed)
}

/** high − low; null when unbounded. */
export function widthOf(a: Interval): DecimalText | null {
  return both(a.high, a.low, subtract)
}

/** The middle, exact; null when unbounded. */
export function middleOf(a: Interval): DecimalText | null {
  return both(a.low, a.high, (low, high) => multiply(add(low, high), half))
}

/** '[8,85; 8,95)' in Vietnamese, '[8.85, 8.95)' in English; an unbounded side is '−∞' or '+∞'. */
export function formatInterval(i: Interval, lang: 'vi' | 'en', options: { readonly decimals?: number } = {}): string {
  const print = (v: DecimalText): string =>
    formatNumber(options.decimals === undefined ? v : trimZeros(roundHalfUp(v, options.decimals)), lang)
  if (i.low !== null && i.high !== null && compareDecimals(i.low, i.high) === 0) return print(i.low)
  const low = i.low === null ? '−∞' : print(i.low)
  const high = i.high === null ? '+∞' : print(i.high)
  const open = i.lowClosed && i.low !== null ? '[' : '('
  const close = i.highClosed && i.high !== null ? ']' : ')'
  return `${open}${low}${lang === 'vi' ? '; ' : ', '}${high}${close}`
}

interface End {
  readonly at: DecimalText
  readonly closed: boolean
}

const everything: Interval = { low: null, high: null, lowClosed: false, highClosed: false }

function around(v: DecimalText, radius: DecimalText): Interval {
  const low = subtract(v, radius)
  const high = add(v, radius)
  // Half up goes away from zero, so the end nearer to zero is the one included; around zero neither is.
  return { low, high, lowClosed: signOf(v) > 0, highClosed: signOf(v) < 0 }
}

function both(
  a: DecimalText | null,
  b: DecimalText | null,
  combine: (a: DecimalText, b: DecimalText) => DecimalText,
): DecimalText | null {
  return a === null || b === null ? null : combine(a, b)
}

function endsOf(a: Interval): readonly [End, End] | null {
  if (a.low === null || a.high === null) return null
  return [
    { at: a.low, closed: a.lowClosed },
    { at: a.high, closed: a.highClosed },
  ]
}

/** An included zero makes the product with any end zero, included. */
function reachesZero(end: End): boolean {
  return end.closed && isZero(end.at)
}

function holdsZero(a: Interval): boolean {
  return a.low === null || a.high === null || (signOf(a.low) <= 0 && signOf(a.high) >= 0)
}

function hull(corners: readonly End[]): Interval {
  const pick = (sign: 1 | -1): End =>
    corners.reduce((best, next) => {
      const order = compareDecimals(next.at, best.at) * sign
      return order > 0 || (order === 0 && next.closed) ? next : best
    })
  return spanOf(pick(-1), pick(1))
}

function spanOf(low: End, high: End): Interval {
  return { low: low.at, high: high.at, lowClosed: low.closed, highClosed: high.closed }
}

/** The start of `a` is not after the end of `b`. */
function startsBefore(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return true
  const order = compareDecimals(a.low, b.high)
  return order < 0 || (order === 0 && a.lowClosed && b.highClosed)
}
