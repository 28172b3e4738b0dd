import type { Span } from '../../findings/index.ts'
import { readAddress } from '../../layout/index.ts'
import type { PeriodId } from '../../periods/index.ts'
import { compareDecimals, type ScaledUnit, tenTo } from '../../quantities/index.ts'
import {
  type ColumnMeaning,
  isMeasureRow,
  type ResolvedColumn,
  type Table,
  type TableRow,
} from '../../statistics/index.ts'
import type { Claim, TableCell } from '../claim.ts'
import { countedNounIn, leadingNounIn } from '../figures/unit-after-number.ts'
import type { Catalogue } from '../subjects/indicator-catalogue.ts'
import { type CellFigure, figuresOfCell } from './cell-figure.ts'
import type { TableSheet } from './table-sheet.ts'
import { isUnknown } from './unknown-period.ts'

type Meaning = Exclude<ColumnMeaning, { readonly kind: 'remark' }>

/**
 * The figures of an understood table as claims: the row says what is measured and in which unit, the header how and when. Claims of a row
 * share a group. Rows that the catalogue knows have its code. Columns that were not understood give none.
 */
export function claimsOfTable(
  text: string,
  { spanOf, notation }: TableSheet,
  table: Table,
  { catalogue, number }: { readonly catalogue: Catalogue; readonly number: number },
): readonly Claim[] {
  return table.rows.flatMap((row) => {
    const indicator = indicatorOf(row, table.rows, spanOf)
    // One code for the row: its unit is that of the level, which tells a volume from a value.
    const code = catalogue.codeOf(indicator.text, { measure: 'level', unit: row.unit?.unit ?? null })
    const under = wholeOf(row, table.rows)
    return table.columns.flatMap(({ column, meaning }) => {
      const cell: TableCell = { table: number, row: row.row, col: column.col, ...(under === null ? {} : { under }) }
      const span = spanOf(row.row, column.col)
      if (span === null || meaning === null || meaning.kind === 'remark') return []
      return figuresOfCell(text.slice(span.start, span.end), notation).map((figure) =>
        claimOf(figure, meaning, {
          row,
          column,
          span,
          text,
          indicator: { ...indicator, code },
          group: `${row.row}`,
          cell,
        }),
      )
    })
  })
}

/** A row that stands under another by its indent or 'Trong đó' alone is named with it; a numbered one has a name of its own. */
function indicatorOf(
  { name, nameCell, parent }: TableRow,
  rows: readonly TableRow[],
  spanOf: TableSheet['spanOf'],
): Omit<Claim['indicator'], 'code'> {
  const at = readAddress(nameCell)
  const { start, end } = (at && spanOf(at.row, at.col)) ?? { start: 0, end: 0 }
  const above = parent === null ? undefined : rows[parent]
  const leans = isMeasureRow(name.key) || name.amongThem || ['bullet', 'plus', 'none'].includes(name.mark)
  return { text: above && leans ? `${name.text} (${above.name.text})` : name.text, start, end }
}

/** '- Thu nội địa' under 'Thu ngân sách' is a part of it; volume and value of one thing are not, nor are numbered rows. */
function wholeOf({ name, parent }: TableRow, rows: readonly TableRow[]): NonNullable<TableCell['under']> | null {
  const above = parent === null ? undefined : rows[parent]
  if (
    above === undefined ||
    isMeasureRow(name.key) ||
    !(name.amongThem || name.mark === 'bullet' || name.mark === 'plus')
  )
    return null
  return { row: above.row, all: false, ...(name.amongThem ? { among: true } : {}) }
}

interface CellContext {
  readonly row: TableRow
  readonly column: ResolvedColumn['column']
  readonly span: Span
  readonly text: string
  readonly indicator: Claim['indicator']
  readonly group: string
  readonly cell: TableCell
}

function claimOf(
  figure: CellFigure,
  meaning: Meaning,
  { row, column, span, text, indicator, group, cell }: CellContext,
): Claim {
  const start = span.start + figure.start
  const end = span.start + figure.end
  const isAmount = meaning.kind === 'value' || meaning.kind === 'target'
  // 'Tăng, giảm (%)' says the unit of the change, not of what changes.
  const unit = unitOfCell(figure, row, isAmount ? column.unit : null)
  const measured = measuredOf(figure, meaning, unit)
  const measureWord = column.measure === 'volume' ? ', lượng' : column.measure === 'value' ? ', giá trị' : ''
  return {
    indicator: { ...indicator, text: `${indicator.text}${measureWord}` },
    value: Number(figure.value),
    printed: text.slice(start, end),
    planBy: planByOf(meaning),
    period: known(meaning.period),
    approx: figure.approx ?? (meaning.kind === 'value' && meaning.status === 'estimate' ? 'estimate' : null),
    group,
    inTable: true,
    cell,
    start,
    end,
    ...measured,
  }
}

interface CellUnit {
  readonly unit: string | null
  readonly scale: number
}

const percent: CellUnit = { unit: 'percent', scale: 1 }

function unitOfCell(figure: CellFigure, row: TableRow, ofColumn: ScaledUnit | null): CellUnit {
  const read = ofColumn ?? row.unit
  if (read !== null) return { unit: read.unit, scale: Number(tenTo(read.multiplier)) }
  if (figure.percent) return percent
  const written = row.unitText === null || row.unitText === '' ? null : row.unitText.toLowerCase()
  return { unit: written ?? countedIn(row.name.text), scale: 1 }
}

/** 'Tổng số hộ', 'Hộ nghèo': a row without a unit counts what it names first. */
const countedIn = (name: string): string | null => countedNounIn(name) ?? leadingNounIn(name)

type Measured = Pick<Claim, 'measure' | 'unit' | 'scale' | 'direction' | 'baseline'>

function measuredOf(figure: CellFigure, meaning: Meaning, unit: CellUnit): Measured {
  if (meaning.kind === 'planShare') return { measure: 'plan_ratio', ...percent, direction: null, baseline: 'plan' }
  if (meaning.kind === 'change') return changeOf(figure, meaning, unit)
  const baseline = meaning.kind === 'target' && planByOf(meaning) === null ? 'plan' : null
  return { measure: unit.unit === 'percent' ? 'share' : 'level', ...unit, direction: null, baseline }
}

const baselines = {
  growth: 'same_period_last_year',
  momGrowth: 'previous_period',
  decGrowth: 'year_start',
} as const

function changeOf(
  figure: CellFigure,
  { mode, measure }: Extract<Meaning, { kind: 'change' }>,
  unit: CellUnit,
): Measured {
  const baseline = baselines[measure]
  const isRate = unit.unit === 'percent'
  switch (mode) {
    case 'ratio':
      return { measure: 'change_ratio', ...percent, direction: against(figure, '100'), baseline }
    case 'times':
      return { measure: 'change_ratio', unit: 'times', scale: 1, direction: against(figure, '1'), baseline }
    case 'growth':
      if (!isRate) return { measure: 'change_pct', ...percent, direction: signOf(figure), baseline }
      return { measure: 'points', unit: 'points', scale: 1, direction: signOf(figure), baseline }
    case 'absolute':
      if (!isRate) return { measure: 'change_abs', ...unit, direction: signOf(figure), baseline }
      return { measure: 'points', unit: 'points', scale: 1, direction: signOf(figure), baseline }
  }
}

function against({ value }: CellFigure, one: string): Claim['direction'] {
  const order = compareDecimals(value, one)
  return order > 0 ? 'up' : order < 0 ? 'down' : 'flat'
}

function signOf({ value, negative }: CellFigure): Claim['direction'] {
  if (compareDecimals(value, '0') === 0) return 'flat'
  return negative ? 'down' : 'up'
}

/** 'Khác' without a name stands for nobody: the header names no body. */
function planByOf(meaning: Meaning): Claim['planBy'] {
  if (meaning.kind !== 'target' && meaning.kind !== 'planShare') return null
  return meaning.assigner === 'other' && meaning.assignerName === undefined ? null : meaning.assigner
}

function known(period: PeriodId): PeriodId | null {
  return isUnknown(period) ? null : period
}
