import { abbreviations } from './table-words.data.ts'

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Key of Vietnamese words, by which names and headers are compared: lower case, composed, one space, no punctuation, tone marks
 * kept but not their place (Hoà = Hòa, luỹ = lũy), i/y alike where spelling wavers (kỳ = kì, tỷ = tỉ), usual abbreviations written
 * out (KH → kế hoạch). `%` and `±` are words of their own.
 */
export function wordKey(text: string): string {
  const known = cache.get(text)
  if (known !== undefined) return known
  if (cache.size >= CACHE_SIZE) cache.clear()
  const key = makeKey(text)
  cache.set(text, key)
  return key
}

/** Headers and names are looked at several times while a table is recognised. */
const CACHE_SIZE = 20_000
const cache = new Map<string, string>()

function makeKey(text: string): string {
  const tidy = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\(?\+\)?\s*\/\s*\(?[-–−]\)?|±/g, ' ± ')
  return (tidy.match(/[\p{L}\p{M}\p{N}]+|%|±/gu) ?? [])
    .map((word) => expanded.get(syllableKey(word)) ?? syllableKey(word))
    .join(' ')
}

function syllableKey(word: string): string {
  const tone = word.match(tones)?.join('') ?? ''
  const bare = word.replace(tones, '').normalize('NFC')
  return `${bare.replace(/^qui$/, 'quy').replace(/^([bcdđghklmnstv]{1,2})y$/, '$1i')}${tone}`
}

const expanded: ReadonlyMap<string, string> = new Map(
  Object.entries(abbreviations).map(([short, long]) => [
    syllableKey(short.normalize('NFD')),
    long
      .split(' ')
      .map((word) => syllableKey(word.normalize('NFD')))
      .join(' '),
  ]),
)

/** Whether the key holds one of the phrases as whole words. Phrases are given in ordinary spelling. */
export function says(key: string, ...phrases: readonly string[]): boolean {
  return phrases.some((phrase) => ` ${key} `.includes(` ${phraseKey(phrase)} `))
}

const phraseKeys = new Map<string, string>()

function phraseKey(phrase: string): string {
  let key = phraseKeys.get(phrase)
  if (key === undefined) {
    key = wordKey(phrase)
    phraseKeys.set(phrase, key)
  }
  return key
}
