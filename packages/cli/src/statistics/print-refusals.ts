import { describeRefusal, type Refusal } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import type { Output } from '../command.ts'

/** Says on the error stream what of a file was left out, one line each. */
export const printRefusals = (refusals: readonly Refusal[], lang: Lang, output: Output): void => {
  for (const refusal of refusals) output.err(describeRefusal(refusal, lang))
}
