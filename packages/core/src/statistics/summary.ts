import { compareDecimals, divide } from '../quantities/index.ts'
import { defaultScorecardRules, type ScorecardRules } from './rules.ts'
import type { Quantifier, ScorecardRow, ScorecardSummary } from './scorecard-model.ts'
import type { StatisticsIndex } from './statistics-index.ts'

/**
 * The count behind 'hầu hết các chỉ tiêu đều bằng và vượt': over the main indicators with a polarity, wherever they stand in
 * the scorecard; those without a comparison are without data and out of the quantifier.
 */
export function summarise(
  rows: readonly ScorecardRow[],
  index: StatisticsIndex,
  rules: ScorecardRules = defaultScorecardRules,
): ScorecardSummary {
  const counted = [...allRows(rows)].filter((row) => isCounted(row, index)).map((row) => row.assessment.favourable)
  const favourable = counted.filter((found) => found === true).length
  const unfavourable = counted.filter((found) => found === false).length
  return {
    favourable,
    unfavourable,
    noData: counted.length - favourable - unfavourable,
    quantifier: quantifierOf(favourable, favourable + unfavourable, rules),
  }
}

/** The strongest word that the count bears: all ('tất cả'), mostly ('hầu hết'), majority ('đa số'), some, none. */
export function quantifierOf(
  favourable: number,
  withData: number,
  rules: ScorecardRules = defaultScorecardRules,
): Quantifier {
  if (favourable === 0) return 'none'
  if (favourable === withData) return 'all'
  const share = divide(String(favourable), String(withData))
  if (compareDecimals(share, rules.mostlyFrom) >= 0) return 'mostly'
  return compareDecimals(share, rules.majorityAbove) > 0 ? 'majority' : 'some'
}

/** Every row with its criteria and breakdowns, from the top. */
export function* allRows(rows: readonly ScorecardRow[]): Generator<ScorecardRow> {
  for (const row of rows) {
    yield row
    yield* allRows(row.criteria)
    yield* allRows(row.breakdowns)
  }
}

function isCounted(row: ScorecardRow, index: StatisticsIndex): boolean {
  const indicator = index.indicators.get(row.indicator)
  return row.breakdown === undefined && indicator?.mainPlan === true && indicator.polarity !== 'neutral'
}
