import { tcvn3Letters, vniLetters } from './legacy-encoding.data.ts'

export type LegacyEncoding = 'TCVN3' | 'VNI'

export interface LegacyReading {
  readonly encoding: LegacyEncoding
  /** Splits the text into parts that are converted one by one. */
  readonly clusters: RegExp
  readonly convert: (part: string) => string
}

/** Letters that only Unicode has; a text in a legacy encoding shows none of them. */
const unicodeOnly = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/g
/** Signs that no Unicode text puts inside a word. */
const tcvn3Only = /(?<=\p{L})[\u00ad®¬«ª¨©µ¸¶·¹»¼½¾×÷]|[®\u00ad](?=\p{L})/gu
const vniOnly = /[aeouyôöAEOUYÔÖ][øùûõïêèéúüëâàáåãäØÙÛÕÏÊÈÉÚÜËÂÀÁÅÃÄ]|ñ[aeiouöô]/g
const vniCluster = /[aeouyôöAEOUYÔÖ][øùûõïêèéúüëâàáåãäØÙÛÕÏÊÈÉÚÜËÂÀÁÅÃÄ]|[^]/g
/** Fewer signs than this say nothing about a text. */
const fewest = 6
/** Vietnamese marks about every other word; French or Swedish far fewer. */
const wordsPerSign = 4
const word = /\p{L}+/gu

/** Tells a text in TCVN3 or VNI from Vietnamese in Unicode by the signs inside its words; null for Unicode. */
export function detectEncoding(text: string): LegacyReading | null {
  const tcvn3 = count(text, tcvn3Only)
  const vni = count(text, vniOnly)
  const signs = Math.max(tcvn3, vni)
  if (signs < fewest || count(text, unicodeOnly) > signs / 10) return null
  if (count(text, word) > signs * wordsPerSign) return null
  return tcvn3 > vni
    ? { encoding: 'TCVN3', clusters: /[^]/g, convert: (part) => tcvn3Letters[part] ?? part }
    : { encoding: 'VNI', clusters: vniCluster, convert: convertVni }
}

function convertVni(part: string): string {
  const whole = vniLetters[part]
  if (whole !== undefined) return whole
  return [...part].map((letter) => vniLetters[letter] ?? letter).join('')
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}
