/** Reads one step further and adds what it finds to the end; false when nothing is left to read. */
export type Step<T> = (items: T[]) => boolean

/** How far the rules of the grammar look back and ahead, at the most. */
const behind = 16
const ahead = 64
/** So many are read at once. */
const block = 512

/**
 * A long sequence that is read step by step. `items` holds the neighbourhood of `at`, in which rules look around by index. What lies
 * far behind is dropped: a text of any length takes the memory of a page, and what was made for it dies young.
 */
export class Stream<T> {
  readonly items: T[] = []
  at = 0
  #ended = false
  readonly #step: Step<T>

  constructor(step: Step<T>) {
    this.#step = step
  }

  /** True while an item stands at `at`. Everything that a rule may look at from there is in `items` then. */
  more(): boolean {
    if (this.items.length - this.at <= ahead && !this.#ended) this.#readOn()
    return this.at < this.items.length
  }

  /** The item at `at`, which is passed. */
  next(): T {
    return this.items[this.at++] as T
  }

  #readOn(): void {
    const { items } = this
    const dropped = this.at - behind
    if (dropped > 0) {
      items.copyWithin(0, dropped)
      items.length -= dropped
      this.at = behind
    }
    while (!this.#ended && items.length < block) this.#ended = !this.#step(items)
  }
}
