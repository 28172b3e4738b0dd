/** The lowest of numbers, however many they are; Infinity of none. Arguments of a call are held on the stack, a list is not. */
export function lowest(numbers: Iterable<number>): number {
  let low = Number.POSITIVE_INFINITY
  for (const number of numbers) if (number < low) low = number
  return low
}

/** The highest of counts, however many they are; 0 of none. */
export function highest(counts: Iterable<number>): number {
  let high = 0
  for (const count of counts) if (count > high) high = count
  return high
}
