/** Reads on and adds what it finds to the end, until there are `enough`; false when nothing is left to read. */
export type ReadOn<List> = (items: List, enough: number) => boolean

/** As `items.push(item)`, which the engine calls and does not take into the loops that each word of a text goes through. */
export function append<T>(items: T[], item: T): void {
  items[items.length] = item
}

/** How far the rules of the grammar look back and ahead, at the most. */
const behind = 16
const ahead = 64
/** So many are read at once. */
const block = 512

/**
 * A long sequence that is read step by step. `items` holds the neighbourhood of `at`, in which rules look around by index. What lies
 * far behind is dropped: a text of any length takes the memory of a page, and what was made for it dies young.
 */
export class Stream<List extends { readonly length: number }> {
  readonly items: List
  at: number = 0
  #ended = false
  #isCut = false
  readonly #readOn: ReadOn<List>
  readonly #drop: (items: List, count: number) => void

  constructor(items: List, readOn: ReadOn<List>, drop: (items: List, count: number) => void) {
    this.items = items
    this.#readOn = readOn
    this.#drop = drop
  }

  /** True while an item stands at `at`. Everything that a rule may look at from there is in `items` then. */
  more(): boolean {
    if (this.items.length - this.at <= ahead && !this.#ended) this.#fill()
    return this.at < this.items.length
  }

  /** Goes back to the beginning; false when that is no longer kept. */
  rewind(): boolean {
    if (!this.#isCut) this.at = 0
    return !this.#isCut
  }

  #fill(): void {
    const count = this.at - behind
    if (count > ahead) {
      this.#drop(this.items, count)
      this.at -= count
      this.#isCut = true
    }
    this.#ended = !this.#readOn(this.items, block)
  }
}

/** A long sequence of objects. */
export class Sequence<T> extends Stream<T[]> {
  constructor(readOn: ReadOn<T[]>) {
    super([], readOn, dropFirst)
  }

  /** The item at `at`, which is passed. */
  next(): T {
    return this.items[this.at++] as T
  }
}

/** Forgets the first ones; `splice` would make an array of them, and `copyWithin` takes ten times as long. */
export function dropFirst(items: unknown[], count: number): void {
  for (let at = count; at < items.length; at++) items[at - count] = items[at]
  items.length -= count
}
