import { describeFinding, finding } from '@giaoban/core/findings'
import { colName } from '@giaoban/core/layout'
import { formatPeriod, type Lang, type PeriodId } from '@giaoban/core/periods'
import { divide, formatNumber } from '@giaoban/core/quantities'
import type {
  Baseline,
  ColumnReading,
  SheetOutline,
  TableOutline,
  UnplacedCell,
  WorkbookOutline,
} from '@giaoban/core/statistics'
import { printFindings } from './print-scorecard.ts'

const words = {
  vi: {
    sheet: 'Trang tính',
    table: 'Bảng',
    hidden: 'ẩn',
    continued: 'tiếp theo',
    unit: 'đơn vị',
    rows: (count: number, from: number, to: number) => `${count} dòng (${from}–${to})`,
    figures: (placed: number, all: number) => `${placed}/${all} số có chỗ`,
    placed: 'số',
    noTitle: '(không có tiêu đề)',
    noPeriod: 'không rõ kỳ',
    noTable: 'không có bảng số liệu',
    notPlaced: 'Chưa có chỗ',
    noHeader: '(không có tên cột)',
    for: 'số liệu của',
    measure: {
      level: 'mức',
      index: 'chỉ số',
      growth: 'tăng, giảm %',
      difference: 'tăng, giảm tuyệt đối',
      share: 'cơ cấu',
      planShare: 'so kế hoạch',
      plan: 'kế hoạch',
    },
    base: {
      samePeriod: 'cùng kỳ',
      previousPeriod: 'kỳ trước',
      yearEnd: 'cuối năm trước',
      fixed: 'kỳ gốc',
      plan: 'kế hoạch',
      other: 'so với',
    },
    status: { estimate: 'ước tính', preliminary: 'sơ bộ', final: 'chính thức' },
    more: (count: number) => `… và ${count} ô khác`,
  },
  en: {
    sheet: 'Sheet',
    table: 'Table',
    hidden: 'hidden',
    continued: 'continued',
    unit: 'unit',
    rows: (count: number, from: number, to: number) => `${count} rows (${from}–${to})`,
    figures: (placed: number, all: number) => `${placed} of ${all} figures placed`,
    placed: 'figures',
    noTitle: '(no title)',
    noPeriod: 'period unknown',
    noTable: 'no table of figures',
    notPlaced: 'Not placed',
    noHeader: '(no header)',
    for: 'figures for',
    measure: {
      level: 'level',
      index: 'index',
      growth: 'growth %',
      difference: 'absolute change',
      share: 'share',
      planShare: 'of plan',
      plan: 'plan',
    },
    base: {
      samePeriod: 'same period',
      previousPeriod: 'previous period',
      yearEnd: 'end of last year',
      fixed: 'base',
      plan: 'plan',
      other: 'against',
    },
    status: { estimate: 'estimate', preliminary: 'preliminary', final: 'final' },
    more: (count: number) => `… and ${count} more cells`,
  },
} as const

/** Cells that are named of one kind of lack. */
const NAMED_CELLS = 12

/** What was recognised, sheet by sheet, and what was not and why, as lines for a terminal. */
export const printReading = ({ file, period, sheets }: WorkbookOutline, lang: Lang): readonly string[] => {
  const lines: string[] = []
  let placed = 0
  let numericCells = 0
  for (const sheet of sheets) {
    for (const line of sheetLines(sheet, file, lang)) lines.push(line)
    placed += placedOf(sheet)
    numericCells += sheet.numericCells
  }
  const share = numericCells === 0 ? '0' : divide(String(placed * 100), String(numericCells), 1)
  const head = [
    file,
    period === null ? words[lang].noPeriod : `${words[lang].for} ${periodText(period, lang)}`,
    `${words[lang].figures(placed, numericCells)} (${formatNumber(share, lang, { decimals: 1 })} %)`,
  ]
  return [head.join(' · '), ...lines]
}

/** How many figures of a sheet have a place. */
export const placedOf = ({ tables }: SheetOutline): number =>
  tables.reduce((sum, { figures }) => sum + figures.length, 0)

const periodText = (period: PeriodId, lang: Lang): string => formatPeriod(period, lang)

const sheetLines = (sheet: SheetOutline, file: string, lang: Lang): readonly string[] => {
  const text = words[lang]
  const about = sheet.tables.length === 0 ? text.noTable : text.figures(placedOf(sheet), sheet.numericCells)
  const name = `${text.sheet} “${sheet.sheet}”${sheet.hidden ? ` (${text.hidden})` : ''}`
  return [
    '',
    `${name} · ${about}`,
    ...sheet.tables.flatMap((table) => tableLines(table, lang)),
    ...lackLines(sheet, file, lang),
    ...printFindings(sheet.findings, lang)
      .filter((line) => line !== '')
      .map((line) => `  ${line}`),
  ]
}

const tableLines = (table: TableOutline, lang: Lang): readonly string[] => {
  const text = words[lang]
  const { number, title, continued, unit, period, rows, firstRow, lastRow, figures, columns, footnotes } = table
  const head = [
    `${text.table} ${[number === null ? '' : `${number}.`, title === '' ? text.noTitle : title].filter(Boolean).join(' ')}${continued ? ` (${text.continued})` : ''}`,
    unit === null ? '' : `${text.unit} ${unit.text}`,
    period === null ? '' : periodText(period, lang),
    text.rows(rows.length, firstRow, lastRow),
    `${figures.length} ${text.placed}`,
  ]
  return [
    `  ${head.filter((part) => part !== '').join(' · ')}`,
    ...columns.map((column) => `    ${columnLine(column, lang)}`),
    ...footnotes.map((note) => `    ${note}`),
  ]
}

const columnLine = (column: ColumnReading, lang: Lang): string => {
  const text = words[lang]
  const parts = [
    text.measure[column.measure],
    column.period === null ? text.noPeriod : periodText(column.period, lang),
    column.baseline === null ? '' : baseText(column.baseline, lang),
    column.unit?.text ?? '',
    column.status === null ? '' : text.status[column.status],
    column.hidden ? text.hidden : '',
  ]
  const header = column.header.length === 0 ? text.noHeader : column.header.join(' / ')
  return `${colName(column.col)}  ${parts.filter((part) => part !== '').join(' · ')}  ← ${header}`
}

const baseText = ({ kind, period }: Baseline, lang: Lang): string =>
  `${words[lang].base[kind]} ${periodText(period, lang)}`

/** One line for each kind of lack: its cells, and the words of the first. */
const lackLines = ({ notPlaced, sheet }: SheetOutline, file: string, lang: Lang): readonly string[] => {
  const kinds = Map.groupBy(notPlaced, ({ why }) => why)
  return [...kinds].flatMap(([why, cells]) => {
    const [first] = cells
    return first === undefined
      ? []
      : [`  ${words[lang].notPlaced}  ${why}  ${cellList(cells, lang)}  ${lackText(first, file, sheet, lang)}`]
  })
}

const cellList = (cells: readonly UnplacedCell[], lang: Lang): string => {
  const named = cells
    .slice(0, NAMED_CELLS)
    .map(({ cell }) => cell)
    .join(' ')
  return cells.length > NAMED_CELLS ? `${named} ${words[lang].more(cells.length - NAMED_CELLS)}` : named
}

const lackText = ({ cell, why, value }: UnplacedCell, file: string, sheet: string, lang: Lang): string =>
  describeFinding(finding(why, { file, sheet, cell }, { value }), lang)
