import type { TextBlock, TextPlace, TextTable } from '@giaoban/core/layout'
import type { Block, CellPlace } from './protocol.ts'

/** A block longer than this is shown in parts: a line of megabytes must not be one element. */
const longest = 4000

/**
 * The lines of a plain text as blocks; neighbouring lines with tabs are rows of a table, which is what pasting from a sheet
 * gives. Offsets are UTF-16. Linear.
 */
export const blocksOfPlainText = (text: string): readonly TextBlock[] => {
  const blocks: TextBlock[] = []
  let start = 0
  let tables = 0
  let row = 0
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.endsWith('\r') ? line.slice(0, -1) : line
    if (!content.includes('\t')) {
      row = 0
      blocks.push({ start, end: start + content.length, place: { kind: 'line', line: index + 1 } })
    } else {
      if (row === 0) tables += 1
      row += 1
      blocks.push(...cellsOf(content, start, { table: tables, row }))
    }
    start += line.length + 1
  }
  return blocks
}

const cellsOf = (line: string, from: number, at: { readonly table: number; readonly row: number }): TextBlock[] => {
  let start = from
  return line.split('\t').map((cell, index) => {
    const placed: TextBlock = { start, end: start + cell.length, place: { kind: 'cell', ...at, col: index + 1 } }
    start += cell.length + 1
    return placed
  })
}

/**
 * Blocks as they are shown: without those that hold nothing (an empty cell keeps its place), long ones in parts. `tables`: those
 * of the file; the rows and columns of a plain text stand in its places.
 */
export const shownBlocks = (
  text: string,
  placed: readonly TextBlock[],
  tables: readonly TextTable[] = [],
): readonly Block[] => {
  const cells = cellsByStart(tables)
  return placed.flatMap((block) => {
    const cell = cells.get(block.start) ?? cellOf(block.place)
    if (!cell && text.slice(block.start, block.end).trim() === '') return []
    return partsOf(text, block, cell)
  })
}

const cellsByStart = (tables: readonly TextTable[]): ReadonlyMap<number, CellPlace> =>
  new Map(
    tables.flatMap(({ cells }, at) =>
      cells.map(({ start, row, col, colSpan = 1 }) => {
        const cell: CellPlace = { table: at + 1, row, col, ...(colSpan > 1 && { colSpan }) }
        return [start, cell] as const
      }),
    ),
  )

const cellOf = (place: TextPlace): CellPlace | undefined =>
  place.kind === 'cell' ? { table: place.table, row: place.row, col: place.col } : undefined

const partsOf = (text: string, { start, end, place }: TextBlock, cell: CellPlace | undefined): Block[] => {
  const own = { place, ...(cell && { cell }) }
  const parts: Block[] = []
  let from = start
  while (end - from > longest) {
    const blank = text.lastIndexOf(' ', from + longest)
    const to = blank > from ? blank + 1 : from + longest
    parts.push({ start: from, end: to, ...own, continues: from > start })
    from = to
  }
  parts.push({ start: from, end, ...own, continues: from > start })
  return parts
}

/** Neighbouring blocks that come and go together as the text is scrolled. */
export interface Chunk {
  readonly start: number
  readonly end: number
  readonly blocks: readonly Block[]
}

const chunkSize = 4000
/** What a block costs beside its letters. */
const blockCost = 40

const isSameRow = ({ cell: a }: Block, { cell: b }: Block): boolean =>
  a !== undefined && b !== undefined && a.table === b.table && a.row === b.row

/** Blocks in chunks of about equal cost; a row of a table is never parted. Linear. */
export const chunksOf = (blocks: readonly Block[]): readonly Chunk[] => {
  const chunks: Block[][] = []
  let cost = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    const previous = chunks.at(-1)?.at(-1)
    const isFull = cost >= chunkSize && !(previous && isSameRow(previous, block))
    if (isFull) {
      chunks.push([])
      cost = 0
    }
    chunks.at(-1)?.push(block)
    cost += block.end - block.start + blockCost
  }
  return chunks.map((inside) => ({
    start: (inside[0] as Block).start,
    end: (inside.at(-1) as Block).end,
    blocks: inside,
  }))
}
