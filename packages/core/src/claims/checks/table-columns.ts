import { groupBy } from '../../group-by.ts'
import type { TableCell } from '../claim.ts'
import type { Fact } from '../evidence/check-facts.ts'
import type { CheckView } from '../evidence/check-view.ts'

/** A figure that stands in a table, with its cell. */
export interface CellFact {
  readonly fact: Fact
  readonly cell: TableCell
}

/** The figures of each table of the text, by column and then by row. A cell with two figures, a range, is left out. */
export function tableColumns(view: CheckView): readonly ReadonlyMap<number, ReadonlyMap<number, CellFact>>[] {
  const inTables = view.facts.flatMap((fact) =>
    fact.claim.cell === undefined ? [] : [{ fact, cell: fact.claim.cell }],
  )
  return [...groupBy(inTables, ({ cell }) => cell.table).values()].map(columnsOf)
}

function columnsOf(figures: readonly CellFact[]): ReadonlyMap<number, ReadonlyMap<number, CellFact>> {
  return new Map(
    [...groupBy(figures, ({ cell }) => cell.col)].map(([col, inColumn]) => {
      const alone = [...groupBy(inColumn, ({ cell }) => cell.row)].filter(([, inCell]) => inCell.length === 1)
      return [col, new Map(alone.flatMap(([row, [figure]]) => (figure === undefined ? [] : [[row, figure] as const])))]
    }),
  )
}
