import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from '@giaoban/documents/layout'

export type Row = Readonly<Record<string, string>>

/** The rows of a CSV file by the names of its header. */
export const readRows = (directory: string, file: string): readonly Row[] => {
  const { header, rows } = readCsv(readFileSync(join(directory, file)), file)
  return rows.map(({ fields }) => Object.fromEntries(header.map((name, at) => [name, fields[at] ?? ''])))
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Writes a CSV file with the columns in the order given. */
export const writeRows = (path: URL, columns: readonly string[], rows: readonly Row[]): void =>
  writeFileSync(path, `${[columns, ...rows.map((row) => columns.map((name) => quoted(row[name] ?? '')))].map((line) => line.join(',')).join('\n')}\n`)

/** The field, which is there. */
export const field = (row: Row, name: string): string => {
  const text = row[name]
  if (text === undefined) throw new Error(`no column ${name}`)
  return text
}
