import { type Finding, finding } from '../../findings/index.ts'
import { isPeriodId, parsePeriod, samePeriodLastYear } from '../../periods/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, placeOfClaim, textAfter } from '../evidence/check-view.ts'
import { namedBase } from './impossible-base.ts'

/**
 * `period/base-mismatch`: 'cùng kỳ năm 2022' where the same period is 2023. Another year named without 'cùng kỳ', or beside a
 * comparison with the right year, is on purpose: info.
 */
export function checkBaseMismatch(view: CheckView): readonly Finding[] {
  return view.facts.flatMap((fact) => {
    const { claim } = fact
    const base = namedBase(claim)
    const reported = claim.period ?? view.period
    if (base === null || reported === null || !isPeriodId(reported)) return []
    const expected = samePeriodLastYear(reported)
    const earlierYear = parsePeriod(base).end < parsePeriod(expected).start
    if (!earlierYear || !sameMonths(base, reported)) return []
    const isSame = saysSamePeriod(view, fact)
    // An index of the year before beside figures of half a year: 'tăng 5 bậc so với năm 2022'.
    if (!isSame && parsePeriod(base).months !== parsePeriod(reported).months) return []
    const deliberate = yearsBetween(base, expected) > 1 || !isSame || comparesAlsoWith(view, fact, expected)
    return [
      finding(
        'period/base-mismatch',
        claim.baselineAt ?? placeOfClaim(claim),
        { reported, base, expected, deliberate },
        deliberate ? { severity: 'info' } : { suggestion: { period: expected } },
      ),
    ]
  })
}

/** A text carried over from last year names the year before; one far back ('năm 2019, khi chưa có dịch') was chosen. */
function yearsBetween(base: string, expected: string): number {
  return parsePeriod(expected).year - parsePeriod(base).year
}

/** The same months of another year, or that whole year: not a month compared with the month before. */
function sameMonths(base: string, reported: string): boolean {
  const from = parsePeriod(base)
  const to = parsePeriod(reported)
  return from.months === 12 || (from.month === to.month && from.months === to.months)
}

function saysSamePeriod(view: CheckView, fact: Fact): boolean {
  const { baselineAt } = fact.claim
  const written =
    baselineAt === undefined ? textAfter(view, fact, 60) : view.text.slice(baselineAt.start, baselineAt.end)
  return /cùng k[ỳì]/i.test(written.normalize('NFC'))
}

function comparesAlsoWith(view: CheckView, fact: Fact, expected: string): boolean {
  return (view.byKey.get(fact.key) ?? []).some(
    ({ claim }) =>
      claim.period === fact.claim.period &&
      (claim.baseline === 'same_period_last_year' || namedBase(claim) === expected),
  )
}
