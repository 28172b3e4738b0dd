import { type Finding, finding, type Severity } from '../../findings/index.ts'
import { add, addIntervals, roundHalfUp, trimZeros } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { placeOfClaim } from '../evidence/check-view.ts'
import { boundsInScaleOf, inScaleOf, unitOfFact } from './shown.ts'

/** `sum/parts`: parts that are more than their whole, or do not make it. */
export function partsFinding(
  variant: 'exceed' | 'differ',
  whole: Fact,
  parts: readonly Fact[],
  severity: Severity,
): Finding {
  const mode = severity === 'error' || variant === 'differ' ? 'loose' : 'strict'
  const sum = parts.map((part) => part.value).reduce(add)
  const decimals = Math.max(...parts.map((part) => decimalsShown(inScaleOf(whole, part.value))))
  return finding(
    'sum/parts',
    placeOfClaim((parts[0] ?? whole).claim),
    {
      variant,
      parts: parts.map((part) => part.claim.printed),
      sum: roundHalfUp(inScaleOf(whole, sum), decimals),
      sumBounds: boundsInScaleOf(whole, parts.map((part) => part[mode]).reduce(addIntervals)),
      whole: whole.printed,
      wholeBounds: boundsInScaleOf(whole, whole[mode]),
      ...unitOfFact(whole),
    },
    { severity },
  )
}

function decimalsShown(value: string): number {
  return trimZeros(value).split('.')[1]?.length ?? 0
}
