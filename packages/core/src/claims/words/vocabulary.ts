import { codeAt } from './characters.ts'
import { wordKey } from './word-key.ts'

/** `paragraphEnd`: a newline that ends a paragraph or list item, not one that only breaks a line. */
export type WordKind = 'word' | 'number' | 'mark' | 'paragraphEnd'

/**
 * A word, number or sign in one spelling. The same spelling of a word or sign is the same object wherever it stands in a text, until
 * the vocabulary is cleared.
 */
export interface Word {
  readonly kind: WordKind
  readonly text: string
  /** For comparing: see `wordKey`. A sign or number is its own key. */
  readonly key: string
  /** Number of the key: equal for equal keys; 0 for a number. */
  readonly id: number
  /** Begins with a capital. */
  readonly capital: boolean
  /** No capital in it, and no small letter. */
  readonly isLower: boolean
  readonly isUpper: boolean
  /** Of its code units. */
  readonly hash: number
  /** Where its code units stand in `letters`. */
  readonly spelled: number
}

/** Every word is made here: words of one shape are read quickly. */
export function newWord(kind: WordKind, text: string, key: string, id: number, hash = 0, spelled = 0): Word {
  const isLower = kind !== 'word' || text === text.toLowerCase()
  const isUpper = kind !== 'word' || text === text.toUpperCase()
  return { kind, text, key, id, capital: kind === 'word' && beginsWithCapital(text), isLower, isUpper, hash, spelled }
}

/** So many spellings are remembered; the prose of a hundred reports has a tenth of them. */
const capacity = 1 << 14
const mask = 2 * capacity - 1

/**
 * Remembers every spelling that was met, so that a word costs its key once and later one look at a table. A memory only: what a
 * word is does not depend on what was met before. Forgets everything when full, so that no text can make it grow.
 */
let slots = emptySlots()
let size = 0
let numbers = new Map<string, number>()
let lastNumber = 0
/** Keys whose number the grammar's tables hold: it stays theirs. */
const grammar = new Map<string, number>()

/** Folds one more code unit into the hash of a word; begin with 0. */
export const hashOf = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & 0x3fffffff

/** The word that stands in a text from `start` to `end`; `hash` is that of its code units. */
export function wordAt(kind: WordKind, text: string, start: number, end: number, hash: number): Word {
  let slot = hash & mask
  for (let word = slots[slot]; word != null; word = slots[slot]) {
    if (word.hash === hash && isSpelled(word, text, start, end)) return word
    slot = (slot + 1) & mask
  }
  return learn(kind, text.slice(start, end), hash)
}

/** The spellings of all words one after the other, each with a zero behind it: quicker to compare with than texts. */
let letters = new Uint16Array(1 << 16)
let lettersEnd = 0

function isSpelled({ spelled }: Word, text: string, start: number, end: number): boolean {
  let letter = spelled
  for (let at = start; at < end; at++) if (letters[letter++] !== codeAt(text, at)) return false
  return letters[letter] === 0
}

function spell(text: string): number {
  const start = lettersEnd
  if (start + text.length >= letters.length) letters = longer(letters, text.length)
  for (let at = 0; at < text.length; at++) letters[lettersEnd++] = codeAt(text, at)
  letters[lettersEnd++] = 0
  return start
}

function longer(short: Uint16Array<ArrayBuffer>, more: number): Uint16Array<ArrayBuffer> {
  const long = new Uint16Array(2 * short.length + more)
  long.set(short)
  return long
}

function learn(kind: WordKind, text: string, hash: number): Word {
  if (size >= capacity) clear()
  const key = internal(wordKey(text))
  const word = newWord(kind, text, key, numberOf(key), hash, spell(text))
  let slot = hash & mask
  while (slots[slot] !== null) slot = (slot + 1) & mask
  slots[slot] = word
  size++
  return word
}

/** The same text as the engine keeps names: such texts are equal only when they are one, and are compared at once. */
const internal = (text: string): string => Object.keys({ [text]: null })[0] ?? text

function beginsWithCapital(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

function numberOf(key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, ++lastNumber)
  return lastNumber
}

function clear(): void {
  slots = emptySlots()
  size = 0
  lettersEnd = 0
  numbers = new Map(grammar)
}

function emptySlots(): (Word | null)[] {
  return Array.from({ length: mask + 1 }, () => null)
}

/** Keeps the number of a word for good: a table of the grammar holds it. */
export function keepNumber({ key, id }: Pick<Word, 'key' | 'id'>): number {
  grammar.set(key, id)
  return id
}
