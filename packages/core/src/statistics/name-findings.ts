import type { Finding } from '../findings/index.ts'
import type { Lang } from '../periods/index.ts'
import type { Scorecard, ScorecardRow } from './scorecard-model.ts'
import type { StatisticsIndex } from './statistics-index.ts'
import { allRows } from './summary.ts'

/**
 * The same scorecard with its findings naming indicators in a language. Findings are made with the Vietnamese name, the one
 * that texts and annexes use.
 */
export function nameFindings(card: Scorecard, index: StatisticsIndex, lang: Lang): Scorecard {
  if (lang === 'vi') return card
  const rows = card.rows.map((row) => nameRow(row, index, lang))
  return { ...card, rows, findings: [...allRows(rows)].flatMap((row) => row.findings) }
}

function nameRow(row: ScorecardRow, index: StatisticsIndex, lang: Lang): ScorecardRow {
  const name = index.indicators.get(row.indicator)?.name
  const renamed = (found: Finding): Finding =>
    name !== undefined && found.params['indicator'] === name.vi
      ? { ...found, params: { ...found.params, indicator: name[lang] } }
      : found
  return {
    ...row,
    findings: row.findings.map(renamed),
    criteria: row.criteria.map((child) => nameRow(child, index, lang)),
    breakdowns: row.breakdowns.map((child) => nameRow(child, index, lang)),
  }
}
