import type { TextBlock, TextCell, TextPlace, TextTable } from '@giaoban/core/layout'

/** A cell before it has a place in the text. */
export type CellWords = Omit<TextCell, 'start' | 'end'> & { readonly text: string; readonly place: TextPlace }

/** Puts a text together from blocks, each with its place. */
export class TextBuild {
  readonly blocks: TextBlock[] = []
  readonly tables: TextTable[] = []
  readonly #pieces: string[] = []
  #length = 0

  get text(): string {
    return this.#pieces.join('')
  }

  /** One block; answers where it begins. */
  add(text: string, place: TextPlace, separator = '\n'): number {
    const start = this.#length
    this.blocks.push({ start, end: start + text.length, place })
    this.#pieces.push(text, separator)
    this.#length += text.length + separator.length
    return start
  }

  /** A table, one line for each row that holds something, its cells parted by tabs. Cells come row by row. */
  addTable(cells: readonly CellWords[], more: Pick<TextTable, 'sheet'> = {}): void {
    const start = this.#length
    const placed = cells.map(({ text, place, ...cell }, at) => {
      const next = cells[at + 1]
      const begin = this.add(text, place, next === undefined || next.row !== cell.row ? '\n' : '\t')
      return { ...cell, start: begin, end: begin + text.length }
    })
    if (placed.length > 0) this.tables.push({ start, end: this.#length, cells: placed, ...more })
  }
}

/** Tabs and line breaks part cells and rows, so within a cell they become blanks, one for one. */
export function inOneLine(text: string): string {
  return text.replace(/[\t\n\r]/g, ' ')
}
