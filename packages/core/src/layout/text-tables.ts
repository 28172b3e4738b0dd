import type { TextCell, TextTable } from './text-table.ts'

/**
 * Tables in plain text: neighbouring lines with tabs, which is what pasting from a sheet gives. Linear; offsets are UTF-16.
 */
export function findTextTables(text: string): readonly TextTable[] {
  if (!text.includes('\t')) return []
  const tables: TextTable[] = []
  let cells: TextCell[] = []
  let rows = 0
  let start = 0
  const close = (): void => {
    const [first, last] = [cells[0], cells.at(-1)]
    if (rows > 1 && first && last) tables.push({ start: first.start, end: last.end, cells })
    cells = []
    rows = 0
  }
  for (const line of text.split('\n')) {
    if (line.includes('\t')) addCells(cells, line, start, ++rows)
    else close()
    start += line.length + 1
  }
  close()
  return tables
}

/** A line may hold more cells than a call takes arguments. */
function addCells(cells: TextCell[], line: string, from: number, row: number): void {
  let start = from
  for (const [at, cell] of line.split('\t').entries()) {
    const end = start + cell.length
    if (cell.trim() !== '') cells.push({ row, col: at + 1, start, end })
    start = end + 1
  }
}
