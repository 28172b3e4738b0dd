import { median, medianAbsoluteDeviation } from 'simple-statistics'

/** The middle of numbers and their usual distance from it, neither moved by a few wild ones. */
export interface Robust {
  readonly middle: number
  /** Of normal numbers, their standard deviation. */
  readonly spread: number
}

/** A median absolute deviation of normal numbers, times this, is their standard deviation. */
const ofNormal = 1.4826

/** Median and scaled median absolute deviation. Throws on an empty list. */
export function robustOf(numbers: readonly number[]): Robust {
  const list = [...numbers]
  return { middle: median(list), spread: ofNormal * medianAbsoluteDeviation(list) }
}
