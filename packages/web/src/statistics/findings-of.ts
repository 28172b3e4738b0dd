import type { ScorecardAnswer } from '@giaoban/api/client'
import type { Finding, Severity } from '@giaoban/core/findings'
import { flatRows } from './month-row.ts'

const order: readonly Severity[] = ['error', 'warning', 'info']

/** Every finding of the month, once, the gravest first. */
export const findingsOf = (card: Pick<ScorecardAnswer, 'rows' | 'findings'>): readonly Finding[] => {
  const all = [...card.findings, ...flatRows(card.rows).flatMap((row) => row.findings)]
  const once = new Map(all.map((found) => [JSON.stringify([found.code, found.at, found.params]), found]))
  return [...once.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}
