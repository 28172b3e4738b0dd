import { cellText, type SheetCell, type SheetRow } from '../../layout/index.ts'
import { readUnit, type ScaledUnit } from '../../quantities/index.ts'
import type { Header } from './find-header.ts'
import type { Grid } from './grid.ts'
import { isMeasureRow } from './match-indicator.ts'
import { type RowMark, type RowName, readRowName } from './row-name.ts'
import { wordKey } from './word-key.ts'

/** One row of figures with its place among the others. */
export interface TableRow {
  readonly row: number
  readonly name: RowName
  /** Cell that holds the name, for findings. */
  readonly nameCell: string
  /** Index of the row above to which this one belongs; null at the top. */
  readonly parent: number | null
  /** Text of the unit as it applies to the row, own or inherited; null when nothing says it. */
  readonly unitText: string | null
  readonly unit: ScaledUnit | null
  readonly unitCell: string | null
  readonly cells: ReadonlyMap<number, SheetCell>
  readonly hasFigures: boolean
}

const markRank: Readonly<Record<RowMark, number>> = {
  letter: 100,
  roman: 200,
  arabic: 300,
  dotted: 310,
  small: 400,
  none: 0,
  bullet: 600,
  plus: 700,
}
const AMONG_THEM_RANK = 500
const DEEPEST_INDENT = 40

/** Rows from `first` to `last` with names, ranks and units. `noteUnit` is the unit written above the table. */
export function readRows(
  grid: Grid,
  header: Header,
  first: number,
  last: number,
  noteUnit: ScaledUnit | null,
): readonly TableRow[] {
  const source = grid.sheet.rows.filter(({ row }) => row >= first && row <= last)
  const marked = source.some((row) => ['roman', 'arabic', 'dotted'].includes(nameOf(row, header)?.name.mark ?? ''))
  const unitFromMerge = verticalMerges(grid, header.unitCol)
  const rows: TableRow[] = []
  const stack: { index: number; rank: number }[] = []
  let among = 0
  for (const sheetRow of source) {
    const named = nameOf(sheetRow, header)
    if (!named) continue
    const { name } = named
    if (name.text === '' && !name.amongThem) continue
    const rank = rankOf(named, { marked, among, previous: rows, stack })
    if (name.amongThem) among = AMONG_THEM_RANK
    else if (name.mark !== 'none' && markRank[name.mark] < AMONG_THEM_RANK) among = 0
    if (name.text === '') continue
    while (stack.length > 0 && (stack.at(-1)?.rank ?? 0) >= rank) stack.pop()
    const parent = stack.at(-1)?.index ?? null
    const cells = new Map(sheetRow.cells.map((cell) => [cell.col, cell]))
    const unit = unitOfRow(
      cells.get(header.unitCol ?? -1) ?? unitFromMerge.get(sheetRow.row),
      name,
      parent === null ? null : (rows[parent] ?? null),
      rows.at(-1) ?? null,
      noteUnit,
    )
    stack.push({ index: rows.length, rank })
    rows.push({
      row: sheetRow.row,
      name,
      nameCell: named.cell.address,
      parent,
      ...unit,
      cells,
      hasFigures: header.columns.some(({ col }) => isFigure(cells.get(col))),
    })
  }
  return rows
}

interface NamedCell {
  readonly name: RowName
  readonly cell: SheetCell
  readonly indent: number
}

const nameCache = new WeakMap<SheetRow, NamedCell | null>()

function nameOf(row: SheetRow, header: Header): NamedCell | null {
  const known = nameCache.get(row)
  if (known !== undefined) return known
  const named = readNameCell(row, header)
  nameCache.set(row, named)
  return named
}

function readNameCell(row: SheetRow, { name, ordinalCol }: Header): NamedCell | null {
  const within = row.cells.filter(({ col, value }) => col >= name.left && col <= name.right && value.kind === 'text')
  // Names nested by column may keep their numbering in a column of their own: the longest text is the name.
  const cell = within.toSorted((a, b) => cellText(b.value).trim().length - cellText(a.value).trim().length)[0]
  const ordinalCell = row.cells.find(({ col }) => col === ordinalCol)
  const before = within.find(({ col }) => cell && col < cell.col)
  const ordinal = ordinalCell ? cellText(ordinalCell.value) : before ? cellText(before.value) : ''
  const fallback =
    ordinalCell?.value.kind === 'text' && ordinalCell.value.text.trim().length > 4 ? ordinalCell : undefined
  const found = cell ?? fallback
  if (!found) return null
  const indent = Math.min((found.indent ?? 0) + (found.col - name.left) * 4, DEEPEST_INDENT)
  return { name: readRowName(cellText(found.value), cell ? ordinal : ''), cell: found, indent: Math.max(indent, 0) }
}

interface RankContext {
  /** Some row of the table carries a roman or arabic number, so that unmarked rows stand below those. */
  readonly marked: boolean
  readonly among: number
  readonly previous: readonly TableRow[]
  readonly stack: readonly { index: number; rank: number }[]
}

/** Lower stands higher. Marks nest in their usual order; among equal marks, and without any, the indent decides. */
function rankOf({ name, indent }: NamedCell, { marked, among, previous, stack }: RankContext): number {
  if (isMeasureRow(name.key)) {
    // 'Lượng', 'Giá trị' belong to the nearest row above that names a thing.
    const thing = stack.findLast(({ index }) => !isMeasureRow(previous[index]?.name.key ?? ''))
    if (thing) return thing.rank + 0.5
  }
  const own = name.mark === 'none' ? (marked ? 450 : 300) : markRank[name.mark] + name.dots * 10
  const below = name.amongThem || (name.mark === 'none' && among > 0) ? AMONG_THEM_RANK : own
  return Math.max(own, below) + indent
}

/** Ditto signs in a unit column. */
const ditto = /^(?:"|''|”|“|〃|nt|-\s*nt\s*-|như trên|\/\/|-)$/i

function unitOfRow(
  cell: SheetCell | undefined,
  name: RowName,
  parent: TableRow | null,
  above: TableRow | null,
  noteUnit: ScaledUnit | null,
): Pick<TableRow, 'unitText' | 'unit' | 'unitCell'> {
  const text = cell ? cellText(cell.value).replace(/\s+/g, ' ').trim() : ''
  if (text !== '' && ditto.test(text))
    return { unitText: above?.unitText ?? null, unit: above?.unit ?? null, unitCell: cell?.address ?? null }
  if (text !== '') return { unitText: text, unit: readUnit(text), unitCell: cell?.address ?? null }
  if (name.unit) return { unitText: name.text, unit: name.unit, unitCell: null }
  if (parent?.unit) return { unitText: parent.unitText, unit: parent.unit, unitCell: null }
  return { unitText: noteUnit ? '' : null, unit: noteUnit, unitCell: null }
}

/** Cells of a column whose content reaches down over merged rows; a sheet's worth of merges is bounded. */
function verticalMerges(grid: Grid, col: number | null): ReadonlyMap<number, SheetCell> {
  const reached = new Map<number, SheetCell>()
  if (col === null) return reached
  for (const merge of grid.sheet.merges) {
    if (merge.left > col || merge.right < col || merge.bottom === merge.top) continue
    const cell = grid.at(merge.top, merge.left)
    if (!cell) continue
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 500); row++) reached.set(row, cell)
  }
  return reached
}

function isFigure(cell: SheetCell | undefined): boolean {
  return cell !== undefined && (cell.value.kind !== 'text' || cell.value.text.trim() !== '')
}

/** Unit of a note above the table: 'ĐVT: tỷ đồng', 'Đơn vị tính: Triệu USD'. Null when it names several or none. */
export function readUnitNote(text: string): ScaledUnit | null {
  const note = /(?:ĐVT|Đơn vị(?: tính)?)\s*[:：]\s*([^;()]+)/i.exec(text.normalize('NFC'))
  if (!note?.[1] || wordKey(note[1]).split(' ').length > 6) return null
  return readUnit(note[1].replace(/[).,;\s]+$/, ''))
}
