import { type Finding, finding } from '../../findings/index.ts'
import { type CheckView, factsOf, placeOfClaim } from '../check-view.ts'

const namesRate = /^(?:tỷ|tỉ) (?:lệ|trọng|suất)/iu

/** `points/percent`: the change of a rate is given in % where points are probably meant. */
export function checkPointsPercent(view: CheckView): readonly Finding[] {
  return factsOf(view, 'change_pct').flatMap(({ claim, printed }) => {
    if (claim.unit !== 'percent' || claim.baseline === 'plan') return []
    const indicator = claim.indicator.code === null ? null : view.source?.indicator(claim.indicator.code)
    const isRate = indicator?.kind === 'rate' || namesRate.test(claim.indicator.text.normalize('NFC'))
    // 'tốc độ tăng' is a rate whose own value is a growth: 'GRDP tăng 3,5%' states the level.
    const isGrowthRate = indicator != null && /tăng/iu.test(indicator.name.vi)
    return isRate && !isGrowthRate
      ? [finding('points/percent', placeOfClaim(claim), { indicator: claim.indicator.text, value: printed })]
      : []
  })
}
