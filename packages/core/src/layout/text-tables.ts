import type { TextCell, TextTable } from './text-table.ts'

/**
 * Tables in plain text: neighbouring lines with tabs, which is what pasting from a sheet gives, or with upright strokes between cells,
 * as in Markdown. Linear; offsets are UTF-16.
 */
export function findTextTables(text: string): readonly TextTable[] {
  return [...tablesOf(text, '\t'), ...tablesOf(text, '|')].toSorted((a, b) => a.start - b.start)
}

type Separator = '\t' | '|'

function tablesOf(text: string, separator: Separator): readonly TextTable[] {
  if (!text.includes(separator)) return []
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
    if (!isRow(line, separator)) close()
    else if (!isRule(line, separator)) addCells(cells, line, start, ++rows, separator)
    start += line.length + 1
  }
  close()
  return tables
}

/** A line of tabs is a row whatever it holds; strokes of both kinds would be cells within cells. */
const isRow = (line: string, separator: Separator): boolean =>
  line.includes(separator) && (separator === '\t' || !line.includes('\t'))

/** '| --- | ---: |' parts the header from what stands below it. */
const isRule = (line: string, separator: Separator): boolean => separator === '|' && /^[\s|:-]+$/.test(line)

/** A line may hold more cells than a call takes arguments. Strokes at the ends of a line frame it. */
function addCells(cells: TextCell[], line: string, from: number, row: number, separator: Separator): void {
  const framed = separator === '|' && line.trimStart().startsWith('|') ? 0 : 1
  let start = from
  for (const [at, cell] of line.split(separator).entries()) {
    const end = start + cell.length
    const lead = separator === '|' ? cell.length - cell.trimStart().length : 0
    if (cell.trim() !== '')
      cells.push({
        row,
        col: at + framed,
        start: start + lead,
        end: separator === '|' ? start + cell.trimEnd().length : end,
      })
    start = end + 1
  }
}
