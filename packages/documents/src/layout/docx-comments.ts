import { openArchive } from './archive.ts'
import { commentsPartOf } from './comment-parts.ts'
import type { XmlRange } from './docx-anchors.ts'
import { docxOrigins, type Origin } from './docx-origins.ts'
import { rawAttribute, scanXml } from './scan-xml.ts'
import { xmlOf } from './xml.ts'

/** A comment that stands in a Word file. */
export interface WrittenComment {
  readonly words: string
  /**
   * UTF-16 offsets into the text that `readDocx` makes of the file. Of a comment set at a point: the last figure before it in its
   * paragraph. Null when neither holds words of the text.
   */
  readonly over: { readonly start: number; readonly end: number } | null
}

/**
 * The comments of a DOCX that one looks for, with the words of the text that they stand at. `text` is what `readDocx` makes of it.
 * Throws the refusals of `readDocx`.
 */
export function commentsOfDocx(
  bytes: Uint8Array,
  file: string,
  text: string,
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
    if (range === undefined) return { words, over: null }
    const over = wordsWithin(range, text.length, originOf)
    return { words, over: over ?? figureBefore(range.start, text, originOf) }
  })
}

const figure = /\d+(?:[.,/]\d+)*%?/g

/** The last figure of the paragraph in which a point of the body stands, before that point. */
function figureBefore(
  point: number,
  text: string,
  originOf: (offset: number) => Origin | null,
): WrittenComment['over'] {
  let end = 0
  for (let offset = 0; offset < text.length; offset++) {
    const origin = originOf(offset)
    if (origin?.part === documentPart && origin.end <= point) end = offset + 1
  }
  const line = text.lastIndexOf('\n', end - 1) + 1
  const last = [...text.slice(line, end).matchAll(figure)].at(-1)
  return last === undefined ? null : { start: line + last.index, end: line + last.index + last[0].length }
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

/** From the mark of a comment's beginning to that of its end, by its number; the point of its reference where it has neither. */
function commentRanges(xml: string): ReadonlyMap<string, XmlRange> {
  const starts = new Map<string, number>()
  const ranges = new Map<string, XmlRange>()
  scanXml(xml, {
    open: (tag) => {
      const id = tag.local.startsWith('comment') ? rawAttribute(xml, tag, 'id') : undefined
      if (id === undefined) return
      if (tag.local === 'commentRangeStart') starts.set(id, tag.end)
      else if (tag.local === 'commentRangeEnd') ranges.set(id, { start: starts.get(id) ?? tag.start, end: tag.start })
      else if (!ranges.has(id)) ranges.set(id, { start: tag.start, end: tag.start })
    },
  })
  return ranges
}
