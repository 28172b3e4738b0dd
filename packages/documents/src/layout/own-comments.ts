import { type Archive, openArchive } from './archive.ts'
import { commentsPartOf } from './comment-parts.ts'
import type { XmlRange } from './docx-anchors.ts'
import { replaceParts } from './replace-parts.ts'
import { rawAttribute, scanXml, type XmlTag } from './scan-xml.ts'
import { xmlOf } from './xml.ts'

const documentPart = 'word/document.xml'
const extendedPart = 'word/commentsExtended.xml'
const encoder = new TextEncoder()

/**
 * A DOCX without the comments of one author, so that a file commented twice does not say everything twice. A comment that someone
 * has answered stays, since the answer would hang in the air. The bytes themselves when there is none to take away.
 */
export function withoutCommentsOf(bytes: Uint8Array, file: string, author: string): Uint8Array {
  const archive = openArchive(bytes, file)
  const part = commentsPartOf(archive)
  if (part === null) return bytes
  const comments = xmlOf(archive, part)
  const answered = answeredParagraphs(archive)
  const own = elementsOf(comments, (tag) => tag.local === 'comment').filter(
    ({ tag, start, end }) =>
      rawAttribute(comments, tag, 'author') === author &&
      !answered.some((id) => comments.slice(start, end).includes(id)),
  )
  if (own.length === 0) return bytes
  const ids = new Set(own.map(({ tag }) => rawAttribute(comments, tag, 'id') ?? ''))
  const body = xmlOf(archive, documentPart)
  const changed = new Map([
    [part, encoder.encode(cutOut(comments, own))],
    [documentPart, encoder.encode(cutOut(body, marksOf(body, ids)))],
  ])
  return replaceParts(archive, changed)
}

/** The attributes by which the paragraphs of answered comments are known. */
function answeredParagraphs(archive: Archive): readonly string[] {
  if (!archive.has(extendedPart)) return []
  const xml = xmlOf(archive, extendedPart)
  const ids: string[] = []
  scanXml(xml, {
    open: (tag) => {
      const parent = rawAttribute(xml, tag, 'paraIdParent')
      if (parent !== undefined) ids.push(`paraId="${parent}"`)
    },
  })
  return ids
}

interface Element extends XmlRange {
  readonly tag: XmlTag
}

/** Elements that one looks for, in the order in which they end; none is looked for within another. */
function elementsOf(xml: string, isWanted: (tag: XmlTag) => boolean): readonly Element[] {
  const found: Element[] = []
  const open: XmlTag[] = []
  const take = (tag: XmlTag, end: number): void => {
    if (isWanted(tag)) found.push({ tag, start: tag.start, end })
  }
  scanXml(xml, {
    open: (tag) => {
      if (tag.empty) take(tag, tag.end)
      else open.push(tag)
    },
    close: ({ end }) => {
      const tag = open.pop()
      if (tag !== undefined) take(tag, end)
    },
  })
  return found
}

/** The marks of comments in the body; a run that holds nothing else goes with its mark. */
function marksOf(xml: string, ids: ReadonlySet<string>): readonly XmlRange[] {
  const isMark = (tag: XmlTag): boolean =>
    /^comment(RangeStart|RangeEnd|Reference)$/.test(tag.local) && ids.has(rawAttribute(xml, tag, 'id') ?? '')
  return elementsOf(xml, isMark).map((mark) => (mark.tag.local === 'commentReference' ? runAround(xml, mark) : mark))
}

const onlyProperties =
  /<((?:[^\s<>/:]+:)?)r(?:\s[^<>]*)?>(?:<\1rPr\s*\/>|<\1rPr(?:\s[^<>]*)?>(?:(?!<\/\1rPr>).)*<\/\1rPr>)?$/s

function runAround(xml: string, { start, end }: XmlRange): XmlRange {
  const from = Math.max(0, start - longestRunHead)
  const before = onlyProperties.exec(xml.slice(from, start))
  const after = /^<\/(?:[^\s<>/:]+:)?r\s*>/.exec(xml.slice(end, end + 60))
  if (before === null || after === null) return { start, end }
  return { start: from + before.index, end: end + after[0].length }
}

/** A run's tag and properties are never longer in practice; a longer run keeps its empty shell. */
const longestRunHead = 2000

function cutOut(xml: string, ranges: readonly XmlRange[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(from, start))
    from = end
  }
  return pieces.join('') + xml.slice(from)
}
