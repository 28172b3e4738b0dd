import { type CheckFormat, checkFormats } from '@giaoban/core/claims'
import { Refusal } from '@giaoban/core/findings'

/** A printed form by its name. Throws Refusal `cli/usage` naming those that there are. */
export const checkFormatOf = (name: string): CheckFormat => {
  const format = checkFormats.find((known) => known === name)
  if (format === undefined) throw new Refusal('cli/usage', { text: `--format ${name} (${checkFormats.join(' | ')})` })
  return format
}
