import type { KindRow } from './row-kinds.ts'

/** The rows of one table before anything is known of its meaning. */
export interface TableRows {
  /** Lines over the header. */
  readonly title: readonly KindRow[]
  readonly header: readonly KindRow[]
  /** Figures, names of groups and footnotes. */
  readonly body: readonly KindRow[]
}

/** A title: '16. (Tiếp theo) Chỉ số …', 'Biểu 3: …', 'Bảng 2'. */
export const numberedTitle: RegExp =
  /^(?:(?:biểu|bảng|phụ lục|table)\s*)?(?:số\s*)?(\d{1,3}[a-z]?)\s*[.:)/-]+\s*(?=\P{N})/iu

/** Rows of header with this many other rows between them still are one header. */
const WIDEST_GAP = 2

/** Tables of a sheet from the top down. Figures above the first header form a table without one. */
export function splitTables(rows: readonly KindRow[]): readonly TableRows[] {
  const blocks = headerBlocks(rows)
  const tables: TableRows[] = []
  const firstBlock = blocks[0]
  const before = rows.slice(0, firstBlock ? titleStart(rows, firstBlock.from, 0) : rows.length)
  if (before.some(({ kind }) => kind === 'data')) tables.push({ title: [], header: [], body: before })
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1]
    const start = titleStart(rows, block.from, blocks[i - 1]?.to ?? 0)
    const end = next ? titleStart(rows, next.from, block.to) : rows.length
    tables.push({
      title: rows.slice(start, block.from),
      header: rows.slice(block.from, block.to),
      body: rows.slice(block.to, end),
    })
  }
  return tables
}

interface Block {
  readonly from: number
  readonly to: number
}

function headerBlocks(rows: readonly KindRow[]): readonly Block[] {
  const blocks: { from: number; to: number }[] = []
  for (const [at, { kind, row }] of rows.entries()) {
    if (kind !== 'header' && kind !== 'numbering') continue
    const last = blocks.at(-1)
    const previous = last ? rows[last.to - 1] : undefined
    const joins =
      last && previous && last.to === at && row - previous.row <= WIDEST_GAP + 1 && previous.kind !== 'numbering'
    if (joins) last.to = at + 1
    else if (kind === 'header') blocks.push({ from: at, to: at + 1 })
  }
  // A header without a figure before the next one is a line over it, such as a title set over the figures.
  const merged: { from: number; to: number }[] = []
  for (const block of blocks) {
    const last = merged.at(-1)
    const between = last ? rows.slice(last.to, block.from) : []
    if (last && !between.some(({ kind }) => kind === 'data') && between.length <= WIDEST_GAP + 1) last.to = block.to
    else merged.push(block)
  }
  return merged.filter(({ from, to }, i) => {
    const until = merged[i + 1]?.from ?? rows.length
    return rows.slice(to, until).some(({ kind }) => kind === 'data') && from < to
  })
}

/** Where the lines over a header begin: with a numbered title, else after the last gap, never before `floor`. */
function titleStart(rows: readonly KindRow[], header: number, floor: number): number {
  let start = header
  while (start > floor && rows[start - 1]?.kind === 'label') start -= 1
  for (let at = header - 1; at >= start; at--) if (numberedTitle.test(firstText(rows[at]))) return at
  if (floor === 0) return start
  for (let at = header - 1; at > start; at--)
    if ((rows[at] as KindRow).row - (rows[at - 1] as KindRow).row > 1) return at
  return start
}

function firstText(row: KindRow | undefined): string {
  return row?.cells.find(({ text }) => text !== '')?.text ?? ''
}
