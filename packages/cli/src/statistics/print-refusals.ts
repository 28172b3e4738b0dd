import { describeRefusal, type Refusal } from '@giaoban/core/findings'
import type { Lang } from '@giaoban/core/periods'
import type { Output } from '../command.ts'

/** So many lines a person reads; the rest is counted. */
const shown = 20

const moreWords: Readonly<Record<Lang, (count: number) => string>> = {
  vi: (count) => `… và ${count} chỗ khác bị từ chối.`,
  en: (count) => `… and ${count} more refused.`,
}

/** Says on the error stream what of a data directory was refused, a line each. */
export const printRefusals = (refusals: readonly Refusal[], lang: Lang, output: Output): void => {
  for (const refusal of refusals.slice(0, shown)) output.err(describeRefusal(refusal, lang))
  if (refusals.length > shown) output.err(moreWords[lang](refusals.length - shown))
}
