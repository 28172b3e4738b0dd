import type { CellsAnswer, CellsQuery } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { cellText, colName, readAddress, rowOf } from '@giaoban/core/layout'
import type { Asking } from '../access/asking.ts'
import { worksWithFigures } from '../access/principal.ts'
import type { Reader } from '../db/database.ts'
import { readPublicity, readSourceFile, type SourceFileRow } from './queries.ts'

interface Place {
  readonly row: number
  readonly col: number
}

/** Rows on each side of the cell, and columns shown in all. */
const rowsAround = 3
const columnsShown = 12

/** What is shown: `around` rows on each side; 0 where the neighbours are not published. */
interface View extends Place {
  readonly around: number
}

type Shown = Pick<CellsAnswer, 'columns' | 'rows'>

const workbookCells = async ({ bytes, name }: SourceFileRow, sheetName: string, view: View): Promise<Shown> => {
  const { readWorkbook } = await import('@giaoban/documents/layout')
  const sheet = readWorkbook(bytes, name).sheets.find((each) => each.name === sheetName)
  if (!sheet) throw new Refusal('not-found', { text: sheetName })
  // Names of rows stand at the left: they are kept in sight as long as the cell allows.
  const left = Math.max(1, view.col + 2 - columnsShown + 1)
  const columns = Array.from({ length: columnsShown }, (_, n) => left + n)
  const last = Math.max(view.row, ...sheet.rows.map(({ row }) => row))
  const rows = rowsOf(view, last).map((row) => {
    const cells = new Map(rowOf(sheet, row)?.cells.map((cell) => [cell.col, cellText(cell.value)]))
    return {
      row,
      cells: columns.map((col) => ({ text: cells.get(col) ?? '', here: row === view.row && col === view.col })),
    }
  })
  return { columns: columns.map(colName), rows }
}

const rowsOf = ({ row, around }: View, last: number): readonly number[] => {
  const first = Math.max(1, row - around)
  return Array.from({ length: Math.min(last, row + around) - first + 1 }, (_, n) => first + n)
}

const csvCells = async ({ bytes, name }: SourceFileRow, view: View): Promise<Shown> => {
  const { readCsv } = await import('@giaoban/documents/layout')
  const { header, rows } = readCsv(bytes, name)
  // A line is what is asked for; of its fields the figure itself is the one meant.
  const meant = header.includes('value') ? header.indexOf('value') : view.col - 1
  return {
    columns: header,
    rows: rows
      .filter(({ line }) => Math.abs(line - view.row) <= view.around)
      .map(({ line, fields }) => ({
        row: line,
        cells: fields.map((text, at) => ({ text, here: line === view.row && at === meant })),
      })),
  }
}

/** How many neighbours the principal may see. Throws `edition/not-published` when not even the row itself. */
const neighboursFor = async (
  reader: Reader,
  { principal }: Asking,
  id: string,
  sheet: string | undefined,
  row: number,
) => {
  const { facts, published, publishedHere } = await readPublicity(reader, id, {
    row,
    onlyPublished: !worksWithFigures(principal),
    ...(sheet === undefined ? {} : { sheet }),
  })
  if (publishedHere === 0) throw new Refusal('edition/not-published', {})
  // A file that holds something back shows only the row itself.
  return published >= facts ? rowsAround : 0
}

/**
 * The cell that a figure came from, with its neighbours as far as they are published.
 * Refusals: `not-found`, `edition/not-published`.
 */
export const readCells = async (
  reader: Reader,
  asking: Asking,
  id: string,
  { sheet, cell }: CellsQuery,
): Promise<CellsAnswer> => {
  const file = await readSourceFile(reader, id)
  const place = readAddress(cell)
  if (!file || !place) throw new Refusal('not-found', { text: file ? cell : null })
  const around = await neighboursFor(reader, asking, id, sheet, place.row)
  const view = { ...place, around }
  const shown = sheet === undefined ? await csvCells(file, view) : await workbookCells(file, sheet, view)
  return { file: file.name, sheet: sheet ?? null, cell, ...shown }
}
