import { type Finding, finding } from '../../findings/index.ts'
import { trimZeros } from '../../quantities/index.ts'
import type { StatedKind } from '../../statistics/index.ts'
import { judge } from '../check-agreement.ts'
import type { Fact } from '../check-facts.ts'
import type { FigureSource, StoredFigure } from '../check-source.ts'
import { type CheckView, isLevel, isPlanned, placeOfClaim } from '../check-view.ts'
import type { ClaimMeasure } from '../claim.ts'
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
  return kind === null ? [] : source.stated(code, period, kind)
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
    { severity, suggestion: { value: shown } },
  )
}
