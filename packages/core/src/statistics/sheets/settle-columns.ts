import { type Finding, finding } from '../../findings/index.ts'
import { parsePeriod } from '../../periods/index.ts'
import type { ColumnReading } from './model.ts'
import { addressOf, type ViewCell } from './sheet-view.ts'

/** A column whose header may leave open whether its percents are of the base or of the change. */
export interface OpenColumn extends ColumnReading {
  readonly open: boolean
}

/** Where findings about columns stand. */
interface SheetPlace {
  readonly file: string
  readonly sheet: string
}

interface Settled {
  readonly columns: readonly ColumnReading[]
  readonly findings: readonly Finding[]
}

/** What headers leave open, as far as the columns beside and the figures settle it; what figures settle is a finding. */
export function settleColumns(
  columns: readonly OpenColumn[],
  figures: readonly ViewCell[],
  { file, sheet }: SheetPlace,
): Settled {
  const place = { file, sheet }
  const shares = settleShares(withEstimates(columns), figures, place)
  const changes = settleChanges(shares.columns, figures, place)
  return { columns: changes.columns, findings: [...shares.findings, ...changes.findings] }
}

function unclear(column: ColumnReading, reading: string, figures: readonly ViewCell[], place: SheetPlace): Finding {
  const cell = figures.find(({ col }) => col === column.col)
  const at = { ...place, ...(cell ? { cell: addressOf(cell) } : {}) }
  return finding('annex/unclear-column', at, { text: column.header.join(' / '), reading })
}

/** A span that ends with an estimated month holds that estimate: 'Cộng dồn 2 tháng' beside 'Ước tính tháng 2'. */
function withEstimates(columns: readonly OpenColumn[]): readonly OpenColumn[] {
  const ends = (column: OpenColumn): string | null => (column.period === null ? null : parsePeriod(column.period).end)
  const estimated = new Set(
    columns.filter(({ status, measure }) => status === 'estimate' && measure === 'level').map(ends),
  )
  return columns.map((column) => {
    const end = ends(column)
    const holds = column.status === null && column.measure === 'level' && end !== null && estimated.has(end)
    return holds ? { ...column, status: 'estimate' } : column
  })
}

/**
 * Statistics offices print percents of the base; a table whose open columns hold a negative figure, or none near 100, prints
 * percents of change. That is told by its figures, so each such column is a finding.
 */
function settleChanges(columns: readonly OpenColumn[], figures: readonly ViewCell[], place: SheetPlace): Settled {
  const open = columns.filter((column) => column.open && column.measure === 'index')
  const values = figures
    .filter(({ col }) => open.some((column) => column.col === col))
    .map(({ number }) => Number(number))
  const grows = values.length > 0 && (values.some((value) => value < 0) || values.every((value) => value < 50))
  const findings = grows ? open.map((column) => unclear(column, 'growth', figures, place)) : []
  return {
    columns: columns.map(({ open: isOpen, ...column }) =>
      isOpen && grows && column.measure === 'index' ? { ...column, measure: 'growth' } : column,
    ),
    findings,
  }
}

/** Shares are printed with a decimal or two. */
const rounding = 0.06

/** 'Cơ cấu (%)' without a period: of the one column of levels from which its figures follow. */
function settleShares(
  columns: readonly OpenColumn[],
  figures: readonly ViewCell[],
  place: SheetPlace,
): { readonly columns: readonly OpenColumn[]; readonly findings: readonly Finding[] } {
  const undated = columns.filter(({ measure, period }) => measure === 'share' && period === null)
  if (undated.length === 0) return { columns, findings: [] }
  const numbers = numbersByColumn(figures)
  const of = new Map<number, OpenColumn>()
  for (const share of undated) {
    const fitting = columns.filter(
      ({ col, measure, period }) =>
        measure === 'level' && period !== null && areShares(numbers.get(share.col), numbers.get(col)),
    )
    if (fitting.length === 1 && fitting[0]) of.set(share.col, fitting[0])
  }
  return {
    columns: columns.map((column) => {
      const whole = of.get(column.col)
      return whole ? { ...column, period: whole.period, status: whole.status } : column
    }),
    findings: undated.filter(({ col }) => of.has(col)).map((column) => unclear(column, 'share', figures, place)),
  }
}

function numbersByColumn(figures: readonly ViewCell[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const columns = new Map<number, Map<number, number>>()
  for (const { row, col, number } of figures) {
    const column = columns.get(col) ?? new Map<number, number>()
    columns.set(col, column.set(row, Number(number)))
  }
  return columns
}

/** Whether each share is that of its row in the nearest row above that has 100. */
function areShares(
  shares: ReadonlyMap<number, number> | undefined,
  levels: ReadonlyMap<number, number> | undefined,
): boolean {
  let whole: number | null = null
  let parts = 0
  for (const [row, share] of shares ?? []) {
    const level = levels?.get(row)
    if (level === undefined) return false
    if (share === 100) whole = level
    else if (whole === null || Math.abs((level / whole) * 100 - share) > rounding) return false
    else parts += 1
  }
  return parts > 0
}
