import { type Finding, finding, type Severity } from '../../findings/index.ts'
import { add, addIntervals, roundHalfUp, trimZeros } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { placeOfClaim } from '../evidence/check-view.ts'
import { boundsInScaleOf, inScaleOf, unitOfFact } from './shown.ts'

/**
 * Why parts and whole cannot both be true, or why they still may: `one` part is more than the whole; the parts are said to make the
 * `whole`; after 'trong đó' they may `overlap`; `rounding` may explain it; there may be parts `untold`; they stand `apart`.
 */
export type PartsReason = 'one' | 'whole' | 'overlap' | 'rounding' | 'untold' | 'apart'

/** `sum/parts`: parts that are more than their whole, or do not make it. Parts are told in the scale of the whole. */
export function partsFinding(
  variant: 'exceed' | 'differ',
  whole: Fact,
  parts: readonly Fact[],
  severity: Severity,
  why: PartsReason | null,
): Finding {
  const mode = severity === 'error' || variant === 'differ' ? 'loose' : 'strict'
  const sum = parts.map((part) => part.value).reduce(add)
  const decimals = Math.max(...parts.map((part) => decimalsShown(inScaleOf(whole, part.value))))
  return finding(
    'sum/parts',
    placeOfClaim((parts[0] ?? whole).claim),
    {
      variant,
      parts: parts.map((part) => trimZeros(inScaleOf(whole, part.value))),
      sum: roundHalfUp(inScaleOf(whole, sum), decimals),
      sumBounds: boundsInScaleOf(whole, parts.map((part) => part[mode]).reduce(addIntervals)),
      whole: whole.printed,
      wholeBounds: boundsInScaleOf(whole, whole[mode]),
      why: why === 'whole' && severity === 'warning' ? 'rounding' : why,
      ...unitOfFact(whole),
    },
    { severity },
  )
}

function decimalsShown(value: string): number {
  return trimZeros(value).split('.')[1]?.length ?? 0
}
