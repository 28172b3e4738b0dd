import { type CellRange, cellAddress, inRange, readAddress } from '@giaoban/core/layout'
import type { DecimalText } from '@giaoban/core/quantities'
import { type CellSpot, mapSheetXml, type RowSpot, rangeOf, type SheetMap } from './map-sheet-xml.ts'
import { rawAttribute } from './scan-xml.ts'

/** Why a cell was left as it is. */
export type LeftWhy = 'no-sheet' | 'formula' | 'merged' | 'locked' | 'date'

/** A number to be written; it has been checked that the sheet has such a cell. */
export interface SheetFill {
  readonly row: number
  readonly col: number
  /** What to write into a cell of this style, or why not. */
  readonly valueFor: (style: number) => FillResult
}

/** What stands in the cell now, or why it was left: one of the two. */
export type FillResult =
  | { readonly written: DecimalText; readonly why?: undefined }
  | { readonly written?: undefined; readonly why: LeftWhy }

export interface FilledSheet {
  /** The sheet's XML; the same text where nothing had to be changed. */
  readonly xml: string
  /** For each fill, in their order. */
  readonly results: readonly FillResult[]
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * A worksheet's XML with numbers in some of its cells and without the cached values of its formulas; every other letter stays.
 * `isUnlocked` says of a style whether a protected sheet lets its cells be written.
 */
export function fillSheet(
  xml: string,
  fills: readonly SheetFill[],
  isUnlocked: (style: number) => boolean,
): FilledSheet {
  const map = mapSheetXml(xml, new Set(fills.map(({ row }) => row)))
  const sheet = new Sheet(xml, map, isUnlocked)
  const results = fills.map((fill) => sheet.write(fill))
  return { xml: applied(xml, sheet.edits()), results }
}

/** The XML without cached values, so that whoever opens it computes anew. */
export function withoutCachedValues(xml: string): string {
  const { cached } = mapSheetXml(xml, new Set())
  return applied(xml, cacheEdits(xml, cached))
}

function applied(xml: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return xml
  const pieces: string[] = []
  let from = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(xml.slice(from, start), text)
    from = end
  }
  return [...pieces, xml.slice(from)].join('')
}

/** The value goes, and with it the type that only said what the value was. */
function cacheEdits(xml: string, cached: SheetMap['cached']): readonly Edit[] {
  return cached.flatMap(({ cell, start, end }) => {
    const open = xml.slice(cell.start, cell.end)
    const untyped = withoutAttribute(open, 't')
    const typeEdit = untyped === open ? [] : [{ start: cell.start, end: cell.end, text: untyped }]
    return [...typeEdit, { start, end, text: '' }]
  })
}

function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '')
}

/** A row that the sheet does not have yet, or one that it has, with the cells to come. */
interface RowWork {
  readonly spot: RowSpot | null
  readonly added: { readonly col: number; readonly xml: string }[]
}

class Sheet {
  readonly #xml: string
  readonly #map: SheetMap
  readonly #isUnlocked: (style: number) => boolean
  readonly #byRow: ReadonlyMap<number, RowSpot>
  readonly #prefix: string
  readonly #replaced: Edit[] = []
  readonly #work = new Map<number, RowWork>()
  #grown: CellRange | null = null

  constructor(xml: string, map: SheetMap, isUnlocked: (style: number) => boolean) {
    this.#xml = xml
    this.#map = map
    this.#isUnlocked = isUnlocked
    this.#byRow = new Map(map.rows.map((row) => [row.row, row]))
    this.#prefix = map.data === null ? '' : map.data.tag.name.slice(0, -'sheetData'.length)
  }

  write({ row, col, valueFor }: SheetFill): FillResult {
    const spot = this.#byRow.get(row) ?? null
    const cell = spot?.cells.find((each) => each.col === col) ?? null
    const { arrays, merges, data, isProtected } = this.#map
    if (data === null) return { why: 'no-sheet' }
    if (cell?.formula || arrays.some((range) => inRange(range, row, col))) return { why: 'formula' }
    if (merges.some((range) => inRange(range, row, col) && (range.top !== row || range.left !== col)))
      return { why: 'merged' }
    const style = cell ? this.#attribute(cell, 's') : this.#inheritedStyle(spot, col)
    if (isProtected && !this.#isUnlocked(Number(style ?? 0))) return { why: 'locked' }
    const result = valueFor(Number(style ?? 0))
    if (result.written !== undefined) this.#put(row, col, spot, cell, style, result.written)
    return result
  }

  edits(): readonly Edit[] {
    return [
      ...this.#replaced,
      ...cacheEdits(this.#xml, this.#map.cached),
      ...this.#rowEdits(),
      ...this.#dimensionEdits(),
    ]
  }

  #attribute(spot: CellSpot | RowSpot, name: string): string | undefined {
    return rawAttribute(this.#xml, spot.tag, name)
  }

  /** A cell that does not stand in the file yet looks like its row, else like its column. */
  #inheritedStyle(spot: RowSpot | null, col: number): string | undefined {
    const own =
      spot && /^(?:1|true)$/.test(this.#attribute(spot, 'customFormat') ?? '') ? this.#attribute(spot, 's') : undefined
    return own ?? this.#map.columns.find(({ min, max }) => col >= min && col <= max)?.style
  }

  #put(
    row: number,
    col: number,
    spot: RowSpot | null,
    cell: CellSpot | null,
    style: string | undefined,
    value: DecimalText,
  ): void {
    const p = this.#prefix
    const set = style === undefined ? '' : ` s="${style}"`
    const xml = `<${p}c r="${cellAddress(row, col)}"${set}><${p}v>${value}</${p}v></${p}c>`
    if (cell) {
      this.#replaced.push({ start: cell.tag.start, end: cell.end, text: xml })
      return
    }
    const work = this.#work.get(row) ?? { spot, added: [] }
    work.added.push({ col, xml })
    this.#work.set(row, work)
    const { top, bottom, left, right } = this.#grown ?? { top: row, bottom: row, left: col, right: col }
    this.#grown = {
      top: Math.min(top, row),
      bottom: Math.max(bottom, row),
      left: Math.min(left, col),
      right: Math.max(right, col),
    }
  }

  /** New cells in the order of columns, new rows in the order of rows: a reader may refuse a sheet out of order. */
  #rowEdits(): readonly Edit[] {
    const edits: Edit[] = []
    const absent: { row: number; xml: string }[] = []
    for (const [row, { spot, added }] of this.#work) {
      const inOrder = added.toSorted((a, b) => a.col - b.col)
      if (spot === null) {
        const p = this.#prefix
        absent.push({ row, xml: `<${p}row r="${row}">${inOrder.map(({ xml }) => xml).join('')}</${p}row>` })
      } else edits.push(...this.#intoRow(spot, inOrder))
    }
    return [...edits, ...this.#newRows(absent.toSorted((a, b) => a.row - b.row))]
  }

  #intoRow(spot: RowSpot, added: readonly { col: number; xml: string }[]): readonly Edit[] {
    const open = this.#xml.slice(spot.tag.start, spot.tag.end)
    const bare = withoutAttribute(open, 'spans')
    if (spot.tag.empty) {
      const text = `${bare.replace(/\s*\/>$/, '>')}${added.map(({ xml }) => xml).join('')}</${spot.tag.name}>`
      return [{ start: spot.tag.start, end: spot.tag.end, text }]
    }
    const edits = added.map(({ col, xml }): Edit => {
      const next = spot.cells.find((cell) => cell.col > col)
      const at = next?.tag.start ?? spot.close
      return { start: at, end: at, text: xml }
    })
    // `spans` only speeds up reading, and may now be too narrow.
    return bare === open ? edits : [{ start: spot.tag.start, end: spot.tag.end, text: bare }, ...edits]
  }

  #newRows(absent: readonly { row: number; xml: string }[]): readonly Edit[] {
    const { data, rows } = this.#map
    if (data === null || absent.length === 0) return []
    if (data.tag.empty) {
      const open = this.#xml.slice(data.tag.start, data.tag.end).replace(/\s*\/>$/, '>')
      const text = `${open}${absent.map(({ xml }) => xml).join('')}</${data.tag.name}>`
      return [{ start: data.tag.start, end: data.tag.end, text }]
    }
    return absent.map(({ row, xml }) => {
      const at = rows.find((each) => each.row > row)?.tag.start ?? data.close
      return { start: at, end: at, text: xml }
    })
  }

  #dimensionEdits(): readonly Edit[] {
    const { dimension } = this.#map
    const range = dimension && rangeOf(rawAttribute(this.#xml, dimension, 'ref'))
    if (!dimension || !range || !this.#grown) return []
    const { top, left, bottom, right } = this.#grown
    const from = cellAddress(Math.min(range.top, top), Math.min(range.left, left))
    const to = cellAddress(Math.max(range.bottom, bottom), Math.max(range.right, right))
    const open = this.#xml.slice(dimension.start, dimension.end)
    const text = open.replace(/(\sref\s*=\s*["'])[^"']*/, `$1${from}:${to}`)
    return [{ start: dimension.start, end: dimension.end, text }]
  }
}

/** Row and column of an address. Throws RangeError for what is none. */
export function placeIn(address: string): { readonly row: number; readonly col: number } {
  const at = readAddress(address)
  if (at === null) throw new RangeError(`not a cell: ${address}`)
  return at
}
