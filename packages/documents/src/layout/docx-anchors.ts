import { rawAttribute, scanXml, type XmlTag } from './scan-xml.ts'

/** Offsets into the XML text of the body, `end` exclusive. */
export interface XmlRange {
  readonly start: number
  readonly end: number
}

/** A run that can be cut in two: its tags and properties as they are written, so that the second half gets the same. */
export interface Run extends XmlRange {
  readonly open: string
  readonly close: string
  readonly properties: string
  /** Between properties and closing tag. */
  readonly content: XmlRange
}

/** A `w:t` in a run of the body. */
export interface TextPiece extends XmlRange {
  readonly run: Run
  readonly name: string
  /** Its words. */
  readonly content: XmlRange
  readonly keepsBlanks: boolean
}

/** Where in the body a comment can be anchored. */
export interface DocxAnchors {
  /** Pieces of text that can be cut, in order. */
  readonly pieces: readonly TextPiece[]
  /** Ranges that hold text but are not to be cut (text boxes, formulas): a comment stands around them. In order. */
  readonly solids: readonly XmlRange[]
  /** Runs that refer to a note, by `footnote 3`. */
  readonly notes: ReadonlyMap<string, XmlRange>
  /** The first run: where a comment stands whose words are nowhere in the body. */
  readonly first: XmlRange | null
}

/** Reads the body (`word/document.xml`) for its anchors. */
export function docxAnchors(xml: string): DocxAnchors {
  const walk = new AnchorWalk(xml)
  scanXml(xml, walk)
  return walk
}

/** What is not to be cut inside a paragraph, from the outermost on. */
const solidNames: ReadonlySet<string> = new Set(['AlternateContent', 'oMath', 'oMathPara'])

interface OpenRun {
  readonly tag: XmlTag
  properties: string
  contentStart: number
  readonly texts: { readonly tag: XmlTag; readonly closeStart: number; readonly end: number }[]
  readonly notes: string[]
  /** It holds a text box, a ruby or CDATA: no place inside is cut. */
  solid: boolean
}

class AnchorWalk implements DocxAnchors {
  readonly pieces: TextPiece[] = []
  readonly solids: XmlRange[] = []
  readonly notes: Map<string, XmlRange> = new Map()
  first: XmlRange | null = null
  readonly #xml: string
  readonly #stack: XmlTag[] = []
  #paragraphs = 0
  /** The outermost element of the paragraph that a comment must stay outside of, with the depth of its tag. */
  #outer: { readonly tag: XmlTag; readonly depth: number; readonly run: OpenRun | null } | null = null

  constructor(xml: string) {
    this.#xml = xml
  }

  open(tag: XmlTag): void {
    const depth = this.#stack.length
    const run = this.#outer?.run ?? null
    if (run !== null) this.#openInRun(run, tag, depth - (this.#outer?.depth ?? 0))
    else if (this.#paragraphs > 0 && this.#outer === null) this.#openOuter(tag, depth)
    if (tag.empty) return
    this.#stack.push(tag)
    if (tag.local === 'p') this.#paragraphs += 1
  }

  #openOuter(tag: XmlTag, depth: number): void {
    if (tag.empty) return
    if (solidNames.has(tag.local)) this.#outer = { tag, depth, run: null }
    else if (tag.local === 'r')
      this.#outer = {
        tag,
        depth,
        run: { tag, properties: '', contentStart: tag.end, texts: [], notes: [], solid: false },
      }
  }

  #openInRun(run: OpenRun, tag: XmlTag, below: number): void {
    if (tag.local === 'rPr' && below === 1 && tag.empty) this.#setProperties(run, tag, tag.end)
    if (tag.local === 'footnoteReference' || tag.local === 'endnoteReference')
      run.notes.push(`${tag.local.replace('Reference', '')} ${rawAttribute(this.#xml, tag, 'id') ?? ''}`)
    if (tag.local === 'r' || tag.local === 'txbxContent') run.solid = true
  }

  #setProperties(run: OpenRun, tag: XmlTag, end: number): void {
    run.properties = this.#xml.slice(tag.start, end)
    run.contentStart = end
  }

  cdata(): void {
    if (this.#outer?.run) this.#outer.run.solid = true
  }

  close(tag: XmlTag): void {
    const opened = this.#stack.pop()
    if (opened === undefined) return
    if (opened.local === 'p') this.#paragraphs -= 1
    const outer = this.#outer
    if (outer === null) return
    const depth = this.#stack.length
    if (outer.run !== null && depth === outer.depth + 1) {
      if (opened.local === 'rPr') this.#setProperties(outer.run, opened, tag.end)
      if (opened.local === 't') outer.run.texts.push({ tag: opened, closeStart: tag.start, end: tag.end })
    }
    if (depth === outer.depth) this.#closeOuter(outer.tag, outer.run, tag)
  }

  #closeOuter(open: XmlTag, run: OpenRun | null, close: XmlTag): void {
    this.#outer = null
    const range = { start: open.start, end: close.end }
    this.first ??= range
    for (const note of run?.notes ?? []) if (!this.notes.has(note)) this.notes.set(note, range)
    if (run === null || run.solid) {
      this.solids.push(range)
      return
    }
    const cut: Run = {
      ...range,
      open: this.#xml.slice(open.start, open.end),
      close: this.#xml.slice(close.start, close.end),
      properties: run.properties,
      content: { start: run.contentStart, end: close.start },
    }
    for (const { tag, closeStart, end } of run.texts)
      this.pieces.push({
        run: cut,
        name: tag.name,
        start: tag.start,
        end,
        content: { start: tag.end, end: closeStart },
        keepsBlanks: rawAttribute(this.#xml, tag, 'space') !== undefined,
      })
  }
}

/** The range of an ordered list that holds an offset; null when it lies between them. */
export function rangeAt<R extends XmlRange>(ranges: readonly R[], offset: number): R | null {
  let low = 0
  let high = ranges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((ranges[middle] as R).start <= offset) low = middle
    else high = middle - 1
  }
  const found = ranges[low]
  return found !== undefined && found.start <= offset && offset < found.end ? found : null
}
