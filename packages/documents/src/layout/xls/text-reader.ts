/** A part of a text that is set in a font of its own. */
export interface FontRun {
  /** Offset in UTF-16 units from which the font holds. */
  readonly start: number
  /** As records count fonts: 4 does not exist. */
  readonly font: number
}

/** A text as stored, with the fonts that differ from that of its cell. */
export interface StoredText {
  readonly text: string
  readonly runs: readonly FontRun[]
}

/**
 * Reads through the blocks of one record. Texts of Excel 97-2003 may break at a block's end, and the next block then says anew
 * whether its letters take one byte or two (MS-XLS 2.5.293). Reading past the end is a RangeError of DataView.
 */
export class TextReader {
  readonly #blocks: readonly DataView[]
  #block = 0
  #at: number

  constructor(blocks: readonly DataView[], at = 0) {
    this.#blocks = blocks
    this.#at = at
  }

  u8(): number {
    const view = this.#fill()
    this.#at += 1
    return view.getUint8(this.#at - 1)
  }

  u16(): number {
    const view = this.#fill()
    this.#at += 2
    return view.getUint16(this.#at - 2, true)
  }

  u32(): number {
    const view = this.#fill()
    this.#at += 4
    return view.getUint32(this.#at - 4, true)
  }

  /** A text of Excel 97-2003 whose length stands before it, in one byte or two. */
  unicode(lengthBytes: 1 | 2): StoredText {
    const length = lengthBytes === 1 ? this.u8() : this.u16()
    const flags = this.u8()
    const runCount = flags & 8 ? this.u16() : 0
    const phonetic = flags & 4 ? this.u32() : 0
    const text = this.#letters(length, (flags & 1) === 1)
    const runs = this.runs(runCount)
    this.#skip(phonetic)
    return { text, runs }
  }

  /** A text of Excel 5 and 95: bytes of a code page, read as Latin letters. */
  latin(lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? this.u8() : this.u16()
    return this.#letters(length, false)
  }

  runs(count: number): FontRun[] {
    return Array.from({ length: count }, () => ({ start: this.u16(), font: this.u16() }))
  }

  #letters(length: number, wide: boolean): string {
    let text = ''
    let isWide = wide
    while (text.length < length) {
      const view = this.#blocks[this.#block] as DataView
      if (this.#at >= view.byteLength) {
        this.#next()
        isWide = (this.u8() & 1) === 1
        continue
      }
      const code = isWide ? view.getUint16(this.#at, true) : view.getUint8(this.#at)
      text += String.fromCharCode(code)
      this.#at += isWide ? 2 : 1
    }
    return text
  }

  #skip(bytes: number): void {
    for (let left = bytes; left > 0; left--) this.u8()
  }

  #fill(): DataView {
    while (this.#at >= (this.#blocks[this.#block] as DataView).byteLength) this.#next()
    return this.#blocks[this.#block] as DataView
  }

  #next(): void {
    this.#block += 1
    this.#at = 0
    if (this.#block >= this.#blocks.length) throw new RangeError('a text leaves its record')
  }
}
