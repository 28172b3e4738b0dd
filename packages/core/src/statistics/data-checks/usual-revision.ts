import type { Series } from './model.ts'
import { putsRight } from './publisher.ts'

/**
 * How far the publisher of a series restates it at most: the largest share by which a later vintage has put right a first one; 0
 * where none was ever restated. Other estimates of the series can be off by so much from what is added up or grown from them.
 */
export function usualRevision({ figures }: Series): number {
  let largest = 0
  for (const { levels } of figures.values()) {
    const [first, ...later] = levels
    if (first === undefined || Number(first.value) === 0) continue
    for (const level of later) {
      if (!putsRight(level.observation, first.observation)) continue
      largest = Math.max(largest, Math.abs(Number(level.value) / Number(first.value) - 1))
    }
  }
  return largest
}
