import { Refusal } from '@giaoban/core/findings'
import type { CsvRow, CsvTable } from '@giaoban/core/layout'
import { CsvError, type Info, parse } from 'csv-parse/sync'
import { decodeText } from './decode-text.ts'
import { readLimits } from './limits.ts'
import { refuseFile } from './refuse.ts'

interface Line {
  readonly record: string[]
  readonly info: Info
}

/**
 * A CSV file in UTF-8 (a byte order mark is dropped), comma-separated, with a header row; every row keeps the line on which it
 * begins. Blank lines are left out. Fields are not trimmed; line ends within them become `\n`.
 * Throws `file/empty`, `file/too-large`, `file/encoding`, and `file/csv-broken` with the line and a reason:
 * `quote`, `fields` (with `expected`, `found`), `separator`, `header` (an empty or repeated column name).
 */
export function readCsv(bytes: Uint8Array, file: string): CsvTable {
  if (bytes.length > readLimits.fileBytes)
    throw refuseFile('file/too-large', file, { bytes: bytes.length, limit: readLimits.fileBytes })
  // The parser counts a CRLF within quotes as two lines; places must be those of an editor.
  const text = decodeText(bytes, file).replace(/\r\n?/g, '\n')
  if (text.trim() === '') throw refuseFile('file/empty', file)
  const [header, ...lines] = parseLines(text, file)
  if (!header) throw refuseFile('file/empty', file)
  checkHeader(header.record, file)
  return {
    file,
    header: header.record,
    rows: lines.map(({ record, info }): CsvRow => ({ line: firstLine(record, info), fields: record })),
  }
}

function parseLines(text: string, file: string): Line[] {
  try {
    return parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as Line[]
  } catch (error) {
    if (error instanceof CsvError) throw refuseCsv(error, text, file)
    throw error
  }
}

/** `info.lines` is the line on which the record ends; a quoted field may span several. */
function firstLine(record: readonly string[], info: Info): number {
  return info.lines - record.reduce((breaks, field) => breaks + (field.match(/\n/g)?.length ?? 0), 0)
}

function checkHeader(header: readonly string[], file: string): void {
  const names = header.map((name) => name.trim())
  if (names.length === 1 && /[;\t|]/.test(names[0] as string)) throw broken(file, 1, { reason: 'separator' })
  const bad = names.find((name, at) => name === '' || names.indexOf(name) !== at)
  if (bad !== undefined) throw broken(file, 1, { reason: 'header', column: bad })
}

function refuseCsv(error: CsvError, text: string, file: string): Refusal {
  const line = typeof error['lines'] === 'number' ? error['lines'] : 1
  if (error.code !== 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH')
    return broken(file, openQuoteLine(error, text, line), { reason: 'quote' })
  const found = Array.isArray(error['record']) ? error['record'].length : 0
  const header = parse(text, { bom: true, to: 1, relax_column_count: true })
  return broken(file, line, { reason: 'fields', expected: header[0]?.length ?? 0, found })
}

/** A quote that is never closed is noticed at the end of the file; the useful line is the one on which it opens. */
function openQuoteLine(error: CsvError, text: string, line: number): number {
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED') return line
  let open = 0
  let current = 1
  let inside = false
  for (const character of text) {
    if (character === '\n') current += 1
    if (character !== '"') continue
    inside = !inside
    if (inside) open = current
  }
  return open || line
}

function broken(file: string, line: number, params: Record<string, string | number>): Refusal {
  return new Refusal('file/csv-broken', { file, line, ...params }, { file, line })
}
