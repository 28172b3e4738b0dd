import type { LineAnswer, LinesAnswer, LineTable } from '@giaoban/api/client'

/** A line with the table in which it stands. */
export interface QueuedLine {
  /** Layout and line: what an answer is given for. */
  readonly key: string
  readonly line: LineAnswer
  readonly table: Pick<LineTable, 'layout' | 'title' | 'sheets'>
}

/** Names a line among all of a workbook. */
export const keyOfLine = (layout: string, line: string): string => `${layout}\n${line}`

/** Lines in the order in which they are asked. */
export const queueOf = ({ tables }: Pick<LinesAnswer, 'tables'>): readonly QueuedLine[] =>
  tables.flatMap(({ lines, ...table }) =>
    lines.map((line) => ({ key: keyOfLine(table.layout, line.line), line, table })),
  )

/**
 * The line to be asked now: the wanted one while it is open, else the next one after `last` that nobody put off, else one that was
 * put off. Null when none is left.
 */
export const lineToAsk = (
  queue: readonly QueuedLine[],
  {
    wanted,
    last,
    putOff,
  }: { readonly wanted: string | null; readonly last: number; readonly putOff: ReadonlySet<string> },
): QueuedLine | null => {
  const found = wanted === null ? undefined : queue.find(({ key }) => key === wanted)
  if (found) return found
  const order = [...queue.slice(last), ...queue.slice(0, last)]
  return order.find(({ key }) => !putOff.has(key)) ?? order[0] ?? null
}

/** A line in one piece: 'Cây lâu năm › Hồ tiêu · Diện tích'. */
export const lineTitle = ({ path, qualifiers }: Pick<LineAnswer, 'path' | 'qualifiers'>): string =>
  [path.join(' › '), ...qualifiers].filter((part) => part !== '').join(' · ')
