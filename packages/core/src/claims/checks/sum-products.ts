import { type Finding, finding } from '../../findings/index.ts'
import {
  compareDecimals,
  type DecimalText,
  divide,
  divideIntervals,
  type Interval,
  multiply,
  multiplyIntervals,
  scaleInterval,
  trimZeros,
} from '../../quantities/index.ts'
import type { Claim } from '../claim.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, isLevel, isPlanned, placeOfClaim, textBefore } from '../evidence/check-view.ts'
import { boundsInScaleOf, inScaleOf, roundedLike, unitOfFact } from './shown.ts'

/**
 * `sum/parts` of what is multiplied or divided in one sentence: area × yield is not the output, a total ÷ its count not the mean.
 * A warning: which figures belong together is read from the sentence, and what was sown is not all harvested.
 */
export function checkSumProducts(view: CheckView): readonly Finding[] {
  return [...view.bySentence.values()].flatMap((facts) => {
    const amounts = facts.filter((fact) => isLevel(fact) && !isPlanned(view, fact))
    return [...outputOf(amounts), ...meansOf(view, amounts)]
  })
}

/** One area, one yield in tạ or tấn for each hectare and one output in the sentence, in this order of sense. */
function outputOf(amounts: readonly Fact[]): readonly Finding[] {
  const area = only(amounts.filter(({ claim }) => claim.unit === 'ha'))
  const rate = only(
    amounts.filter(({ claim }) => claim.unit === 'tạ/ha' || /^(?:tấn|tonnes)\/ha$/u.test(claim.unit ?? '')),
  )
  const output = only(amounts.filter(({ claim }) => claim.unit === 'tonnes'))
  if (area === null || rate === null || output === null) return []
  const isTenths = rate.claim.unit === 'tạ/ha'
  const factor = isTenths ? '0.1' : '1'
  const times = (mode: 'strict' | 'loose'): Interval => scaleInterval(multiplyIntervals(area[mode], rate[mode]), factor)
  const value = multiply(multiply(area.value, rate.value), factor)
  const told = `${trimZeros(area.value)} × ${trimZeros(rate.value)}${isTenths ? ' ÷ 10' : ''}`
  return judged('product', output, { value, told, strict: times('strict'), loose: times('loose') })
}

function only(facts: readonly Fact[]): Fact | null {
  return facts.length === 1 ? (facts[0] ?? null) : null
}

const isMean = /(?:bình quân|trung bình)(?:\s+(?:mỗi|một|đạt|là|khoảng|hơn|gần))*\s*$/iu

/** '25 dự án với tổng vốn 1.500 tỷ đồng, bình quân 60 tỷ đồng/dự án': the total and the count right before it. */
function meansOf(view: CheckView, amounts: readonly Fact[]): readonly Finding[] {
  return amounts.flatMap((mean, at) => {
    const [unit = '', counted = ''] = (mean.claim.unit ?? '').split('/')
    if (counted === '' || !isMean.test(textBefore(view, mean, 40).normalize('NFC'))) return []
    const pair = amounts.slice(Math.max(0, at - 2), at)
    const total = pair.find(({ claim }) => claim.unit === unit && isPoint(claim))
    const count = pair.find(({ claim }) => claim.unit === counted)
    if (total === undefined || count === undefined || compareDecimals(count.value, '0') <= 0) return []
    const [strict, loose] = [divideIntervals(total.strict, count.strict), divideIntervals(total.loose, count.loose)]
    if (strict === null || loose === null) return []
    const value = divide(total.value, count.value)
    const told = `${trimZeros(inScaleOf(mean, total.value))} ÷ ${trimZeros(count.value)}`
    return judged('mean', mean, { value, told, strict, loose })
  })
}

/** 'dưới 15 tiêu chí' is a bound for each, no total. */
const isPoint = ({ approx }: Claim): boolean => approx === null || approx === 'about' || approx === 'estimate'

interface Computed {
  readonly value: DecimalText
  readonly told: string
  readonly strict: Interval
  readonly loose: Interval
}

function judged(variant: 'product' | 'mean', fact: Fact, { value, told, strict, loose }: Computed): readonly Finding[] {
  if (judge({ strict, loose }, fact)?.severity !== 'error') return []
  return [
    finding(
      'sum/parts',
      placeOfClaim(fact.claim),
      {
        variant,
        parts: [told],
        sum: trimZeros(roundedLike(fact, value)),
        sumBounds: boundsInScaleOf(fact, loose),
        whole: fact.printed,
        wholeBounds: boundsInScaleOf(fact, fact.loose),
        ...unitOfFact(fact),
      },
      { severity: 'warning' },
    ),
  ]
}
