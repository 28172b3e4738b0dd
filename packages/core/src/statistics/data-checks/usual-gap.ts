import { robustOf } from './robust.ts'

/** So many comparisons show a habit: two years of months. */
const fewest = 24
/** Times the usual spread above the median from which a gap is no habit any more. */
const times = 5

/**
 * The gap that a series is in the habit of leaving between what is published and what follows from it: sums of estimates that are
 * restated in silence, growth on a base that was restated. Only a larger one is told. 0 where there are too few to show a habit.
 */
export function usualGap(gaps: readonly number[]): number {
  if (gaps.length < fewest) return 0
  const { middle, spread } = robustOf(gaps)
  return middle + times * spread
}
