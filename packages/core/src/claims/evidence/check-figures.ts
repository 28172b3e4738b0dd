import { isPeriodId, type PeriodId, Refusal, yearPeriod } from '../../periods/index.ts'
import { type Approximation, type DecimalText, isDecimalText } from '../../quantities/index.ts'
import type { Assigner } from '../../statistics/index.ts'
import type { KnownIndicator } from '../known-indicator.ts'
import { type FigureSource, levelFrom } from './check-source.ts'
import { storedFigure } from './stored-figure.ts'

/** One figure that somebody knows. */
export interface KnownFigure {
  /** Code of an indicator of the catalogue beside it. */
  readonly indicator: string
  /** `2024-M01`, `2024-Q1`, `2024-A1`; of a plan, any period of its year. */
  readonly period: PeriodId
  /** In the indicator's unit × 10^multiplier, with the digits that were published: they say how far it was rounded. */
  readonly value: DecimalText
  /** 'khoảng', 'hơn', 'gần', 'ước' beside the published value. */
  readonly approx?: Approximation
  /** Set by a plan for the year: who assigned it. Absent: what was reached. */
  readonly planBy?: Assigner
}

/**
 * A few known figures as what a text is held against (`checkClaims(text, reading, { source })`), for programs without a dataset.
 * Of one indicator and period the last one counts; a span of months without a figure of its own is the sum of its months for
 * flows. It knows no stated ratios and no summary of a month: those need a dataset.
 * Throws Refusal `indicator/unknown`, `period/invalid`, `number/invalid`.
 */
export function sourceOfFigures(indicators: readonly KnownIndicator[], figures: readonly KnownFigure[]): FigureSource {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, { kind: 'flow' as const, ...indicator }]))
  for (const figure of figures) expectKnown(byCode, figure)
  const reached = new Map(figures.filter((each) => each.planBy === undefined).map((each) => [keyOf(each), each]))
  const plans = figures.filter((each) => each.planBy !== undefined)
  return {
    indicator: (code) => byCode.get(code) ?? null,
    level: (code, period) => {
      const indicator = byCode.get(code)
      if (indicator === undefined) return null
      return levelFrom(indicator, period, (_, at) => reached.get(keyOf({ indicator: code, period: at })) ?? null)
    },
    targets: (code, period) =>
      plans
        .filter((plan) => plan.indicator === code && yearPeriod(plan.period) === yearPeriod(period))
        .map(({ value, approx = null, planBy = 'other' }) => ({
          ...storedFigure(value, approx, byCode.get(code)?.multiplier ?? 0),
          assigner: planBy,
        })),
    stated: () => [],
    summary: () => null,
  }
}

function keyOf({ indicator, period }: Pick<KnownFigure, 'indicator' | 'period'>): string {
  return `${indicator} ${period}`
}

function expectKnown(indicators: ReadonlyMap<string, KnownIndicator>, { indicator, period, value }: KnownFigure): void {
  if (!indicators.has(indicator)) throw new Refusal('indicator/unknown', { indicator })
  if (!isPeriodId(period)) throw new Refusal('period/invalid', { text: period })
  if (!isDecimalText(value)) throw new Refusal('number/invalid', { text: value })
}
