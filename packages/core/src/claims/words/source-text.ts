import type { Span } from '../../findings/index.ts'
import { detectLegacyEncoding, type LegacyEncoding } from '../../layout/index.ts'

/** The text that is read: composed Unicode, with the way back to the text as it came. */
export interface SourceText {
  /** NFC; legacy encodings converted; every kind of blank is a space, newlines stay. */
  readonly text: string
  /** How the text came when it was not composed Unicode. */
  readonly encoding: LegacyEncoding | 'NFD' | null
  /** Span of the original for a span of `text`, UTF-16 offsets in both. */
  readonly original: (start: number, end: number) => Span
}

const untidy = /[\t\v\f\r\u00a0\u2000-\u200a\u202f\u205f\u3000]/
const blank = /[\t\v\f\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
/** What composing may change: letters with marks behind them, and letters beyond Latin. */
const cluster = /\P{M}\p{M}+|\p{M}+|[^\0-\u02ff\u1e00-\u1eff]/gu

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
  if (!untidy.test(text)) return text
  return text.replace(blank, ' ').replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'))
}

/** A part that was rewritten: where it stood, and how long it was and is. */
interface Rewritten {
  readonly at: number
  readonly before: number
  readonly after: number
}

function mapped(
  raw: string,
  clusters: RegExp,
  convert: (part: string) => string,
  encoding: SourceText['encoding'],
): SourceText {
  const parts: Rewritten[] = []
  const convertKnown = remembering(convert)
  const text = raw.replace(clusters, (part: string, at: number) => {
    const converted = convertKnown(part)
    const same = commonStart(part, converted)
    if (converted !== part) parts.push({ at: at + same, before: part.length - same, after: converted.length - same })
    return converted
  })
  const starts = originsOf(parts, text.length, raw.length)
  const origin = (at: number): number => starts[at] ?? raw.length
  return { text: tidy(text), encoding, original: (start, end) => ({ start: origin(start), end: origin(end) }) }
}

/** How long two texts begin alike: a digit before a strange mark stays where it was. */
function commonStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++
  return at
}

/** Where each code unit of the rewritten text came from; what lies between the rewritten parts came as it is. */
function originsOf(parts: readonly Rewritten[], length: number, rawLength: number): Uint32Array {
  const starts = new Uint32Array(length + 1)
  let to = 0
  let from = 0
  for (const { at, before, after } of parts) {
    while (from < at) starts[to++] = from++
    for (let unit = 0; unit < after; unit++) starts[to++] = at
    from = at + before
  }
  while (from <= rawLength) starts[to++] = from++
  return starts
}

/** So many parts are remembered with what they become: a text has a few hundred letters. */
const remembered = 4096

function remembering(convert: (part: string) => string): (part: string) => string {
  const known = new Map<string, string>()
  return (part) => {
    const seen = known.get(part)
    if (seen !== undefined) return seen
    const converted = convert(part)
    if (known.size < remembered) known.set(part, converted)
    return converted
  }
}
