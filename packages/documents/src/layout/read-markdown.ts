import type { TextBlock, TextCell, TextFile, TextTable } from '@giaoban/core/layout'
import MarkdownIt from 'markdown-it'
import { blank, cellsOfRow, wordsOfLine } from './markdown-words.ts'
import { lineBlocks, readText } from './read-text.ts'
import { refuseFile } from './refuse.ts'

/**
 * The words of a Markdown file where they stand in it: what is no word (signs of the notation, code blocks, front matter, addresses of
 * links, HTML) becomes blanks, one for one, so that every offset and line is that of the file. The lines of a paragraph are joined by a
 * blank; rows of tables have a tab for each bar. Throws `file/empty`, `file/encoding`.
 */
export function readMarkdown(bytes: Uint8Array, file: string): TextFile {
  const raw = readText(bytes, file).text
  const page = new Page(raw)
  for (const token of parser.parse(withoutFrontMatter(raw), {})) {
    if (token.type === 'inline' && token.map) page.paragraph(...token.map)
    if (token.type === 'table_open') page.openTable()
    if (token.type === 'tr_open' && token.map) page.row(token.map[0])
    if (token.type === 'table_close') page.closeTable()
  }
  const { text } = page
  if (text.trim() === '') throw refuseFile('file/empty', file)
  return { file, kind: 'markdown', text, blocks: page.blocks, tables: page.tables }
}

/** Blocks only: the signs within a line are few, and blanked where they stand. */
const parser = new MarkdownIt({ html: true, maxNesting: 100 })
parser.core.ruler.enableOnly(['normalize', 'block'])

/** Keeps the lines, so that the parser counts as the file does. */
function withoutFrontMatter(raw: string): string {
  const matter = /^(---|\+\+\+)[ \t]*\n[\s\S]*?\n\1[ \t]*(?=\n|$)/.exec(raw)?.[0]
  return matter === undefined ? raw : blank(matter).replace(/[^\n]/g, '') + raw.slice(matter.length)
}

class Page {
  readonly blocks: readonly TextBlock[]
  readonly tables: TextTable[] = []
  readonly #lines: readonly string[]
  readonly #words: string[]
  /** What ends each line: a blank where the paragraph goes on. */
  readonly #ends: string[]
  #cells: TextCell[] = []
  #row = 0

  constructor(raw: string) {
    this.#lines = raw.split('\n')
    this.blocks = lineBlocks(raw)
    this.#words = this.#lines.map(blank)
    this.#ends = this.#lines.map(() => '\n')
  }

  get text(): string {
    return this.#words.map((words, at) => words + (at < this.#words.length - 1 ? this.#ends[at] : '')).join('')
  }

  /** Lines `from` to `to` (exclusive); two blanks or a backslash at the end of a line are a break that the writer asked for. */
  paragraph(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const line = this.#lines[at] ?? ''
      this.#words[at] = wordsOfLine(line)
      if (at < to - 1 && !/(?: {2}|\\)$/.test(line)) this.#ends[at] = ' '
    }
  }

  openTable(): void {
    this.#cells = []
    this.#row = 0
  }

  row(at: number): void {
    const line = this.#lines[at] ?? ''
    const begin = this.blocks[at]?.start ?? 0
    const cells = cellsOfRow(line)
    this.#row += 1
    cells.forEach(({ start, end }, col) => {
      if (end > start) this.#cells.push({ row: this.#row, col: col + 1, start: begin + start, end: begin + end })
    })
    this.#words[at] = wordsOfLine(line).replace(/\|/g, (bar, bars: number) => (line[bars - 1] === '\\' ? bar : '\t'))
  }

  closeTable(): void {
    const [first, last] = [this.#cells[0], this.#cells.at(-1)]
    if (first && last) this.tables.push({ start: first.start, end: last.end, cells: this.#cells })
  }
}
