import { type Finding, finding } from '../../findings/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, factsOf, placeOfClaim, sentenceOf } from '../evidence/check-view.ts'

const namesRate = /^(?:tỷ|tỉ) (?:lệ|trọng|suất)/iu

/**
 * `points/percent`: the change of a rate is given in % where points are probably meant: a rate by its name or by the catalogue, or
 * one held against its target ('86,25% dân số, thấp hơn 5,25% so với chỉ tiêu').
 */
export function checkPointsPercent(view: CheckView): readonly Finding[] {
  return factsOf(view, 'change_pct').flatMap((fact) => {
    const { claim, printed } = fact
    if (claim.unit !== 'percent') return []
    if (claim.baseline === 'plan') return againstTarget(view, fact)
    const indicator = claim.indicator.code === null ? null : view.source?.indicator(claim.indicator.code)
    const isRate = indicator?.kind === 'rate' || namesRate.test(claim.indicator.text.normalize('NFC'))
    // 'tốc độ tăng' is a rate whose own value is a growth: 'GRDP tăng 3,5%' states the level.
    const isGrowthRate = indicator != null && /tăng/iu.test(indicator.name.vi)
    return isRate && !isGrowthRate
      ? [finding('points/percent', placeOfClaim(claim), { indicator: claim.indicator.text, value: printed })]
      : []
  })
}

const beyondTarget =
  /^\s*%?[^,;.]{0,48},\s*(?:đã\s)?(?:vượt|thấp hơn|cao hơn|hụt|kém|tăng hơn)(?:\s+(?:gần|hơn|khoảng))?\s*$/iu

/** Right behind the rate itself. */
function againstTarget(view: CheckView, fact: Fact): readonly Finding[] {
  const rate = sentenceOf(view, fact).findLast(({ claim }) => claim.start < fact.claim.start)
  if (rate?.claim.measure !== 'share' || rate.claim.unit !== 'percent') return []
  const between = view.text.slice(rate.claim.end, fact.claim.start).normalize('NFC')
  if (!beyondTarget.test(between)) return []
  return [
    finding('points/percent', placeOfClaim(fact.claim), { indicator: rate.claim.indicator.text, value: fact.printed }),
  ]
}
