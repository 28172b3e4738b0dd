import { type Finding, finding } from '../../findings/index.ts'
import { compareDecimals, exactly } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, factsOf, placeOfClaim, textBefore } from '../evidence/check-view.ts'

const takesPart = /chiếm(?:\s+(?:tới|đến|khoảng|hơn|gần|trên))*\s*$/iu
/** Rates of a population: there is no more than all of it. */
const ofAll = /(?:bao phủ|che phủ|hộ (?:cận )?nghèo|thất nghiệp|thiếu việc làm|đô thị h[oó][aá])/iu

/** `sum/parts`: a share of more than the whole: 'chiếm 120%', 'tỷ lệ bao phủ bảo hiểm y tế đạt 193,2%'. */
export function checkShareAboveWhole(view: CheckView): readonly Finding[] {
  return factsOf(view, 'share').flatMap((share) => {
    if (share.claim.unit !== 'percent' || compareDecimals(share.value, '100') <= 0 || !isOfWhole(view, share)) return []
    return [
      finding('sum/parts', placeOfClaim(share.claim), {
        variant: 'exceed',
        parts: [share.printed],
        sum: share.printed,
        sumBounds: share.strict,
        whole: '100',
        wholeBounds: exactly('100'),
        why: 'one',
        unit: 'percent',
        multiplier: 0,
      }),
    ]
  })
}

function isOfWhole(view: CheckView, share: Fact): boolean {
  const isRate = ofAll.test(share.claim.indicator.text.normalize('NFC'))
  return isRate || takesPart.test(textBefore(view, share, 24).normalize('NFC'))
}
