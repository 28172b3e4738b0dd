import type { TextFile } from '@giaoban/core/layout'
import { type Archive, openArchive } from './archive.ts'
import { readStory, type StoryItem } from './docx-story.ts'
import { refuseFile } from './refuse.ts'
import { sniffFile } from './sniff-file.ts'
import { type CellWords, TextBuild } from './text-build.ts'
import { readRelationships } from './xlsx-parts.ts'

/**
 * The words of a DOCX as plain text with a map back: paragraphs, table cells, text boxes after the paragraph that anchors them, then
 * footnotes and endnotes in the order of their references, then headers and footers of pages. Tracked changes are read
 * as accepted, fields by their results; comments and hidden words are left out.
 * Throws the refusals of `sniffFile`, and `file/empty` when it holds no word.
 */
export function readDocx(bytes: Uint8Array, file: string): TextFile {
  const kind = sniffFile(bytes, file)
  if (kind !== 'docx') throw refuseFile('file/renamed', file, { ending: 'docx', content: kind })
  const archive = openArchive(bytes, file)
  const body = readStory(archive, 'word/document.xml')
  const story = new StoryText()
  story.addBody(body.items)
  story.addNotes('footnote', body.footnotes, readNotes(archive, 'word/footnotes.xml'))
  story.addNotes('endnote', body.endnotes, readNotes(archive, 'word/endnotes.xml'))
  story.addMargins(archive)
  const { text, blocks, tables } = story.build
  if (text.trim() === '') throw refuseFile('file/empty', file)
  return { file, kind: 'docx', text, blocks, tables }
}

function readNotes(archive: Archive, part: string): ReadonlyMap<string, string> {
  return archive.has(part) ? readStory(archive, part).notes : new Map()
}

type Row = StoryItem & { readonly kind: 'row' }

class StoryText {
  readonly build: TextBuild = new TextBuild()
  #paragraphs = 0
  #boxes = 0

  /** Rows of one table stand together; a text box within the table follows it. */
  addBody(items: readonly StoryItem[]): void {
    let rows: Row[] = []
    let boxes: StoryItem[] = []
    const close = (): void => {
      this.build.addTable(cellsOf(rows))
      for (const box of boxes) this.#addLine(box)
      rows = []
      boxes = []
    }
    for (const item of items) {
      if (item.kind === 'row') {
        if (rows[0] && rows[0].table !== item.table) close()
        rows.push(item)
      } else if (item.kind === 'textBox' && rows.length > 0) boxes.push(item)
      else {
        close()
        this.#addLine(item)
      }
    }
    close()
  }

  #addLine(item: StoryItem): void {
    if (item.kind === 'row') return
    // Empty paragraphs are kept as empty lines but not counted: nobody who looks at the page counts them.
    if (item.text.trim() === '')
      this.build.add(item.text, { kind: 'paragraph', paragraph: Math.max(1, this.#paragraphs) })
    else if (item.kind === 'textBox') this.build.add(item.text, { kind: 'textBox', number: ++this.#boxes })
    else this.build.add(item.text, { kind: 'paragraph', paragraph: ++this.#paragraphs })
  }

  addNotes(kind: 'footnote' | 'endnote', ids: readonly string[], notes: ReadonlyMap<string, string>): void {
    ids.forEach((id, i) => {
      const text = notes.get(id)
      if (text) this.build.add(text, { kind, number: i + 1 })
    })
  }

  /** Headers and footers that say something: what is no longer than '- 12 -' is the number of the page. */
  addMargins(archive: Archive): void {
    const parts = [...readRelationships(archive, 'word/_rels/document.xml.rels', 'word/').values()]
    for (const kind of ['header', 'footer'] as const) {
      const own = parts.filter(({ type, part }) => type.endsWith(`/${kind}`) && archive.has(part))
      const texts = own.map(({ part }) => lineOf(readStory(archive, part).items))
      texts.filter(({ length }) => length > 8).forEach((text, i) => this.build.add(text, { kind, number: i + 1 }))
    }
  }
}

function lineOf(items: readonly StoryItem[]): string {
  const texts = items.map((item) => (item.kind === 'row' ? item.cells.map(({ text }) => text).join(' ') : item.text))
  return texts.join(' ').replace(/\s+/g, ' ').trim()
}

/** Cells of a table; one that goes on below is one cell over several rows. */
function cellsOf(rows: readonly Row[]): readonly CellWords[] {
  const spans = new Map<object, number>()
  const above = new Map<number, object>()
  for (const { cells } of rows)
    for (const cell of cells) {
      const head = cell.goesOn ? above.get(cell.col) : undefined
      if (head) spans.set(head, (spans.get(head) ?? 1) + 1)
      else above.set(cell.col, cell)
    }
  return rows.flatMap(({ table, row, cells }) =>
    cells.map((cell) => {
      const { col, span, indent, text } = cell
      const rowSpan = spans.get(cell) ?? 1
      return {
        row,
        col,
        text,
        place: { kind: 'cell', table, row, col } as const,
        ...(rowSpan > 1 ? { rowSpan } : {}),
        ...(span > 1 ? { colSpan: span } : {}),
        ...(indent > 0 ? { indent } : {}),
      }
    }),
  )
}
