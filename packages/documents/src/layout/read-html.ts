import type { TextFile } from '@giaoban/core/layout'
import { decodeProse } from './decode-text.ts'
import { cellsOf, type HtmlCell, isArrangement } from './html-table.ts'
import { type HtmlElement, type HtmlNode, isElement, isSilent, lineOf, parseBody, pathOf, textIn } from './html-tree.ts'
import { blocks as blockNames } from './html-words.data.ts'
import { readLimits } from './limits.ts'
import { refuseFile } from './refuse.ts'
import { TextBuild } from './text-build.ts'

/**
 * The words of a web page that a reader sees: blocks with the line and the element of the source, data tables as tables. Programs,
 * styles, navigation, hidden and deleted words are left out. The encoding is that of a mark, UTF-8, or what the page names.
 * Throws `file/empty`, `file/encoding`, `file/too-nested`.
 */
export function readHtml(bytes: Uint8Array, file: string): TextFile {
  const html = decodeProse(bytes, file, namedCharset(bytes))
  const body = parseBody(html, file, readLimits.depth)
  const walk = new PageWalk()
  if (body) walk.read(body)
  const { text, blocks, tables } = walk.build
  if (text.trim() === '') throw refuseFile('file/empty', file)
  return { file, kind: 'html', text, blocks, tables }
}

/** `<meta charset>` stands in the first kilobyte by the standard; careless pages put it later. */
function namedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null
}

/** Where the words go on that are being gathered. */
interface Block {
  readonly element: HtmlElement
  line: number | null
  words: string
}

class PageWalk {
  readonly build: TextBuild = new TextBuild()
  #block: Block | null = null
  #tables = 0

  /** Depth first without recursion: pages nest as deep as they like. */
  read(root: HtmlElement): void {
    const open: (HtmlNode | (() => void))[] = [root]
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (typeof step === 'function') step()
      else if (!isElement(step)) this.#words(step)
      else if (!isSilent(step)) this.#enter(step, open)
    }
    this.#close()
  }

  #enter(element: HtmlElement, open: (HtmlNode | (() => void))[]): void {
    const isBlock = blockNames.has(element.tagName)
    if (isBlock) this.#close()
    const cells = element.tagName === 'table' ? cellsOf(element) : null
    if (cells !== null && !isArrangement(element, cells)) return this.#table(element, cells)
    if (isBlock) {
      this.#block = newBlock(element)
      open.push(() => this.#close())
    }
    for (let at = element.childNodes.length - 1; at >= 0; at--) open.push(element.childNodes[at] as HtmlNode)
  }

  #words(node: HtmlNode): void {
    const words = textIn(node)
    const parent = node.parentNode as HtmlElement | null
    if (words === '' || parent === null) return
    this.#block ??= newBlock(parent)
    if (words.trim() !== '') this.#block.line ??= firstLine(node, words)
    this.#block.words += words
  }

  #close(): void {
    const block = this.#block
    this.#block = null
    if (block === null) return
    const text = oneLine(block.words)
    if (text !== '')
      this.build.add(text, {
        kind: 'element',
        path: pathOf(block.element),
        line: block.line ?? lineOf(block.element) ?? 1,
      })
  }

  #table(table: HtmlElement, cells: readonly HtmlCell[]): void {
    const caption = table.childNodes.filter(isElement).find(({ tagName }) => tagName === 'caption')
    if (caption) this.#line(caption)
    const number = ++this.#tables
    this.build.addTable(
      cells.map(({ element, row, col, rowSpan, colSpan }) => {
        const words = wordsIn(element)
        return {
          row,
          col,
          text: oneLine(words),
          place: { kind: 'cell', table: number, row, col },
          ...(rowSpan > 1 ? { rowSpan } : {}),
          ...(colSpan > 1 ? { colSpan } : {}),
          ...(indentOf(words) > 0 ? { indent: indentOf(words) } : {}),
        }
      }),
    )
  }

  #line(element: HtmlElement): void {
    this.#block = { element, line: lineOf(element), words: wordsIn(element) }
    this.#close()
  }
}

function newBlock(element: HtmlElement): Block {
  return { element, line: null, words: '' }
}

/** Line of the first word: a text node begins with the line break before it. */
function firstLine(node: HtmlNode, words: string): number | null {
  const line = lineOf(node)
  const blank = /^\s*/.exec(words)?.[0] ?? ''
  return line === null ? null : line + (blank.match(/\n/g)?.length ?? 0)
}

function wordsIn(element: HtmlElement): string {
  let words = ''
  const open: HtmlNode[] = [element]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) words += textIn(node)
    else if (!isSilent(node)) {
      if (blockNames.has(node.tagName)) words += ' '
      for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at] as HtmlNode)
    }
  }
  return words
}

/** Blanks that a page shows: no-break ones. */
function indentOf(words: string): number {
  return /^\s*/.exec(words)?.[0].match(/[\u00a0\u2003]/g)?.length ?? 0
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
