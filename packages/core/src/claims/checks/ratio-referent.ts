import { type Finding, finding } from '../../findings/index.ts'
import { trimZeros } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { segmentAt } from '../evidence/check-segments.ts'
import {
  type CheckView,
  factsOf,
  isDenominator,
  isLevel,
  isPlanned,
  placeOfClaim,
  samePeriod,
  sentenceOf,
  textBefore,
} from '../evidence/check-view.ts'
import { impliedPlan, plansFor, registeredPlans } from './plan-ratio.ts'
import { derivedPlan } from './round-plan.ts'
import { inScaleOf, roundedLike, unitOfFact } from './shown.ts'

/** From this roundness on a plan worked back is no accident (one in twenty by chance) ... */
const certainlyRound = 20
/** ... and up to this it says nothing. */
const notRound = 4

/**
 * `ratio/referent`: a share of plan that does not fit the figure before it but another one of the sentence. Fitting: a registered
 * plan (error), else a round plan where the nearest figure gives none (warning). The plan is proposed as derived, never stored.
 */
export function checkRatioReferent(view: CheckView): readonly Finding[] {
  return factsOf(view, 'plan_ratio').flatMap((share) => {
    if (share.claim.unit !== 'percent' || (share.claim.approx !== null && share.claim.approx !== 'estimate')) return []
    const [nearest, ...others] = levelsBefore(view, share)
    if (nearest === undefined || others.length === 0 || plansFor(view, share, nearest).some(fits(nearest, share)))
      return []
    const owner = registeredOwner(view, share, others)
    if (owner !== null) return [referentFinding(share, nearest, owner, true)]
    const own = derivedPlan(nearest, share)
    if (own === null || own.roundness > notRound || plansFor(view, share, nearest).length > 0) return []
    const round = others.flatMap((other) => withPlan(other, share)).toSorted((a, b) => b.roundness - a.roundness)[0]
    return round === undefined || round.roundness < certainlyRound
      ? []
      : [referentFinding(share, nearest, round, false)]
  })
}

interface Owner {
  readonly figure: Fact
  readonly plan: string
  readonly roundness: number
}

/** Results before the share, nearest first; a complement ('cho 322 lượt hộ') has no plan of its own. */
function levelsBefore(view: CheckView, share: Fact): readonly Fact[] {
  return sentenceOf(view, share)
    .filter(
      (fact) =>
        isLevel(fact) &&
        fact.claim.start < share.claim.start &&
        isNear(view, fact, share) &&
        samePeriod(fact.claim, share.claim) &&
        !isPlanned(view, fact) &&
        !isDenominator(view, fact) &&
        !isComplement(view, fact),
    )
    .toReversed()
    .filter((fact, index, all) => index === 0 || !hasOwnShare(view, fact, share, all))
}

/** In the same clause or the one before it: 'có 100 doanh nghiệp; tổng vốn 950 tỷ đồng, đạt 9,52% kế hoạch'. */
function isNear(view: CheckView, fact: Fact, share: Fact): boolean {
  const { clauses } = view.segments
  return segmentAt(clauses, share.claim.start) - segmentAt(clauses, fact.claim.start) <= 1
}

function isComplement(view: CheckView, fact: Fact): boolean {
  return /(?:^|\s)(?:cho|của|trong|từ|tại|bởi|với hơn|trên tổng số)\s*$/i.test(
    textBefore(view, fact, 20).normalize('NFC'),
  )
}

/** A figure that is followed by a share of its own before the next figure. */
function hasOwnShare(view: CheckView, figure: Fact, share: Fact, levels: readonly Fact[]): boolean {
  const next = levels.filter((fact) => fact.claim.start > figure.claim.start).at(-1)
  const end = next?.claim.start ?? share.claim.start
  return sentenceOf(view, figure).some(
    ({ claim }) => claim.measure === 'plan_ratio' && claim.start > figure.claim.start && claim.start < end,
  )
}

function fits(level: Fact, share: Fact): (plan: Parameters<typeof judge>[1]) => boolean {
  return (plan) => judge(impliedPlan(level, share), plan) === null
}

function registeredOwner(view: CheckView, share: Fact, others: readonly Fact[]): Owner | null {
  for (const figure of others) {
    const plan = registeredPlans(view, share, figure).find(fits(figure, share))
    if (plan !== undefined) return { figure, plan: plan.value, roundness: Number.POSITIVE_INFINITY }
  }
  return null
}

function withPlan(figure: Fact, share: Fact): readonly Owner[] {
  const plan = derivedPlan(figure, share)
  return plan === null ? [] : [{ figure, plan: plan.value, roundness: plan.roundness }]
}

function referentFinding(share: Fact, nearest: Fact, owner: Owner, registered: boolean): Finding {
  const plan = trimZeros(inScaleOf(owner.figure, owner.plan))
  const { unit: otherUnit, multiplier: otherMultiplier } = unitOfFact(owner.figure)
  return finding(
    'ratio/referent',
    placeOfClaim(share.claim),
    {
      share: share.printed,
      level: nearest.printed,
      implied: roundedLike(nearest, impliedPlan(nearest, share).value),
      other: owner.figure.printed,
      otherImplied: plan,
      registered,
      ...unitOfFact(nearest),
      otherUnit,
      otherMultiplier,
    },
    {
      severity: registered ? 'error' : 'warning',
      suggestion: { value: plan, indicator: owner.figure.claim.indicator.text },
    },
  )
}
