import { type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre'
import { type PeopleColumn, type PeopleSheet, peopleSheets } from './people-columns.data.ts'

/** Texts of a row by the key of the column; a date is `2024-02-01`. */
export type PeopleLine = Readonly<Record<string, string>>

export interface PeopleToWrite {
  readonly agencies: readonly PeopleLine[]
  readonly people: readonly PeopleLine[]
}

/** Rows that lists and formats reach down to. */
const lastRow = 2000

const font = { name: 'Times New Roman', size: 12 }

/** `2024-02-01` as people write it; other text as it is. */
const shown = ({ kind }: PeopleColumn, text: string): string =>
  kind === 'date' ? text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1') : text

const letter = (at: number): string => String.fromCharCode(65 + at)

/** Sheet and cell of a written workbook in which a column of the line at `index` (0-based) stands; null for a column that is not written. */
export const writtenCell = (
  key: PeopleSheet['key'],
  index: number,
  column: string,
): { readonly sheet: string; readonly cell: string } | null => {
  const sheet = peopleSheets.find((one) => one.key === key)
  const at = sheet?.columns.findIndex((one) => one.key === column) ?? -1
  return sheet === undefined || at < 0 ? null : { sheet: sheet.name, cell: `${letter(at)}${index + 2}` }
}

/** Where the choices of a list stand. */
const listRange = (choices: readonly string[]): string => {
  const column = letter(lists.indexOf(choices))
  return `'Danh mục'!$${column}$2:$${column}$${choices.length + 1}`
}

/** A list to choose from, or a word of advice beside the cell. */
const validationOf = ({ kind, choices, hint, heading }: PeopleColumn, at: number): readonly DataValidation[] => {
  const range = `${letter(at)}2:${letter(at)}${lastRow}`
  const told = hint === '' ? {} : { showInputMessage: true, inputTitle: heading, inputMessage: hint }
  if (kind === 'list' && choices) {
    const wrong = { showErrorMessage: true, errorTitle: heading, errorMessage: 'Hãy chọn trong danh sách.' }
    return [{ type: 'list', formula1: listRange(choices), allowBlank: true, range, ...wrong, ...told }]
  }
  return hint === '' ? [] : [{ type: 'custom', formula1: 'TRUE', allowBlank: true, range, ...told }]
}

const sheetOf = ({ name, columns }: PeopleSheet, lines: readonly PeopleLine[], why: boolean): WriteSheet => {
  const header = [
    ...columns.map(({ heading, required }) => `${heading}${required ? ' *' : ''}`),
    ...(why ? ['Lý do bị từ chối'] : []),
  ]
  const rows: CellValue[][] = [
    header,
    ...lines.map((line) => [
      ...columns.map((column) => shown(column, line[column.key] ?? '') || null),
      ...(why ? [line['why'] ?? null] : []),
    ]),
  ]
  const head = {
    font: { ...font, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCECEA' } },
  } as const
  return {
    name,
    rows,
    cells: new Map(header.map((value, col) => [`0,${col}`, { value, style: head }])),
    columns: [...columns.map(({ width }) => ({ width })), ...(why ? [{ width: 60 }] : [])],
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap(validationOf),
  }
}

/** The choices of all lists, a column each on a sheet of their own: a list in a cell may hold commas ('Sở, ban'). */
const listed = peopleSheets.flatMap(({ columns }) => columns.filter(({ choices, listed: words }) => choices ?? words))
const lists: readonly (readonly string[])[] = listed.map(({ choices, listed: words }) => choices ?? words ?? [])

const listSheet = (): WriteSheet => {
  const height = Math.max(...lists.map(({ length }) => length))
  const rows = Array.from({ length: height }, (_, at) => lists.map((list) => list[at] ?? null))
  return {
    name: 'Danh mục',
    rows: [listed.map(({ heading }) => heading), ...rows],
    columns: lists.map(() => ({ width: 24 })),
  }
}

/** A workbook of agencies and people, with lists to choose from. With `why`, a last column says why a row was refused. */
export const writePeopleWorkbook = (
  lines: PeopleToWrite,
  { why = false }: { readonly why?: boolean } = {},
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [...peopleSheets.map((sheet) => sheetOf(sheet, lines[sheet.key], why)), listSheet()],
    properties: { title: 'Cơ quan và người dùng', modified: new Date(0) },
    defaultFont: font,
  })

/** The same with one filled row on each sheet, which is passed over when it is left in. */
export const writePeopleTemplate = (): Promise<Uint8Array> => {
  const example = (key: PeopleSheet['key']): PeopleLine =>
    Object.fromEntries(
      (peopleSheets.find((sheet) => sheet.key === key)?.columns ?? []).map((column) => [column.key, column.example]),
    )
  return writePeopleWorkbook({ agencies: [example('agencies')], people: [example('people')] })
}
