import { type Finding, finding, type Suggestion } from '../../findings/index.ts'
import { isPeriodId, samePeriodLastYear } from '../../periods/index.ts'
import {
  absolute,
  addIntervals,
  compareDecimals,
  type DecimalText,
  divide,
  divideIntervals,
  exactly,
  type Interval,
  isZero,
  multiply,
  scaleInterval,
  subtract,
  trimZeros,
} from '../../quantities/index.ts'
import type { StatedKind } from '../../statistics/index.ts'
import type { ClaimMeasure } from '../claim.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import type { FigureSource } from '../evidence/check-source.ts'
import { type CheckView, isLevel, isPlanned, placeOfClaim } from '../evidence/check-view.ts'
import type { StoredFigure } from '../evidence/stored-figure.ts'
import { boundsInScaleOf, inScaleOf, magnitudeBetween, unitOfFact } from './shown.ts'

/**
 * `data/differs`: a number of the text and the same figure as stored cannot be equal: levels, and ratios and changes that a
 * source states. What follows from stored levels is left to the rules of plans and bases.
 */
export function checkDataDiffers(view: CheckView): readonly Finding[] {
  const { source } = view
  if (source === null) return []
  return view.facts.flatMap((fact) => {
    const { code } = fact.claim.indicator
    const period = fact.claim.period ?? view.period
    if (code === null || period === null || (isLevel(fact) && isPlanned(view, fact))) return []
    const stored = storedFor(source, fact, code, period)
    if (stored.length === 0 || stored.some((figure) => judge(fact, figure) === null)) return []
    const [first] = stored
    return first === undefined || isMagnitude(fact, first) ? [] : [differing(fact, first, period)]
  })
}

const statedKinds: Partial<Record<ClaimMeasure, StatedKind>> = {
  plan_ratio: 'planShare',
  change_pct: 'growth',
  change_abs: 'changeAbs',
  change_ratio: 'multiple',
  points: 'growth',
}

/** What is stored under the same name; several when sources differ or plans do: then one that agrees is enough. */
function storedFor(source: FigureSource, fact: Fact, code: string, period: string): readonly StoredFigure[] {
  if (isLevel(fact)) {
    const level = source.indicator(code)?.unit === fact.claim.unit ? source.level(code, period) : null
    return level === null ? [] : [level]
  }
  const kind = statedKind(fact)
  if (kind === null) return []
  const stated = source.stated(code, period, kind)
  const computed = kind === 'growth' && stated.length > 0 ? computedGrowth(source, code, period) : null
  return computed === null ? stated : [...stated, computed]
}

/**
 * Growth as the stored levels give it. Where a source states another (a dispute), a text may say either: which of them is
 * right is for a person to decide.
 */
function computedGrowth(source: FigureSource, code: string, period: string): StoredFigure | null {
  const level = source.level(code, period)
  const base = isPeriodId(period) ? source.level(code, samePeriodLastYear(period)) : null
  if (level === null || base === null || isZero(base.value) || source.indicator(code)?.kind === 'rate') return null
  const percent = (a: Interval, b: Interval): Interval | null => {
    const ratio = divideIntervals(a, b)
    return ratio && scaleInterval(addIntervals(ratio, exactly('-1')), '100')
  }
  const [strict, loose] = [percent(level.strict, base.strict), percent(level.loose, base.loose)]
  const value = multiply(subtract(divide(level.value, base.value), '1'), '100')
  return strict && loose ? { value, strict, loose } : null
}

function statedKind(fact: Fact): StatedKind | null {
  const { measure, unit, baseline } = fact.claim
  if (measure === 'change_ratio' && unit !== 'times') return null
  if (measure === 'plan_ratio') return 'planShare'
  if (baseline === 'previous_period' && measure === 'change_pct') return 'momGrowth'
  if (baseline !== 'same_period_last_year') return null
  return statedKinds[measure] ?? null
}

function isMagnitude(fact: Fact, stored: StoredFigure): boolean {
  return isLevel(fact) && magnitudeBetween(fact.value, stored.value) !== null
}

function differing(fact: Fact, stored: StoredFigure, period: string): Finding {
  const verdict = judge(fact, stored)
  const severity = verdict?.severity ?? 'error'
  const mode = severity === 'error' ? 'loose' : 'strict'
  const shown = trimZeros(inScaleOf(fact, stored.value))
  return finding(
    'data/differs',
    placeOfClaim(fact.claim),
    {
      measure: isLevel(fact) ? 'level' : (statedKind(fact) ?? 'level'),
      indicator: fact.claim.indicator.text,
      period,
      value: trimZeros(inScaleOf(fact, fact.value)),
      valueBounds: boundsInScaleOf(fact, fact[mode]),
      stored: shown,
      storedBounds: boundsInScaleOf(fact, stored[mode]),
      truncationFits: verdict?.truncationFits ?? false,
      ...unitOfFact(fact),
    },
    { severity, suggestion: suggested(fact, shown) },
  )
}

/** The stored figure with its unit; a change with its verb. */
function suggested(fact: Fact, stored: DecimalText): Suggestion {
  const kind = statedKind(fact)
  if (isLevel(fact) || kind === 'planShare' || kind === 'multiple') return { value: stored, ...unitOfFact(fact) }
  const text = compareDecimals(stored, '0') < 0 ? 'giảm' : 'tăng'
  return { text, value: absolute(stored), ...unitOfFact(fact) }
}
