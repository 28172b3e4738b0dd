import type { CellRange } from '@giaoban/core/layout'
import type { PeriodId } from '@giaoban/core/periods'
import type { DecimalText } from '@giaoban/core/quantities'
import type { Baseline, TableMeasure, Words } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import type { Route } from '../../route.ts'
import { decimal, periodId, words } from '../../scalars.ts'
import { component, describe, nullable, oneOf } from '../../schema.ts'
import { uuid, workbookReaders } from './workbook.ts'

export interface SheetCellAnswer {
  /** 1-based. */
  readonly col: number
  /** As the sheet shows it, numbers in the notation of the caller's language. */
  readonly text: string
  readonly number: boolean
  readonly bold: boolean
  readonly indent: number
  readonly formula: boolean
}

/** What was recognised in a numeric cell, or why it has no place. */
export interface MarkAnswer {
  readonly cell: string
  readonly row: number
  readonly col: number
  /** `kept` under an indicator · `left` out with a reason · `open`: nobody has decided · `unplaced`. */
  readonly state: 'kept' | 'left' | 'open' | 'unplaced'
  readonly layout: string | null
  readonly line: string | null
  /** Title, rows and heads that make its phrase. */
  readonly phrase: readonly string[]
  readonly period: PeriodId | null
  readonly measure: TableMeasure | null
  readonly baseline: Baseline | null
  /** As written. */
  readonly unit: string | null
  readonly value: DecimalText
  readonly indicator: string | null
  readonly indicatorName: Words | null
  /** Why it is left, unplaced or cannot be said by its indicator, in the language of the caller. */
  readonly why: string | null
}

export interface SheetTableAnswer {
  readonly number: string | null
  readonly title: string
  readonly layout: string
  readonly header: CellRange
  readonly firstRow: number
  readonly lastRow: number
}

/** A page of a sheet: some hundred rows. */
export interface SheetAnswer {
  readonly position: number
  readonly name: string
  readonly hidden: boolean
  /** First and last row of the page; 0 for an empty sheet. */
  readonly from: number
  readonly to: number
  /** First row of the next page; null: this was the last. */
  readonly next: number | null
  readonly lastRow: number
  readonly lastCol: number
  /** Widths in characters, where the file gives them. */
  readonly columns: readonly { readonly col: number; readonly width: number | null; readonly hidden: boolean }[]
  /** Merged ranges that reach into the page. */
  readonly merges: readonly CellRange[]
  readonly rows: readonly {
    readonly row: number
    readonly hidden: boolean
    readonly cells: readonly SheetCellAnswer[]
  }[]
  /** All tables of the sheet. */
  readonly tables: readonly SheetTableAnswer[]
  /** Of the numeric cells of the page. */
  readonly marks: readonly MarkAnswer[]
}

export interface SheetParams {
  readonly workbook: string
  /** Position of the sheet, from 1. */
  readonly sheet: string
}

export interface SheetQuery {
  /** A row that the page shall hold; absent: the first page. */
  readonly from?: string
}

const range = describe<CellRange>()(
  Type.Object({ top: Type.Integer(), left: Type.Integer(), bottom: Type.Integer(), right: Type.Integer() }),
)

const mark = component(
  'WorkbookMark',
  describe<MarkAnswer>()(
    Type.Object({
      cell: Type.String(),
      row: Type.Integer(),
      col: Type.Integer(),
      state: oneOf('kept', 'left', 'open', 'unplaced'),
      layout: nullable(Type.String()),
      line: nullable(Type.String()),
      phrase: Type.Array(Type.String()),
      period: nullable(periodId),
      measure: nullable(oneOf('level', 'index', 'growth', 'difference', 'share', 'planShare', 'plan')),
      baseline: nullable(
        Type.Object({
          kind: oneOf('samePeriod', 'previousPeriod', 'yearEnd', 'fixed', 'plan', 'other'),
          period: periodId,
        }),
      ),
      unit: nullable(Type.String()),
      value: decimal,
      indicator: nullable(Type.String()),
      indicatorName: nullable(words),
      why: nullable(Type.String()),
    }),
  ),
)

export const getWorkbookSheet: Route<'/api/workbooks/{workbook}/sheets/{sheet}', SheetParams, SheetQuery, SheetAnswer> =
  {
    method: 'GET',
    path: '/api/workbooks/{workbook}/sheets/{sheet}',
    id: 'getWorkbookSheet',
    summary: {
      vi: 'Một trang tính như trong tệp, và từng ô được hiểu là gì',
      en: 'A sheet as the file shows it, and what each cell was understood to be',
    },
    params: describe<SheetParams>()(
      Type.Object({ workbook: uuid, sheet: Type.String({ pattern: '^[1-9][0-9]{0,2}$' }) }),
    ),
    query: describe<SheetQuery>()(
      Type.Object(
        { from: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,6}$' })) },
        { additionalProperties: false },
      ),
    ),
    answer: component(
      'WorkbookSheet',
      describe<SheetAnswer>()(
        Type.Object({
          position: Type.Integer(),
          name: Type.String(),
          hidden: Type.Boolean(),
          from: Type.Integer(),
          to: Type.Integer(),
          next: nullable(Type.Integer()),
          lastRow: Type.Integer(),
          lastCol: Type.Integer(),
          columns: Type.Array(
            Type.Object({ col: Type.Integer(), width: nullable(Type.Number()), hidden: Type.Boolean() }),
          ),
          merges: Type.Array(range),
          rows: Type.Array(
            Type.Object({
              row: Type.Integer(),
              hidden: Type.Boolean(),
              cells: Type.Array(
                Type.Object({
                  col: Type.Integer(),
                  text: Type.String(),
                  number: Type.Boolean(),
                  bold: Type.Boolean(),
                  indent: Type.Integer(),
                  formula: Type.Boolean(),
                }),
              ),
            }),
          ),
          tables: Type.Array(
            Type.Object({
              number: nullable(Type.String()),
              title: Type.String(),
              layout: Type.String(),
              header: range,
              firstRow: Type.Integer(),
              lastRow: Type.Integer(),
            }),
          ),
          marks: Type.Array(mark),
        }),
      ),
    ),
    roles: workbookReaders,
    rows: 'province',
    refusals: ['not-found'],
  }
