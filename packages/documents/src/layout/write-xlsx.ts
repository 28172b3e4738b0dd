import type { Block, Document, Table, TableCell } from '@giaoban/core/layout'
import { cellAddress } from '@giaoban/core/layout'
import {
  type Cell,
  type CellStyle,
  type CellValue,
  type MergeRange,
  type WriteSheet,
  writeXlsx as writeWorkbook,
} from 'hucre'
import { decree } from './decree.data.ts'
import { sealPackage } from './seal-package.ts'
import { textWidth } from './text-width.ts'

/**
 * An XLSX of the document's tables, one sheet each: landscape A4, fitted to the page's width, header rows merged and repeated,
 * numbers as numbers with the decimals of the model, formulas live with their cached values. Text before a table stands above
 * it, text after the last one below. Equal documents give equal bytes.
 */
export async function writeXlsx(document: Document): Promise<Uint8Array> {
  const parts = sheetsOf(document)
  const written = parts.map((blocks, i) => writeSheet(blocks, sheetName(document, blocks, i, parts.length), document))
  const bytes = await writeWorkbook({
    sheets: written.map(({ sheet }) => sheet),
    // Not `printTitlesRow`: hucre leaves a sheet name with a space unquoted there, and Excel then calls the file damaged.
    namedRanges: written.flatMap(({ sheet, titleRows }) =>
      titleRows === null
        ? []
        : [
            {
              name: '_xlnm.Print_Titles',
              range: `'${sheet.name.replaceAll("'", "''")}'!${titleRows}`,
              scope: sheet.name,
            },
          ],
    ),
    properties: { title: document.title, modified: new Date(0) },
    defaultFont: { name: decree.font, size: decree.table.size },
  })
  return sealPackage(bytes)
}

/** Blocks by sheet: each table with what stands before it; what follows the last table stays with it. */
function sheetsOf({ blocks }: Document): readonly (readonly Block[])[] {
  const tables = blocks.filter(({ kind }) => kind === 'table').length
  const sheets: Block[][] = [[]]
  let seen = 0
  for (const block of blocks) {
    sheets.at(-1)?.push(block)
    if (block.kind === 'table' && ++seen < tables) sheets.push([])
  }
  return sheets
}

/** Excel allows 31 characters and none of `[]:*?/\`. */
function sheetName({ lang }: Document, blocks: readonly Block[], index: number, count: number): string {
  const word = lang === 'vi' ? 'Phụ lục' : 'Annex'
  if (count === 1) return word
  const caption = blocks.find((block) => block.kind === 'table')?.caption?.replace(/[[\]:*?/\\]/g, ' ') ?? ''
  return `${index + 1}. ${caption === '' ? word : caption}`.slice(0, 31).trim()
}

/** A sheet as it grows, row by row; rows and columns are 0-based here as the writer wants them. */
class SheetBuild {
  readonly rows: CellValue[][] = []
  readonly cells = new Map<string, Partial<Cell>>()
  readonly merges: MergeRange[] = []
  readonly rowDefs = new Map<number, { height: number }>()
  readonly width: number
  /** Characters that each column holds. */
  readonly columns: readonly number[]
  titleRows: string | null = null
  frozen = 0

  constructor(columns: readonly number[]) {
    this.columns = columns
    this.width = columns.length
  }

  get next(): number {
    return this.rows.length
  }

  line(text: string, style: CellStyle, height?: number): void {
    const row = this.next
    this.rows.push([text])
    this.cells.set(`${row},0`, { value: text, style })
    if (this.width > 1) this.merges.push({ startRow: row, startCol: 0, endRow: row, endCol: this.width - 1 })
    if (height !== undefined) this.rowDefs.set(row, { height })
  }

  gap(): void {
    this.rows.push([])
  }
}

const font = { name: decree.font, size: decree.table.size }
const thin = { style: 'thin' } as const
const border = { top: thin, bottom: thin, left: thin, right: thin }

function writeSheet(
  blocks: readonly Block[],
  name: string,
  document: Document,
): { sheet: WriteSheet; titleRows: string | null } {
  const table = blocks.find((block) => block.kind === 'table')
  const build = new SheetBuild(table ? columnWidths(table) : [PAGE_CHARACTERS])
  if (document.title !== '' && table?.caption !== document.title) build.line(document.title, titleStyle, 22)
  for (const block of blocks) {
    if (block.kind === 'table') addTable(build, block)
    else
      build.line(
        textOf(block),
        block.kind === 'heading' ? { font: { ...font, bold: true } } : noteStyle,
        lineHeight * linesOf(textOf(block), sum(build.columns)),
      )
  }
  const sheet: WriteSheet = {
    name,
    rows: build.rows,
    cells: build.cells,
    merges: build.merges,
    rowDefs: build.rowDefs,
    columns: build.columns.map((width) => ({ width })),
    ...(build.frozen > 0 ? { freezePane: { rows: build.frozen } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        top: inches(20),
        bottom: inches(20),
        left: inches(15),
        right: inches(15),
        header: inches(8),
        footer: inches(8),
      },
    },
    headerFooter: { oddFooter: '&C&"Times New Roman"&10&P/&N' },
  }
  return { sheet, titleRows: build.titleRows }
}

function inches(mm: number): number {
  return Math.round((mm / 25.4) * 1000) / 1000
}

const titleStyle: CellStyle = {
  font: { ...font, size: 13, bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const noteStyle: CellStyle = { font: { ...font, italic: true }, alignment: { wrapText: true, vertical: 'top' } }

function textOf(block: Exclude<Block, Table>): string {
  return block.kind === 'heading' ? block.text : block.runs.map(({ text }) => text).join('')
}

/** Points of one line of text in the table's font. */
const lineHeight = 16

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

/** Width of one character of a column in millimetres: a digit of the default font. */
const CHARACTER = 2.1

/** Lines that a text takes in a column of so many characters; words are not broken, so a little is added. */
function linesOf(text: string, characters: number, bold = false): number {
  const usable = Math.max(1, characters - 1) * CHARACTER
  return sum(
    text
      .split('\n')
      .map((line) => Math.max(1, Math.ceil((textWidth(line, decree.table.size) * (bold ? 1.04 : 0.97)) / usable))),
  )
}

/** Characters that the landscape page holds over its width in this font. */
const PAGE_CHARACTERS = 140

function columnWidths({ widths }: Table): readonly number[] {
  return widths.map((part) => Math.round(Math.max(5.5, (PAGE_CHARACTERS * part) / sum(widths)) * 10) / 10)
}

function addTable(build: SheetBuild, table: Table): void {
  if (table.caption) build.line(table.caption, titleStyle, 22)
  if (table.unitNote)
    build.line(table.unitNote, { font: { ...font, italic: true }, alignment: { horizontal: 'right' } })
  else if (table.caption) build.gap()
  const top = build.next
  addRows(build, table.header, true)
  const bottom = build.next
  if (bottom > top) {
    build.titleRows = `$${top + 1}:$${bottom}`
    build.frozen = bottom
  }
  addRows(build, table.rows, false)
}

/** Rows of a grid whose cells may span; a spanned place is skipped by the rows below and beside it. */
function addRows(build: SheetBuild, rows: readonly (readonly TableCell[])[], header: boolean): void {
  const first = build.next
  const taken = new Set<string>()
  const lines: number[] = []
  rows.forEach((cells, i) => {
    const row = first + i
    const values: CellValue[] = Array.from({ length: build.width }, () => null)
    build.rows.push(values)
    let col = 0
    for (const cell of cells) {
      while (taken.has(`${row},${col}`)) col += 1
      const [bottom, right] = [row + (cell.rowSpan ?? 1) - 1, col + (cell.colSpan ?? 1) - 1]
      values[col] = addCell(build, cell, row, col, header)
      lines[i] = Math.max(lines[i] ?? 1, rowLines(build, cell, col, header))
      cover(build, taken, { startRow: row, startCol: col, endRow: bottom, endCol: right }, header)
      col = right + 1
    }
    build.rowDefs.set(row, { height: lineHeight * (lines[i] ?? 1) + 2 })
  })
}

/** A cell over several rows shares its lines among them. */
function rowLines(build: SheetBuild, cell: TableCell, col: number, header: boolean): number {
  const width = sum(build.columns.slice(col, col + (cell.colSpan ?? 1))) - (cell.indent ?? 0)
  return Math.ceil(linesOf(cell.text, width, cell.bold ?? header) / (cell.rowSpan ?? 1))
}

/** Merged places get their borders too, or the frame of the cell would be broken. */
function cover(build: SheetBuild, taken: Set<string>, range: MergeRange, header: boolean): void {
  for (let row = range.startRow; row <= range.endRow; row++)
    for (let col = range.startCol; col <= range.endCol; col++) {
      taken.add(`${row},${col}`)
      if (row === range.startRow && col === range.startCol) continue
      build.cells.set(`${row},${col}`, { value: null, style: { border, font: { ...font, bold: header } } })
    }
  if (range.endRow > range.startRow || range.endCol > range.startCol) build.merges.push(range)
}

function addCell(build: SheetBuild, cell: TableCell, row: number, col: number, header: boolean): CellValue {
  const number = cell.value === undefined ? null : Number(cell.value)
  const value = number ?? (cell.text === '' ? null : cell.text)
  const style: CellStyle = {
    font: { ...font, bold: cell.bold ?? header, italic: cell.italic ?? false },
    border,
    alignment: {
      horizontal: cell.align ?? (header ? 'center' : number === null ? 'left' : 'right'),
      vertical: 'center',
      wrapText: number === null,
      ...(cell.indent ? { indent: cell.indent } : {}),
    },
    ...(number === null ? {} : { numFmt: numberFormat(cell.decimals ?? decimalsIn(cell.value ?? '')) }),
  }
  const formula = cell.formula === undefined ? {} : { formula: formulaAt(cell.formula, row), formulaResult: value }
  build.cells.set(`${row},${col}`, { value, style, ...formula })
  return value
}

/** `{7}/{5}*100` in row 12 → `G12/E12*100`. */
function formulaAt(formula: string, row: number): string {
  return formula.replace(/\{(\d+)\}/g, (_, col: string) => cellAddress(row + 1, Number(col)))
}

function decimalsIn(value: string): number {
  return value.split('.')[1]?.length ?? 0
}

/** `#,##0.0`: Excel shows the separators of the reader's own language. */
function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}
