import { shownNumber } from '../../layout/index.ts'
import { type PeriodId, parsePeriod, periodFrom, previousPeriod, samePeriodLastYear } from '../../periods/index.ts'
import { type DecimalText, trimZeros } from '../../quantities/index.ts'
import { measureOf } from '../tables/header-words.ts'
import { says, wordKey } from '../tables/word-key.ts'
import type {
  Baseline,
  ColumnReading,
  PlacedFigure,
  PlaceLack,
  TableMeasure,
  UnplacedCell,
  WrittenUnit,
} from './model.ts'
import type { TitleReading } from './read-title.ts'
import type { RowPeriod } from './row-period.ts'
import type { TreeRow } from './row-tree.ts'
import { addressOf, type ViewCell } from './sheet-view.ts'
import { countedUnit } from './written-unit.ts'

/** What the figures of one table are placed by. */
export interface Placing {
  readonly title: TitleReading
  readonly columns: ReadonlyMap<number, ColumnReading>
  readonly starred: readonly [WrittenUnit, WrittenUnit] | null
  /** Indicators of the row at hand: figures of one row and one meaning share one object. */
  readonly ofRow: { row: TreeRow | null; readonly byWords: Map<string, PlacedFigure['indicator']> }
}

/** A figure with its place, or the cell with what its place lacks. */
export function placeFigure(cell: ViewCell, row: TreeRow | null, placing: Placing): PlacedFigure | UnplacedCell {
  const column = placing.columns.get(cell.col)
  const value = cell.number === null ? '' : shown(cell, column, cell.number)
  const lacking = (why: PlaceLack): UnplacedCell => ({ cell: addressOf(cell), why, value })
  if (!column || column.header.length === 0) return lacking('table/no-header')
  if (row === null || row.path.length === 0) return lacking('table/no-name')
  const { timed, period } = periodOf(column, row)
  if (period === null) return lacking('table/no-period')
  const baseline = timed === null ? column.baseline : baselineIn(column, period)
  if (
    baseline === null &&
    (column.measure === 'index' || column.measure === 'growth' || column.measure === 'difference')
  )
    return lacking('table/no-base')
  const unit = unitOf(column, row, placing)
  if (unit === null) return lacking('table/no-unit')
  return {
    cell: addressOf(cell),
    row: cell.row,
    col: cell.col,
    indicator: indicatorOf(row, timed !== null, column, placing),
    period,
    measure: measureIn(row, column, cell),
    baseline,
    unit,
    status: column.status ?? timed?.status ?? null,
    value,
    stored: cell.number ?? value,
  }
}

/** Of the column, else of the row's own name; 'Tháng 1' below the column '2011' is that month of that year. */
function periodOf(column: ColumnReading, row: TreeRow): { timed: RowPeriod | null; period: PeriodId | null } {
  if (column.period === null) return { timed: row.period, period: row.period?.period ?? null }
  const year = parsePeriod(column.period)
  if (!row.period?.yearAssumed || year.months !== 12) return { timed: null, period: column.period }
  const { month, months } = parsePeriod(row.period.period)
  return { timed: row.period, period: periodFrom(year.year, month, months).id }
}

/** The base of a figure whose row tells its period; one that the header names by its own stays. */
function baselineIn({ baseline, compares }: ColumnReading, period: PeriodId): Baseline | null {
  if (compares === 'samePeriod') return { kind: compares, period: samePeriodLastYear(period) }
  return compares === 'previousPeriod' ? { kind: compares, period: previousPeriod(period) } : baseline
}

function indicatorOf(
  row: TreeRow,
  timed: boolean,
  { qualifiers }: ColumnReading,
  { title, ofRow }: Placing,
): PlacedFigure['indicator'] {
  if (ofRow.row !== row) {
    ofRow.row = row
    ofRow.byWords.clear()
  }
  const words = `${timed}\n${qualifiers.join('\n')}`
  const known = ofRow.byWords.get(words)
  if (known) return known
  const made = { title: title.title, path: timed ? row.path.slice(0, -1) : row.path, qualifiers }
  ofRow.byWords.set(words, made)
  return made
}

/** 'Lạm phát cơ bản' among indices is printed as the change itself: 2,87 beside 102,91. */
function measureIn({ path }: TreeRow, { measure }: ColumnReading, cell: ViewCell): TableMeasure {
  if (measure !== 'index' || Math.abs(Number(cell.number)) >= 50) return measure
  return says(wordKey(path.at(-1) ?? ''), 'lạm phát', 'tốc độ tăng', 'mức tăng') ? 'growth' : measure
}

function shown(cell: ViewCell, column: ColumnReading | undefined, stored: DecimalText): DecimalText {
  const printed = shownNumber(cell.look, stored, column?.unit?.unit === 'percent')
  return cell.look.shown?.decimals === undefined ? trimZeros(printed) : printed
}

/** The nearest unit wins: of the row, of its column, of a row of units, of the row over it, of the title. */
function unitOf(column: ColumnReading, row: TreeRow, { title, starred }: Placing): WrittenUnit | null {
  if (column.measure !== 'level' && column.measure !== 'plan' && column.measure !== 'difference') return column.unit
  const side = sideOf(column)
  if (row.starred && starred && side !== null) return starred[side]
  const paired = title.pair ? title.pair[side ?? 1] : null
  const written = row.unit ?? column.unit ?? row.units.get(column.col) ?? row.inherited ?? paired ?? title.unit
  return written ?? countedIn([...column.qualifiers, row.path.at(-1) ?? '', title.title])
}

/** No unit is written, but the words say what is counted. */
function countedIn(texts: readonly string[]): WrittenUnit | null {
  for (const text of texts) {
    const unit = countedUnit(text)
    if (unit) return unit
  }
  return null
}

/** 0 for a column of volumes, 1 for one of values, null for neither. */
function sideOf({ qualifiers }: ColumnReading): 0 | 1 | null {
  const measures = qualifiers.map((text) => measureOf(wordKey(text)))
  return measures.includes('volume') ? 0 : measures.includes('value') ? 1 : null
}
