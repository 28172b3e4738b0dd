import { type CellRange, inRange, readAddress } from '@giaoban/core/layout'
import { rawAttribute, scanXml, type XmlTag } from './scan-xml.ts'

/** A cell as it stands in the XML text of its sheet. `end` is behind its closing tag. */
export interface CellSpot {
  readonly col: number
  readonly tag: XmlTag
  end: number
  formula: boolean
}

/** A row as it stands in the XML text of its sheet. */
export interface RowSpot {
  readonly row: number
  readonly tag: XmlTag
  /** Where its closing tag begins; of an empty row, the end of its tag. */
  close: number
  end: number
  readonly cells: CellSpot[]
}

/** A cached value of a formula: the tag of its cell, and the element that holds the value. */
export interface CachedValue {
  readonly cell: XmlTag
  readonly start: number
  readonly end: number
}

/** Where everything stands in the XML text of a sheet that writing numbers into it needs to know. */
export interface SheetMap {
  /** All rows; only those asked for hold their cells. */
  readonly rows: readonly RowSpot[]
  readonly data: { readonly tag: XmlTag; readonly close: number } | null
  readonly cached: readonly CachedValue[]
  /** Ranges that one formula fills: their cells bear no formula of their own. */
  readonly arrays: readonly CellRange[]
  readonly merges: readonly CellRange[]
  /** Styles of whole columns. */
  readonly columns: readonly { readonly min: number; readonly max: number; readonly style: string }[]
  readonly dimension: XmlTag | null
  readonly isProtected: boolean
}

/** The range of an attribute such as `A1:C3`; null when it is none. */
export function rangeOf(ref: string | undefined): CellRange | null {
  const [from, to] = (ref ?? '').split(':').map((address) => readAddress(address))
  if (!from) return null
  return { top: from.row, left: from.col, bottom: to?.row ?? from.row, right: to?.col ?? from.col }
}

/** Goes once through the well-formed XML of a worksheet. `wanted` are the rows whose cells are to be found. */
export function mapSheetXml(xml: string, wanted: ReadonlySet<number>): SheetMap {
  const map = new SheetScan(xml, wanted)
  scanXml(xml, map)
  return map
}

type Tagged = { -readonly [K in keyof CachedValue]: CachedValue[K] }

class SheetScan implements SheetMap {
  readonly rows: RowSpot[] = []
  readonly cached: CachedValue[] = []
  readonly arrays: CellRange[] = []
  readonly merges: CellRange[] = []
  readonly columns: { min: number; max: number; style: string }[] = []
  data: { tag: XmlTag; close: number } | null = null
  dimension: XmlTag | null = null
  isProtected = false
  readonly #xml: string
  readonly #wanted: ReadonlySet<number>
  readonly #foreign = new Set<string>()
  #inData = false
  #col = 0
  #row: RowSpot | null = null
  #cell: CellSpot | null = null
  #value: Tagged | null = null
  #formulaFrom = -1
  #shared: string | undefined
  #isForeign = false

  constructor(xml: string, wanted: ReadonlySet<number>) {
    this.#xml = xml
    this.#wanted = wanted
  }

  open(tag: XmlTag): void {
    if (this.#inData) this.#openInData(tag)
    else if (tag.local === 'sheetData') {
      this.data = { tag, close: tag.end }
      this.#inData = !tag.empty
    } else this.#openBeside(tag)
  }

  close(tag: XmlTag): void {
    if (!this.#inData) return
    if (tag.local === 'sheetData') {
      if (this.data) this.data.close = tag.start
      this.#inData = false
    } else if (tag.local === 'row' && this.#row) {
      Object.assign(this.#row, { close: tag.start, end: tag.end })
      this.#row = null
    } else if (tag.local === 'c') this.#endCell(tag.end)
    else if (tag.local === 'v' && this.#value) this.#value.end = tag.end
    else if (tag.local === 'f' && this.#formulaFrom >= 0) this.#endFormula(tag.start)
  }

  #openBeside(tag: XmlTag): void {
    const at = (name: string): string | undefined => rawAttribute(this.#xml, tag, name)
    if (tag.local === 'dimension') this.dimension = tag
    else if (tag.local === 'sheetProtection') this.isProtected = /^(?:1|true|on)$/.test(at('sheet') ?? '')
    else if (tag.local === 'mergeCell') {
      const range = rangeOf(at('ref'))
      if (range) this.merges.push(range)
    } else if (tag.local === 'col') {
      const style = at('style')
      if (style !== undefined) this.columns.push({ min: Number(at('min')), max: Number(at('max')), style })
    }
  }

  #openInData(tag: XmlTag): void {
    const at = (name: string): string | undefined => rawAttribute(this.#xml, tag, name)
    if (tag.local === 'row') {
      const row = Number(at('r') ?? (this.rows.at(-1)?.row ?? 0) + 1)
      this.#row = { row, tag, close: tag.end, end: tag.end, cells: [] }
      this.rows.push(this.#row)
      this.#col = 0
    } else if (tag.local === 'c') {
      const address = at('r')
      this.#col = (address === undefined ? undefined : readAddress(address)?.col) ?? this.#col + 1
      this.#cell = { col: this.#col, tag, end: tag.end, formula: false }
      if (tag.empty) this.#endCell(tag.end)
    } else if (tag.local === 'f' && this.#cell) this.#openFormula(tag, at)
    else if (tag.local === 'v' && this.#cell) this.#value = { cell: this.#cell.tag, start: tag.start, end: tag.end }
  }

  #openFormula(tag: XmlTag, at: (name: string) => string | undefined): void {
    if (this.#cell) this.#cell.formula = true
    const kind = at('t')
    const range = kind === 'array' || kind === 'dataTable' ? rangeOf(at('ref')) : null
    if (range) this.arrays.push(range)
    this.#shared = at('si')
    this.#formulaFrom = tag.end
    if (tag.empty) this.#endFormula(tag.end)
  }

  /** A formula of another workbook ('[1]Sheet!A1') cannot be computed without it: what it last was stays. */
  #endFormula(end: number): void {
    const text = this.#xml.slice(this.#formulaFrom, end)
    const shared = this.#shared
    this.#isForeign = /\[\d+\]/.test(text) || (text === '' && shared !== undefined && this.#foreign.has(shared))
    if (this.#isForeign && shared !== undefined) this.#foreign.add(shared)
    this.#formulaFrom = -1
  }

  #endCell(end: number): void {
    const [cell, row] = [this.#cell, this.#row]
    if (cell && row) {
      cell.end = end
      const isComputed = cell.formula || this.arrays.some((range) => inRange(range, row.row, cell.col))
      if (this.#value && isComputed && !this.#isForeign) this.cached.push(this.#value)
      cell.formula = isComputed
      if (this.#wanted.has(row.row)) row.cells.push(cell)
    }
    this.#cell = null
    this.#value = null
    this.#isForeign = false
  }
}
