import { type Claim, type ClaimDescription, describeClaim } from '@giaoban/core/claims'
import type { Words } from '@giaoban/core/statistics'
import type { Language, Say } from '../ui/words.tsx'
import type { ClaimsWord } from './words.ts'

/** One number of a text in words; '' where the text says nothing. */
export interface ClaimWords extends ClaimDescription {
  readonly indicator: string
}

/** What was understood of a number. `names`: names of the catalogue by code. */
export const claimWords = (claim: Claim, language: Language, names: ReadonlyMap<string, Words>): ClaimWords => {
  const { code, text } = claim.indicator
  return {
    ...describeClaim(claim, language),
    indicator: (code === null ? undefined : names.get(code)?.[language]) ?? text,
  }
}

/** The same in one line, for a hint over the number. */
export const claimHint = (words: ClaimWords, say: Say<ClaimsWord>): string =>
  say('claimHint', {
    indicator: words.indicator || '–',
    measure: words.measure,
    period: words.period || 'none',
    baseline: words.baseline || 'none',
  })
