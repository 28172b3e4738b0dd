import type { Claim, Reading } from '../../claim.ts'

/**
 * A claim as one line that an officer can read: `4,2 | chi | change_pct up from same_period_last_year | 4.2 percent | 2024-M01 | c2`.
 * What is null is left out.
 */
export function claimLine(claim: Claim): string {
  const { printed, indicator, period, group } = claim
  const code = indicator.code === null ? '' : ` [${indicator.code}]`
  const parts = [printed, `${indicator.text}${code}`, measureOf(claim), amountOf(claim), period ?? 'no period', group]
  return parts.join(' | ')
}

/** Kind, period and the words that say it. */
export function documentLine(text: string, { kind, period, periodEvidence }: Reading['document']): string {
  const said = periodEvidence === null ? 'no evidence' : text.slice(periodEvidence.start, periodEvidence.end)
  return `${kind} | ${period ?? 'no period'} | ${said}`
}

function measureOf({ measure, direction, baseline, planBy }: Claim): string {
  const from = baseline === null ? '' : typeof baseline === 'string' ? `from ${baseline}` : `from ${baseline.period}`
  return [measure, direction ?? '', from, planBy === null ? '' : `set by ${planBy}`]
    .filter((part) => part !== '')
    .join(' ')
}

function amountOf({ value, scale, unit, approx }: Claim): string {
  const power = scale === 1 ? '' : ` × 10^${Math.round(Math.log10(scale))}`
  return `${approx === null ? '' : `${approx} `}${value}${power}${unit === null ? '' : ` ${unit}`}`
}
