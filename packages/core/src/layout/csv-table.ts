/** A CSV file as read: bytes and quoting are dealt with, meaning is not. `documents` makes it, core gives it meaning. */
export interface CsvTable {
  /** Name of the file as refusals and provenance show it, e.g. `observations.csv`. */
  readonly file: string
  readonly header: readonly string[]
  readonly rows: readonly CsvRow[]
}

export interface CsvRow {
  /** 1-based line of the file on which the row begins; the header stands on line 1. */
  readonly line: number
  /** In the order of the header. */
  readonly fields: readonly string[]
}
