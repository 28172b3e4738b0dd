import { Refusal } from '@giaoban/core/findings'
import { type CellValue, cellText, type Sheet, type SheetRow, type Workbook } from '@giaoban/core/layout'
import { plainText } from '@giaoban/core/periods'
import { exampleMark, type PeopleColumn, type PeopleSheet, peopleSheets } from './people-columns.data.ts'

/** A cell of a row: where it stands and what it says; a date is `2024-02-01`. */
export interface PeopleCell {
  readonly address: string
  readonly text: string
  /** A formula that Excel never calculated. */
  readonly uncalculated: boolean
}

export interface PeopleRow {
  /** Name of the sheet as it stands in the file. */
  readonly sheet: string
  /** 1-based. */
  readonly row: number
  /** By the key of the column; a cell that is empty stands with its address and ''. */
  readonly cells: ReadonlyMap<string, PeopleCell>
}

export interface PeopleWorkbook {
  readonly agencies: readonly PeopleRow[]
  readonly people: readonly PeopleRow[]
}

/** How far down a header is looked for. */
const headerDepth = 12

const keyOf = (text: string): string => plainText(text).replace(/[^a-z0-9]/g, '')

const textOf = (value: CellValue): string => cellText(value).normalize('NFC').replace(/\s+/g, ' ').trim()

const columnOf = ({ columns }: PeopleSheet, heading: string): PeopleColumn | undefined => {
  const key = keyOf(heading.replace('*', ''))
  return (
    columns.find((column) => keyOf(column.heading) === key) ??
    columns.find(({ aliases }) => aliases.some((alias) => keyOf(alias) === key))
  )
}

/** Columns of a row that could be a header: number of the column by key. The first of two alike counts. */
const headerIn = (row: SheetRow, sheet: PeopleSheet): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const { col, value } of row.cells) {
    const column = columnOf(sheet, textOf(value))
    if (column && !found.has(column.key)) found.set(column.key, col)
  }
  return found
}

const letters = (col: number): string =>
  (col > 26 ? letters(Math.floor((col - 1) / 26)) : '') + String.fromCharCode(65 + ((col - 1) % 26))

const rowOf = (sheet: string, { row, cells }: SheetRow, header: ReadonlyMap<string, number>): PeopleRow => ({
  sheet,
  row,
  cells: new Map(
    [...header].map(([key, col]) => {
      const cell = cells.find((one) => one.col === col)
      const text = cell ? textOf(cell.value) : ''
      const uncalculated = cell?.value.kind === 'formula' || cell?.value.kind === 'error'
      return [key, { address: `${letters(col)}${row}`, text, uncalculated }]
    }),
  ),
})

const isExample = ({ cells }: PeopleRow): boolean =>
  (cells.get('nameVi') ?? cells.get('name'))?.text.startsWith(exampleMark) ?? false

const rowsOf = (sheet: Sheet, known: PeopleSheet): readonly PeopleRow[] => {
  const candidates = sheet.rows.slice(0, headerDepth).map((row) => ({ row, header: headerIn(row, known) }))
  const [best] = candidates.toSorted((a, b) => b.header.size - a.header.size)
  for (const { key, heading, required } of known.columns)
    if (required && !best?.header.has(key)) throw new Refusal('people/column', { sheet: sheet.name, column: heading })
  if (!best) return []
  return sheet.rows
    .filter(({ row }) => row > best.row.row)
    .map((row) => rowOf(sheet.name, row, best.header))
    .filter((row) => [...row.cells.values()].some(({ text, uncalculated }) => text !== '' || uncalculated))
    .filter((row) => !isExample(row))
}

/**
 * The rows of the sheets 'Cơ quan' and 'Người dùng', whatever their order, the order of their columns, and what stands above the
 * header. Refusals: `people/sheet` when the file has none of the `wanted` sheets, `people/column` when one lacks a column that must
 * be there.
 */
export const readPeopleWorkbook = (
  workbook: Workbook,
  wanted: readonly PeopleSheet['key'][] = ['agencies', 'people'],
): PeopleWorkbook => {
  const visible = workbook.sheets.filter(({ hidden }) => !hidden)
  const sheets = peopleSheets.filter(({ key }) => wanted.includes(key))
  const find = ({ name }: PeopleSheet): Sheet | undefined => visible.find((sheet) => keyOf(sheet.name) === keyOf(name))
  if (!sheets.some(find))
    throw new Refusal('people/sheet', { file: workbook.file, expected: sheets.map(({ name }) => name).join(', ') })
  const rows = (key: PeopleSheet['key']): readonly PeopleRow[] => {
    const known = sheets.find((sheet) => sheet.key === key)
    const sheet = known && find(known)
    return known && sheet ? rowsOf(sheet, known) : []
  }
  return { agencies: rows('agencies'), people: rows('people') }
}
