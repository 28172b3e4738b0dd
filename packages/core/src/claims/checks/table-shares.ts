import type { Finding } from '../../findings/index.ts'
import { compareDecimals } from '../../quantities/index.ts'
import type { Fact } from '../evidence/check-facts.ts'
import { type CheckView, isLevel } from '../evidence/check-view.ts'
import { fractionFinding } from './fraction-percent.ts'
import { type CellFact, tableColumns } from './table-columns.ts'

type Column = ReadonlyMap<number, CellFact>

/** Fewer rows than this do not show which columns a share is of. */
const fewest = 3
/** Wider tables hold more shares than their figures can tell apart. */
const widest = 16

/**
 * `fraction/percent` down a column of shares: where in most rows, and in three at least, it is one column over another ('Hộ nghèo' ÷ 'Số hộ'), the rows in
 * which it is not are found. Nothing is said where two pairs fit alike.
 */
export function checkTableShares(view: CheckView): readonly Finding[] {
  return tableColumns(view).flatMap((columns) => {
    const all = [...columns.values()]
    const shares = all.filter((column) => isColumnOf(column, isShare))
    const levels = all.filter((column) => isColumnOf(column, isLevel))
    return levels.length > widest ? [] : shares.flatMap((share) => judged(share, levels))
  })
}

function isColumnOf(column: Column, accepts: (fact: Fact) => boolean): boolean {
  return column.size >= fewest && [...column.values()].every(({ fact }) => accepts(fact))
}

function isShare({ claim }: Fact): boolean {
  return claim.measure === 'share' && claim.unit === 'percent'
}

function judged(shares: Column, levels: readonly Column[]): readonly Finding[] {
  const pairs = levels.flatMap((parts) =>
    levels.flatMap((wholes) => (parts === wholes ? [] : rowsOf(shares, parts, wholes))),
  )
  const fitting = pairs.filter(({ fits, rows }) => fits >= fewest && fits * 2 > rows.length)
  const [pair, another] = fitting.toSorted((a, b) => b.fits - a.fits)
  return pair === undefined || another?.fits === pair.fits ? [] : pair.rows.flat()
}

interface Pair {
  /** What each row has against the pair; nothing where it fits. */
  readonly rows: readonly (readonly Finding[])[]
  readonly fits: number
}

function rowsOf(shares: Column, parts: Column, wholes: Column): readonly Pair[] {
  const rows = [...shares].flatMap(([row, { fact: share }]) => {
    const [part, whole] = [parts.get(row)?.fact, wholes.get(row)?.fact]
    if (part === undefined || whole === undefined || part.claim.unit !== whole.claim.unit) return []
    // Most pairs are told apart by a glance at their first rows.
    if (compareDecimals(part.value, whole.value) > 0) return []
    return [fractionFinding(share, { part, whole })]
  })
  const fits = rows.filter((found) => found.length === 0).length
  return rows.length < fewest ? [] : [{ rows, fits }]
}
