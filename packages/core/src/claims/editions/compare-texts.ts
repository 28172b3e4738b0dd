import { type Finding, finding, type Severity } from '../../findings/index.ts'
import { isZero, trimZeros } from '../../quantities/index.ts'
import { inScaleOf, unitOfFact } from '../checks/shown.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { placeOfClaim } from '../evidence/check-view.ts'
import { figuresOf, type ReadText, viewOf } from './other-text.ts'

/**
 * One text against another: `sources/disagree` for each figure that both give (same indicator, measure, unit, period, base and
 * assigner) with values that cannot be equal. A warning; a note where only their last digits cannot both be right.
 * Findings stand in the first text, in its order. Figures that one of the texts gives in two ways are left to its own check.
 */
export function compareTexts(text: ReadText, other: ReadText): readonly Finding[] {
  return disagreeing(text, other, { contradiction: 'warning', lastDigits: 'info', revised: false })
}

/** How severely two texts may differ, and whether the other one is an earlier edition. */
export interface Relation {
  readonly contradiction: Severity
  readonly lastDigits: Severity
  readonly revised: boolean
}

/** The figures that two texts give with values that cannot be equal. */
export function disagreeing(text: ReadText, other: ReadText, relation: Relation): readonly Finding[] {
  const figures = figuresOf(viewOf(other))
  return [...figuresOf(viewOf(text))].flatMap(([key, fact]) => {
    const theirs = figures.get(key)
    const verdict = theirs === undefined ? null : judge(fact, theirs)
    if (theirs === undefined || verdict === null) return []
    const severity = verdict.severity === 'error' ? relation.contradiction : relation.lastDigits
    return [described(text, fact, other, theirs, severity, relation.revised)]
  })
}

function described(
  text: ReadText,
  fact: Fact,
  other: ReadText,
  theirs: Fact,
  severity: Severity,
  revised: boolean,
): Finding {
  const inScale = (value: string): string => (isZero(value) ? '0' : trimZeros(inScaleOf(fact, value)))
  return finding(
    'sources/disagree',
    placeOfClaim(fact.claim),
    {
      indicator: fact.claim.indicator.text,
      period: fact.claim.period,
      first: inScale(fact.value),
      firstSource: text.name,
      second: inScale(theirs.value),
      secondSource: other.name,
      ...(revised ? { revised } : {}),
      ...unitOfFact(fact),
    },
    { severity },
  )
}
