import type { SheetAnswer } from '@giaoban/api/client'

/** Width of a column whose file says none, in characters. */
const usualWidth = 9
const pixelsPerCharacter = 7.5
const leastWidth = 36
const mostWidth = 420
/** Height of every row: a sheet of fifty thousand is scrolled without measuring one. */
export const rowHeight = 28

/** Where columns begin, in pixels: of column `n` (from 1) at `n - 1`; the last is the whole width. */
export const columnOffsets = ({ columns, lastCol }: Pick<SheetAnswer, 'columns' | 'lastCol'>): readonly number[] => {
  const widths = new Map(columns.map(({ col, width }) => [col, width]))
  const offsets = [0]
  for (let col = 1; col <= lastCol; col++) {
    const pixels = (widths.get(col) ?? usualWidth) * pixelsPerCharacter + 12
    offsets.push((offsets.at(-1) ?? 0) + Math.min(mostWidth, Math.max(leastWidth, pixels)))
  }
  return offsets
}

export type SheetCell = SheetAnswer['rows'][number]['cells'][number]
export type SheetMark = SheetAnswer['marks'][number]
export type SheetMerge = SheetAnswer['merges'][number]

/** Rows of a sheet as far as they have been fetched. */
export interface SheetRows {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>
  readonly hidden: ReadonlySet<number>
  readonly marks: ReadonlyMap<string, SheetMark>
  readonly merges: readonly SheetMerge[]
  /** Fetched ranges of rows. */
  readonly ranges: readonly (readonly [from: number, to: number])[]
}

/** 'row col' of a place. */
export const placeKey = (row: number, col: number): string => `${row} ${col}`

/** The pages put together. */
export const rowsOfPages = (pages: readonly SheetAnswer[]): SheetRows => ({
  cells: new Map(
    pages.flatMap(({ rows }) =>
      rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.col, cell]))] as const),
    ),
  ),
  hidden: new Set(pages.flatMap(({ rows }) => rows.filter(({ hidden }) => hidden).map(({ row }) => row))),
  marks: new Map(pages.flatMap(({ marks }) => marks.map((mark) => [placeKey(mark.row, mark.col), mark] as const))),
  merges: [
    ...new Map(pages.flatMap(({ merges }) => merges.map((merge) => [placeKey(merge.top, merge.left), merge]))).values(),
  ],
  ranges: pages.map(({ from, to }) => [from, to]),
})

/** The first row in sight that has not been fetched; null when all have. */
export const firstMissing = ({ ranges }: Pick<SheetRows, 'ranges'>, from: number, to: number): number | null => {
  let row = from
  for (;;) {
    const within = ranges.find(([first, last]) => first <= row && row <= last)
    if (within === undefined) return row <= to ? row : null
    row = within[1] + 1
  }
}

/** The merged range that covers a place; a place that is merged stands for its first cell. */
export const mergeAt = (merges: readonly SheetMerge[], row: number, col: number): SheetMerge | null =>
  merges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= col && col <= right) ?? null

/** Merged ranges that reach into some rows, also those that begin above them. */
export const mergesWithin = (merges: readonly SheetMerge[], from: number, to: number): readonly SheetMerge[] =>
  merges.filter(({ top, bottom }) => top <= to && bottom >= from)
