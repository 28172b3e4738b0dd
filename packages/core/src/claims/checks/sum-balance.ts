import { type Finding, finding } from '../../findings/index.ts'
import { absolute, subtract, subtractIntervals, trimZeros } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { segmentAt } from '../evidence/check-segments.ts'
import { type CheckView, factsBetween, isLevel, isPlanned, placeOfClaim, textBefore } from '../evidence/check-view.ts'
import { boundsInScaleOf, inScaleOf, unitOfFact } from './shown.ts'

const balance = /(xuất|nhập) siêu[^;.,()\d]{0,40}$/iu

/** Characters within which exports and imports stand before their balance. */
const longest = 600

/**
 * `sum/parts` of a balance of trade: exports less imports of the same time, told in this sentence or the one before, are not the
 * surplus or deficit given. An error, since nothing else is between them.
 */
export function checkSumBalance(view: CheckView): readonly Finding[] {
  return view.facts.flatMap((fact) => {
    if (!isLevel(fact) || (fact.claim.unit !== 'USD' && fact.claim.unit !== 'VND')) return []
    const side = balance.exec(textBefore(view, fact, 60).normalize('NFC'))?.[1]?.toLowerCase()
    if (side === undefined) return []
    const [exports, imports] = [tradeBefore(view, fact, 'xuất khẩu'), tradeBefore(view, fact, 'nhập khẩu')]
    if (exports === null || imports === null) return []
    return side === 'xuất' ? judged(fact, exports, imports) : judged(fact, imports, exports)
  })
}

/** The one level of that name in this sentence and the one before; null where there are several, of goods or places. */
function tradeBefore(view: CheckView, of: Fact, trade: string): Fact | null {
  const { sentences } = view.segments
  const from = sentences[Math.max(0, segmentAt(sentences, of.claim.start) - 1)] ?? 0
  const named = factsBetween(view, Math.max(from, of.claim.start - longest), of.claim.start).filter(
    (fact) =>
      isLevel(fact) &&
      fact.claim.unit === of.claim.unit &&
      fact.claim.period === of.claim.period &&
      new RegExp(
        `^(?:tổng )?(?:trị giá |kim ngạch )?(?:hàng hóa |hàng hoá )?${trade}(?: hàng hóa| hàng hoá)?$`,
        'iu',
      ).test(fact.claim.indicator.text.normalize('NFC')) &&
      !isPlanned(view, fact),
  )
  return named.length === 1 ? (named[0] ?? null) : null
}

function judged(fact: Fact, larger: Fact, smaller: Fact): readonly Finding[] {
  const difference = subtract(larger.value, smaller.value)
  const strict = subtractIntervals(larger.strict, smaller.strict)
  const loose = subtractIntervals(larger.loose, smaller.loose)
  const verdict = judge({ strict, loose }, fact)
  if (verdict === null) return []
  const shown = (value: string): string => trimZeros(inScaleOf(fact, value))
  return [
    finding(
      'sum/parts',
      placeOfClaim(fact.claim),
      {
        variant: 'balance',
        parts: [`${shown(larger.value)} − ${shown(smaller.value)}`],
        sum: shown(difference),
        sumBounds: boundsInScaleOf(fact, verdict.severity === 'error' ? loose : strict),
        whole: fact.printed,
        wholeBounds: boundsInScaleOf(fact, verdict.severity === 'error' ? fact.loose : fact.strict),
        ...(verdict.severity === 'error' ? {} : { why: 'rounding' }),
        ...unitOfFact(fact),
      },
      { severity: verdict.severity, suggestion: { value: shown(absolute(difference)), ...unitOfFact(fact) } },
    ),
  ]
}
