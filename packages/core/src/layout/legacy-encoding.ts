import { tcvn3Letters, vniLetters } from './legacy-encoding.data.ts'

/** Encodings of Vietnamese from before Unicode, still met in old files: their bytes shown as Latin letters. */
export type LegacyEncoding = 'TCVN3' | 'VNI'

/*
 * TCVN3 (fonts .VnTime, ABC) puts letters where Latin-1 has signs: `Tæng gi¸ trÞ s¶n xuÊt`. A sign right after a letter, or
 * between two letters, occurs in no Unicode text; « » are quotation marks at the edge of a word.
 */
const tcvn3Word = /[a-zæêôâñ][¸µ¶·¹¨©®ª¬¾¼½Þß×÷Ð]|[a-z][«»][a-z]|(?<![\p{L}\d])[®§][a-zµ¸ªæ¨©«]/iu

/*
 * VNI (fonts VNI-Times) writes the vowel and then a letter for its marks: `Toång giaù trò saûn xuaát`, đ is ñ.
 * Pairs that Unicode Vietnamese has too (oá, oà, uâ, oã as in toán, hoà, xuân, hoãn) are left out.
 */
const vniWord = /[aeouy][ùøûïåäëü]|[ôö][ùøûõï]|ñ[aeiouyôö]|[ae][áàãâêéè]|[b-dg-hk-np-tvx]ö(?![a-z])|öô/iu

const MINIMUM_WORDS = 3
/** Share of all words: Vietnamese carries marks on two words of three, French or Swedish on far fewer. */
const MINIMUM_SHARE = 0.2

/** A text of a legacy encoding: which, from where on, and the way to Unicode. */
export interface LegacyText {
  readonly encoding: LegacyEncoding
  /** Offset of the first word that shows it. */
  readonly at: number
  /** Splits the text into parts that `convert` makes Unicode one by one. */
  readonly clusters: RegExp
  readonly convert: (part: string) => string
}

const vniCluster = /[aeouyôöAEOUYÔÖ][øùûõïêèéúüëâàáåãäØÙÛÕÏÊÈÉÚÜËÂÀÁÅÃÄ]|[^]/g

function convertVni(part: string): string {
  return vniLetters[part] ?? [...part].map((letter) => vniLetters[letter] ?? letter).join('')
}

/** Finds a place in every word that one of the two patterns finds; plain Unicode has hardly any, so that one scan settles it. */
const suspect =
  /[a-zæêôâñ][¸µ¶·¹¨©®ª¬¾¼½Þß×÷Ð]|[a-z][«»][a-z]|[®§][a-zµ¸ªæ¨©«]|[aeouy][ùøûïåäëü]|[ôö][ùøûõï]|ñ[aeiouyôö]|[ae][áàãâêéè]|[b-dg-hk-np-tvx]ö(?![a-z])|öô/giu
const separator = /[\s\d.,;:()/"'!?-]/
const words = /[^\s\d.,;:()/"'!?-]+/g

/** How many words show an encoding, and where the first one stands. */
interface Trace {
  count: number
  at: number
}

/** The legacy encoding in which a text is written; null for Unicode (NFC or NFD). Linear in the length of the text. */
export function detectLegacyEncoding(text: string): LegacyText | null {
  // NFD must not look like VNI: compose first. Offsets are taken from the text itself when it is already composed.
  const composed = text.normalize('NFC')
  const traces = tracesIn(composed)
  const encoding = traces.VNI.count > traces.TCVN3.count ? 'VNI' : 'TCVN3'
  const { count, at } = traces[encoding]
  if (count < MINIMUM_WORDS || count < countWords(composed) * MINIMUM_SHARE) return null
  return encoding === 'TCVN3'
    ? { encoding, at, clusters: /[^]/g, convert: (part) => tcvn3Letters[part] ?? part }
    : { encoding, at, clusters: vniCluster, convert: convertVni }
}

function tracesIn(text: string): Readonly<Record<LegacyEncoding, Trace>> {
  const traces = { TCVN3: { count: 0, at: 0 }, VNI: { count: 0, at: 0 } }
  suspect.lastIndex = 0
  for (let hit = suspect.exec(text); hit !== null; hit = suspect.exec(text)) {
    let start = hit.index
    while (start > 0 && !separator.test(text[start - 1] as string)) start--
    let end = hit.index + 1
    while (end < text.length && !separator.test(text[end] as string)) end++
    suspect.lastIndex = end
    const encoding = encodingOf(text.slice(start, end))
    if (encoding === null) continue
    const trace = traces[encoding]
    if (trace.count++ === 0) trace.at = start
  }
  return traces
}

const encodingOf = (word: string): LegacyEncoding | null =>
  tcvn3Word.test(word) ? 'TCVN3' : vniWord.test(word) ? 'VNI' : null

function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(words)) count++
  return count
}

/** A text of a legacy encoding in Unicode (composed). Letters that the encoding does not have stay as they are. */
export function legacyToUnicode(text: string, encoding: LegacyEncoding): string {
  if (encoding === 'TCVN3') return [...text].map((letter) => tcvn3Letters[letter] ?? letter).join('')
  return (text.match(vniCluster) ?? []).map(convertVni).join('')
}

/**
 * What no word of Unicode holds: a sign, or a capital with a mark, right after a small letter ('th¸ng', 'nghiÖp'), a soft hyphen as
 * the letter ư, « inside of a word, ® before a letter.
 */
const strayTcvn3 = /\p{Ll}[ÆÇÈÉÊËÌÎÏÑÒÓÔÖØÙÛÜÝÞÕ¸µ¶·¹¨©®ª¬¾¼½ß×÷Ð\u00ad]|\p{L}[«»]\p{L}|[®§]\p{Ll}|\p{L}\u00ad/u
const beyondLatin = /[\u0100-\u{10ffff}]/u

/**
 * A text in which some words are still TCVN3 though its font is not: `6 th¸ng đầu n¨m`. Runs of words without a letter beyond
 * Latin-1 are converted where one of them can be nothing else; all other texts come back as they are.
 */
export function mendStrayTcvn3(text: string): string {
  if (!strayTcvn3.test(text)) return text
  const parts = text.split(/(\s+)/)
  let mended = ''
  let run: string[] = []
  const close = (): void => {
    const words = run.join('')
    mended += strayTcvn3.test(words) ? legacyToUnicode(words, 'TCVN3') : words
    run = []
  }
  for (const part of parts) {
    if (beyondLatin.test(part)) {
      close()
      mended += part
    } else run.push(part)
  }
  close()
  return mended
}
