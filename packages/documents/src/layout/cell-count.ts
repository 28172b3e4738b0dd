import type { ReadLimits } from './limits.ts'
import { refuseFile } from './refuse.ts'

/** Counts the cells of all sheets of a workbook against the limit; a sheet that is read again counts once. */
export class CellCount {
  readonly #file: string
  readonly #limit: number
  #all = 0
  #sheet = 0
  readonly #known = new Map<unknown, number>()

  constructor(file: string, { cells }: ReadLimits) {
    this.#file = file
    this.#limit = cells
  }

  /** Reads a sheet, whose cells `add` hears of. */
  during<Result>(sheet: unknown, read: () => Result): Result {
    this.#all -= this.#known.get(sheet) ?? 0
    this.#sheet = 0
    const result = read()
    this.#known.set(sheet, this.#sheet)
    return result
  }

  /** One more cell. Throws `file/too-large`. */
  add(): void {
    this.#all += 1
    this.#sheet += 1
    if (this.#all > this.#limit) throw refuseFile('file/too-large', this.#file, { cells: this.#limit })
  }
}
