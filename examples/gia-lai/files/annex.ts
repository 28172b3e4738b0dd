import { type Cell, type CellStyle, type RowDef, type WriteSheet, writeXlsx } from 'hucre'
import { type AnnexRow, annexNotes, annexRows, annexSources } from './annex-rows.data.ts'
import { filesDate, repack } from './repack.ts'

const FONT = 'Times New Roman'
const LAST = 11
/** 0-based row of the first header line; the table's rows follow its three lines. */
const HEAD = 6
const FIRST = HEAD + 3

const thin = { style: 'thin' } as const
const box = { top: thin, right: thin, bottom: thin, left: thin }
const grey = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } as const

interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly size?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly border?: boolean
  readonly indent?: number
  readonly numFmt?: string
  readonly fill?: boolean
  readonly wrap?: boolean
}

function style({
  bold = false,
  italic = false,
  size = 11,
  align = 'left',
  border = false,
  indent,
  numFmt,
  fill,
  wrap = true,
}: Look): CellStyle {
  return {
    font: { name: FONT, size, bold, italic },
    alignment: { horizontal: align, vertical: 'center', wrapText: wrap, ...(indent === undefined ? {} : { indent }) },
    ...(border ? { border: box } : {}),
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(fill ? { fill: grey } : {}),
  }
}

type Cells = Map<string, Partial<Cell>>
const put = (cells: Cells, row: number, col: number, value: string | number | null, look: Look): void => {
  cells.set(`${row},${col}`, { value, style: style(look) })
}

const heads: readonly (readonly [number, string, string])[] = [
  [0, 'STT', ''],
  [1, 'Chỉ tiêu', ''],
  [2, 'ĐVT', ''],
  [3, 'Thực hiện cùng kỳ (tháng 01/2023)', ''],
  [4, 'Kế hoạch năm 2024', 'TW giao'],
  [5, '', 'HĐND tỉnh giao'],
  [6, 'Ước TH tháng 01/2024', ''],
  [7, 'Luỹ kế từ đầu năm', ''],
  [8, 'So sánh (%)', 'Luỹ kế so KH TW giao'],
  [9, '', 'Luỹ kế so KH HĐND giao'],
  [10, '', 'Tăng (+), giảm (-) so cùng kỳ'],
  [11, 'Ghi chú', ''],
]
const numbering = ['A', 'B', 'C', '1', '2', '3', '4', '5', '6=5/2', '7=5/3', '8', '9']

function header(cells: Cells): void {
  const look: Look = { bold: true, align: 'center', border: true, size: 10.5, fill: true }
  for (const [col, top, below] of heads) {
    put(cells, HEAD, col, top === '' ? null : top, look)
    put(cells, HEAD + 1, col, below === '' ? null : below, look)
  }
  for (const [col, text] of numbering.entries())
    put(cells, HEAD + 2, col, text, { italic: true, align: 'center', border: true, size: 9 })
}

/** `_)` keeps the digits off the border, as accountants' formats do. */
const decimalFormat = (decimals: number): string => `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}_)`

/** Decimals as typed, so that '8,9' does not become '8,90'. */
const typed = (value: number): string => decimalFormat((String(value).split('.')[1] ?? '').length)

const indents: Readonly<Record<AnnexRow['level'], number>> = { section: 0, item: 0, heading: 1, part: 2 }

function tableRow(cells: Cells, at: number, row: AnnexRow): void {
  const bold = row.level === 'section' || row.level === 'item'
  const look: Look = { border: true, bold: row.level === 'section', fill: row.level === 'section' }
  const number = (col: number, value: number | undefined, numFmt: string): void =>
    put(cells, at, col, value ?? null, { ...look, align: 'right', wrap: false, numFmt })
  put(cells, at, 0, row.stt === '' ? null : row.stt, { ...look, align: 'center', bold })
  put(cells, at, 1, row.name, {
    ...look,
    italic: row.level === 'heading',
    indent: indents[row.level],
    wrap: row.level !== 'section',
  })
  put(cells, at, 2, row.unit ?? null, { ...look, align: 'center' })
  const level = decimalFormat(row.decimals ?? 0)
  number(3, row.samePeriod, level)
  number(4, row.central, level)
  number(5, row.council, row.decimals === 1 ? decimalFormat(0) : level)
  number(6, row.month, level)
  number(7, undefined, level)
  if (row.month !== undefined) formula(cells, at, 7, `G${at + 1}`, row.month)
  number(8, row.centralShare, typed(row.centralShare ?? 0))
  number(9, row.councilShare, typed(row.councilShare ?? 0))
  if (row.month !== undefined && row.council !== undefined) {
    cells.set(`${at},9`, { style: style({ ...look, align: 'right', wrap: false, numFmt: decimalFormat(2) }) })
    formula(cells, at, 9, `H${at + 1}/F${at + 1}*100`, (row.month / row.council) * 100)
  }
  number(10, row.growth, typed(row.growth ?? 0))
  put(cells, at, 11, row.note ?? null, { ...look, bold: false, size: 10 })
}

function formula(cells: Cells, row: number, col: number, text: string, cached: number): void {
  const key = `${row},${col}`
  cells.set(key, { ...cells.get(key), type: 'formula', value: cached, formula: text, formulaResult: cached })
}

function titles(cells: Cells): void {
  put(cells, 0, 0, 'ỦY BAN NHÂN DÂN', { size: 12, align: 'center' })
  put(cells, 1, 0, 'TỈNH GIA LAI', { size: 12, align: 'center', bold: true })
  put(cells, 0, 9, 'Phụ lục', { size: 12, align: 'right', bold: true })
  put(cells, 3, 0, 'MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU THÁNG 01 NĂM 2024', {
    size: 14,
    align: 'center',
    bold: true,
  })
  put(cells, 4, 0, '(Kèm theo Báo cáo số        /BC-UBND ngày       tháng 02 năm 2024 của Ủy ban nhân dân tỉnh)', {
    size: 12,
    align: 'center',
    italic: true,
  })
}

const span = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
  startRow,
  startCol,
  endRow,
  endCol,
})

const tall = (height: number): RowDef => ({ height })

function annexSheet(): WriteSheet {
  const cells: Cells = new Map()
  titles(cells)
  header(cells)
  for (const [index, row] of annexRows.entries()) tableRow(cells, FIRST + index, row)
  const foot = FIRST + annexRows.length + 1
  for (const [index, line] of annexNotes.entries())
    put(cells, foot + index, 0, line, { italic: true, bold: index === 0, size: 11 })
  return {
    // A name without spaces: the print titles below are written unquoted.
    name: 'PL_T01',
    cells,
    columns: [5, 37, 12, 12, 9, 11, 11, 11, 10, 10, 12, 24].map((width) => ({ width })),
    merges: [
      span(0, 0, 0, 2),
      span(1, 0, 1, 2),
      span(0, 9, 0, LAST),
      span(3, 0, 3, LAST),
      span(4, 0, 4, LAST),
      ...[0, 1, 2, 3, 6, 7, 11].map((col) => span(HEAD, col, HEAD + 1, col)),
      span(HEAD, 4, HEAD, 5),
      span(HEAD, 8, HEAD, 10),
      ...annexNotes.map((_, index) => span(foot + index, 0, foot + index, LAST)),
    ],
    rowDefs: new Map([
      [3, tall(22)],
      [HEAD, tall(24)],
      [HEAD + 1, tall(46)],
      ...annexRows.map((row, index): [number, RowDef] => [
        FIRST + index,
        tall((row.note ?? '').length > 30 || row.name.length > 44 ? 30 : 18),
      ]),
    ]),
    freezePane: { rows: FIRST, columns: 2 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `$${HEAD + 1}:$${HEAD + 3}`,
      margins: { top: 0.75, bottom: 0.75, left: 0.6, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&"Times New Roman,Regular"&10Trang &P/&N' },
  }
}

function sourceSheet(): WriteSheet {
  const cells: Cells = new Map()
  put(cells, 0, 0, 'NGUỒN SỐ LIỆU', { bold: true, size: 12 })
  for (const [index, [what, text]] of annexSources.entries()) {
    put(cells, index + 2, 0, what, { border: true, bold: true })
    put(cells, index + 2, 1, text, { border: true })
  }
  return {
    name: 'Nguon_so_lieu',
    cells,
    columns: [{ width: 24 }, { width: 100 }],
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

/** The January 2024 annex as XLSX; the same bytes on every run. */
export async function buildAnnex(): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [annexSheet(), sourceSheet()],
    defaultFont: { name: FONT, size: 11 },
    properties: {
      title: 'Phụ lục tháng 01/2024 (minh họa)',
      creator: 'Giaoban',
      created: filesDate,
      modified: filesDate,
    },
  })
  return repack(bytes)
}
