import type { PeriodId } from '../../periods/index.ts'
import { readUnit, type ScaledUnit, tenTo } from '../../quantities/index.ts'
import { findPeriods, says, wordKey } from '../../statistics/index.ts'
import type { Claim, TableCell } from '../claim.ts'
import type { Catalogue } from '../subjects/indicator-catalogue.ts'
import { type CellFigure, figuresOfCell } from './cell-figure.ts'
import type { GridRow, NameGrid } from './name-grid.ts'

/** What a column says of its figures. */
interface ColumnSense {
  readonly col: number
  readonly words: string
  readonly unit: ScaledUnit | null
  readonly noun: string | null
  readonly measure: 'level' | 'share' | 'plan' | 'planShare'
  readonly period: PeriodId | null
}

/**
 * The figures of a table of places × indicators as claims: the column says what is measured, the row of whom. Columns that compare
 * ('so với cùng kỳ') say no base and give none. `number` is that of the table in its text, `unit` that of the note above it.
 */
export function claimsOfGrid(
  text: string,
  grid: NameGrid,
  {
    number,
    period,
    unit,
    catalogue,
  }: { number: number; period: PeriodId | null; unit: ScaledUnit | null; catalogue: Catalogue },
): readonly Claim[] {
  const senses = grid.columns.flatMap(({ col, path }) => senseOf(col, path, unit, period) ?? [])
  const under = partsOf(grid.rows)
  return grid.rows.flatMap((row) =>
    senses.flatMap((sense) => {
      const span = grid.source.spanOf(row.row, sense.col)
      if (span === null) return []
      const whole = under.get(row.row)
      const cell: TableCell = {
        table: number,
        row: row.row,
        col: sense.col,
        ...(whole === undefined ? {} : { under: { row: whole, all: true } }),
      }
      const figures = figuresOfCell(text.slice(span.start, span.end), grid.source.notation)
      return figures
        .filter(({ negative }) => !negative)
        .map((figure) => claimOf(text, figure, span.start, sense, row, cell, catalogue))
    }),
  )
}

const compares = ['so với', 'so', 'tăng', 'giảm', 'tăng trưởng', 'chênh lệch', 'cùng kỳ']

function senseOf(
  col: number,
  path: readonly string[],
  note: ScaledUnit | null,
  known: PeriodId | null,
): ColumnSense | null {
  const words = path.join(' – ')
  const key = wordKey(words)
  const inBrackets = path.map((part) => /\(([^()]*)\)\s*$/u.exec(part)?.[1] ?? '').findLast((part) => part !== '')
  const own = inBrackets === undefined ? null : readUnit(inBrackets)
  const isPercent = own?.unit === 'percent' || says(key, '%') || says(key, 'tỷ lệ', 'cơ cấu', 'tỷ trọng')
  const ofPlan = says(key, 'kế hoạch', 'dự toán', 'chỉ tiêu', 'mục tiêu')
  if (isPercent && ofPlan) return { col, words, unit: null, noun: null, measure: 'planShare', period: known }
  if (says(key, ...compares)) return null
  const year = Number(known?.slice(0, 4) ?? 0)
  const period = findPeriods(words, year).find(({ yearAssumed }) => !yearAssumed || year > 0)?.period.id ?? known
  if (isPercent) return { col, words, unit: null, noun: null, measure: 'share', period }
  const noun =
    inBrackets !== undefined && own === null && /^\p{L}[\p{L}\s/]{0,14}$/u.test(inBrackets) ? inBrackets : null
  return { col, words, unit: own ?? (noun === null ? note : null), noun, measure: ofPlan ? 'plan' : 'level', period }
}

/** The row that is the whole of each: its group above, else the total. Where there are several totals nobody knows. */
function partsOf(rows: readonly GridRow[]): ReadonlyMap<number, number> {
  const wholes = rows.filter(({ kind }) => kind === 'total')
  const total = wholes.length === 1 ? wholes[0]?.row : undefined
  const hasGroups = rows.some(({ kind }) => kind === 'group')
  const under = new Map<number, number>()
  let group: number | undefined
  for (const { row, kind } of rows) {
    if (kind === 'group') group = row
    const whole = kind === 'plain' && hasGroups ? group : total
    if (kind !== 'total' && whole !== undefined) under.set(row, whole)
  }
  return under
}

function claimOf(
  text: string,
  figure: CellFigure,
  from: number,
  sense: ColumnSense,
  row: GridRow,
  cell: TableCell,
  catalogue: Catalogue,
): Claim {
  const start = from + figure.start
  const end = from + figure.end
  const isRatio = sense.measure === 'share' || sense.measure === 'planShare' || figure.percent
  const unit = isRatio ? 'percent' : (sense.unit?.unit ?? sense.noun?.toLowerCase() ?? null)
  const head = sense.words.replace(/\s*\([^()]*\)\s*$/u, '')
  return {
    measure: sense.measure === 'planShare' ? 'plan_ratio' : isRatio ? 'share' : 'level',
    indicator: {
      text: `${head} (${row.name})`,
      start: from,
      end: from,
      code: row.kind === 'total' ? catalogue.codeOf(head, { measure: 'level', unit }) : null,
    },
    value: Number(figure.value),
    scale: isRatio ? 1 : Number(tenTo(sense.unit?.multiplier ?? 0)),
    unit,
    printed: text.slice(start, end),
    direction: null,
    baseline: sense.measure === 'plan' || sense.measure === 'planShare' ? 'plan' : null,
    planBy: null,
    period: sense.period,
    approx: figure.approx,
    group: `${cell.row}`,
    inTable: true,
    cell,
    start,
    end,
  }
}
