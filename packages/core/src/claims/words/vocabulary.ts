import { codeAt } from './characters.ts'
import { wordKey } from './word-key.ts'

/** A word in one spelling. The same spelling is the same object wherever it stands in a text, until the vocabulary is cleared. */
export interface Word {
  readonly text: string
  /** For comparing: see `wordKey`. */
  readonly key: string
  /** Number of the key: equal for equal keys. */
  readonly id: number
  /** Begins with a capital. */
  readonly capital: boolean
}

interface Entry extends Word {
  readonly hash: number
  readonly length: number
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
export function wordAt(text: string, start: number, end: number, hash: number): Word {
  let slot = hash & mask
  for (let entry = slots[slot]; entry != null; entry = slots[slot]) {
    if (entry.hash === hash && entry.length === end - start && isSpelled(entry, text, start)) return entry
    slot = (slot + 1) & mask
  }
  return learn(text.slice(start, end), hash)
}

function isSpelled(word: Entry, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (codeAt(word.text, at) !== codeAt(text, start + at)) return false
  return true
}

function learn(text: string, hash: number): Word {
  if (size >= capacity) clear()
  const key = internal(wordKey(text))
  const entry: Entry = { text, key, id: numberOf(key), capital: beginsWithCapital(text), hash, length: text.length }
  let slot = hash & mask
  while (slots[slot] !== null) slot = (slot + 1) & mask
  slots[slot] = entry
  size++
  return entry
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
  numbers = new Map(grammar)
}

function emptySlots(): (Entry | null)[] {
  return Array.from({ length: mask + 1 }, () => null)
}

/** Keeps the number of a word for good: a table of the grammar holds it. */
export function keepNumber({ key, id }: Pick<Word, 'key' | 'id'>): number {
  grammar.set(key, id)
  return id
}
