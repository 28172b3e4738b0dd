import type { Span } from '../findings/index.ts'
import { detectLegacyEncoding, type LegacyEncoding } from '../layout/index.ts'

/** The text that is read: composed Unicode, with the way back to the text as it came. */
export interface SourceText {
  /** NFC; legacy encodings converted; every kind of blank is a space, newlines stay. */
  readonly text: string
  /** How the text came when it was not composed Unicode. */
  readonly encoding: LegacyEncoding | 'NFD' | null
  /** Span of the original for a span of `text`, UTF-16 offsets in both. */
  readonly original: (start: number, end: number) => Span
}

const blank = /[\t\v\f\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const cluster = /\P{M}\p{M}*|\p{M}+/gu

/** Makes a text readable without losing where each character stood. Linear in the length of the text. */
export function sourceText(raw: string): SourceText {
  const legacy = detectLegacyEncoding(raw)
  if (legacy !== null) return mapped(raw, legacy.clusters, legacy.convert, legacy.encoding)
  if (raw.normalize('NFC') === raw)
    return { text: tidy(raw), encoding: null, original: (start, end) => ({ start, end }) }
  return mapped(raw, cluster, (part) => part.normalize('NFC'), 'NFD')
}

/** Blanks become spaces one for one and CR LF becomes space LF, so that offsets stay. */
function tidy(text: string): string {
  return text.replace(blank, ' ').replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'))
}

function mapped(
  raw: string,
  clusters: RegExp,
  convert: (part: string) => string,
  encoding: SourceText['encoding'],
): SourceText {
  const starts: number[] = []
  const parts: string[] = []
  for (const match of raw.matchAll(clusters)) {
    const part = convert(match[0])
    for (let unit = 0; unit < part.length; unit++) starts.push(match.index)
    parts.push(part)
  }
  starts.push(raw.length)
  const endOf = (end: number): number => starts[end] ?? raw.length
  return {
    text: tidy(parts.join('')),
    encoding,
    original: (start, end) => ({ start: starts[start] ?? raw.length, end: endOf(end) }),
  }
}
