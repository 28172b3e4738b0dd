import { type Instant, type PeriodId, parsePeriod } from '../periods/index.ts'
import { resolveArea } from './areas.ts'
import type { Indicator } from './model.ts'
import { defaultScorecardRules, type ScorecardRules } from './rules.ts'
import type { Scorecard } from './scorecard-model.ts'
import { indicatorRow, type RowContext } from './scorecard-row.ts'
import type { StatisticsIndex } from './statistics-index.ts'
import { allRows, summarise } from './summary.ts'

export interface ScorecardRequest {
  /** Slug (`gia-lai`, resolved by the period) or code of a boundary version. */
  readonly area: string
  readonly period: PeriodId
  /** Only what was known at this instant is seen. */
  readonly asOf: Instant
  readonly rules?: ScorecardRules
}

/**
 * The month on one page as known at an instant. Cost: every row is a fixed number of lookups (some forty: the months of two
 * years, plans, statements), so linear in the indicators of the catalogue and independent of the number of observations.
 * Throws Refusal `period/invalid`, `area/unknown`.
 */
export function scorecard(index: StatisticsIndex, request: ScorecardRequest): Scorecard {
  const period = parsePeriod(request.period).id
  const area = resolveArea(index.dataset.areas, request.area, period).code
  const rules = request.rules ?? defaultScorecardRules
  const indicators = index.dataset.indicators
  const criteria = new Set(indicators.flatMap((indicator) => indicator.criteria))
  const context: RowContext = { view: { index, area, asOf: request.asOf }, period, rules, criteria }
  const rows = indicators
    .filter((indicator) => isTop(index, indicator) && !criteria.has(indicator.code))
    .toSorted((a, b) => sectionOrder(index, a) - sectionOrder(index, b) || a.order - b.order)
    .map((indicator) => indicatorRow(context, indicator))
    .filter((row) => row !== null)
  return {
    area,
    period,
    asOf: request.asOf,
    summary: summarise(rows, index, rules),
    rows,
    findings: [...allRows(rows)].flatMap((row) => row.findings),
  }
}

/** A part whose parent the catalogue does not hold stands by itself. */
function isTop(index: StatisticsIndex, indicator: Indicator): boolean {
  return indicator.parent === undefined || !index.indicators.has(indicator.parent)
}

function sectionOrder(index: StatisticsIndex, indicator: Indicator): number {
  return index.sections.get(indicator.section)?.order ?? Number.MAX_SAFE_INTEGER
}
