import { type Archive, openArchive } from './archive.ts'
import { readDocx } from './read-docx.ts'
import { replaceParts } from './replace-parts.ts'
import { scanXml } from './scan-xml.ts'
import { xmlOf } from './xml.ts'

/** Where a letter of the text as read stands in the file: offsets into the XML text of a part, an entity being one letter. */
export interface Origin {
  readonly part: string
  readonly start: number
  readonly end: number
}

/** Parts whose words a reader may take. */
const storyParts = /^word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml$/

const encoder = new TextEncoder()

/**
 * Tells for each offset of the text that `readDocx` makes of a file where its letter stands in the file; null for what the reader
 * put in (tabs, line breaks) and for blanks.
 *
 * The reader itself is asked, so that there is one walk and one understanding of accepted changes, boxes and notes: it reads two
 * copies of the file in which the n-th letter is the number n, written with the 6,400 signs of Unicode's private area, the low
 * digit in the first copy and the high digit in the second.
 */
export function docxOrigins(bytes: Uint8Array, file: string): (offset: number) => Origin | null {
  const letters = new Letters(openArchive(bytes, file))
  const low = letters.read(bytes, file, (index) => index % DIGITS)
  const high = letters.read(bytes, file, (index) => Math.floor(index / DIGITS))
  return (offset) => {
    const digits = [digitAt(high, offset), digitAt(low, offset)]
    if (low.length !== high.length || digits[0] === null || digits[1] === null) return null
    return letters.origin((digits[0] as number) * DIGITS + (digits[1] as number))
  }
}

const FIRST_SIGN = 0xe000
const DIGITS = 6400

function digitAt(text: string, offset: number): number | null {
  const digit = text.charCodeAt(offset) - FIRST_SIGN
  return digit >= 0 && digit < DIGITS ? digit : null
}

interface Story {
  readonly part: string
  readonly xml: string
  /** Index of its first letter. */
  readonly first: number
  /** Start and end of each letter, one after the other. */
  readonly bounds: readonly number[]
}

/** Every letter of a file, numbered through its parts. */
class Letters {
  readonly #stories: Story[] = []

  constructor(archive: Archive) {
    let first = 0
    for (const part of archive.names.filter((name) => storyParts.test(name))) {
      const xml = xmlOf(archive, part)
      const bounds = letterBounds(xml)
      this.#stories.push({ part, xml, first, bounds })
      first += bounds.length / 2
    }
  }

  /** The text of a copy in which each letter is a digit of its number. */
  read(bytes: Uint8Array, file: string, digit: (index: number) => number): string {
    const parts = this.#stories.map(({ part, xml, first, bounds }) => {
      const pieces: string[] = []
      let from = 0
      for (let i = 0; i < bounds.length; i += 2) {
        const sign = String.fromCharCode(FIRST_SIGN + digit(first + i / 2))
        const length = lettersIn(xml, bounds[i] as number, bounds[i + 1] as number)
        pieces.push(xml.slice(from, bounds[i]), sign.repeat(length))
        from = bounds[i + 1] as number
      }
      return [part, encoder.encode(pieces.join('') + xml.slice(from))] as const
    })
    return readDocx(replaceParts(openArchive(bytes, file), new Map(parts)), file).text
  }

  origin(index: number): Origin | null {
    const story = this.#stories.findLast(({ first }) => first <= index)
    if (story === undefined) return null
    const at = (index - story.first) * 2
    const [start, end] = [story.bounds[at], story.bounds[at + 1]]
    return start === undefined || end === undefined ? null : { part: story.part, start, end }
  }
}

/** Bounds of every letter between the tags; blanks and signs without a width stay what they are, since readers go by them. */
function letterBounds(xml: string): readonly number[] {
  const bounds: number[] = []
  const take = (start: number, end: number): void => {
    for (let at = start; at < end; ) {
      const next = xml[at] === '&' ? xml.indexOf(';', at) + 1 : at + 1
      if (!isBlank(decoded(xml, at, next))) bounds.push(at, next)
      at = next
    }
  }
  scanXml(xml, { text: take, cdata: (start, end) => takeEach(bounds, xml, start + 9, end - 3) })
  return bounds
}

function takeEach(bounds: number[], xml: string, start: number, end: number): void {
  for (let at = start; at < end; at++) if (!isBlank(xml[at] as string)) bounds.push(at, at + 1)
}

function isBlank(letter: string): boolean {
  return /^[\s\u00ad\u200b-\u200f\u2060\ufeff]/.test(letter)
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(xml: string, start: number, end: number): string {
  if (end - start === 1) return xml[start] as string
  const name = xml.slice(start + 1, end - 1)
  if (!name.startsWith('#')) return named[name] ?? '?'
  return String.fromCodePoint(Number(name[1] === 'x' ? `0${name.slice(1)}` : name.slice(1)))
}

/** UTF-16 units that a letter becomes: two for a character reference beyond the first plane. */
function lettersIn(xml: string, start: number, end: number): number {
  return decoded(xml, start, end).length
}
