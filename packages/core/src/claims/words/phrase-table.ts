import type { Tokens } from './token-list.ts'
import { tokenise } from './tokens.ts'
import { keepNumber, type Word } from './vocabulary.ts'

interface Node<Value> {
  value: Value | undefined
  readonly number: number
  hasNext: boolean
}

/** Phrases of the grammar by their words; finds the longest that begins at a token. */
export interface PhraseTable<Value> {
  /** By the number of the first word, so that most words of a text cost one look. */
  readonly roots: (Node<Value> | undefined)[]
}

export interface PhraseMatch<Value> {
  readonly value: Value
  /** In tokens. */
  readonly length: number
}

/** Builds the table once; a later phrase of equal words replaces an earlier one. */
export function phraseTable<Value>(phrases: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const roots: (Node<Value> | undefined)[] = []
  for (const [phrase, value] of phrases) {
    const [first, ...others] = tokenise(phrase).words.map(keepNumber)
    if (first === undefined) continue
    while (roots.length <= first) roots.push(undefined)
    let node = (roots[first] ??= newNode<Value>())
    for (const id of others) node = childOf(node, id)
    node.value = value
  }
  return { roots }
}

let nodes = 0
const newNode = <Value>(): Node<Value> => ({ value: undefined, number: ++nodes, hasNext: false })

/** From node and next word to the node behind it: the slots of one hash table for the phrases of all tables. */
const slots = 1 << 14
const fromNodes = new Int32Array(slots)
const nextWords = new Int32Array(slots)
const toNodes: Node<unknown>[] = []

/** The slot of a step, or the free one where it belongs. */
function slotOf(node: number, id: number): number {
  let slot = (Math.imul(node, 0x9e3779b1) + Math.imul(id, 0x85ebca6b)) >>> 18
  while (fromNodes[slot] !== 0 && (fromNodes[slot] !== node || nextWords[slot] !== id)) slot = (slot + 1) & (slots - 1)
  return slot
}

function childOf<Value>(node: Node<Value>, id: number): Node<Value> {
  const slot = slotOf(node.number, id)
  if (fromNodes[slot] !== 0) return toNodes[slot] as Node<Value>
  if (nodes > slots / 2) throw new RangeError(`more than ${slots / 2} words in the phrases of the grammar`)
  const child = newNode<Value>()
  node.hasNext = true
  fromNodes[slot] = node.number
  nextWords[slot] = id
  toNodes[slot] = child
  return child
}

/** The longest phrase that begins at `at`; at most as many steps as the longest phrase has words. */
export function matchPhrase<Value>(table: PhraseTable<Value>, tokens: Tokens, at: number): PhraseMatch<Value> | null {
  let node = at >= 0 && at < tokens.length ? rootOf(table, tokens.words[at] as Word) : undefined
  if (node === undefined) return null
  let value = node.value
  let length = value === undefined ? 0 : 1
  for (let next = at + 1; node.hasNext && next < tokens.length; next++) {
    const slot = slotOf(node.number, (tokens.words[next] as Word).id)
    if (fromNodes[slot] === 0) break
    node = toNodes[slot] as Node<Value>
    if (node.value === undefined) continue
    value = node.value
    length = next + 1 - at
  }
  return value === undefined ? null : { value, length }
}

/** The first words of some phrases, by their numbers. */
export type FirstWords = Uint8Array

export function firstWordsOf(phrases: readonly string[]): FirstWords {
  const ids = phrases.flatMap((phrase) => tokenise(phrase).words.slice(0, 1).map(keepNumber))
  const first = new Uint8Array(Math.max(...ids) + 1)
  for (const id of ids) first[id] = 1
  return first
}

/** One look for what would else be a look into every table. */
export const isFirstWord = (first: FirstWords, { id }: Word): boolean => id < first.length && first[id] === 1

function rootOf<Value>({ roots }: PhraseTable<Value>, { id }: Word): Node<Value> | undefined {
  return id < roots.length ? roots[id] : undefined
}
