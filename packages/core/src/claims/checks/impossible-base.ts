import { type Finding, finding } from '../../findings/index.ts'
import { isPeriodId, type PeriodId, parsePeriod, samePeriodLastYear } from '../../periods/index.ts'
import type { Claim } from '../claim.ts'
import { type CheckView, placeOfClaim } from '../evidence/check-view.ts'

/** `period/impossible-base`: the period compared with is not before the period reported ('cùng kỳ năm 2024' in January 2024). */
export function checkImpossibleBase(view: CheckView): readonly Finding[] {
  return view.facts.flatMap(({ claim }) => {
    const base = namedBase(claim)
    const reported = claim.period ?? view.period
    if (base === null || reported === null || !isPeriodId(reported) || !cannotPrecede(base, reported)) return []
    const suggested = samePeriodLastYear(reported)
    return [
      finding(
        'period/impossible-base',
        claim.baselineAt ?? placeOfClaim(claim),
        { reported, base, suggested },
        { suggestion: { period: suggested } },
      ),
    ]
  })
}

/** The base that the text names itself, as a period. */
export function namedBase(claim: Claim): PeriodId | null {
  if (claim.baseline === null || typeof claim.baseline === 'string') return null
  return isPeriodId(claim.baseline.period) ? claim.baseline.period : null
}

/**
 * After the period reported, or ending with or after it. A shorter span inside the reported one can precede:
 * a forecast for 2024 may be compared with that of May 2024.
 */
function cannotPrecede(base: PeriodId, reported: PeriodId): boolean {
  const from = parsePeriod(base)
  const to = parsePeriod(reported)
  return from.start > to.end || (from.end >= to.end && from.months >= to.months)
}
