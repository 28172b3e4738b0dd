import { Type } from 'typebox'
import type { Route } from '../route.ts'
import { component, describe, nullable, type Schema } from '../schema.ts'

export interface SourceParams {
  /** Id of an imported file. */
  readonly id: string
}

export interface CellsQuery {
  /** Sheet of a workbook; absent for a CSV file. */
  readonly sheet?: string
  /** A1 notation; for a CSV file its line stands for the row. */
  readonly cell: string
}

/** The neighbourhood of one cell as the file shows it. */
export interface CellsAnswer {
  readonly file: string
  readonly sheet: string | null
  readonly cell: string
  /** Names of the columns shown: `B`, `C` …; for a CSV file those of its header. */
  readonly columns: readonly string[]
  readonly rows: readonly {
    /** 1-based row of the sheet, or line of the file. */
    readonly row: number
    readonly cells: readonly { readonly text: string; readonly here: boolean }[]
  }[]
}

const answer = component(
  'Cells',
  describe<CellsAnswer>()(
    Type.Object({
      file: Type.String(),
      sheet: nullable(Type.String()),
      cell: Type.String(),
      columns: Type.Array(Type.String()),
      rows: Type.Array(
        Type.Object({
          row: Type.Integer(),
          cells: Type.Array(Type.Object({ text: Type.String(), here: Type.Boolean() })),
        }),
      ),
    }),
  ),
)

const sourceParams: Schema<SourceParams> = describe<SourceParams>()(
  Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
)

const cellsQuery: Schema<CellsQuery> = describe<CellsQuery>()(
  Type.Object(
    {
      sheet: Type.Optional(Type.String({ maxLength: 64 })),
      cell: Type.String({ pattern: '^[A-Z]{1,3}[1-9][0-9]{0,6}$' }),
    },
    { additionalProperties: false },
  ),
)

export const getSourceCells: Route<'/api/sources/{id}/cells', SourceParams, CellsQuery, CellsAnswer> = {
  method: 'GET',
  path: '/api/sources/{id}/cells',
  id: 'getSourceCells',
  summary: { vi: 'Ô số liệu gốc và các ô xung quanh', en: 'A source cell with its neighbours' },
  params: sourceParams,
  query: cellsQuery,
  answer,
  roles: 'public',
  rows: 'published',
  refusals: ['not-found', 'edition/not-published'],
}
