import type { Workbook } from '../../layout/index.ts'
import type { PeriodId } from '../../periods/index.ts'
import type { DecimalText } from '../../quantities/index.ts'
import { markBlankCells } from './blank-cells.ts'
import type { ColumnReading, PlacedFigure } from './model.ts'
import { readStatisticalWorkbook } from './read-workbook.ts'

/** A cell of a form in which a figure has its place. */
export interface FormCell extends Omit<PlacedFigure, 'value' | 'stored'> {
  readonly sheet: string
  /** The words over its column, top down. */
  readonly header: readonly string[]
  /** The number that stands in it as the sheet shows it; null = blank. */
  readonly holds: DecimalText | null
  /** It computes what it shows. */
  readonly computed: boolean
}

/** A workbook as a form: which figure each of its cells asks for. */
export interface FormReading {
  readonly file: string
  /** The period that the workbook itself names; null = none. */
  readonly period: PeriodId | null
  readonly cells: readonly FormCell[]
}

/**
 * Reads a workbook as a form to be filled in: cells that are blank and cells that hold a number, each with the figure that it is for.
 * `asked` is the period that it is filled for, taken where nothing in it names one.
 */
export function readForm(workbook: Workbook, asked: PeriodId | null): FormReading {
  const marked = workbook.sheets.map(markBlankCells)
  const form = { ...workbook, sheets: marked.map(({ sheet }) => sheet) }
  const alone = readStatisticalWorkbook(form)
  const reading = alone.period === null && asked !== null ? readStatisticalWorkbook(form, asked) : alone
  const cells = reading.sheets.flatMap(({ sheet, tables }, at) => {
    const blank = marked[at]?.blank ?? new Set()
    const computed = computedCells(workbook, at)
    return tables.flatMap(({ figures, columns }) => {
      const headers = new Map(columns.map((column: ColumnReading) => [column.col, column.header]))
      return figures.map((figure): FormCell => {
        const isBlank = blank.has(figure.cell) || computed.get(figure.cell) === null
        return {
          ...figure,
          sheet,
          header: headers.get(figure.col) ?? [],
          holds: isBlank ? null : figure.value,
          computed: computed.has(figure.cell),
        }
      })
    })
  })
  return { file: workbook.file, period: alone.period, cells }
}

/** Addresses of formulas; null for one that holds no result. */
function computedCells({ sheets }: Workbook, at: number): ReadonlyMap<string, DecimalText | null> {
  const found = new Map<string, DecimalText | null>()
  for (const { cells } of sheets[at]?.rows ?? [])
    for (const { address, formula, value } of cells)
      if (formula !== undefined) found.set(address, value.kind === 'number' ? value.value : null)
  return found
}
