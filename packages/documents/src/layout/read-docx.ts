import { type Archive, openArchive } from './archive.ts'
import { refuseLegacy } from './decode-text.ts'
import { readStory, type StoryItem } from './docx-story.ts'
import { refuseFile } from './refuse.ts'
import { sniffFile } from './sniff-file.ts'
import type { TextBlock, TextFile, TextPlace } from './text-file.ts'

/**
 * The words of a DOCX as plain text with a map back: paragraphs, table cells, text boxes after the paragraph that anchors them,
 * then footnotes and endnotes in the order of their references. Tracked changes are read as accepted; headers and page
 * footers are left out, hidden words too.
 * Throws the refusals of `sniffFile`, `file/empty` when it holds no word, and `file/encoding` for TCVN3 or VNI fonts.
 */
export function readDocx(bytes: Uint8Array, file: string): TextFile {
  const kind = sniffFile(bytes, file)
  if (kind !== 'docx') throw refuseFile('file/renamed', file, { ending: 'docx', content: kind })
  const archive = openArchive(bytes, file)
  const body = readStory(archive, 'word/document.xml')
  const build = new TextBuild()
  for (const item of body.items) build.addItem(item)
  build.addNotes('footnote', body.footnotes, readNotes(archive, 'word/footnotes.xml'))
  build.addNotes('endnote', body.endnotes, readNotes(archive, 'word/endnotes.xml'))
  if (build.text.trim() === '') throw refuseFile('file/empty', file)
  refuseLegacy(build.text, file)
  return { file, kind: 'docx', text: build.text, blocks: build.blocks }
}

function readNotes(archive: Archive, part: string): ReadonlyMap<string, string> {
  return archive.has(part) ? readStory(archive, part).notes : new Map()
}

class TextBuild {
  text = ''
  readonly blocks: TextBlock[] = []
  #paragraphs = 0
  #boxes = 0

  addItem(item: StoryItem): void {
    if (item.kind === 'row') return this.#addRow(item)
    // Empty paragraphs are kept as empty lines but not counted: nobody who looks at the page counts them.
    if (item.text.trim() === '')
      return this.#add(item.text, { kind: 'paragraph', paragraph: Math.max(1, this.#paragraphs) }, '\n')
    if (item.kind === 'textBox') this.#add(item.text, { kind: 'textBox', number: ++this.#boxes }, '\n')
    else this.#add(item.text, { kind: 'paragraph', paragraph: ++this.#paragraphs }, '\n')
  }

  #addRow({ table, row, cells }: StoryItem & { kind: 'row' }): void {
    cells.forEach(({ col, text }, i) => {
      this.#add(text, { kind: 'cell', table, row, col }, i === cells.length - 1 ? '\n' : '\t')
    })
  }

  addNotes(kind: 'footnote' | 'endnote', ids: readonly string[], notes: ReadonlyMap<string, string>): void {
    ids.forEach((id, i) => {
      const text = notes.get(id)
      if (text) this.#add(text, { kind, number: i + 1 }, '\n')
    })
  }

  #add(text: string, place: TextPlace, separator: string): void {
    this.blocks.push({ start: this.text.length, end: this.text.length + text.length, place })
    this.text += text + separator
  }
}
