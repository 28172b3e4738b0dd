import type { Claim } from '@giaoban/core/claims'
import { formatPeriod, isPeriodId, type PeriodId } from '@giaoban/core/periods'
import { formatUnit } from '@giaoban/core/quantities'
import type { Words } from '@giaoban/core/statistics'
import type { Language, Say } from '../ui/words.tsx'
import type { ClaimsWord } from './words.ts'

/** One number of a text in words; '' where the text says nothing. */
export interface ClaimWords {
  readonly number: string
  readonly unit: string
  readonly indicator: string
  readonly period: string
  readonly measure: string
  readonly baseline: string
}

const periodWords = (period: PeriodId | null, language: Language): string =>
  period === null ? '' : isPeriodId(period) ? formatPeriod(period, language) : period

const baselineWords = ({ baseline, planBy }: Claim, say: Say<ClaimsWord>, language: Language): string => {
  switch (baseline) {
    case null:
      return ''
    case 'same_period_last_year':
      return say('baselineSamePeriod')
    case 'previous_period':
      return say('baselinePrevious')
    case 'year_start':
      return say('baselineYearStart')
    case 'plan':
      return say('baselinePlan', { by: planBy ?? 'other' })
    default:
      return periodWords(baseline.period, language)
  }
}

/** What was understood of a number. `names`: names of the catalogue by code. */
export const claimWords = (
  claim: Claim,
  say: Say<ClaimsWord>,
  language: Language,
  names: ReadonlyMap<string, Words>,
): ClaimWords => {
  const { indicator, unit, scale } = claim
  return {
    number: `${say('approx', { approx: claim.approx ?? 'none' })}${claim.printed}`,
    // A scale is a power of ten.
    unit: unit === null ? '' : formatUnit(unit, Math.round(Math.log10(scale)), language),
    indicator: (indicator.code === null ? undefined : names.get(indicator.code)?.[language]) ?? indicator.text,
    period: periodWords(claim.period, language),
    measure: say('measure', { measure: claim.measure, direction: claim.direction ?? 'none' }),
    baseline: baselineWords(claim, say, language),
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
