import type { Block, CellPlace } from './protocol.ts'

/** A cell that holds something, or a gap of as many columns before the next one. */
export type Cell = { readonly block: Block; readonly span: number } | { readonly block: null; readonly span: number }

export interface Row {
  readonly number: number
  readonly cells: readonly Cell[]
}

/** What stands together in a text: lines of one paragraph, or rows of one table. */
export type Group =
  | { readonly kind: 'paragraph'; readonly blocks: readonly Block[] }
  | { readonly kind: 'table'; readonly start: number; readonly table: number; readonly rows: readonly Row[] }

/** Blocks by paragraphs and tables. A line that ends in a blank, as those of a PDF do within a paragraph, is continued by the next. */
export const groupsOf = (text: string, blocks: readonly Block[]): readonly Group[] => {
  const groups: Group[] = []
  let at = 0
  while (at < blocks.length) {
    const first = blocks[at] as Block
    const end = first.cell ? endOfTable(blocks, at) : endOfParagraph(text, blocks, at)
    const inside = blocks.slice(at, end)
    groups.push(
      first.cell
        ? { kind: 'table', start: first.start, table: first.cell.table, rows: rowsOf(inside) }
        : { kind: 'paragraph', blocks: inside },
    )
    at = end
  }
  return groups
}

const endOfTable = (blocks: readonly Block[], from: number): number => {
  const { table } = (blocks[from] as Block).cell as CellPlace
  let end = from + 1
  while (blocks[end]?.cell?.table === table) end++
  return end
}

const endOfParagraph = (text: string, blocks: readonly Block[], from: number): number => {
  let end = from + 1
  while (end < blocks.length && continues(text, blocks[end - 1] as Block, blocks[end] as Block)) end++
  return end
}

const continues = (text: string, before: Block, next: Block): boolean =>
  before.place.kind === 'pageLine' && !next.cell && next.start === before.end + 1 && text[before.end] === ' '

const rowsOf = (blocks: readonly Block[]): readonly Row[] => {
  const rows: { number: number; cells: Cell[]; next: number }[] = []
  for (const block of blocks) {
    const { row, col, colSpan: span = 1 } = block.cell as CellPlace
    let last = rows.at(-1)
    if (last?.number !== row) rows.push((last = { number: row, cells: [], next: 1 }))
    if (col > last.next) last.cells.push({ block: null, span: col - last.next })
    // The further parts of a very long cell stand in it.
    last.cells.push({ block, span })
    last.next = Math.max(last.next, col + span)
  }
  return filled(rows)
}

/** Every row as wide as the widest: what stands alone in its row, as a title does, covers the rest of it. */
const filled = (rows: readonly { number: number; cells: Cell[]; next: number }[]): readonly Row[] => {
  const width = Math.max(...rows.map(({ next }) => next))
  return rows.map(({ number, cells, next }) => {
    const rest = width - next
    const [only] = cells
    if (rest === 0) return { number, cells }
    if (cells.length === 1 && only) return { number, cells: [{ ...only, span: only.span + rest }] }
    return { number, cells: [...cells, { block: null, span: rest }] }
  })
}

/** True for a cell that holds a number alone: it is set as one. */
export const isNumeric = (words: string): boolean => /^[\s\d.,%+\-−–()]*\d[\s\d.,%+\-−–()]*$/.test(words)
