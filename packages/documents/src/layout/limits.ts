/**
 * What a file may cost before it is refused. A province's annex is under 2 MB with a few dozen sheets; the largest
 * file that the product promises to read, 50,000 rows × 10 columns, inflates to about 25 MB.
 */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number
  /** Bytes that all parts of an archive may inflate to, together. */
  readonly inflatedBytes: number
  /** Inflated ÷ stored bytes of one part, once it has passed `ratioFloorBytes`. Sheets of equal rows reach 60. */
  readonly ratio: number
  readonly ratioFloorBytes: number
  readonly archiveEntries: number
  readonly sheets: number
  readonly cells: number
  /** Pages of a PDF. */
  readonly pages: number
  /** Elements inside one another, in the XML of a part or in a web page; Word and browsers' own pages stay under 100. */
  readonly depth: number
}

export const readLimits: ReadLimits = {
  fileBytes: 64 * 2 ** 20,
  inflatedBytes: 512 * 2 ** 20,
  ratio: 200,
  ratioFloorBytes: 8 * 2 ** 20,
  archiveEntries: 10_000,
  sheets: 256,
  cells: 5_000_000,
  pages: 2000,
  depth: 1000,
}
