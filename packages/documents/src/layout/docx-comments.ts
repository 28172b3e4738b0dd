import { openArchive } from './archive.ts'
import { commentsPartOf } from './comment-parts.ts'
import type { XmlRange } from './docx-anchors.ts'
import { docxOrigins, type Origin, xmlOf } from './docx-origins.ts'
import { rawAttribute, scanXml } from './scan-xml.ts'

/** A comment that stands in a Word file. */
export interface WrittenComment {
  readonly words: string
  /** UTF-16 offsets into the text that `readDocx` makes of the file; null when its range holds no words of the text. */
  readonly over: { readonly start: number; readonly end: number } | null
}

/**
 * The comments of a DOCX that one looks for, with the words of the text that they stand at. `length` is that of the text.
 * Throws the refusals of `readDocx`.
 */
export function commentsOfDocx(
  bytes: Uint8Array,
  file: string,
  length: number,
  isWanted: (words: string) => boolean,
): readonly WrittenComment[] {
  const archive = openArchive(bytes, file)
  const part = commentsPartOf(archive)
  if (part === null) return []
  const wanted = [...commentWords(xmlOf(archive, part))].filter(([, words]) => isWanted(words))
  if (wanted.length === 0) return []
  const ranges = commentRanges(xmlOf(archive, documentPart))
  const originOf = docxOrigins(bytes, file)
  return wanted.map(([id, words]) => {
    const range = ranges.get(id)
    return { words, over: range === undefined ? null : wordsWithin(range, length, originOf) }
  })
}

/** From the first to the last letter of the text that stands within a range of the body. */
function wordsWithin(
  range: XmlRange,
  length: number,
  originOf: (offset: number) => Origin | null,
): WrittenComment['over'] {
  const over: number[] = []
  for (let offset = 0; offset < length; offset++) {
    const origin = originOf(offset)
    if (origin?.part === documentPart && origin.start >= range.start && origin.end <= range.end) over.push(offset)
  }
  const [start, last] = [over[0], over.at(-1)]
  return start === undefined || last === undefined ? null : { start, end: last + 1 }
}

const documentPart = 'word/document.xml'

/** Words of each comment by its number; paragraphs are parted by a space. */
function commentWords(xml: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  let id: string | null = null
  let inText = false
  const add = (text: string): void => {
    if (id !== null) words.set(id, (words.get(id) ?? '') + text)
  }
  scanXml(xml, {
    open: (tag) => {
      if (tag.local === 'comment') id = rawAttribute(xml, tag, 'id') ?? null
      if (tag.local === 't') inText = !tag.empty
    },
    text: (start, end) => {
      if (inText) add(decoded(xml.slice(start, end)))
    },
    close: (tag) => {
      if (tag.local === 't') inText = false
      if (tag.local === 'p') add(' ')
      if (tag.local === 'comment') id = null
    },
  })
  return new Map([...words].map(([key, text]) => [key, text.trim()]))
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(raw: string): string {
  return raw.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_all, hex, decimal, name) =>
    name === undefined
      ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : (named[name] ?? ''),
  )
}

/** From the mark of a comment's beginning to that of its end, by its number. */
function commentRanges(xml: string): ReadonlyMap<string, XmlRange> {
  const starts = new Map<string, number>()
  const ranges = new Map<string, XmlRange>()
  scanXml(xml, {
    open: (tag) => {
      const id = tag.local.startsWith('commentRange') ? rawAttribute(xml, tag, 'id') : undefined
      if (id === undefined) return
      if (tag.local === 'commentRangeStart') starts.set(id, tag.end)
      else ranges.set(id, { start: starts.get(id) ?? tag.start, end: tag.start })
    },
  })
  return ranges
}
