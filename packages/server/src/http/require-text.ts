import { Refusal } from '@giaoban/core/findings'

// NUL cannot be stored as text; half a character would be stored as another one.
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
/** Deeper than anything that is asked for. */
const deepest = 20

const walk = (given: unknown, field: string, depth: number): void => {
  if (typeof given === 'string') {
    if (unstorable.test(given)) throw new Refusal('request/invalid', { field, reason: 'NUL' })
    return
  }
  if (typeof given !== 'object' || given === null) return
  if (depth === deepest) throw new Refusal('request/invalid', { field, reason: 'depth' })
  for (const [name, value] of Object.entries(given)) {
    walk(name, field, depth + 1)
    walk(value, field === '' ? name : `${field}/${name}`, depth + 1)
  }
}

/** Refuses with `request/invalid` what no text column could keep as it was given, and what is nested without end. */
export const requireText = (given: unknown): void => walk(given, '', 0)
