import type { Period } from '../../periods/index.ts'
import { isUnitHeader } from '../tables/header-words.ts'
import { type RowMark, readRowName } from '../tables/row-name.ts'
import { wordKey } from '../tables/word-key.ts'
import type { WrittenUnit } from './model.ts'
import { type KindRow, nameOf } from './row-kinds.ts'
import { type RowPeriod, rowPeriod } from './row-period.ts'
import type { SheetView, ViewCell } from './sheet-view.ts'
import type { TableRows } from './split-tables.ts'
import { isDitto, readUnitPair, readWrittenUnit, takeUnit } from './written-unit.ts'

/** A row of a table with its place among the others. */
export interface TreeRow {
  readonly source: KindRow
  readonly path: readonly string[]
  /** Unit of the row itself: its unit column, or brackets in its name. */
  readonly unit: WrittenUnit | null
  /** The nearest unit that a row over it names. */
  readonly inherited: WrittenUnit | null
  /** Units by column, from a row of units over it ('A. HÀNH KHÁCH | Nghìn HK | Triệu HK.km'). */
  readonly units: ReadonlyMap<number, WrittenUnit>
  /** The name bears the mark of a footnote: '(*)'. */
  readonly starred: boolean
  readonly group: boolean
  /** The row's own name is a period, for columns that name none. */
  readonly period: RowPeriod | null
}

/** What one table hands to the next, which goes on with it. */
export type Branch = readonly Node[]

interface Node {
  readonly name: string
  readonly place: Place
  readonly unit: WrittenUnit | null
  readonly units: ReadonlyMap<number, WrittenUnit>
}

/** How a row is set: column of its name, indent, kind of numbering, weight. */
interface Place {
  readonly col: number
  readonly indent: number
  readonly mark: RowMark
  readonly dots: number
  readonly bold: boolean
  /** Deeper than the row before, whatever its place: it stands below 'Trong đó'. */
  readonly among: number
}

export interface RowTree {
  readonly rows: readonly TreeRow[]
  readonly footnotes: readonly string[]
  /** What a table that goes on stands below. */
  readonly branch: Branch
}

interface Line {
  readonly source: KindRow
  readonly text: string
  /** Names merged down over several rows, to the left of the row's own. */
  readonly over: readonly string[]
  readonly cell: ViewCell | null
  readonly unit: WrittenUnit | null
}

const footnote = /^(?:\(?\*+\)?|\(?[¹²³]\)?|\(\d\)|ghi chú|chú thích|nguồn|lưu ý|note|source)\s*[:.)]?/iu

/** Names, units and ranks of the rows of a table. `first` is its first column of figures. */
export function treeOf(
  view: SheetView,
  { header, body }: Pick<TableRows, 'header' | 'body'>,
  first: number,
  ordinals: ReadonlySet<number>,
  from: Branch,
  report: Period | null,
): RowTree {
  const { lines, footnotes } = linesOf(
    view,
    body,
    first,
    ordinals,
    headedUnits(header, first) ?? unitColumn(body, first),
  )
  const rows: TreeRow[] = []
  let stack: Node[] = [...from]
  let among = 0
  let last: Place | null = null
  for (const line of lines) {
    if (isAmongThem(line)) {
      among = last ? among + 1 : among
      continue
    }
    const name = readRowName(line.text, '')
    const inline = amongThemInline.test(line.text)
    const { text, unit: own } = takeUnit(line.text.replace(amongThemInline, ''))
    const set = placeOf(line, name.mark, name.dots, among)
    const place = inline ? { ...set, indent: set.indent + 1 } : set
    if (last && among > 0 && outranks(place, last, true)) among = 0
    const settled = { ...place, among }
    stack = stack.filter((node) => outranks(node.place, settled, false))
    const units = unitsOfRow(line.source, first)
    const unit = line.unit ?? own
    const inherited = stack.map((node) => node.unit).findLast((found) => found !== null) ?? null
    const overUnits = stack.map((node) => node.units).findLast((found) => found.size > 0) ?? noUnits
    const plain = text
      .replace(/\(\*+\)|\*+$/gu, '')
      .replace(/[\s:]+$/u, '')
      .trim()
    rows.push({
      source: line.source,
      path: plain === '' ? [] : [...stack.map((node) => node.name), ...line.over, plain],
      unit,
      inherited,
      units: units.size > 0 ? units : overUnits,
      starred: /\*/u.test(line.text),
      group: line.source.kind !== 'data',
      period: rowPeriod(plain, report),
    })
    if (plain === '') continue
    stack.push({ name: [...line.over, plain].join(' – '), place: settled, unit, units })
    last = settled
  }
  return { rows, footnotes, branch: stack }
}

/** Whether a row set at `a` can stand over one set at `b` below it. */
function outranks(a: Place, b: Place, strictly: boolean): boolean {
  if (!strictly && a.among !== b.among) return a.among < b.among
  const order: readonly RowMark[] = ['letter', 'roman', 'arabic', 'dotted', 'small', 'none', 'bullet', 'plus']
  if (a.mark !== 'none' && b.mark !== 'none') {
    if (a.mark !== b.mark) return order.indexOf(a.mark) < order.indexOf(b.mark)
    return a.mark === 'dotted' ? a.dots < b.dots : a.indent < b.indent && a.mark === 'bullet'
  }
  if (isOuterMark(a) !== isOuterMark(b)) return isOuterMark(a)
  if (a.col !== b.col) return a.col < b.col
  if (a.indent !== b.indent) return a.indent < b.indent
  if (a.mark !== b.mark) return order.indexOf(a.mark) < order.indexOf(b.mark)
  return a.bold && !b.bold
}

/** Letters and roman numbers head parts of a table, wherever they stand. */
function isOuterMark({ mark }: Place): boolean {
  return mark === 'letter' || mark === 'roman' || mark === 'arabic'
}

function placeOf({ cell, source }: Line, mark: RowMark, dots: number, among: number): Place {
  const held = cell ?? source.cells[0]
  return {
    col: held?.col ?? 1,
    indent: held?.look.indent ?? 0,
    mark,
    dots,
    bold: held?.look.bold === true,
    among,
  }
}

const amongThem = /^(?:trong đó|chia ra|bao gồm|gồm|of which|cụ thể)\s*:?$/iu
const amongThemInline = /^(?:trong đó|bao gồm|gồm|of which)\s*[:;,-]\s*(?=\p{L})/iu

function isAmongThem({ text, source }: Line): boolean {
  return source.kind === 'label' && amongThem.test(text)
}

/** One for all rows without units of their own, which are nearly all. */
const noUnits: ReadonlyMap<number, WrittenUnit> = new Map()

function unitsOfRow({ kind, cells }: KindRow, first: number): ReadonlyMap<number, WrittenUnit> {
  if (kind !== 'units') return noUnits
  const units = new Map<number, WrittenUnit>()
  for (const { col, text } of cells) {
    const unit = col >= first ? readWrittenUnit(text) : null
    if (unit) units.set(col, unit)
  }
  return units
}

/** Rows with their whole names: a name that goes on in the next row is joined, footnotes are taken out. */
function linesOf(
  view: SheetView,
  body: readonly KindRow[],
  first: number,
  ordinals: ReadonlySet<number>,
  unitCol: number | null,
): { lines: readonly Line[]; footnotes: readonly string[] } {
  const lines: Line[] = []
  const footnotes: string[] = []
  let unitAbove: WrittenUnit | null = null
  const lastData = body.findLastIndex(({ kind }) => kind === 'data')
  for (const [at, source] of body.entries()) {
    if (source.kind === 'header' || source.kind === 'numbering') continue
    const { cell, text, over } = nameTexts(view, source, first, unitCol, ordinals)
    if (isFootnote(source, text, { last: at > lastData, begun: footnotes.length > 0 })) {
      if (text !== '') footnotes.push(text)
      continue
    }
    const written = unitCol === null ? null : source.cells.find(({ col }) => col === unitCol)
    if (!written || !isDitto(written.text)) unitAbove = written ? readWrittenUnit(written.text, true) : null
    const line: Line = { source, text, over, cell, unit: written ? unitAbove : null }
    const previous = lines.at(-1)
    if (previous && goesOn(previous, line)) lines[lines.length - 1] = joined(previous, line)
    else lines.push(line)
  }
  return { lines, footnotes }
}

/** By its first words; below the last figures every line that is not set like a row, and all that follows a footnote there. */
function isFootnote({ kind, cells }: KindRow, text: string, below: { last: boolean; begun: boolean }): boolean {
  if (kind !== 'label') return false
  if (footnote.test(text) || text === '') return true
  return below.last && (below.begun || (cells.length === 1 && !/^\p{Ll}/u.test(text)))
}

/** 'Bắc Trung Bộ' above 'và duyên hải miền Trung': one of the two has the figures, and the second begins small. */
function goesOn(previous: Line, line: Line): boolean {
  if (previous.source.kind === 'data' && line.source.kind !== 'label') return false
  if (line.source.row - previous.source.row > 1) return false
  // Figures set one row below their name.
  if (line.text === '') return previous.source.kind === 'label' && line.source.kind === 'data'
  const begins = /^(?:\p{Ll}{2,}|\((?!\*|\d)|và(?!\p{L}))/u.test(line.text)
  return begins || (/^(?:VÀ|CỦA)\s/u.test(line.text) && previous.source.kind === 'label')
}

function joined(previous: Line, line: Line): Line {
  const source = previous.source.kind === 'data' ? previous.source : line.source
  return {
    source,
    over: previous.over,
    text: `${previous.text} ${line.text}`.trim(),
    cell: previous.cell ?? line.cell,
    unit: line.unit ?? previous.unit,
  }
}

/** The column left of the figures that the header calls one of units. */
function headedUnits(header: readonly KindRow[], first: number): number | null {
  const heads = header.flatMap(({ cells }) =>
    cells.filter(({ col, text }) => col < first && isUnitHeader(wordKey(text))),
  )
  return heads[0]?.col ?? null
}

/** The column left of the figures that holds units in most rows. */
function unitColumn(body: readonly KindRow[], first: number): number | null {
  const counts = new Map<number, { units: number; all: number }>()
  for (const { cells } of body)
    for (const { col, text } of cells) {
      if (col >= first || text === '') continue
      const count = counts.get(col) ?? { units: 0, all: 0 }
      count.all += 1
      if (isDitto(text) || readWrittenUnit(text) !== null) count.units += 1
      counts.set(col, count)
    }
  const found = [...counts].filter(([, { units, all }]) => units >= 2 && units >= all * 0.6)
  return found.toSorted(([, a], [, b]) => b.units - a.units)[0]?.[0] ?? null
}

/** 'Trong đó:' in a cell of its own before the name says where the row belongs, not what it is. */
function nameCells(source: KindRow, first: number, unitCol: number | null, ordinals: ReadonlySet<number>): ViewCell[] {
  const cells = source.cells.filter(
    (cell) => cell.col < first && cell.col !== unitCol && !ordinals.has(cell.col) && nameOf(cell) !== '',
  )
  return cells.length > 1 && amongThem.test(cells[0]?.text ?? '') ? cells.slice(1) : cells
}

/** Words of the row, and those of names merged down over it and its neighbours: a region beside its provinces. */
function nameTexts(
  view: SheetView,
  source: KindRow,
  first: number,
  unitCol: number | null,
  ordinals: ReadonlySet<number>,
): Pick<Line, 'cell' | 'text' | 'over'> {
  const cells = nameCells(source, first, unitCol, ordinals)
  const leftmost = cells[0] ?? null
  if (source.kind !== 'data') return { cell: leftmost, text: cells.map(nameOf).join(' '), over: [] }
  const isTall = (col: number): boolean => {
    const merge = view.mergeAt(source.row, col)
    return merge !== undefined && merge.bottom > merge.top
  }
  const own = cells.filter(({ col }) => !isTall(col))
  const over: string[] = []
  for (let col = 1; col < first; col++) {
    const merge = col === unitCol || ordinals.has(col) ? undefined : view.mergeAt(source.row, col)
    const held = merge && merge.left === col && merge.bottom > merge.top ? view.at(merge.top, col) : undefined
    if (held && held.text !== '') over.push(held.text)
  }
  return own.length > 0
    ? { cell: own[0] ?? null, text: own.map(nameOf).join(' '), over }
    : { cell: leftmost, text: over.at(-1) ?? '', over: over.slice(0, -1) }
}

/** Units that a footnote '(*) Chiếc, triệu USD' gives to the rows that bear its mark: of volumes and of values. */
export function starredUnits(footnotes: readonly string[]): readonly [WrittenUnit, WrittenUnit] | null {
  for (const note of footnotes) {
    const pair = /^\(?\*/u.test(note) ? readUnitPair(note.replace(/^\(?\*+\)?\s*/u, '')) : null
    if (pair) return pair
  }
  return null
}
