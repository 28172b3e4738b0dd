import { explainFinding, type Finding, Refusal, type Span } from '@giaoban/core/findings'
import { describePlace, placeOf, type TextFile } from '@giaoban/core/layout'
import { type Instant, type Lang, wallClock } from '@giaoban/core/periods'
// The door for browsers: this subject runs in a worker of the page too.
import { commentDocx, readDocx, sniffFile } from '../layout/read.ts'

/** How the comments are written. */
export interface AnnotateOptions {
  readonly lang: Lang
  /** When the text was checked. */
  readonly date: Instant
  /** 'Giaoban' unless another name is given. */
  readonly author?: string
}

const words = {
  vi: { at: 'Tại', other: 'Nơi kia', language: 'vi-VN' },
  en: { at: 'At', other: 'The other place', language: 'en-GB' },
} as const

/** So many letters of the other place are quoted on each side. */
const quoted = 30

/**
 * A copy of a Word file in which each finding is a comment at its figure: what does not agree, the arithmetic, what to put instead.
 * `findings` are those of the text that `readProse` (or `readDocx`) reads from the same bytes; what has no place in a text is left
 * out. Everything else of the file stays as it is (see `commentDocx`); without findings the bytes come back unchanged.
 *
 * Pure, in the browser and in Node:
 * `const { text, tables } = await readProse(bytes, name)` · `const reading = readClaims(text)` ·
 * `annotateDocx(bytes, name, [...reading.findings, ...checkClaims(text, reading)], { lang: 'vi', date: '2024-02-03T08:00:00+07:00' })`
 *
 * Throws `file/not-word`, the refusals of `readDocx`, and `instant/invalid`.
 */
export function annotateDocx(
  bytes: Uint8Array,
  file: string,
  findings: readonly Finding[],
  { lang, date, author = 'Giaoban' }: AnnotateOptions,
): Uint8Array {
  if (sniffFile(bytes, file) !== 'docx') throw new Refusal('file/not-word', { file }, { path: file })
  const text = readDocx(bytes, file)
  const signature = {
    author,
    initials: author.slice(0, 2).toUpperCase(),
    date: wallClock(date).slice(0, 19),
    language: words[lang].language,
  }
  const comments = findings.flatMap((found) => {
    const { at } = found
    if (!('start' in at) || at.end <= at.start) return []
    return [
      {
        start: at.start,
        end: at.end,
        paragraphs: (standsElsewhere: boolean) => paragraphsOf(text, found, at, standsElsewhere, lang),
      },
    ]
  })
  return commentDocx(bytes, file, comments, signature)
}

function paragraphsOf(
  text: TextFile,
  found: Finding,
  at: Span,
  standsElsewhere: boolean,
  lang: Lang,
): readonly string[] {
  const { title, said, equation, suggestion } = explainFinding(found, lang)
  const place = standsElsewhere ? `${words[lang].at} ${placeAndWords(text, at, 0, lang)}` : null
  return [title, place, said, equation, otherPlace(text, found, lang), suggestion].filter((line) => line !== null)
}

/** 'Nơi kia: đoạn 3: “… 743 vụ phạm tội …”' for a finding that has two places. */
function otherPlace(text: TextFile, found: Finding, lang: Lang): string | null {
  const { relatedStart: start, relatedEnd: end } = found.params
  if (typeof start !== 'number' || typeof end !== 'number') return null
  return `${words[lang].other}: ${placeAndWords(text, { start, end }, quoted, lang)}`
}

function placeAndWords(text: TextFile, { start, end }: Span, around: number, lang: Lang): string {
  const place = placeOf(text, start)
  const line = text.text.lastIndexOf('\n', start - 1) + 1
  const close = text.text.indexOf('\n', end)
  const from = Math.max(line, start - around)
  const to = Math.min(close < 0 ? text.text.length : close, end + around)
  const isCut = around > 0
  const quote = `${isCut && from > line ? '…' : ''}${text.text.slice(from, to).trim()}${isCut && to < close ? '…' : ''}`
  return place === null ? `“${quote}”` : `${describePlace(place, lang)}: “${quote}”`
}
