import { cellText, type SheetFrame, type SheetRow, shownNumber } from '@giaoban/core/layout'
import type { SheetFrameKept } from '../../../db/tables.ts'
import { cellFlag, type KeptCell, type KeptRow, type Part } from './messages.ts'

const CELLS_A_PART = 2_000
/** Longer words are a text in a cell; the sheet view shows how it begins. */
const LONGEST_TEXT = 1_000

/** Takes the rows of a sheet as they are read and gives them on in parts. */
export interface RowKeeper {
  readonly take: (row: SheetRow) => void
  readonly end: (frame: SheetFrame) => {
    readonly lastRow: number
    readonly lastCol: number
    readonly frame: Pick<SheetFrameKept, 'merges' | 'columns'>
  }
}

export const keepRows = (send: (part: Part) => void): RowKeeper => {
  let rows: KeptRow[] = []
  let cells = 0
  let part = 0
  let lastRow = 0
  let lastCol = 0
  const flush = (): void => {
    if (rows.length === 0) return
    const numbers = rows.map(([row]) => row)
    send({ kind: 'rows', content: rows, part, firstRow: Math.min(...numbers), lastRow: Math.max(...numbers) })
    part += 1
    rows = []
    cells = 0
  }
  return {
    take: (row) => {
      const kept = row.cells.map(keepCell)
      rows.push([row.row, row.hidden === true ? 1 : 0, kept])
      cells += kept.length
      lastRow = Math.max(lastRow, row.row)
      lastCol = Math.max(lastCol, kept.at(-1)?.[0] ?? 0)
      if (cells >= CELLS_A_PART) flush()
    },
    end: ({ merges, hiddenCols = [], widths }) => {
      flush()
      const hidden = new Set(hiddenCols)
      const cols = [...new Set([...hidden, ...(widths?.keys() ?? [])])].toSorted((a, b) => a - b)
      const columns = cols.map((col) => ({ col, width: widths?.get(col) ?? null, hidden: hidden.has(col) }))
      return { lastRow, lastCol, frame: { merges, columns } }
    },
  }
}

const keepCell = (cell: SheetRow['cells'][number]): KeptCell => {
  const { value, bold, formula, shown, indent = 0 } = cell
  const isNumber = value.kind === 'number'
  const flags =
    (isNumber ? cellFlag.number : 0) +
    (bold ? cellFlag.bold : 0) +
    (formula === undefined ? 0 : cellFlag.formula) +
    (isNumber && shown?.percent ? cellFlag.percent : 0)
  const text = isNumber ? shownNumber(cell, value.value, true) : cellText(value).slice(0, LONGEST_TEXT)
  return [cell.col, text, flags, indent]
}
