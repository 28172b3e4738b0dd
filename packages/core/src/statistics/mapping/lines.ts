import { groupBy } from '../../group-by.ts'
import type { PlacedFigure, SheetOutline, TableOutline, WrittenUnit } from '../sheets/index.ts'
import { bodyOf } from '../tables/index.ts'
import { wordKey } from '../tables/word-key.ts'
import { layoutKey, rowKey } from './layout-key.ts'
import type { Line, LineFigure, Meaning } from './model.ts'

/** A figure with its line and its place in the sheet. */
export interface MappedFigure extends LineFigure {
  readonly line: Line
  readonly row: number
  readonly col: number
}

/** Figures of a sheet with the lines to which they belong, row by row as they are asked for. */
export function* figuresByLine({ sheet, tables }: SheetOutline): Iterable<MappedFigure> {
  for (const table of tables) yield* figuresOfTable(table, sheet)
}

function* figuresOfTable(table: TableOutline, sheet: string): Iterable<MappedFigure> {
  const layout = layoutKey(table.title, sheet)
  const meaningOf = sharedMeanings(table)
  let row: PlacedFigure[] = []
  for (const figure of table.figures) {
    if (row.length > 0 && row[0]?.row !== figure.row) {
      yield* figuresOfRow(row, layout, meaningOf)
      row = []
    }
    row.push(figure)
  }
  yield* figuresOfRow(row, layout, meaningOf)
}

function* figuresOfRow(
  figures: readonly PlacedFigure[],
  layout: string,
  meaningOf: (figure: PlacedFigure) => Meaning,
): Iterable<MappedFigure> {
  const lines = linesOfRow(figures, layout)
  for (const figure of figures)
    yield {
      line: lines.get(figure) as Line,
      row: figure.row,
      col: figure.col,
      cell: figure.cell,
      meaning: meaningOf(figure),
      value: figure.value,
    }
}

const inUnit = new Set<PlacedFigure['measure']>(['level', 'plan', 'difference'])

/**
 * The figures of one row under one head are one line: its levels, its plan and what they are compared with. Where such a row has
 * levels in two units (a volume and a value), it is a line for each unit, and its comparisons are one of their own.
 */
function linesOfRow(figures: readonly PlacedFigure[], layout: string): ReadonlyMap<PlacedFigure, Line> {
  const lines = new Map<PlacedFigure, Line>()
  const nameOf = sharedNames()
  for (const [indicator, group] of groupBy(figures, nameOf)) {
    const units = new Map(group.filter(({ measure }) => inUnit.has(measure)).map(({ unit }) => [unit.unit, unit]))
    const lineIn = (unit: WrittenUnit | null, told: boolean): Line => ({
      layout,
      key: lineKey(indicator, told ? unit : null),
      ...indicator,
      unit,
    })
    const one = units.size <= 1 ? lineIn([...units.values()][0] ?? null, false) : null
    const ofUnit = new Map([...units].map(([code, unit]) => [code, lineIn(unit, true)]))
    const compared = lineIn(null, false)
    for (const figure of group)
      lines.set(figure, one ?? (inUnit.has(figure.measure) ? (ofUnit.get(figure.unit.unit) ?? compared) : compared))
  }
  return lines
}

/** What a figure is of. Who assigned a plan is said by its meaning, and does not make the plan one of another thing. */
function sharedNames(): (figure: PlacedFigure) => PlacedFigure['indicator'] {
  const known = new Map<string, PlacedFigure['indicator']>()
  return ({ indicator, measure }) => {
    const isPlan = measure === 'plan' || measure === 'planShare'
    const qualifiers = isPlan ? indicator.qualifiers.filter((words) => !saysBody(words)) : indicator.qualifiers
    const key = qualifiers.join('\n')
    const shared = known.get(key) ?? { ...indicator, qualifiers }
    known.set(key, shared)
    return shared
  }
}

function saysBody(words: string): boolean {
  return bodyOf({ key: wordKey(words), path: [words] }) !== null
}

function lineKey({ path, qualifiers }: PlacedFigure['indicator'], unit: WrittenUnit | null): string {
  const own = [path.map(keyOf).join(' / '), qualifiers.map(keyOf).join(' / '), unit === null ? '' : wordKey(unit.unit)]
  while (own.at(-1) === '') own.pop()
  return own.length === 0 ? '·' : own.join(' | ')
}

/** Rows and heads repeat: each is keyed once. */
const keys = new Map<string, string>()
const KEYS_KEPT = 20_000

function keyOf(words: string): string {
  const known = keys.get(words)
  if (known !== undefined) return known
  if (keys.size >= KEYS_KEPT) keys.clear()
  const key = rowKey(words)
  keys.set(words, key)
  return key
}

/** Figures that say the same of their lines share one meaning. */
function sharedMeanings({ columns }: TableOutline): (figure: PlacedFigure) => Meaning {
  const headers = new Map(columns.map(({ col, header }) => [col, header]))
  const known = new Map<string, Meaning>()
  return ({ col, measure, period, baseline, unit, status }) => {
    const header = measure === 'plan' || measure === 'planShare' ? (headers.get(col) ?? []) : []
    const body = header.length === 0 ? null : bodyOf({ key: wordKey(header.join(' / ')), path: header })
    const meaning: Meaning = { measure, period, baseline, unit, status, body }
    const key = JSON.stringify(meaning)
    const shared = known.get(key)
    if (shared) return shared
    known.set(key, meaning)
    return meaning
  }
}
