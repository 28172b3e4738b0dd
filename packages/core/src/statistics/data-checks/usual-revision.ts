import { restatedLevels } from '../revisions.ts'
import type { Series } from './model.ts'

/**
 * How far the publisher of a series restates it at most: the largest share by which a later vintage has put right a first one; 0
 * where none was ever restated. Other estimates of the series can be off by so much from what is added up or grown from them.
 */
export function usualRevision({ figures }: Series): number {
  let largest = 0
  for (const { levels } of figures.values()) {
    const restated = restatedLevels(levels)
    if (restated === null || Number(restated.first.value) === 0) continue
    for (const { value } of restated.later)
      largest = Math.max(largest, Math.abs(Number(value) / Number(restated.first.value) - 1))
  }
  return largest
}
