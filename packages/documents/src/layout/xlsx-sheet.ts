import {
  type CellRange,
  type CellValue,
  cellAddress,
  readAddress,
  type SheetCell,
  type SheetFrame,
  type SheetRow,
} from '@giaoban/core/layout'
import type { Archive } from './archive.ts'
import { type CellFormat, shownBy } from './cell-format.ts'
import { excelNumber } from './excel-number.ts'
import { textInFont } from './legacy-font.ts'
import { serialDate } from './serial-date.ts'
import { shiftFormula } from './shift-formula.ts'
import { decodeEscapes, type SharedText } from './xlsx-parts.ts'
import { isOn, walkXml } from './xml.ts'

/** What the cells of every sheet of one workbook share. */
export interface SheetContext {
  readonly archive: Archive
  readonly strings: readonly SharedText[]
  /** Values of the shared strings: one object however many cells show it; null for blanks. */
  readonly values: readonly (CellValue | null)[]
  readonly formats: readonly CellFormat[]
  readonly from1904: boolean
  /** Counts a cell against the limit. Throws `file/too-large`. */
  readonly onCell: () => void
}

interface RawCell {
  row: number
  col: number
  type: string
  style: number
  value: string
  hasValue: boolean
  formula: string | null
  shared: string | null
}

/** One worksheet part in one pass: its rows to `take`, merged ranges and hidden columns back; blank cells are left out. */
export function readSheetPart(
  context: SheetContext,
  part: string,
  take: (row: SheetRow) => void,
  onRead?: (bytes: number) => void,
): SheetFrame {
  const hiddenCols: number[] = []
  const widths = new Map<number, number>()
  let hidden = false
  const merges: CellRange[] = []
  const masters = new Map<string, { formula: string; row: number; col: number }>()
  let cells: SheetCell[] = []
  let row = 0
  let col = 0
  let cell: RawCell | null = null
  let into: 'value' | 'formula' | 'inline' | null = null
  let text = ''
  walkXml(context.archive, part, {
    ...(onRead && { walked: onRead }),
    open(name, attributes) {
      switch (name) {
        case 'row':
          row = readRowNumber(attributes.r) ?? row + 1
          hidden = attributes.hidden !== undefined && isOn(attributes.hidden)
          col = 0
          cells = []
          return
        case 'c': {
          const at = attributes.r === undefined ? null : readAddress(attributes.r)
          col = at?.col ?? col + 1
          cell = {
            row: at?.row ?? row,
            col,
            type: attributes.t ?? 'n',
            style: Number(attributes.s ?? 0),
            value: '',
            hasValue: false,
            formula: null,
            shared: null,
          }
          return
        }
        case 'v':
          into = 'value'
          text = ''
          return
        case 'f':
          if (!cell) return
          into = 'formula'
          text = ''
          cell.formula = ''
          if (attributes.t === 'shared') cell.shared = attributes.si ?? ''
          return
        case 't':
          if (cell) into = 'inline'
          return
        case 'rPh':
          into = null
          return
        case 'col':
          addColumns(attributes, hiddenCols, widths)
          return
        case 'mergeCell':
          addMerge(merges, attributes.ref)
      }
    },
    text(piece) {
      if (into === 'inline' && cell) cell.value += piece
      else if (into) text += piece
    },
    close(name) {
      switch (name) {
        case 'v':
          if (cell) Object.assign(cell, { value: text, hasValue: text !== '' })
          into = null
          return
        case 'f':
          if (cell) cell.formula = text
          into = null
          return
        case 't':
          into = null
          return
        case 'c': {
          const done = cell && finishCell(context, cell, masters)
          if (done) cells.push(done)
          cell = null
          return
        }
        case 'row':
          if (cells.length > 0) take(hidden ? { row, hidden, cells } : { row, cells })
      }
    },
  })
  return { merges, ...(hiddenCols.length > 0 && { hiddenCols }), ...(widths.size > 0 && { widths }) }
}

function readRowNumber(text: string | undefined): number | null {
  const row = Number(text)
  return Number.isInteger(row) && row >= 1 ? row : null
}

/** A range to the last column of the grid speaks of what lies beyond the table: 16,384 numbers say no more than the first 1,000. */
const COLUMNS_TOLD = 1000

function addColumns(
  { min, max, hidden, width }: Readonly<Record<string, string>>,
  hiddenCols: number[],
  widths: Map<number, number>,
): void {
  const isHidden = hidden !== undefined && isOn(hidden)
  const wide = Number(width)
  for (let col = Number(min); col <= Math.min(Number(max), COLUMNS_TOLD); col++) {
    if (isHidden) hiddenCols.push(col)
    if (wide > 0) widths.set(col, Math.round(wide * 10) / 10)
  }
}

function addMerge(merges: CellRange[], ref: string | undefined): void {
  const [from, to] = (ref ?? '').split(':').map((address) => readAddress(address))
  if (!from) return
  merges.push({ top: from.row, left: from.col, bottom: to?.row ?? from.row, right: to?.col ?? from.col })
}

function finishCell(
  context: SheetContext,
  raw: RawCell,
  masters: Map<string, { formula: string; row: number; col: number }>,
): SheetCell | null {
  const format = context.formats[raw.style]
  const value = readValue(context, raw, format)
  if (value === null) return null
  context.onCell()
  const cell: { -readonly [K in keyof SheetCell]: SheetCell[K] } = {
    col: raw.col,
    address: cellAddress(raw.row, raw.col),
    value,
  }
  const formula = formulaOf(raw, masters)
  if (formula !== null) cell.formula = formula
  const indent = (format?.indent ?? 0) + (value.kind === 'text' ? leadingSpaces(value.text) : 0)
  if (indent > 0) cell.indent = indent
  if (format?.bold) cell.bold = true
  const shown = format && value.kind === 'number' ? shownBy(format.number) : undefined
  if (shown) cell.shown = shown
  return cell
}

function formulaOf(raw: RawCell, masters: Map<string, { formula: string; row: number; col: number }>): string | null {
  if (raw.formula === null) return null
  if (raw.shared === null) return raw.formula
  if (raw.formula !== '') masters.set(raw.shared, { formula: raw.formula, row: raw.row, col: raw.col })
  const master = masters.get(raw.shared)
  return master ? shiftFormula(master.formula, raw.row - master.row, raw.col - master.col) : ''
}

function leadingSpaces(text: string): number {
  return /^[\s\u00a0]*/.exec(text)?.[0].length ?? 0
}

function readValue(context: SheetContext, raw: RawCell, format: CellFormat | undefined): CellValue | null {
  switch (raw.type) {
    case 's':
      return sharedValue(context, Number(raw.value), format)
    case 'inlineStr':
    case 'str':
      return textValue(textInFont(decodeEscapes(raw.value), format?.legacy ?? null))
    case 'e':
      return { kind: 'error', error: raw.value }
    case 'b':
      return raw.hasValue ? { kind: 'boolean', value: raw.value === '1' || raw.value === 'true' } : uncalculated(raw)
    case 'd':
      return raw.hasValue ? { kind: 'date', date: raw.value.replace(/T00:00:00(\.0+)?Z?$/, '') } : uncalculated(raw)
    default:
      return raw.hasValue ? numberValue(context, raw, format) : uncalculated(raw)
  }
}

/** Texts in old fonts become Unicode, run by run. */
function sharedValue(context: SheetContext, index: number, format: CellFormat | undefined): CellValue | null {
  const shared = context.strings[index]
  const legacy = format?.legacy ?? null
  if (!shared || (legacy === null && shared.runs === undefined)) return context.values[index] ?? null
  const runs = shared.runs ?? [{ text: shared.text }]
  return textValue(runs.map(({ text, font }) => textInFont(text, font === undefined ? legacy : font)).join(''))
}

function uncalculated(raw: RawCell): CellValue | null {
  return raw.formula === null ? null : { kind: 'formula' }
}

export function textValue(text: string): CellValue | null {
  return text.trim() === '' ? null : { kind: 'text', text }
}

function numberValue(context: SheetContext, raw: RawCell, format: CellFormat | undefined): CellValue | null {
  if (format?.number.kind === 'date') {
    const date = serialDate(Number(raw.value), context.from1904)
    if (date !== null) return { kind: 'date', date }
  }
  const value = excelNumber(raw.value)
  // Not a number where the file promises one: keep what stands there, so that a finding can show it.
  return value === null ? textValue(raw.value) : { kind: 'number', value }
}
