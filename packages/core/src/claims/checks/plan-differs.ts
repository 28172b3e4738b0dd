import { type Finding, finding } from '../../findings/index.ts'
import { trimZeros } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import type { StoredTarget } from '../evidence/check-source.ts'
import { type CheckView, factsOf, isPlanned, placeOfClaim } from '../evidence/check-view.ts'
import { boundsInScaleOf, inScaleOf, unitOfFact } from './shown.ts'

/** `data/differs` for plans: a figure that the text gives as the year's plan is none of the registered ones. */
export function checkPlanDiffers(view: CheckView): readonly Finding[] {
  const { source } = view
  if (source === null) return []
  return factsOf(view, 'level').flatMap((plan) => {
    const { code } = plan.claim.indicator
    const period = plan.claim.period ?? view.period
    if (code === null || period === null || !isYearly(period) || !isPlanned(view, plan)) return []
    if (source.indicator(code)?.unit !== plan.claim.unit) return []
    const registered = source.targets(code, period).filter(({ assigner }) => isAssignedBy(plan, assigner))
    if (registered.length === 0 || registered.some((target) => judge(plan, target) === null)) return []
    const [first] = registered
    return first === undefined ? [] : [described(plan, first, period)]
  })
}

/** A plan of a month or of five years is not the year's. */
function isYearly(period: string): boolean {
  return /^\d{4}-A1$/.test(period)
}

function isAssignedBy(plan: Fact, assigner: StoredTarget['assigner']): boolean {
  return plan.claim.planBy === null || plan.claim.planBy === assigner
}

function described(plan: Fact, target: StoredTarget, period: string): Finding {
  const verdict = judge(plan, target)
  const severity = verdict?.severity ?? 'error'
  const mode = severity === 'error' ? 'loose' : 'strict'
  const stored = trimZeros(inScaleOf(plan, target.value))
  return finding(
    'data/differs',
    placeOfClaim(plan.claim),
    {
      measure: 'plan',
      indicator: plan.claim.indicator.text,
      period,
      value: plan.printed,
      valueBounds: boundsInScaleOf(plan, plan[mode]),
      stored,
      storedBounds: boundsInScaleOf(plan, target[mode]),
      truncationFits: false,
      ...unitOfFact(plan),
    },
    { severity, suggestion: { value: stored, ...unitOfFact(plan) } },
  )
}
