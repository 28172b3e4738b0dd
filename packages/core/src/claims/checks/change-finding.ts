import { type Finding, finding, type Suggestion } from '../../findings/index.ts'
import {
  absolute,
  compareDecimals,
  type DecimalText,
  formatNumber,
  subtract,
  subtractIntervals,
  trimZeros,
} from '../../quantities/index.ts'
import { judge, type Verdict } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { placeOfClaim } from '../evidence/check-view.ts'
import type { StoredFigure } from '../evidence/stored-figure.ts'
import { boundsInScaleOf, inScaleOf, unitOfFact } from './shown.ts'

/** The base that a change is counted from, who says so, and of which period. */
export interface ChangeBase extends StoredFigure {
  readonly source: 'registered' | 'stated'
  readonly period: string | null
}

/** `growth/base-contradiction` of a change in units or points: level − base is not the change, or null where it can be. */
export function changeFinding(change: Fact, level: Fact, base: ChangeBase): Finding | null {
  const verdict = judge(
    { strict: change.strict, loose: change.loose, cut: change.cut },
    {
      value: subtract(level.value, base.value),
      strict: subtractIntervals(level.strict, base.strict),
      loose: subtractIntervals(level.loose, base.loose),
    },
  )
  return verdict === null ? null : described(change, level, base, verdict)
}

function described(change: Fact, level: Fact, base: ChangeBase, verdict: Verdict): Finding {
  const mode = verdict.severity === 'error' ? 'loose' : 'strict'
  const difference = trimZeros(inScaleOf(change, subtract(level.value, base.value)))
  const { unit: otherUnit, multiplier: otherMultiplier } = unitOfFact(change)
  return finding(
    'growth/base-contradiction',
    placeOfClaim(change.claim),
    {
      indicator: level.claim.indicator.text,
      level: level.printed,
      change: trimZeros(inScaleOf(change, change.value)),
      difference,
      implied: trimZeros(inScaleOf(level, subtract(level.value, change.value))),
      impliedBounds: boundsInScaleOf(level, subtractIntervals(level[mode], change[mode])),
      base: trimZeros(inScaleOf(level, base.value)),
      baseBounds: boundsInScaleOf(level, base[mode]),
      basePeriod: base.period,
      source: base.source,
      truncationFits: verdict.truncationFits,
      ...unitOfFact(level),
      otherUnit,
      otherMultiplier,
    },
    { severity: verdict.severity, suggestion: suggested(change, difference) },
  )
}

/** The true change; with its verb where the text has the other one. */
function suggested(change: Fact, difference: DecimalText): Suggestion {
  const falls = compareDecimals(difference, '0') < 0
  if (falls === (change.claim.direction === 'down')) return { value: absolute(difference) }
  return { text: `${falls ? 'giảm' : 'tăng'} ${formatNumber(absolute(difference), 'vi')}` }
}
