import { type Finding, finding } from '../../findings/index.ts'
import { compareDecimals, exactly, formatNumber, subtract, subtractIntervals } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, factsBetween, factsOf, placeOfClaim, textAfter } from '../evidence/check-view.ts'

const exceeds =
  /^\s*%\s*(?:so với\s+)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)?(?:\s+(?:năm|đề ra|được giao|giao))*\s*(?:[,;(]|và)\s*(?:tức\s+(?:là\s+)?)?vượt(?:\s+(?:mức|trên|hơn))?\s*$/iu
const ofAnother =
  /^\s*%?\s*(?:so với cùng|cùng k[ỳì]|so với năm|(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu)[^,;.()]{0,30}(?:giao|trung ương|HĐND|UBND))/iu

/** Characters within which the excess follows. */
const nearby = 90

/** `growth/direction`: 'đạt 105% kế hoạch, vượt 15%': what is above the plan is the share less a hundred. */
export function checkExceedingPart(view: CheckView): readonly Finding[] {
  return factsOf(view, 'plan_ratio').flatMap((share) => {
    const excess = excessOf(view, share)
    if (excess === null || share.claim.unit !== 'percent' || compareDecimals(share.value, '100') <= 0) return []
    const hundred = exactly('100')
    const rest = {
      value: subtract(share.value, '100'),
      strict: subtractIntervals(share.strict, hundred),
      loose: subtractIntervals(share.loose, hundred),
    }
    // 'vượt 105%' for 'đạt 105%' is told by the rule of that word.
    if (judge(excess, rest) === null || compareDecimals(excess.value, share.value) === 0) return []
    return [described(share, excess, rest.value)]
  })
}

/** The percentage right behind 'vượt', of the same plan. */
function excessOf(view: CheckView, share: Fact): Fact | null {
  const [next] = factsBetween(view, share.claim.end, share.claim.end + nearby)
  if (
    next?.claim.unit !== 'percent' ||
    !exceeds.test(view.text.slice(share.claim.end, next.claim.start).normalize('NFC'))
  )
    return null
  return ofAnother.test(textAfter(view, next, 80).normalize('NFC')) ? null : next
}

function described(share: Fact, excess: Fact, suggested: string): Finding {
  return finding(
    'growth/direction',
    placeOfClaim(excess.claim),
    {
      variant: 'exceedPart',
      word: 'vượt',
      value: excess.printed,
      suggested,
      from: share.printed,
      unit: 'percent',
      multiplier: 0,
    },
    { suggestion: { text: `vượt ${formatNumber(suggested, 'vi')}%` } },
  )
}
