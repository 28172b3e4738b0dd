/** A field that a change made otherwise; null: there was, or is, none. */
export interface Difference {
  /** Path of the field, `name.vi`; '' for a state that is no object. */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((item) => textOf(item)).join(', ')
    : isPlain(value)
      ? JSON.stringify(value)
      : String(value)

/** The fields of a state with their texts; fields of fields by their path. */
const fieldsOf = (state: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (state === null || state === undefined) return []
  if (!isPlain(state)) return [[path, textOf(state)]]
  return Object.entries(state).flatMap(([name, value]) => fieldsOf(value, path === '' ? name : `${path}.${name}`))
}

/** What a change made otherwise, in the order of the state before, then what is new; equal fields are left out. */
export const differencesOf = (from: unknown, to: unknown): readonly Difference[] => {
  const before = new Map(fieldsOf(from))
  const after = new Map(fieldsOf(to))
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names
    .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
    .filter((difference) => difference.before !== difference.after)
}
