import { Refusal } from '@giaoban/core/findings'
import { Compile } from 'typebox/schema'

export type Check = (given: unknown) => void

/** Makes the check of a schema. It throws the refusal `request/invalid`, naming the field, for what does not fit; the library's own words, which are English, stay here. */
export const checkAgainst = (schema: object | null | undefined): Check => {
  if (!schema) return () => undefined
  const validator = Compile(schema)
  return (given) => {
    const [ok, errors] = validator.Errors(given)
    const [first] = errors
    if (ok || !first) return
    const missing = (first.params as { requiredProperties?: string[]; additionalProperties?: string[] }) ?? {}
    const field =
      first.instancePath.slice(1) || (missing.requiredProperties ?? missing.additionalProperties ?? []).join(', ')
    throw new Refusal('request/invalid', { field: field || 'body', reason: null })
  }
}
