import { parsePeriod } from '../../periods/index.ts'
import { type DecimalText, shift, signOf, subtract } from '../../quantities/index.ts'
import type { Assigner, Direction, Indicator, ObservationStatus, StatedKind } from '../model.ts'
import { sameDimension } from '../tables/match-indicator.ts'
import { says, wordKey } from '../tables/word-key.ts'
import type { LineFigure, Meaning, NotTaken, Taken } from './model.ts'

/** Whose plan it is where a head says 'Kế hoạch năm' and no more. */
const planBy: Assigner = 'council'

/**
 * What a figure tells of the indicator to which its line belongs, converted exactly into the indicator's unit; or why the
 * indicator cannot say it. `reportYear`: figures of earlier years without a status of their own are final.
 */
export function takeFigure(
  { meaning, value }: Pick<LineFigure, 'meaning' | 'value'>,
  indicator: Indicator,
  reportYear: number,
): Taken | NotTaken {
  const level = (exact: DecimalText): Taken => ({
    kind: 'observation',
    fact: { value: exact, status: meaning.status ?? statusOf(meaning, reportYear) },
  })
  switch (meaning.measure) {
    case 'level':
      return inUnitOf(indicator, meaning, value, level)
    case 'plan':
      return inUnitOf(indicator, meaning, value, (exact) => ({
        kind: 'target',
        fact: { ...(meaning.body ?? { assigner: planBy }), target: { kind: 'value', value: exact }, basis: 'level' },
      }))
    case 'planShare':
      return {
        kind: 'stated',
        fact: { measure: 'planShare', value, direction: null, ...(meaning.body ?? { assigner: planBy }) },
      }
    case 'share':
      return indicator.kind === 'rate' && indicator.unit === 'percent' ? level(value) : 'measure'
    case 'difference':
      return meaning.baseline?.kind !== 'samePeriod'
        ? 'baseline'
        : inUnitOf(indicator, meaning, value, (exact) => stated('changeAbs', exact))
    case 'index':
      return isOwnIndex(indicator, meaning)
        ? level(value)
        : takeChange(indicator, meaning, subtract(value, '100'), level)
    case 'growth':
      return takeChange(indicator, meaning, value, level)
  }
}

function statusOf({ period }: Meaning, reportYear: number): ObservationStatus {
  return parsePeriod(period).year < reportYear ? 'final' : 'preliminary'
}

function inUnitOf(
  indicator: Indicator,
  { unit }: Meaning,
  value: DecimalText,
  take: (exact: DecimalText) => Taken,
): Taken | NotTaken {
  return sameDimension(indicator.unit, unit.unit) ? take(shift(value, unit.multiplier - indicator.multiplier)) : 'unit'
}

/** An index whose base is the period compared with *is* that ratio. */
function isOwnIndex({ kind, indexBase }: Indicator, { baseline }: Meaning): boolean {
  if (kind !== 'index' || !indexBase || !baseline || indexBase.kind !== baseline.kind) return false
  return indexBase.kind !== 'fixed' || parsePeriod(baseline.period).year === indexBase.year
}

const changeKinds: Readonly<Record<string, StatedKind>> = {
  samePeriod: 'growth',
  previousPeriod: 'momGrowth',
  yearEnd: 'decGrowth',
}

function takeChange(
  indicator: Indicator,
  { baseline }: Meaning,
  percent: DecimalText,
  level: (exact: DecimalText) => Taken,
): Taken | NotTaken {
  const measure = changeKinds[baseline?.kind ?? '']
  if (measure === undefined) return 'baseline'
  if (indicator.kind !== 'rate') return stated(measure, percent)
  // A rate that is a growth itself is told by it; any other changes in points, which a percent does not say.
  const isGrowth = measure === 'growth' && says(wordKey(indicator.name.vi), 'tốc độ tăng', 'tăng trưởng', 'mức tăng')
  return isGrowth ? level(percent) : 'measure'
}

function stated(measure: StatedKind, value: DecimalText): Taken {
  const direction: Direction = signOf(value) > 0 ? 'up' : signOf(value) < 0 ? 'down' : 'flat'
  return { kind: 'stated', fact: { measure, value, direction } }
}
