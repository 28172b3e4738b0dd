import { type Finding, finding, type Suggestion } from '../../findings/index.ts'
import {
  absolute,
  compareDecimals,
  type DecimalText,
  subtract,
  subtractIntervals,
  trimZeros,
} from '../../quantities/index.ts'
import { judge, type Verdict } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { placeOfClaim } from '../evidence/check-view.ts'
import type { StoredFigure } from '../evidence/stored-figure.ts'
import type { Base } from './known-bases.ts'
import { boundsInScaleOf, inScaleOf, unitOfFact } from './shown.ts'

/** The base that a change is counted from, who says so, and of which period. */
export interface ChangeBase extends StoredFigure {
  readonly source: Base['source']
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

/** The true change with its verb and unit: 'giảm 37 vụ'. */
function suggested(change: Fact, difference: DecimalText): Suggestion {
  const text = compareDecimals(difference, '0') < 0 ? 'giảm' : 'tăng'
  return { text, value: absolute(difference), ...unitOfFact(change) }
}
