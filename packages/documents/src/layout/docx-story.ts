import type { Archive } from './archive.ts'
import { symbolOf } from './docx-symbols.data.ts'
import { attributeOf, isOn, walkXml } from './xml.ts'

/** A paragraph outside tables, a table row, or a whole text box, in reading order and in the accepted state of all changes. */
export type StoryItem =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'row'; readonly table: number; readonly row: number; readonly cells: readonly StoryCell[] }
  | { readonly kind: 'textBox'; readonly text: string }

export interface StoryCell {
  /** 1-based column of the table's grid. */
  readonly col: number
  /** Columns that it covers. */
  readonly span: number
  /** It goes on with the cell above it. */
  readonly goesOn: boolean
  /** How far its words stand in, in spaces. */
  readonly indent: number
  readonly text: string
}

/** Text of one story part, and the ids of the notes that it refers to, in order. Notes are keyed by their own id. */
export interface Story {
  readonly items: readonly StoryItem[]
  readonly footnotes: readonly string[]
  readonly endnotes: readonly string[]
  readonly notes: ReadonlyMap<string, string>
}

/** Subtrees that are not part of the accepted text: deletions, where moved text came from, old-format copies, field codes. */
const skipped = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText'])

interface Cell {
  readonly col: number
  span: number
  goesOn: boolean
  indent: number
  texts: string[]
  gone: boolean
}

interface TableState {
  /** 0 for a table inside a cell: its words belong to that cell. */
  readonly number: number
  row: number
  cells: Cell[]
  rowGone: boolean
  nextCol: number
}

/** Where words go: the body, a text box or a note. */
interface Flow {
  readonly kind: 'body' | 'textBox' | 'note'
  readonly id: string
  paragraph: string
  /** The paragraph's own mark is deleted: it runs on into the next one. */
  runsOn: boolean
  readonly tables: TableState[]
  readonly done: string[]
}

/** Walks `word/document.xml`, `footnotes.xml` or `endnotes.xml` in one pass. */
export function readStory(archive: Archive, part: string): Story {
  const story = new StoryWalk()
  walkXml(archive, part, story)
  return story
}

class StoryWalk implements Story {
  readonly items: StoryItem[] = []
  readonly footnotes: string[] = []
  readonly endnotes: string[] = []
  readonly notes: Map<string, string> = new Map()
  readonly #flows: Flow[] = [newFlow('body', '')]
  readonly #boxes: StoryItem[] = []
  #tables = 0
  #skipDepth = 0
  #inText = false
  #inParagraphProperties = false
  #inMarkProperties = false
  #inRunProperties = false
  #hiddenRun = false

  get #flow(): Flow {
    return this.#flows.at(-1) as Flow
  }

  get #cell(): Cell | undefined {
    return this.#flow.tables.at(-1)?.cells.at(-1)
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipDepth > 0) {
      this.#skipDepth += 1
      return
    }
    // `rPrChange`, `pPrChange` …: properties as they were before a change.
    if (name.endsWith('Change')) return this.#skip(name)
    if (this.#inParagraphProperties) return this.#openParagraphProperty(name, attributes)
    if (skipped.has(name) && !this.#inRunProperties) return this.#skip(name)
    this.#openElement(name, attributes)
  }

  #openElement(name: string, attributes: Readonly<Record<string, string>>): void {
    const flow = this.#flow
    switch (name) {
      case 'p':
        if (!flow.runsOn) flow.paragraph = ''
        flow.runsOn = false
        return
      case 'pPr':
        this.#inParagraphProperties = true
        return
      case 'r':
        this.#hiddenRun = false
        return
      case 'rPr':
        this.#inRunProperties = true
        return
      case 'vanish':
        if (this.#inRunProperties) this.#hiddenRun = isOn(attributeOf(attributes, 'val'))
        return
      case 't':
        this.#inText = true
        return
      case 'tab':
        return this.#add('\t')
      case 'br':
      case 'cr':
        return this.#add('\n')
      case 'ptab':
        return this.#add('\t')
      case 'noBreakHyphen':
        return this.#add('-')
      case 'sym':
        return this.#add(symbolOf(attributeOf(attributes, 'char') ?? ''))
      case 'txbxContent':
        this.#flows.push(newFlow('textBox', ''))
        return
      case 'footnote':
      case 'endnote':
        this.#flows.push(newFlow('note', attributeOf(attributes, 'type') ? '' : (attributeOf(attributes, 'id') ?? '')))
        return
      case 'footnoteReference':
        this.footnotes.push(attributeOf(attributes, 'id') ?? '')
        return
      case 'endnoteReference':
        this.endnotes.push(attributeOf(attributes, 'id') ?? '')
        return
      default:
        this.#openTable(name, attributes)
    }
  }

  #openTable(name: string, attributes: Readonly<Record<string, string>>): void {
    const { tables, kind } = this.#flow
    const table = tables.at(-1)
    switch (name) {
      case 'tbl':
        tables.push({
          number: tables.length === 0 && kind === 'body' ? ++this.#tables : 0,
          row: 0,
          cells: [],
          rowGone: false,
          nextCol: 1,
        })
        return
      case 'tr':
        if (table) Object.assign(table, { row: table.row + 1, cells: [], rowGone: false, nextCol: 1 })
        return
      case 'gridBefore':
        if (table) table.nextCol += Number(attributeOf(attributes, 'val')) || 0
        return
      case 'tc':
        table?.cells.push({ col: table.nextCol, span: 1, goesOn: false, indent: 0, texts: [], gone: false })
        return
      case 'gridSpan': {
        const cell = this.#cell
        if (cell) cell.span = Number(attributeOf(attributes, 'val')) || 1
        return
      }
      case 'vMerge': {
        const cell = this.#cell
        if (cell) cell.goesOn = attributeOf(attributes, 'val') !== 'restart'
        return
      }
      case 'cellDel': {
        const cell = this.#cell
        if (cell) cell.gone = true
      }
    }
  }

  /** Paragraph properties hold tab stops and run properties of the paragraph mark; a deleted mark matters, and the indent in a cell. */
  #openParagraphProperty(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'ind') this.#indent(attributes)
    else if (name === 'rPr') this.#inMarkProperties = true
    else if (this.#inMarkProperties && (name === 'del' || name === 'moveFrom')) this.#flow.runsOn = true
  }

  #indent(attributes: Readonly<Record<string, string>>): void {
    const cell = this.#cell
    const twips = (name: string): number => Number(attributeOf(attributes, name)) || 0
    const left = twips('left') + twips('start') + twips('firstLine') - twips('hanging')
    if (cell && cell.texts.length === 0) cell.indent = Math.max(0, Math.round(left / twipsOfSpace))
  }

  #skip(name: string): void {
    // `w:del` in row properties says that the whole row is deleted; it is empty, the row's cells follow.
    const table = this.#flow.tables.at(-1)
    if (name === 'del' && table && table.cells.length === 0) table.rowGone = true
    this.#skipDepth = 1
  }

  close(name: string): void {
    if (this.#skipDepth > 0) {
      this.#skipDepth -= 1
      return
    }
    if (name === 'pPr') this.#inParagraphProperties = false
    else if (name === 'rPr') this.#inMarkProperties = this.#inRunProperties = false
    else if (name === 't') this.#inText = false
    else if (name === 'p') this.#closeParagraph()
    else if (name === 'tc') this.#closeCell()
    else if (name === 'tr') this.#closeRow()
    else if (name === 'tbl') this.#flow.tables.pop()
    else if (name === 'txbxContent' || name === 'footnote' || name === 'endnote') this.#closeFlow()
  }

  text(piece: string): void {
    if (this.#inText && this.#skipDepth === 0) this.#add(piece)
  }

  #add(piece: string): void {
    if (!this.#hiddenRun) this.#flow.paragraph += piece
  }

  #closeParagraph(): void {
    const flow = this.#flow
    if (flow.runsOn) return
    const cell = this.#cell
    if (cell) cell.texts.push(flow.paragraph)
    else if (flow.kind === 'body')
      this.items.push({ kind: 'paragraph', text: flow.paragraph }, ...this.#boxes.splice(0))
    else flow.done.push(flow.paragraph)
    flow.paragraph = ''
  }

  #closeCell(): void {
    const table = this.#flow.tables.at(-1)
    const cell = this.#cell
    if (table && cell) table.nextCol = cell.col + cell.span
  }

  #closeRow(): void {
    const flow = this.#flow
    const table = flow.tables.at(-1)
    if (!table || table.rowGone) return
    const cells = table.cells.filter((cell) => !cell.gone).map(cellOf)
    if (table.number > 0)
      this.items.push({ kind: 'row', table: table.number, row: table.row, cells }, ...this.#boxes.splice(0))
    else {
      // A table within a cell, a text box or a note: its row is one line of what surrounds it.
      const line = cells.map(({ text }) => text).join(' ')
      const outer = flow.tables.at(-2)?.cells.at(-1)
      if (outer) outer.texts.push(line)
      else flow.done.push(line)
    }
    table.cells = []
  }

  #closeFlow(): void {
    const flow = this.#flows.pop() as Flow
    const text = oneLine(flow.done)
    if (flow.kind === 'note' && flow.id !== '') this.notes.set(flow.id, text)
    if (flow.kind === 'textBox' && text !== '') this.#boxes.push({ kind: 'textBox', text })
  }
}

function newFlow(kind: Flow['kind'], id: string): Flow {
  return { kind, id, paragraph: '', runsOn: false, tables: [], done: [] }
}

/** A blank of a 13 point letter. */
const twipsOfSpace = 65

function cellOf({ col, span, goesOn, indent, texts }: Cell): StoryCell {
  const blanks = /^[ \u00a0]*/.exec(texts[0] ?? '')?.[0].length ?? 0
  return { col, span, goesOn, indent: indent + blanks, text: oneLine(texts) }
}

/** Tabs and line breaks separate cells and rows in the text, so inside a cell they become spaces. */
function oneLine(texts: readonly string[]): string {
  return texts
    .map((text) => text.replace(/[\t\n]/g, ' '))
    .join(' ')
    .trim()
}
