import { type Finding, finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import {
  absolute,
  compareDecimals,
  decimalsOf,
  meets,
  subtract,
  tenTo,
  truncationInterval,
} from '../../quantities/index.ts'
import { statedSide } from '../agreement.ts'
import type { Observation, StatedMeasure } from '../model.ts'
import { isOnePublisher, putsRight } from '../publisher.ts'
import { disagreementFinding, disagreements } from '../source-findings.ts'
import { sourceOf } from '../sources.ts'
import type { Figure, Found, Series } from './model.ts'
import { sideOfObservation, sideOfStated } from './sides.ts'

/** Two sources for one figure: levels that cannot be equal; where the levels do not tell, changes and shares that cannot. */
export function checkSources(series: Series): readonly Found[] {
  return [...series.figures.values()].flatMap((figure) => {
    const levels = checkLevels(series, figure)
    return levels.length > 0 ? levels : checkStatements(series, figure)
  })
}

function checkLevels({ indicator }: Series, { period, levels }: Figure): readonly Found[] {
  const known = levels.map((level) => level.observation)
  return disagreements(known, putsRight).map(({ chosen, other }) => {
    const told = disagreementFinding(indicator, chosen, other)
    const finding: Finding = isLastDigit(chosen, other) ? { ...told, severity: 'info' } : told
    return { period, finding, sides: [chosen, other].map(sideOfObservation) }
  })
}

/** One unit of the last place that both print: rounded by one and cut off by the other, not two figures. */
function isLastDigit(a: Observation, b: Observation): boolean {
  if (a.value === undefined || b.value === undefined) return false
  const unit = tenTo(-Math.min(decimalsOf(a.value), decimalsOf(b.value)))
  return compareDecimals(absolute(subtract(a.value, b.value)), unit) <= 0
}

function checkStatements(series: Series, { period, said }: Figure): readonly Found[] {
  const withValues = said.filter((fact) => fact.value !== null)
  const byMeasure = groupBy(withValues, (fact) => [fact.measure, fact.assigner, fact.assignerName].join('|'))
  return [...byMeasure.values()].flatMap((facts) => {
    const chosen = facts.at(-1) as StatedMeasure
    return facts.slice(0, -1).flatMap((other) => {
      if (isOnePublisher(other, chosen) || canBeOne(chosen, other)) return []
      return [{ period, finding: statementFinding(series, chosen, other), sides: [chosen, other].map(sideOfStated) }]
    })
  })
}

/** Equal within what is printed, or one with the other's last digits cut off. */
function canBeOne(a: StatedMeasure, b: StatedMeasure): boolean {
  const [x, y] = [statedSide(a), statedSide(b)]
  if (x.value === null || y.value === null || x.bounds === null || y.bounds === null) return true
  if (meets(x.bounds, y.bounds)) return true
  return meets(truncationInterval(x.value), y.bounds) || meets(truncationInterval(y.value), x.bounds)
}

function statementFinding({ indicator }: Series, chosen: StatedMeasure, other: StatedMeasure): Found['finding'] {
  const inUnits = chosen.measure === 'changeAbs'
  const times = chosen.measure === 'multiple'
  return finding('sources/disagree', sideOfStated(chosen).at, {
    indicator: indicator.name.vi,
    period: chosen.period,
    measure: chosen.measure,
    first: statedSide(chosen).value,
    firstSource: sourceOf(chosen.provenance),
    second: statedSide(other).value,
    secondSource: sourceOf(other.provenance),
    unit: inUnits ? (indicator.kind === 'rate' ? 'points' : indicator.unit) : times ? 'times' : 'percent',
    multiplier: inUnits ? indicator.multiplier : 0,
  })
}
