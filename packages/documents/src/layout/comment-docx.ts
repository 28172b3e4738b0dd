import { type Archive, openArchive } from './archive.ts'
import { CommentParts, type CommentSignature, type CommentText, type WordNames, wordNames } from './comment-parts.ts'
import { type DocxAnchors, docxAnchors } from './docx-anchors.ts'
import { blankKeeper, type Cut, type Cuts, cutsAround, cutsAt, writeCut } from './docx-cuts.ts'
import { docxOrigins, type Origin } from './docx-origins.ts'
import { withoutCommentsOf } from './own-comments.ts'
import { replaceParts } from './replace-parts.ts'
import { rawAttribute, scanXml } from './scan-xml.ts'
import { xmlOf } from './xml.ts'

/** A comment to be written: UTF-16 offsets into the text that `readDocx` makes of the file. */
export interface DocxComment {
  readonly start: number
  readonly end: number
  /** What the comment says. `standsElsewhere`: it could not be put at its words, so it must name their place. */
  readonly paragraphs: (standsElsewhere: boolean) => readonly string[]
}

/**
 * A copy of a DOCX with comments at their words. `document.xml`, its relationships and the content types gain nothing but the
 * marks of comments; every other part keeps its bytes, and comments that others have written stay before the new ones. Those of the
 * signature's author are replaced (see `withoutCommentsOf`).
 * Word ignores comments in headers, text boxes and notes ([MS-OI29500] 2.1.315): those of a note stand at its reference, those of
 * a text box around it, others at the first words of the document.
 * Throws the refusals of `readDocx`.
 */
export function commentDocx(
  commented: Uint8Array,
  file: string,
  comments: readonly DocxComment[],
  signature: CommentSignature,
): Uint8Array {
  const bytes = withoutCommentsOf(commented, file, signature.author)
  const originOf = docxOrigins(bytes, file)
  const archive = openArchive(bytes, file)
  const xml = xmlOf(archive, documentPart)
  const places = new CommentPlaces(archive, docxAnchors(xml), originOf)
  const names = wordNames(xml)
  const parts = new CommentParts(archive, names.namespace)
  const first = parts.nextId()
  const placed = comments
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((comment) => {
      const place = places.of(comment)
      return place === null ? [] : [{ ...place, comment }]
    })
    .map((place, index) => ({ ...place, id: first + index }))
  if (placed.length === 0) return bytes
  const texts = placed.map(({ id, comment, exact }): CommentText => ({ id, paragraphs: comment.paragraphs(!exact) }))
  const changed = new Map(parts.adding(texts, signature))
  changed.set(documentPart, insertMarks(xml, placed, names))
  return replaceParts(archive, new Map([...changed].map(([name, text]) => [name, encoder.encode(text)])))
}

const documentPart = 'word/document.xml'
const encoder = new TextEncoder()

interface Place {
  readonly cuts: Cuts
  /** The comment stands at its own words. */
  readonly exact: boolean
}

/** Finds for the words of a comment where it can stand. */
class CommentPlaces {
  readonly #archive: Archive
  readonly #anchors: DocxAnchors
  readonly #originOf: (offset: number) => Origin | null
  readonly #notes = new Map<string, (offset: number) => string | null>()

  constructor(archive: Archive, anchors: DocxAnchors, originOf: (offset: number) => Origin | null) {
    this.#archive = archive
    this.#anchors = anchors
    this.#originOf = originOf
  }

  of({ start, end }: DocxComment): Place | null {
    const offsets = Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
    const origins = offsets.flatMap((offset) => this.#originOf(offset) ?? [])
    const [first, last] = [origins[0], origins.at(-1)]
    if (first === undefined || last === undefined) return this.#atStart()
    if (first.part !== documentPart || last.part !== documentPart) return this.#atNote(first) ?? this.#atStart()
    const cuts = cutsAt(this.#anchors, first, last)
    if (cuts === null) return this.#atStart()
    return { cuts, exact: cuts.start.piece !== null && cuts.end.piece !== null }
  }

  #atStart(): Place | null {
    const { first } = this.#anchors
    return first === null ? null : { cuts: cutsAround(first), exact: false }
  }

  #atNote({ part, start }: Origin): Place | null {
    const noteAt = this.#notes.get(part) ?? notesIn(xmlOf(this.#archive, part))
    this.#notes.set(part, noteAt)
    const reference = this.#anchors.notes.get(noteAt(start) ?? '')
    return reference === undefined ? null : { cuts: cutsAround(reference), exact: false }
  }
}

/** The note (`footnote 3`) in which an offset of `footnotes.xml` or `endnotes.xml` stands. */
function notesIn(xml: string): (offset: number) => string | null {
  const starts: { readonly at: number; readonly note: string }[] = []
  scanXml(xml, {
    open: (tag) => {
      if (tag.local !== 'footnote' && tag.local !== 'endnote') return
      starts.push({ at: tag.start, note: `${tag.local} ${rawAttribute(xml, tag, 'id') ?? ''}` })
    },
  })
  return (offset) => starts.findLast(({ at }) => at <= offset)?.note ?? null
}

interface Marked {
  readonly cuts: Cuts
  readonly id: number
}

/** Writes the marks into the body; all that ends at a cut stands before all that begins there. */
function insertMarks(xml: string, comments: readonly Marked[], names: WordNames): string {
  const cuts = new Map<string, { readonly cut: Cut; ends: string; starts: string }>()
  const at = (cut: Cut): { ends: string; starts: string } => {
    const key = `${cut.at} ${cut.kind}`
    const known = cuts.get(key) ?? { cut, ends: '', starts: '' }
    cuts.set(key, known)
    return known
  }
  const mark = (name: string, id: number): string =>
    `<${names.prefix}:${name}${names.declaration} ${names.prefix}:id="${id}"/>`
  const reference = (id: number): string =>
    `<${names.prefix}:r${names.declaration}>${mark('commentReference', id)}</${names.prefix}:r>`
  for (const { cuts: ends, id } of comments) {
    at(ends.start).starts += mark('commentRangeStart', id)
    at(ends.end).ends += mark('commentRangeEnd', id) + reference(id)
  }
  const insertions = new Map<number, string>()
  for (const { cut, ends, starts } of [...cuts.values()].toSorted((a, b) => a.cut.at - b.cut.at)) {
    const keeper = blankKeeper(xml, cut)
    if (keeper !== null) insertions.set(keeper.at, keeper.text)
    insertions.set(cut.at, (insertions.get(cut.at) ?? '') + writeCut(cut, ends + starts))
  }
  return insertAll(xml, insertions)
}

function insertAll(xml: string, insertions: ReadonlyMap<number, string>): string {
  const pieces: string[] = []
  let from = 0
  for (const [at, text] of [...insertions].toSorted(([a], [b]) => a - b)) {
    pieces.push(xml.slice(from, at), text)
    from = at
  }
  return pieces.join('') + xml.slice(from)
}
