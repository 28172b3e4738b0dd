import { append, dropFirst } from './stream.ts'
import type { Word } from './vocabulary.ts'

/**
 * The tokens of a stretch of text: which word, number or sign each one is and where it stands, in columns. A token is no object of its
 * own, since a text has hundreds of thousands and all but a few say no more than which word they are. Offsets are of the composed text.
 */
export class Tokens {
  readonly words: Word[] = []
  starts: Int32Array = new Int32Array(64)
  ends: Int32Array = new Int32Array(64)
  length: number = 0

  /** Adds a token; gives back its end. */
  push(word: Word, start: number, end: number): number {
    const at = this.length++
    if (at === this.starts.length) this.#grow()
    append(this.words, word)
    this.starts[at] = start
    this.ends[at] = end
    return end
  }

  /** Forgets the first ones; the others move up. */
  drop(count: number): void {
    dropFirst(this.words, count)
    this.starts.copyWithin(0, count, this.length)
    this.ends.copyWithin(0, count, this.length)
    this.length -= count
  }

  #grow(): void {
    const { starts, ends } = this
    this.starts = new Int32Array(2 * starts.length)
    this.ends = new Int32Array(2 * ends.length)
    this.starts.set(starts)
    this.ends.set(ends)
  }
}
