import type { TextTable } from '../../layout/index.ts'

/** A table with the words of cells that mean more than is printed in them, by `row col`. */
export interface TurnedTable {
  readonly table: TextTable
  readonly words: ReadonlyMap<string, string>
}

const corner = /^(?:năm|tháng|quý|kỳ|thời gian|thời kỳ|thời điểm)?$/iu
const year = /^(?:năm\s+)?((?:19|20)\d\d)$/iu
const period = /^(?:tháng|quý)\s+[\dIVX]{1,4}(?:\s*[/-]\s*(?:19|20)\d\d|\s+năm\s+(?:19|20)\d\d)?$/iu

/**
 * A table that has a year, quarter or month on each line ('Năm | Tổng số hộ | Hộ nghèo'), turned so that the periods stand across as in
 * other tables. Null for a table that is not of that kind. Linear.
 */
export function turnedTable(text: string, table: TextTable): TurnedTable | null {
  const rows = Math.max(...table.cells.slice(-1).map(({ row }) => row))
  const words = new Map<string, string>([['1 1', 'Chỉ tiêu']])
  let lines = 0
  for (const { row, col, start, end } of table.cells) {
    if (col !== 1) continue
    const said = text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ').trim()
    if (row === 1 ? !corner.test(said) : !year.test(said) && !period.test(said)) return null
    if (row === 1) continue
    words.set(`1 ${row}`, said.replace(year, 'Năm $1'))
    lines++
  }
  if (lines < 2 || lines !== rows - 1) return null
  const cells = table.cells.map((cell) => ({ ...cell, row: cell.col, col: cell.row }))
  return { table: { start: table.start, end: table.end, cells: cells.toSorted(byPlace) }, words }
}

const byPlace = (a: { row: number; col: number }, b: { row: number; col: number }): number =>
  a.row - b.row || a.col - b.col
