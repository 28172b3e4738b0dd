import type { Finding } from '../../findings/index.ts'
import { groupBy } from '../../group-by.ts'
import { add, addIntervals, compareDecimals, divide } from '../../quantities/index.ts'
import { judge } from '../evidence/check-agreement.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, isLevel } from '../evidence/check-view.ts'
import { partsFinding } from './parts-finding.ts'
import { type CellFact, tableColumns } from './table-columns.ts'

/**
 * `sum/parts` down the columns of a table: rows that are all there make their total ('Tổng cộng', a group with a Roman number); rows
 * set under another ('- Thu nội địa') are not more than it.
 */
export function checkTableSums(view: CheckView): readonly Finding[] {
  return tableColumns(view).flatMap((columns) =>
    [...columns.values()].flatMap((column) => {
      const parts = [...column.values()].filter(({ fact, cell }) => cell.under !== undefined && isAdded(fact))
      return [...groupBy(parts, ({ cell }) => cell.under?.row ?? 0)].flatMap(([row, under]) => {
        const whole = column.get(row)?.fact
        return whole === undefined || !isAdded(whole) ? [] : judged(whole, under)
      })
    }),
  )
}

const ratios = new Set(['percent', 'points', 'times', 'hạng'])

function isAdded(fact: Fact): boolean {
  const { unit, approx } = fact.claim
  return isLevel(fact) && !ratios.has(unit ?? '') && !unit?.includes('/') && (approx === null || approx === 'estimate')
}

/** Further from its rows a total is of something else: a mean, a rate, a price. */
const nearest = ['0.5', '2'] as const

function judged(whole: Fact, under: readonly CellFact[]): readonly Finding[] {
  const parts = under.map(({ fact }) => fact).filter(({ claim }) => claim.unit === whole.claim.unit)
  if (parts.length < 2 || parts.length < under.length || compareDecimals(whole.value, '0') <= 0) return []
  const sum = parts.map((part) => part.value).reduce(add)
  const share = divide(sum, whole.value)
  const isFar = compareDecimals(share, nearest[0]) < 0 || compareDecimals(share, nearest[1]) > 0
  const exceeds = compareDecimals(sum, whole.value) > 0
  const areAll = under.every(({ cell }) => cell.under?.all === true)
  if (isFar || (!areAll && !exceeds)) return []
  const strict = parts.map((part) => part.strict).reduce(addIntervals)
  const loose = parts.map((part) => part.loose).reduce(addIntervals)
  const verdict = judge({ strict, loose }, whole)
  if (verdict === null) return []
  const overlap = under.some(({ cell }) => cell.under?.among === true)
  if (overlap) return [partsFinding('exceed', whole, parts, 'warning', 'overlap')]
  return [partsFinding(exceeds ? 'exceed' : 'differ', whole, parts, verdict.severity, 'whole')]
}
