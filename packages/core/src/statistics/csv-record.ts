import type { LinePlace } from '../findings/index.ts'
import type { CsvRow, CsvTable } from '../layout/index.ts'
import { Refusal } from '../periods/index.ts'

/** One row of a CSV table by the names of its header. Fields are trimmed; a column that the table lacks reads as ''. */
export interface CsvRecord {
  readonly file: string
  readonly line: number
  readonly fields: ReadonlyMap<string, string>
}

/** Collects what is refused, so that one bad row does not cost the good ones. */
export interface Refusals {
  readonly all: Refusal[]
}

/** What a record was read into; `record` is null for what was known before. */
export interface Located<T> {
  readonly item: T
  readonly record: CsvRecord | null
}

/** Column name, then its text. Throws Refusal; `readRecord` adds the place. */
export type FieldReader<T> = (text: string, column: string) => T

/** The rows of a table as records. A required column that is missing, and a row with too many fields, are refused. */
export function recordsOf(table: CsvTable, required: readonly string[], refusals: Refusals): readonly CsvRecord[] {
  const header = table.header.map((name, at) => (at === 0 ? name.replace(/^\uFEFF/, '') : name).trim())
  const missing = required.filter((name) => !header.includes(name))
  for (const column of missing) refusals.all.push(fieldRefusal({ file: table.file, line: 1, column }, '', 'column'))
  if (missing.length > 0) return []
  return table.rows
    .filter((row) => isWhole(table, row, header.length, refusals))
    .map((row) => recordOf(table, row, header))
}

/** Reads one record; what it throws is collected with its place, and the record is left out. */
export function readRecord<T>(record: CsvRecord, read: (record: CsvRecord) => T, refusals: Refusals): T | null {
  try {
    return read(record)
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    refusals.all.push(thrown.at === undefined ? at(thrown, { file: record.file, line: record.line }) : thrown)
    return null
  }
}

/** The field's text, '' when it is empty or the table has no such column. */
export function textOf(record: CsvRecord, column: string): string {
  return record.fields.get(column) ?? ''
}

/** The field read by `read`; a refusal names file, line, column and what was expected. */
export function fieldOf<T>(record: CsvRecord, column: string, read: FieldReader<T>): T {
  const text = textOf(record, column)
  try {
    return read(text, column)
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
    throw at(thrown, { file: record.file, line: record.line, column })
  }
}

/** As `fieldOf`, but an empty field is undefined. */
export function optionalOf<T>(record: CsvRecord, column: string, read: FieldReader<T>): T | undefined {
  return textOf(record, column) === '' ? undefined : fieldOf(record, column, read)
}

/** Refuses a field: `expected` in a form that reads in any language, such as `flow | stock`. */
export function refuseField(record: CsvRecord, column: string, expected: string): never {
  throw fieldRefusal({ file: record.file, line: record.line, column }, textOf(record, column), expected)
}

/** Refuses a field of a record that was read already, without throwing. */
export function collect(refusals: Refusals, record: CsvRecord, column: string, expected: string): void {
  readRecord(record, () => refuseField(record, column, expected), refusals)
}

/** Refusal `data/field`, thrown by readers of a field; the place is added where the record is known. */
export function unexpected(text: string, expected: string): Refusal {
  return new Refusal('data/field', { text, reason: expected })
}

function fieldRefusal(place: LinePlace, text: string, expected: string): Refusal {
  return new Refusal('data/field', { ...place, text, reason: expected }, place)
}

function at(refusal: Refusal, place: LinePlace): Refusal {
  return new Refusal(
    refusal.code,
    refusal.code === 'data/field' ? { ...place, ...refusal.params } : refusal.params,
    place,
  )
}

function isWhole(table: CsvTable, row: CsvRow, columns: number, refusals: Refusals): boolean {
  if (row.fields.length === columns) return true
  const place = { file: table.file, line: row.line }
  refusals.all.push(fieldRefusal(place, String(row.fields.length), `${columns} fields`))
  return false
}

function recordOf(table: CsvTable, row: CsvRow, header: readonly string[]): CsvRecord {
  const fields = new Map(header.map((name, at) => [name, (row.fields[at] ?? '').normalize('NFC').trim()]))
  return { file: table.file, line: row.line, fields }
}
