import { groupBy } from '../../group-by.ts'
import {
  monthsOf,
  type PeriodId,
  parsePeriod,
  periodFrom,
  previousPeriod,
  samePeriodLastYear,
} from '../../periods/index.ts'
import { absolute, compareDecimals, type DecimalText, subtract } from '../../quantities/index.ts'
import { type Agreement, agreementOf, type Computed, statedSide } from '../agreement.ts'
import { type Against, computedChange, computedGrowth, computedMultiple } from '../computed-changes.ts'
import { changeFindings } from '../contradictions.ts'
import type { Level } from '../levels.ts'
import type { Indicator, StatedKind, StatedMeasure } from '../model.ts'
import { levelsAt, levelsBeside } from './levels-at.ts'
import type { Figure, Found, Series } from './model.ts'
import { sideOfLevel, sideOfStated } from './sides.ts'
import { usualGap } from './usual-gap.ts'
import { usualRevision } from './usual-revision.ts'

/**
 * Level × growth × base: each stated change against what the levels give. A statement is read beside its own source's level, and
 * the base is any that a source has published; it is found only when no pair of them can be true, and when the gap is more than
 * the series is in the habit of leaving, or its publisher of restating.
 */
export function checkGrowth(series: Series): readonly Found[] {
  const tried = [...series.figures.values()].flatMap((figure) =>
    figure.said.flatMap((fact) => {
      const basePeriod = basePeriodOf(fact)
      const trial = basePeriod === null ? null : bestTrial(series, figure, fact, basePeriod)
      return basePeriod === null || trial === null ? [] : [{ fact, basePeriod, trial }]
    }),
  )
  const revision = usualRevision(series)
  return [...groupBy(tried, ({ fact }) => fact.measure).values()].flatMap((alike) => {
    const habit = usualGap(alike.map(({ fact, trial }) => gapOf(trial, fact)))
    const isUsual = (trial: Trial, fact: StatedMeasure): boolean =>
      gapOf(trial, fact) <= Math.max(habit, revision * baseWeight(trial, fact))
    return alike
      .filter(({ fact, trial }) => fact.value === null || !isUsual(trial, fact))
      .flatMap(({ fact, basePeriod, trial }) => tell(series, fact, basePeriod, trial))
  })
}

/** Between what is stated and what the levels give, in the unit of the measure. */
function gapOf({ computed }: Trial, fact: StatedMeasure): number {
  const { value } = statedSide(fact)
  return value === null ? 0 : Number(absolute(subtract(computed.value, value)))
}

interface Trial {
  readonly level: Level | null
  readonly base: Level | null
  readonly computed: Computed
  readonly agreement: Agreement
}

const rank: Readonly<Record<Agreement, number>> = { agree: 0, strictOnly: 1, contradict: 2 }

/** What a base that is off by the whole of itself does to a change. */
function baseWeight({ level, base, computed }: Trial, { measure }: StatedMeasure): number {
  if (measure === 'changeAbs') return Math.abs(Number((base ?? level)?.value ?? 0))
  return measure === 'multiple' ? Number(computed.value) : 100 + Number(computed.value)
}

function tell(
  { indicator }: Series,
  fact: StatedMeasure,
  basePeriod: PeriodId,
  { level, base, computed, agreement }: Trial,
): readonly Found[] {
  if (agreement === 'agree') return []
  const { period, measure } = fact
  const findings = changeFindings(indicator, {
    period,
    basePeriod,
    level,
    base,
    growth: { computed: computedGrowth(indicator, level, base, againstOf(measure))?.value ?? null },
    checked: [{ measure, computed, stated: statedSide(fact) }],
  })
  const sides = [level, base].filter((side) => side !== null).map(sideOfLevel)
  return findings.map((finding) => ({ period, finding, sides: [...sides, sideOfStated(fact)] }))
}

/** The pair of level and base that comes nearest to the statement. Cost: the vintages of the level × those of the base. */
function bestTrial(series: Series, figure: Figure, fact: StatedMeasure, basePeriod: PeriodId): Trial | null {
  const levels = levelsBeside(levelsAt(series, figure.period), fact)
  const bases = levelsAt(series, basePeriod)
  const stated = statedSide(fact)
  let best: Trial | null = null
  for (const level of levels) {
    for (const base of bases.length > 0 ? bases : [null]) {
      const computed = compute(series.indicator, level, base, fact.measure)
      if (computed === null) continue
      const trial = { level, base, computed, agreement: agreementOf(computed, stated) }
      if (best === null || isNearer(trial, best, stated.value)) best = trial
    }
  }
  return best
}

function isNearer(trial: Trial, best: Trial, said: DecimalText | null): boolean {
  if (trial.agreement !== best.agreement) return rank[trial.agreement] < rank[best.agreement]
  if (said === null) return false
  const gap = ({ computed }: Trial): DecimalText => absolute(subtract(computed.value, said))
  return compareDecimals(gap(trial), gap(best)) < 0
}

function compute(indicator: Indicator, level: Level, base: Level | null, measure: StatedKind): Computed | null {
  switch (measure) {
    case 'changeAbs':
      return computedChange(indicator, level, base)
    case 'multiple':
      return computedMultiple(indicator, level, base)
    case 'planShare':
      return null
    default:
      // 'Tăng 5%' of a rate can mean points as well: what it is not, `points/percent` says.
      return indicator.kind === 'rate' ? null : computedGrowth(indicator, level, base, againstOf(measure))
  }
}

function againstOf(measure: StatedKind): Against {
  return measure === 'momGrowth' ? 'previousPeriod' : 'samePeriod'
}

/** The period that a statement compares with; null where it compares with none. */
function basePeriodOf({ measure, period }: StatedMeasure): PeriodId | null {
  switch (measure) {
    case 'planShare':
      return null
    case 'momGrowth':
      return previousPeriod(period)
    case 'decGrowth':
      return monthsOf(period).length === 1 ? periodFrom(parsePeriod(period).year - 1, 12, 1).id : null
    default:
      return samePeriodLastYear(period)
  }
}
