import { cellText, type Sheet, type SheetCell, shownNumber, type TextFile } from '@giaoban/core/layout'
import { formatNumber } from '@giaoban/core/quantities'
import type { ReadLimits } from './limits.ts'
import { readWorkbook } from './read-workbook.ts'
import { refuseFile } from './refuse.ts'
import { type CellWords, inOneLine, TextBuild } from './text-build.ts'

/**
 * The visible sheets of a workbook as text, each sheet one table: rows are lines, cells are parted by tabs, numbers stand as the sheet
 * shows them, in Vietnamese notation. Throws the refusals of `readWorkbook`, and `file/empty`.
 */
export function readSheetText(bytes: Uint8Array, file: string, limits: ReadLimits): TextFile {
  const build = new TextBuild()
  for (const sheet of readWorkbook(bytes, file, limits).sheets)
    if (!sheet.hidden) build.addTable([...cellsOf(sheet)], { sheet })
  const { text, blocks, tables } = build
  if (text.trim() === '') throw refuseFile('file/empty', file)
  return { file, kind: 'xlsx', text, blocks, tables }
}

function* cellsOf(sheet: Sheet): Generator<CellWords> {
  for (const { row, cells } of sheet.rows)
    for (const cell of cells)
      yield {
        row,
        col: cell.col,
        text: inOneLine(shownText(cell)),
        place: { kind: 'sheetCell', sheet: sheet.name, cell: cell.address },
      }
}

function shownText(cell: SheetCell): string {
  const { value } = cell
  if (value.kind === 'date') return value.date.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3/$2/$1')
  if (value.kind !== 'number') return cellText(value)
  return `${formatNumber(shownNumber(cell, value.value, true), 'vi')}${cell.shown?.percent ? '%' : ''}`
}
