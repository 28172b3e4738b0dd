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
    if (line.includes('\t')) cells.push(...cellsOf(line, start, ++rows))
    else close()
    start += line.length + 1
  }
  close()
  return tables
}

function cellsOf(line: string, from: number, row: number): readonly TextCell[] {
  let start = from
  return line.split('\t').flatMap((cell, at) => {
    const end = start + cell.length
    const placed = { row, col: at + 1, start, end }
    start = end + 1
    return cell.trim() === '' ? [] : [placed]
  })
}
