import { type Finding, finding, type Suggestion } from '../../findings/index.ts'
import {
  type DecimalText,
  decimalsOf,
  divide,
  divideIntervals,
  exactly,
  type Interval,
  isZero,
  multiply,
  roundHalfUp,
  scaleInterval,
  trimZeros,
} from '../../quantities/index.ts'
import { judge, type Side, type Verdict } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { segmentAt, segmentBounds } from '../evidence/check-segments.ts'
import {
  type CheckView,
  factsBetween,
  factsOf,
  isLevel,
  isPlanned,
  levelOf,
  placeOfClaim,
  sentenceOf,
  textAfter,
} from '../evidence/check-view.ts'
import type { StoredFigure } from '../evidence/stored-figure.ts'
import { magnitudeFinding } from './level-magnitude.ts'
import { boundsInScaleOf, inScaleOf, magnitudeBetween, unitOfFact } from './shown.ts'

/** A plan that the text or the data has. */
export interface Plan extends StoredFigure {
  readonly source: 'registered' | 'stated'
}

/**
 * `ratio/plan-contradiction`: level ÷ share is neither a registered plan nor one that the text states.
 * Off by a power of ten it is `level/magnitude`.
 */
export function checkPlanRatio(view: CheckView): readonly Finding[] {
  return factsOf(view, 'plan_ratio').flatMap((share) => {
    if (share.claim.unit !== 'percent' || isZero(share.value)) return []
    const found = levelOf(view, share)
    const told = found === null ? planThenShare(view, share) : null
    const level = found ?? told?.level ?? null
    if (level === null) return []
    const plans = told?.plans ?? plansFor(view, share, level)
    if (plans.length === 0) return []
    const implied = impliedPlan(level, share)
    const judged = plans.map((plan) => ({ plan, verdict: judge(implied, plan) }))
    if (judged.some(({ verdict }) => verdict === null)) return []
    if (fitsAnotherPlan(view, level, share)) return []
    const mildest = judged.find(({ verdict }) => verdict?.severity === 'warning') ?? judged[0]
    return mildest?.verdict == null ? [] : [planFinding(level, share, mildest.plan, mildest.verdict)]
  })
}

/** The plan that level ÷ share gives, with the bounds of both. */
export function impliedPlan(
  level: Fact,
  share: Fact,
): Side & { readonly value: DecimalText; readonly cut: Side['loose'] } {
  return {
    value: multiply(divide(level.value, share.value), '100'),
    strict: divideIntervals(level.strict, asRatio(share.strict)),
    loose: divideIntervals(level.loose, asRatio(share.loose)),
    cut: divideIntervals(exactly(level.value), asRatio(share.cut)),
  }
}

function asRatio(percent: Interval): Interval {
  return scaleInterval(percent, '0.01')
}

const partOfYear =
  /^%?\s*(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)\s+(?:tháng|quý|vụ|giai đoạn|nhiệm kỳ|trung hạn|\d+ tháng|cùng kỳ)/i

/** Registered plans of the level's year (of the assigner named, if one is), and plans stated in the text. */
export function plansFor(view: CheckView, share: Fact, level: Fact): readonly Plan[] {
  const stated = (view.byKey.get(level.key) ?? []).filter(
    (fact) =>
      isLevel(fact) &&
      fact !== level &&
      fact.claim.unit === level.claim.unit &&
      isPlanned(view, fact) &&
      canBeOf(share, fact) &&
      !isOfAnotherShare(view, share, fact) &&
      (isBeside(view, fact, level) || isSameFigure(fact, level)),
  )
  const inGroup = stated.filter((fact) => fact.claim.group === share.claim.group)
  const beside = inGroup.length > 0 ? inGroup : planOfSentence(view, share, level)
  const fromText = (beside.length > 0 ? beside : stated).map((fact) => ({ ...fact, source: 'stated' as const }))
  return [...registeredPlans(view, share, level), ...fromText]
}

/** 'Kế hoạch 8.000 ha, thực hiện 1.200 ha, đạt 25%': the only plan of the sentence, before its only result in that unit. */
function planOfSentence(view: CheckView, share: Fact, level: Fact): readonly Fact[] {
  const amounts = sentenceOf(view, share).filter((fact) => isLevel(fact) && fact.claim.unit === level.claim.unit)
  const [plan, result] = amounts
  const isPair = amounts.length === 2 && result === level && plan !== undefined && level.claim.start < share.claim.start
  if (!isPair || !isPlanned(view, plan) || !canBeOf(share, plan)) return []
  const shares = sentenceOf(view, share).filter(({ claim }) => claim.measure === 'plan_ratio')
  return shares.length === 1 ? [plan] : []
}

/**
 * 'Tổng thu ước đạt 7.250 tỷ đồng. Dự toán là 8.400 tỷ đồng, như vậy đã đạt 86,3%': before the share its sentence has the plan alone,
 * the sentence before it one result in that unit.
 */
function planThenShare(view: CheckView, share: Fact): { readonly level: Fact; readonly plans: readonly Plan[] } | null {
  const { start, end } = share.claim
  const here = segmentBounds(view.segments.sentences, start, view.text.length).start
  const before = segmentBounds(view.segments.sentences, Math.max(0, here - 1), view.text.length).start
  const [plan, ...others] = factsBetween(view, Math.max(here, start - 240), end - 1).filter((fact) => fact !== share)
  if (plan === undefined || others.length > 0 || !isLevel(plan) || !isPlanned(view, plan)) return null
  const results = factsBetween(view, Math.max(before, here - 240), here).filter(
    (fact) => isLevel(fact) && fact.claim.unit === plan.claim.unit && !isPlanned(view, fact),
  )
  const [level] = results
  if (level === undefined || results.length > 1 || !canBeOf(share, plan)) return null
  return { level, plans: [{ ...plan, source: 'stated' }] }
}

function isBeside(view: CheckView, plan: Fact, level: Fact): boolean {
  const { lines } = view.segments
  return segmentAt(lines, plan.claim.start) === segmentAt(lines, level.claim.start)
}

/** In another paragraph 'giải ngân' or 'trồng' is anybody's, and the level told again is no plan of itself. */
function isSameFigure(plan: Fact, level: Fact): boolean {
  const isNamed = level.claim.indicator.code !== null || level.name.split(' ').length > 2
  return isNamed && plan.value !== level.value && isPlanOf(plan.claim.period, level.claim.period)
}

function isPlanOf(plan: string | null, level: string | null): boolean {
  return plan === null || level === null || plan.slice(0, 4) === level.slice(0, 4)
}

const opensBracket = /^\s*%[^,;.()]{0,80}\(\s*(?:là\s+)?$/u

/** 'bằng 39,6% chỉ tiêu của Bộ (63.630 tỷ đồng), bằng 37,6% chỉ tiêu phấn đấu': the plan in brackets is that of its own share. */
function isOfAnotherShare(view: CheckView, share: Fact, plan: Fact): boolean {
  const owner = factsBetween(view, plan.claim.start - 120, plan.claim.start).at(-1)
  if (owner === undefined || owner === share || owner.claim.measure !== 'plan_ratio') return false
  return opensBracket.test(view.text.slice(owner.claim.end, plan.claim.start).normalize('NFC'))
}

/** A share of one body's plan says nothing of another's. */
function canBeOf({ claim }: Fact, plan: Fact): boolean {
  return claim.planBy === null || plan.claim.planBy === null || claim.planBy === plan.claim.planBy
}

/** Registered plans that the share can be of. */
export function registeredPlans(view: CheckView, share: Fact, level: Fact): readonly Plan[] {
  const { code } = level.claim.indicator
  const period = level.claim.period ?? view.period
  if (code === null || period === null || view.source === null) return []
  if (partOfYear.test(textAfter(view, share, 40).normalize('NFC'))) return []
  if (view.source.indicator(code)?.unit !== level.claim.unit) return []
  const targets = view.source.targets(code, period)
  const named = targets.filter((target) => target.assigner === share.claim.planBy)
  return (share.claim.planBy === null ? targets : named).map((target) => ({ ...target, source: 'registered' }))
}

/** level ÷ share is a plan that the paragraph gives, under whatever name: then that one is meant. */
export function fitsAnotherPlan(view: CheckView, level: Fact, share: Fact): boolean {
  const { start, end } = segmentBounds(view.segments.lines, share.claim.start, view.text.length)
  return factsBetween(view, start, end).some(
    (fact) =>
      isLevel(fact) &&
      fact !== level &&
      fact.claim.unit === level.claim.unit &&
      isPlanned(view, fact) &&
      judge(impliedPlan(level, share), fact) === null,
  )
}

/** The share of that plan, with the decimals of the text. */
function suggested(share: Fact, level: Fact, plan: Plan): Suggestion {
  if (isZero(plan.value)) return {}
  const percent = multiply(divide(level.value, plan.value), '100')
  return { value: roundHalfUp(percent, decimalsOf(share.printed)), unit: 'percent' }
}

/** `ratio/plan-contradiction`, or `level/magnitude` where the plan is off by a power of ten. */
export function planFinding(level: Fact, share: Fact, plan: Plan, verdict: Verdict): Finding {
  const implied = impliedPlan(level, share)
  const power = verdict.severity === 'error' ? magnitudeBetween(implied.value, plan.value) : null
  if (power !== null) return magnitudeFinding(level, power, plan.source === 'registered' ? 'plan' : 'text')
  const bounds = verdict.severity === 'error' ? implied.loose : implied.strict
  const actual = isZero(plan.value) ? '0' : roundHalfUp(multiply(divide(level.value, plan.value), '100'), 2)
  return finding(
    'ratio/plan-contradiction',
    placeOfClaim(share.claim),
    {
      indicator: level.claim.indicator.text,
      level: level.printed,
      share: share.printed,
      implied: bounds && boundsInScaleOf(level, bounds),
      target: trimZeros(inScaleOf(level, plan.value)),
      actual,
      source: plan.source,
      truncationFits: verdict.truncationFits,
      ...unitOfFact(level),
    },
    { severity: verdict.severity, suggestion: suggested(share, level, plan) },
  )
}
