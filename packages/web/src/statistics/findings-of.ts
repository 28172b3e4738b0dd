import type { RowAnswer, ScorecardAnswer } from '@giaoban/api/client'
import type { Finding, Severity } from '@giaoban/core/findings'
import { flatRows, isWorse, rowId } from './month-row.ts'

const order: readonly Severity[] = ['error', 'warning', 'info']

/** A finding with the lines that it is about. */
export interface LocatedFinding {
  readonly finding: Finding
  readonly rows: readonly RowAnswer[]
}

const keyOf = (found: Finding): string => JSON.stringify([found.code, found.at, found.params])

/** Every finding of the month, once, the gravest first, with its lines. */
export const findingsOf = (card: Pick<ScorecardAnswer, 'rows' | 'findings'>): readonly LocatedFinding[] => {
  const once = new Map<string, { finding: Finding; rows: RowAnswer[] }>(
    card.findings.map((finding) => [keyOf(finding), { finding, rows: [] }]),
  )
  for (const row of flatRows(card.rows))
    for (const finding of row.findings) {
      const known = once.get(keyOf(finding)) ?? { finding, rows: [] }
      once.set(keyOf(finding), known)
      if (!known.rows.some((each) => rowId(each) === rowId(row))) known.rows.push(row)
    }
  return [...once.values()].sort((a, b) => order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity))
}

/** Findings of one code that say the same of several lines: told once, with the lines' names. */
export interface Note {
  readonly code: Finding['code']
  readonly findings: readonly LocatedFinding[]
}

/** Notes by code, so that what holds of thirteen lines is not said thirteen times. */
export const notesOf = (findings: readonly LocatedFinding[]): readonly Note[] =>
  [...Map.groupBy(findings, ({ finding }) => finding.code)].map(([code, same]) => ({ code, findings: same }))

/**
 * Lines worse than the same period, in the order of the month: a line for all its criteria, a part by itself only where the
 * whole is not worse.
 */
export const worseRows = (rows: readonly RowAnswer[]): readonly RowAnswer[] =>
  rows.flatMap((row) => (isWorse(row) ? [row] : worseRows([...row.criteria, ...row.breakdowns])))
