import type { Finding, Suggestion } from '../../findings/index.ts'
import {
  add,
  addIntervals,
  compareDecimals,
  decimalsOf,
  divide,
  exactly,
  multiply,
  roundHalfUp,
  subtract,
} from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, factsOf, levelOf, sentenceOf } from '../evidence/check-view.ts'
import { fitsAnotherPlan, impliedPlan, type Plan, planFinding, plansFor } from './plan-ratio.ts'

/**
 * `ratio/plan-contradiction` of an excess: '18.984 tỷ đồng, vượt 7% so với chỉ tiêu (17.500 tỷ đồng)' is 8,48% above. What fits as
 * 'đạt x%' is a matter of the word: `growth/direction`.
 */
export function checkPlanExceeded(view: CheckView): readonly Finding[] {
  return factsOf(view, 'change_pct').flatMap((excess) => {
    const level = excess.claim.baseline === 'plan' ? levelOf(view, excess) : null
    if (level === null || level.claim.unit === 'percent') return []
    const share = asShare(excess)
    const plans = [...plansFor(view, share, level), ...bracketedPlan(view, excess, level)]
    const judged = plans.map((plan) => ({ plan, verdict: judge(impliedPlan(level, share), plan) }))
    if (judged.some(({ verdict }) => verdict === null) || fitsAnotherPlan(view, level, share)) return []
    if (plans.some((plan) => judge(impliedPlan(level, excess), plan) === null)) return []
    const mildest = judged.find(({ verdict }) => verdict?.severity === 'warning') ?? judged[0]
    if (mildest?.verdict == null) return []
    return [
      {
        ...planFinding(level, share, mildest.plan, mildest.verdict),
        suggestion: suggested(excess, level, mildest.plan),
      },
    ]
  })
}

/** 'vượt 109,33% kế hoạch' beside 820 of 750: the figures prove that 'đạt 109,33%' is meant. */
export function isMetAsShare(view: CheckView, excess: Fact): boolean {
  const level = excess.claim.baseline === 'plan' ? levelOf(view, excess) : null
  if (level === null || level.claim.unit === 'percent') return false
  const plans = [...plansFor(view, excess, level), ...bracketedPlan(view, excess, level)]
  return plans.some((plan) => judge(impliedPlan(level, excess), plan) === null)
}

/** 'vượt 8,5%', or 'đạt 98%' where the plan is not met. */
function suggested(excess: Fact, level: Fact, plan: Plan): Suggestion {
  const share = multiply(divide(level.value, plan.value), '100')
  const exceeds = compareDecimals(share, '100') >= 0
  const value = roundHalfUp(exceeds ? subtract(share, '100') : share, decimalsOf(excess.printed))
  return { text: exceeds ? 'vượt' : 'đạt', value, unit: 'percent' }
}

/** 'vượt 7%' is 107 % of the plan. */
function asShare(excess: Fact): Fact {
  const hundred = exactly('100')
  return {
    ...excess,
    printed: add(excess.value, '100'),
    value: add(excess.value, '100'),
    strict: addIntervals(excess.strict, hundred),
    loose: addIntervals(excess.loose, hundred),
    cut: addIntervals(excess.cut, hundred),
  }
}

/** '… so với chỉ tiêu Tổng cục giao (17.500 tỷ đồng)'. */
function bracketedPlan(view: CheckView, excess: Fact, level: Fact): readonly Plan[] {
  const next = sentenceOf(view, excess).find(({ claim }) => claim.start > excess.claim.start)
  if (next === undefined || next.claim.unit !== level.claim.unit || compareDecimals(next.value, '0') <= 0) return []
  const between = view.text.slice(excess.claim.end, next.claim.start).normalize('NFC')
  const opens = /^\s*%?\s*(?:so với\s+)?[^,;.()]{0,60}(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)[^,;.()]{0,40}\(\s*$/iu
  return opens.test(between) ? [{ ...next, source: 'stated' }] : []
}
