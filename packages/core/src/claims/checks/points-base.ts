import type { Finding } from '../../findings/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, factsBetween, factsOf } from '../evidence/check-view.ts'
import { changeFinding } from './change-finding.ts'

/** Characters within which rate, change and base stand. */
const nearby = 160

/** 'còn 3,9%, giảm 1,3 điểm phần trăm so với năm 2023 (5,2%)'. */
const behind =
  /^\s*(?:điểm(?:\s*%| phần trăm)|đpt)\s+so với[^;.()%]{0,48}\(\s*(?:là|đạt|ở mức|cùng k[ỳì](?: là)?:?)?\s*$/iu
const closes = /^\s*%\s*\)/u

/** `growth/base-contradiction` of a rate: what it changed by in points is not the difference to its base in brackets. */
export function checkPointsBase(view: CheckView): readonly Finding[] {
  return factsOf(view, 'points').flatMap((points) => {
    const { start, end } = points.claim
    const rate = factsBetween(view, start - nearby, start).findLast((fact) => isRateOf(fact, points))
    const [base] = factsBetween(view, end, end + nearby)
    if (rate === undefined || base === undefined || base.claim.unit !== 'percent') return []
    if (!behind.test(view.text.slice(points.claim.end, base.claim.start).normalize('NFC'))) return []
    if (!closes.test(view.text.slice(base.claim.end, base.claim.end + 8))) return []
    const period = typeof points.claim.baseline === 'object' ? (points.claim.baseline?.period ?? null) : null
    const found = changeFinding(points, rate, { ...base, source: 'stated', period })
    return found === null ? [] : [found]
  })
}

function isRateOf({ claim, key }: Fact, points: Fact): boolean {
  return (
    claim.unit === 'percent' && claim.measure === 'share' && (key === points.key || claim.group === points.claim.group)
  )
}
