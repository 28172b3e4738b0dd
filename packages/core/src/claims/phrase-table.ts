import { type Token, tokenise } from './tokens.ts'

interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  value?: Value
}

/** Phrases of the grammar by their words; finds the longest that begins at a token. */
export interface PhraseTable<Value> {
  readonly root: Node<Value>
}

export interface PhraseMatch<Value> {
  readonly value: Value
  /** In tokens. */
  readonly length: number
}

/** Builds the table once; a later phrase of equal words replaces an earlier one. */
export function phraseTable<Value>(phrases: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const root: Node<Value> = { next: new Map() }
  for (const [phrase, value] of phrases) {
    let node = root
    for (const { key } of tokenise(phrase)) {
      const next = node.next.get(key) ?? { next: new Map() }
      node.next.set(key, next)
      node = next
    }
    node.value = value
  }
  return { root }
}

/** The longest phrase that begins at `at`; at most as many steps as the longest phrase has words. */
export function matchPhrase<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Pick<Token, 'key'>[],
  at: number,
): PhraseMatch<Value> | null {
  let found: PhraseMatch<Value> | null = null
  let node: Node<Value> | undefined = table.root
  for (let length = 1; at + length <= tokens.length; length++) {
    node = node.next.get(tokens[at + length - 1]?.key ?? '')
    if (node === undefined) break
    if (node.value !== undefined) found = { value: node.value, length }
  }
  return found
}
