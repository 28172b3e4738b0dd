import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CsvTable } from '@giaoban/core/layout'
import { readDataset } from '@giaoban/core/statistics'
import { readCsv } from '@giaoban/documents/layout'
import { describe, expect, test } from 'vitest'
import { csvFiles } from './data-directory.data.ts'

const root = join(import.meta.dirname, '../..')
const example = join(root, 'examples/gia-lai')
const readers = join(root, 'packages/core/src/statistics')

const tableOf = (file: string): CsvTable => readCsv(readFileSync(join(example, file)), file)

/** Targets of every kind: the example has no range and no target in words. */
const withKinds = (table: CsvTable): CsvTable => {
  const like = (fields: Readonly<Record<string, string>>): CsvTable['rows'][number] => ({
    line: 9000,
    fields: table.header.map((name, at) => fields[name] ?? table.rows[0]?.fields[at] ?? ''),
  })
  const more = [
    like({ period: '2030-A1', kind: 'range', value: '', low: '8', high: '9' }),
    like({ period: '2031-A1', kind: 'text', value: '', text: 'giữ vững' }),
  ]
  return { ...table, rows: [...table.rows, ...more] }
}

const tables: readonly CsvTable[] = csvFiles.map(({ file }) =>
  file === 'targets.csv' ? withKinds(tableOf(file)) : tableOf(file),
)

/** What core understands when every field of one column reads `text`. */
const meaning = (file?: string, column?: string, text = ''): string => {
  const changed = tables.map((table) => {
    const at = table.file === file ? table.header.indexOf(column ?? '') : -1
    if (at < 0) return table
    return { ...table, rows: table.rows.map((row) => ({ ...row, fields: row.fields.with(at, text) })) }
  })
  return JSON.stringify(readDataset(changed, { tenant: 'gia-lai' }))
}
const asItIs = meaning()

/** Columns that the source of core's readers names. */
const named = (): readonly string[] =>
  readdirSync(readers)
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .map((name) => readFileSync(join(readers, name), 'utf8'))
    .flatMap((source) => [...source.matchAll(/(?:fieldOf|optionalOf|textOf)\(\s*record,\s*'(\w+)'/g)])
    .map((match) => match[1] ?? '')

const columns = csvFiles.flatMap(({ file, columns }) => columns.map((column) => ({ ...column, file })))

describe('the columns of a data directory', () => {
  test('are tried on rows that are all accepted', () =>
    expect((JSON.parse(asItIs) as { refusals: readonly unknown[] }).refusals).toEqual([]))

  test.each(csvFiles.map(({ file, columns }) => [file, columns.map(({ name }) => name)] as const))(
    '%s of the example has exactly those of the reference',
    (file, names) => expect(tables.find((table) => table.file === file)?.header).toEqual(names),
  )

  test('core reads no column that the reference does not name', () => {
    const known = columns.filter(({ filled }) => filled !== 'unread').map(({ name }) => name)
    expect([...new Set(named())].sort()).toEqual([...new Set(known)].sort())
  })

  test.each(columns)('$file: $name is $filled', ({ file, name, filled }) => {
    const changed = meaning(file, name, '§') !== asItIs
    expect(changed).toBe(filled !== 'unread')
    if (filled !== 'always') return
    const refused = JSON.parse(meaning(file, name, '')) as { refusals: readonly { code: string }[] }
    expect(refused.refusals.length).toBeGreaterThan(0)
  })
})
