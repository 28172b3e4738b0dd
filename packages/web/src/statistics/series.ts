import type { IndicatorAnswer, PointAnswer } from '@giaoban/api/client'
import { parsePeriod, periodFrom } from '@giaoban/core/periods'

/** Values of one calendar month in the year of the page and in the year before, each alone and since January. */
export interface MonthLine {
  readonly month: number
  readonly current: PointAnswer | null
  readonly before: PointAnswer | null
  readonly currentYtd: PointAnswer | null
  readonly beforeYtd: PointAnswer | null
}

export type SeriesAnswer = Pick<IndicatorAnswer, 'period' | 'months' | 'samePeriodMonths' | 'cumulative'>

/** Twelve lines, January first. A running total stands at the month in which it ends; January's own figure is one. */
export const monthLines = ({ period, months, samePeriodMonths, cumulative }: SeriesAnswer): readonly MonthLine[] => {
  const points = new Map([...samePeriodMonths, ...months, ...cumulative].map((point) => [point.period, point]))
  const { year } = parsePeriod(period)
  const at = (ofYear: number, month: number, length: number): PointAnswer | null =>
    points.get(periodFrom(ofYear, month, length).id) ?? null
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    return {
      month,
      current: at(year, month, 1),
      before: at(year - 1, month, 1),
      currentYtd: at(year, 1, month),
      beforeYtd: at(year - 1, 1, month),
    }
  })
}

const known = (point: PointAnswer | null): number => (point?.value == null ? 0 : 1)

/** How many of twelve months are known, each alone and since January, in both years together. */
export const countKnown = (lines: readonly MonthLine[]): { readonly alone: number; readonly ytd: number } => {
  return {
    alone: lines.reduce((sum, line) => sum + known(line.current) + known(line.before), 0),
    ytd: lines.reduce((sum, line) => sum + known(line.currentYtd) + known(line.beforeYtd), 0),
  }
}

/** Which of the two drawings says more: single months, or running totals where mostly those are published. */
export const betterView = (lines: readonly MonthLine[]): 'alone' | 'ytd' => {
  const { alone, ytd } = countKnown(lines)
  return ytd > alone ? 'ytd' : 'alone'
}

/** The year's plan that a pace can be drawn for: a level to be reached by December. */
export const paceTarget = ({
  indicator,
  targets,
  period,
}: Pick<IndicatorAnswer, 'indicator' | 'targets' | 'period'>): {
  readonly target: IndicatorAnswer['targets'][number]
  readonly value: string
} | null => {
  if (indicator.kind !== 'flow') return null
  const year = periodFrom(parsePeriod(period).year, 1, 12).id
  const order = ['council', 'central', 'people_committee', 'other']
  const candidates = targets
    .filter((target) => target.period === year && target.basis === 'level')
    .sort((a, b) => order.indexOf(a.assigner) - order.indexOf(b.assigner))
  for (const target of candidates) {
    if (target.target.kind === 'value' || target.target.kind === 'floor' || target.target.kind === 'about')
      return { target, value: target.target.value }
  }
  return null
}

/**
 * What each month that is left must bring for the plan of the pace to be met, as the scorecard has it; null when the plan has no
 * such pace, or the year so far is not known.
 */
export const requiredPaceOf = (
  answer: Pick<IndicatorAnswer, 'indicator' | 'targets' | 'period' | 'row'>,
): { readonly pace: string; readonly passed: number; readonly soFar: string } | null => {
  const target = paceTarget(answer)?.target
  const plan = answer.row?.plans.find((each) => each.assigner === target?.assigner && each.requiredPace !== null)
  const soFar = answer.row?.valueYtd
  if (!plan?.requiredPace || soFar == null) return null
  return { pace: plan.requiredPace, passed: parsePeriod(answer.period).month, soFar }
}
