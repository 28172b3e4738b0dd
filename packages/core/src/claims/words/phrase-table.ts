import { type Token, tokenise } from './tokens.ts'
import { keepNumber } from './vocabulary.ts'

interface Node<Value> {
  value: Value | undefined
  /** By the number of the next word. */
  next: Map<number, Node<Value>> | null
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
    const [first, ...others] = tokenise(phrase).map(keepNumber)
    if (first === undefined) continue
    while (roots.length <= first) roots.push(undefined)
    let node = (roots[first] ??= { value: undefined, next: null })
    for (const id of others) node = childOf(node, id)
    node.value = value
  }
  return { roots }
}

function childOf<Value>(node: Node<Value>, id: number): Node<Value> {
  node.next ??= new Map()
  const child = node.next.get(id) ?? { value: undefined, next: null }
  node.next.set(id, child)
  return child
}

/** The longest phrase that begins at `at`; at most as many steps as the longest phrase has words. */
export function matchPhrase<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Value> | null {
  let node = at >= 0 && at < tokens.length ? rootOf(table, tokens[at] as Token) : undefined
  if (node === undefined) return null
  let value = node.value
  let length = value === undefined ? 0 : 1
  for (let next = at + 1; node.next !== null && next < tokens.length; next++) {
    node = node.next.get((tokens[next] as Token).id)
    if (node === undefined) break
    if (node.value === undefined) continue
    value = node.value
    length = next + 1 - at
  }
  return value === undefined ? null : { value, length }
}

/** The first words of some phrases, by their numbers. */
export type FirstWords = Uint8Array

export function firstWordsOf(phrases: readonly string[]): FirstWords {
  const ids = phrases.flatMap((phrase) => tokenise(phrase).slice(0, 1).map(keepNumber))
  const first = new Uint8Array(Math.max(...ids) + 1)
  for (const id of ids) first[id] = 1
  return first
}

/** One look for what would else be a look into every table. */
export const isFirstWord = (first: FirstWords, { id }: Token): boolean => id < first.length && first[id] === 1

function rootOf<Value>({ roots }: PhraseTable<Value>, { id }: Token): Node<Value> | undefined {
  return id < roots.length ? roots[id] : undefined
}
