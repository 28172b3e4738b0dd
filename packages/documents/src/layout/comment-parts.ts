import type { Archive } from './archive.ts'
import { rawAttribute, scanXml, type XmlTag } from './scan-xml.ts'
import { xmlOf } from './xml.ts'

/** A comment of a Word file: its number and paragraphs, the first of which is set in bold. */
export interface CommentText {
  readonly id: number
  readonly paragraphs: readonly string[]
}

/** Who comments, when, in which language. */
export interface CommentSignature {
  readonly author: string
  readonly initials: string
  /** Local time as `2024-02-03T08:00:00`: Word keeps no zone. */
  readonly date: string
  /** Of the words, e.g. `vi-VN`, so that Word checks their spelling in it. */
  readonly language: string
}

/** The names of WordprocessingML as a part writes them. */
export interface WordNames {
  readonly prefix: string
  /** The declaration that each element needs when its part declares no prefix; else ''. */
  readonly declaration: string
  readonly namespace: string
}

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
const relationshipTypes = {
  [transitional]: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  [strict]: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
} as const
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** How a part names the elements of Word: by the prefix that its root declares. */
export function wordNames(xml: string): WordNames {
  const root = rootOf(xml)
  const tag = root === null ? '' : xml.slice(root.start, root.end)
  const namespace = tag.includes(strict) ? strict : transitional
  const declared = [...tag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)].find(([, , uri]) => uri === namespace)
  const prefix = declared?.[1]
  if (prefix !== undefined) return { prefix, declaration: '', namespace }
  return { prefix: 'w', declaration: ` xmlns:w="${namespace}"`, namespace }
}

const documentPart = 'word/document.xml'
const noteParts = ['word/footnotes.xml', 'word/endnotes.xml']
const relationsPart = 'word/_rels/document.xml.rels'
const typesPart = '[Content_Types].xml'

/** The comments of a package and the parts that say where they are. */
export class CommentParts {
  readonly #archive: Archive
  readonly #namespace: string
  readonly #relations: string | null
  readonly #part: string
  readonly #comments: string | null

  constructor(archive: Archive, namespace: string) {
    this.#archive = archive
    this.#namespace = namespace
    this.#relations = archive.has(relationsPart) ? xmlOf(archive, relationsPart) : null
    const known = this.#relations === null ? null : commentsTarget(this.#relations)
    this.#part = known ?? freeName(archive)
    this.#comments = known !== null && archive.has(known) ? xmlOf(archive, known) : null
  }

  /**
   * The first number that lies beyond those of all comments and notes of the file. LibreOffice (7.4) keeps comments and notes in one
   * list of numbers when it reads a DOCX: a comment with the number of a footnote empties that footnote.
   */
  nextId(): number {
    let next = 0
    const notes = noteParts.filter((part) => this.#archive.has(part)).map((part) => xmlOf(this.#archive, part))
    for (const xml of [this.#comments ?? '', xmlOf(this.#archive, documentPart), ...notes])
      scanXml(xml, {
        open: (tag) => {
          if (!/^(comment(RangeStart|RangeEnd|Reference)?|(foot|end)note)$/.test(tag.local)) return
          next = Math.max(next, Number(rawAttribute(xml, tag, 'id') ?? -1) + 1)
        },
      })
    return next
  }

  /** The parts that change when the comments are added. */
  adding(comments: readonly CommentText[], signature: CommentSignature): ReadonlyMap<string, string> {
    const before = this.#comments ?? emptyComments(this.#namespace)
    const names = wordNames(before)
    const added = comments.map((comment) => writeComment(comment, signature, names)).join('')
    const parts = new Map([[this.#part, appendToRoot(before, () => added)]])
    if (this.#comments === null) {
      parts.set(relationsPart, this.#withRelation())
      parts.set(typesPart, this.#withType())
    }
    return parts
  }

  #withRelation(): string {
    const before = this.#relations ?? `${declaration}<Relationships xmlns="${packageRelationships}"/>`
    if (commentsTarget(before) !== null) return before
    const type = relationshipTypes[this.#namespace as keyof typeof relationshipTypes]
    const target = this.#part.replace(/^word\//, '')
    let id = 'rIdGiaoban'
    while (before.includes(`"${id}"`)) id += 'x'
    return appendToRoot(before, (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  }

  #withType(): string {
    const before = xmlOf(this.#archive, typesPart)
    if (before.includes(`"/${this.#part}"`)) return before
    return appendToRoot(
      before,
      (prefix) => `<${prefix}Override PartName="/${this.#part}" ContentType="${contentType}"/>`,
    )
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function emptyComments(namespace: string): string {
  return `${declaration}<w:comments xmlns:w="${namespace}"></w:comments>`
}

/** Name of the part that a relationship of type `comments` leads to. */
function commentsTarget(relations: string): string | null {
  let target: string | null = null
  scanXml(relations, {
    open: (tag) => {
      if (tag.local !== 'Relationship' || !(rawAttribute(relations, tag, 'Type') ?? '').endsWith('/comments')) return
      const written = rawAttribute(relations, tag, 'Target') ?? ''
      target = written.startsWith('/') ? written.slice(1) : `word/${written.replace(/^\.\//, '')}`
    },
  })
  return target
}

/** The part that holds the comments of a DOCX; null when it has none. */
export function commentsPartOf(archive: Archive): string | null {
  const target = archive.has(relationsPart) ? commentsTarget(xmlOf(archive, relationsPart)) : null
  return target !== null && archive.has(target) ? target : null
}

function freeName(archive: Archive): string {
  let name = 'word/comments.xml'
  for (let n = 1; archive.has(name); n++) name = `word/comments-giaoban${n}.xml`
  return name
}

function rootOf(xml: string): XmlTag | null {
  let root: XmlTag | null = null
  scanXml(xml, {
    open: (tag) => {
      root ??= tag
    },
  })
  return root
}

/** Adds a last child to the root of a part; everything else stays as it is written. `child` gets the root's prefix with its colon. */
function appendToRoot(xml: string, child: (prefix: string) => string): string {
  const root = rootOf(xml)
  if (root === null) return xml
  const added = child(root.name.slice(0, root.name.length - root.local.length))
  if (!root.empty) {
    const at = xml.lastIndexOf(`</${root.name}`)
    return xml.slice(0, at) + added + xml.slice(at)
  }
  const slash = xml.lastIndexOf('/', root.end)
  return `${xml.slice(0, slash)}>${added}</${root.name}>${xml.slice(root.end)}`
}

function writeComment({ id, paragraphs }: CommentText, by: CommentSignature, names: WordNames): string {
  const { prefix: w, declaration: declared } = names
  const attributes = [
    ['id', String(id)],
    ['author', by.author],
    ['date', `${by.date}Z`],
    ['initials', by.initials],
  ]
  const written = attributes.map(([name, value]) => ` ${w}:${name}="${escapeXml(value ?? '')}"`).join('')
  const body = paragraphs.map((text, index) => writeParagraph(text, index === 0, by.language, w)).join('')
  return `<${w}:comment${declared}${written}>${body}</${w}:comment>`
}

function writeParagraph(text: string, bold: boolean, language: string, w: string): string {
  const properties = `<${w}:rPr>${bold ? `<${w}:b/>` : ''}<${w}:lang ${w}:val="${language}"/></${w}:rPr>`
  return `<${w}:p><${w}:r>${properties}<${w}:t xml:space="preserve">${escapeXml(text)}</${w}:t></${w}:r></${w}:p>`
}

/** Text and attribute values; signs that XML does not know are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
