import { approxInterval, type Interval, meets } from '../quantities/index.ts'
import type { Observation, Provenance } from './model.ts'

/** The source as a reader knows it: the page or the file that published the figure. */
export function sourceOf(provenance: Provenance): string {
  switch (provenance.kind) {
    case 'cell':
    case 'span':
      return provenance.file
    case 'line':
      return provenance.url ?? provenance.file
    case 'form':
      return provenance.form
    case 'api':
      return provenance.call
  }
}

/** Whether two published values can be one figure; zeros at the end of whole numbers may be rounding. Missing equals nothing. */
export function canBeEqual(a: Observation, b: Observation): boolean {
  if (a.value === undefined || b.value === undefined) return false
  return meets(boundsOf(a, a.value), boundsOf(b, b.value))
}

function boundsOf(observation: Observation, value: string): Interval {
  return approxInterval(value, observation.approx ?? null, 'loose')
}
