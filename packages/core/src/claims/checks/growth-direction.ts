import { type Finding, finding } from '../../findings/index.ts'
import { compareDecimals, formatNumber, subtract } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, factsOf, placeOfClaim, textAfter, textBefore } from '../evidence/check-view.ts'
import { isMetAsShare } from './plan-exceeded.ts'

/**
 * `growth/direction`: words and sign disagree; 'vượt kế hoạch' beside a share below 100 (error); 'vượt 109% kế hoạch' for
 * 'đạt 109%' (warning). Words against figures are found by `growth/base-contradiction`.
 */
export function checkGrowthDirection(view: CheckView): readonly Finding[] {
  const changes = factsOf(view, 'change_pct', 'change_abs', 'points').flatMap((fact) => signAgainstWord(view, fact))
  const shares = factsOf(view, 'plan_ratio', 'change_pct').flatMap((fact) => exceedingWords(view, fact))
  return [...changes, ...shares]
}

const lastWord = /(tăng|giảm)(?!.*(?:tăng|giảm))[^,;]*$/isu

/** A sign written at the number against the nearest word before it in the same list item: 'tăng 3% (-3%)'. */
function signAgainstWord(view: CheckView, fact: Fact): readonly Finding[] {
  const before = textBefore(view, fact, 60).normalize('NFC')
  const sign = /(?:^|[\s(])([-−–+])\s?$/u.exec(before)?.[1]
  const word = lastWord.exec(before.slice(0, -1))?.[1]?.toLowerCase()
  if (sign === undefined || word === undefined || endsRange.test(before)) return []
  if (sign === '–' && !/[(]–\s?$/.test(before)) return []
  const rises = sign === '+'
  if (rises === (word === 'tăng')) return rises ? [] : fallsTwice(fact, before)
  const value = rises ? fact.printed : `-${fact.printed}`
  return [finding('growth/direction', placeOfClaim(fact.claim), { variant: 'sign', word, value })]
}

/** 'tăng 14 - 16%': the stroke stands between the ends of a range. */
const endsRange = /\d\s*%?\s*[-−–]\s?$/u

/** 'giảm -3,4%': taken at its word it rises by 3,4 %; the sign is told twice. A note, for what is meant is hardly in doubt. */
function fallsTwice(fact: Fact, before: string): readonly Finding[] {
  if (!/giảm\s+[-−–]\s?$/iu.test(before)) return []
  const params = { variant: 'signTwice', word: 'giảm', value: `-${fact.printed}`, suggested: fact.printed }
  const suggestion = { text: `giảm ${formatNumber(fact.printed, 'vi')}${fact.claim.unit === 'percent' ? '%' : ''}` }
  return [finding('growth/direction', placeOfClaim(fact.claim), params, { severity: 'info', suggestion })]
}

const exceedsThePlan =
  '(?:đạt và )?vượt (?:mức )?(?:kế hoạch|dự toán|chỉ tiêu)(?! (?:tháng|quý|tiến độ|vụ)|\\s*(?:năm )?\\d)'
const exceedsBefore = new RegExp(`${exceedsThePlan}[^.;%]{0,40}(?:đạt|bằng)\\s*$`, 'iu')
const exceedsAfter = new RegExp(`^%[^.;%]{0,40},\\s*${exceedsThePlan}`, 'iu')

function exceedingWords(view: CheckView, fact: Fact): readonly Finding[] {
  if (fact.claim.unit !== 'percent' || fact.claim.baseline !== 'plan') return []
  const before = textBefore(view, fact, 80).normalize('NFC')
  const after = textAfter(view, fact, 80).normalize('NFC')
  const belowFull = compareDecimals(fact.printed, '100') < 0
  if (belowFull && fact.claim.measure === 'plan_ratio' && (exceedsBefore.test(before) || exceedsAfter.test(after))) {
    return [
      finding('growth/direction', placeOfClaim(fact.claim), {
        variant: 'exceedBelow',
        word: 'vượt',
        value: fact.printed,
      }),
    ]
  }
  if (belowFull || !/vượt\s*$/iu.test(before)) return []
  const suggested = subtract(fact.printed, '100')
  return [
    finding(
      'growth/direction',
      placeOfClaim(fact.claim),
      { variant: 'exceedFull', word: 'vượt', value: fact.printed, suggested },
      {
        severity: isMetAsShare(view, fact) ? 'error' : 'warning',
        suggestion: { text: `đạt ${formatNumber(fact.printed, 'vi')}%` },
      },
    ),
  ]
}
