import { type CellRange, type CellValue, cellAddress, type SheetCell, type SheetRow } from '@giaoban/core/layout'
import { shownBy } from '../cell-format.ts'
import { excelNumber } from '../excel-number.ts'
import { textInFont } from '../legacy-font.ts'
import { serialDate } from '../serial-date.ts'
import type { Globals } from './globals.ts'
import { BIFF8, type BiffRecord, RECORD, recordsFrom } from './records.ts'
import { type StoredText, TextReader } from './text-reader.ts'

/** What a reader takes of one sheet. */
export interface SheetRecords {
  readonly rows: readonly SheetRow[]
  readonly merges: readonly CellRange[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenCols: readonly number[]
  /** In characters. */
  readonly widths: ReadonlyMap<number, number>
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

interface CellAt {
  readonly row: number
  readonly col: number
  readonly style: number
}

/** Cells, merged ranges and what is hidden of one sheet's records. `onCell` counts cells against the limit. */
export class SheetReader {
  readonly #globals: Globals
  readonly #onCell: () => void
  readonly #rows = new Map<number, SheetCell[]>()
  readonly #merges: CellRange[] = []
  readonly #hiddenRows = new Set<number>()
  readonly #hiddenCols: number[] = []
  readonly #widths = new Map<number, number>()
  /** A formula whose text stands in the next STRING record. */
  #awaitsText: CellAt | null = null

  constructor(globals: Globals, onCell: () => void) {
    this.#globals = globals
    this.#onCell = onCell
  }

  read(stream: Uint8Array, offset: number): SheetRecords {
    let depth = 0
    for (const record of recordsFrom(stream, offset)) {
      if (record.type === RECORD.bof) depth += 1
      else if (record.type === RECORD.eof) depth -= 1
      else if (depth === 0) throw new RangeError('no sheet begins where the workbook says')
      // Charts inside a sheet are substreams of their own.
      if (depth === 0) break
      if (depth === 1) this.#take(record)
    }
    const rows = [...this.#rows]
      .toSorted(([a], [b]) => a - b)
      .map(([row, cells]): SheetRow => {
        const inOrder = cells.toSorted((a, b) => a.col - b.col)
        return this.#hiddenRows.has(row) ? { row, hidden: true, cells: inOrder } : { row, cells: inOrder }
      })
    return {
      rows,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenCols: this.#hiddenCols,
      widths: this.#widths,
    }
  }

  #take({ type, blocks }: BiffRecord): void {
    const view = blocks[0] as DataView
    switch (type) {
      case RECORD.labelSst: {
        const stored = this.#globals.strings[view.getUint32(6, true)]
        return stored && this.#text(cellAt(view), stored)
      }
      case RECORD.label:
      case RECORD.rString:
        return this.#text(cellAt(view), this.#ownText(blocks, type === RECORD.rString))
      case RECORD.number:
        return this.#number(cellAt(view), view.getFloat64(6, true))
      case RECORD.rk:
        return this.#number(cellAt(view), rkNumber(view, 6))
      case RECORD.mulRk:
        return this.#numbers(view)
      case RECORD.boolErr:
        return this.#put(cellAt(view), booleanOrError(view.getUint8(6), view.getUint8(7) === 1))
      case RECORD.formula:
        return this.#formula(view)
      case RECORD.string:
        return this.#formulaText(blocks)
      case RECORD.mergeCells:
        return this.#mergeCells(view)
      case RECORD.row:
        if (view.getUint8(12) & 0x20) this.#hiddenRows.add(view.getUint16(0, true) + 1)
        return
      case RECORD.colInfo:
        return this.#column(view)
    }
  }

  #ownText(blocks: readonly DataView[], withRuns: boolean): StoredText {
    const reader = new TextReader(blocks, 6)
    if (this.#globals.version === BIFF8) return reader.unicode(2)
    const text = reader.latin(2)
    if (!withRuns) return { text, runs: [] }
    const count = reader.u8()
    return { text, runs: Array.from({ length: count }, () => ({ start: reader.u8(), font: reader.u8() })) }
  }

  /** Letters before the first run have the font of the cell. */
  #text(at: CellAt, { text, runs }: StoredText, formula = false): void {
    const own = this.#globals.formats[at.style]?.legacy ?? null
    let unicode = textInFont(text.slice(0, runs[0]?.start ?? text.length), own)
    for (const [i, { start, font }] of runs.entries())
      unicode += textInFont(
        text.slice(start, runs[i + 1]?.start ?? text.length),
        this.#globals.fontAt(font)?.legacy ?? null,
      )
    if (unicode.trim() !== '') this.#put(at, { kind: 'text', text: unicode }, formula)
  }

  #number(at: CellAt, value: number, formula = false): void {
    const format = this.#globals.formats[at.style]
    const date = format?.number.kind === 'date' ? serialDate(value, this.#globals.from1904) : null
    const exact = excelNumber(String(value))
    if (date !== null) this.#put(at, { kind: 'date', date }, formula)
    else if (exact !== null) this.#put(at, { kind: 'number', value: exact }, formula)
  }

  #numbers(view: DataView): void {
    const row = view.getUint16(0, true) + 1
    const first = view.getUint16(2, true) + 1
    for (let i = 0; 4 + 6 * (i + 1) + 2 <= view.byteLength; i++) {
      const at = { row, col: first + i, style: view.getUint16(4 + 6 * i, true) }
      this.#number(at, rkNumber(view, 6 + 6 * i))
    }
  }

  /** The result as last computed: a number, or a mark in the last two bytes and a kind in the first (MS-XLS 2.5.133). */
  #formula(view: DataView): void {
    const at = cellAt(view)
    this.#awaitsText = null
    if (view.getUint16(12, true) !== 0xffff) return this.#number(at, view.getFloat64(6, true), true)
    const kind = view.getUint8(6)
    if (kind === 0) this.#awaitsText = at
    else if (kind === 1 || kind === 2) this.#put(at, booleanOrError(view.getUint8(8), kind === 2), true)
  }

  #formulaText(blocks: readonly DataView[]): void {
    if (!this.#awaitsText) return
    const reader = new TextReader(blocks)
    const text = this.#globals.version === BIFF8 ? reader.unicode(2).text : reader.latin(2)
    this.#text(this.#awaitsText, { text, runs: [] }, true)
    this.#awaitsText = null
  }

  #mergeCells(view: DataView): void {
    for (let i = 0; i < view.getUint16(0, true); i++) {
      const [top, bottom, left, right] = [0, 2, 4, 6].map((step) => view.getUint16(2 + 8 * i + step, true) + 1)
      this.#merges.push({ top, left, bottom, right } as CellRange)
    }
  }

  #column(view: DataView): void {
    const isHidden = (view.getUint16(8, true) & 1) === 1
    // In 256ths of a character.
    const width = Math.round(view.getUint16(4, true) / 25.6) / 10
    const last = Math.min(view.getUint16(2, true), 255)
    for (let col = view.getUint16(0, true); col <= last; col++) {
      if (isHidden) this.#hiddenCols.push(col + 1)
      if (width > 0) this.#widths.set(col + 1, width)
    }
  }

  #put({ row, col, style }: CellAt, value: CellValue, formula = false): void {
    this.#onCell()
    const format = this.#globals.formats[style]
    const cell: { -readonly [K in keyof SheetCell]: SheetCell[K] } = { col, address: cellAddress(row, col), value }
    if (formula) cell.formula = ''
    const blanks = value.kind === 'text' ? (/^[\s\u00a0]*/.exec(value.text)?.[0].length ?? 0) : 0
    const indent = (format?.indent ?? 0) + blanks
    if (indent > 0) cell.indent = indent
    if (format?.bold) cell.bold = true
    const shown = format && value.kind === 'number' ? shownBy(format.number) : undefined
    if (shown) cell.shown = shown
    const cells = this.#rows.get(row)
    if (cells) cells.push(cell)
    else this.#rows.set(row, [cell])
  }
}

function cellAt(view: DataView): CellAt {
  return { row: view.getUint16(0, true) + 1, col: view.getUint16(2, true) + 1, style: view.getUint16(4, true) }
}

function booleanOrError(value: number, isError: boolean): CellValue {
  return isError ? { kind: 'error', error: errors[value] ?? '#ERR!' } : { kind: 'boolean', value: value !== 0 }
}

/** A number in 30 bits: the head of a double, or an integer, either perhaps times one hundred (MS-XLS 2.5.217). */
function rkNumber(view: DataView, at: number): number {
  const packed = view.getInt32(at, true)
  const scale = packed & 1 ? 100 : 1
  if (packed & 2) return (packed >> 2) / scale
  const double = new DataView(new ArrayBuffer(8))
  double.setInt32(4, packed & ~3, true)
  return double.getFloat64(0, true) / scale
}
