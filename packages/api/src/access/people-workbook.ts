import { Type } from 'typebox'
import type { Role, Route } from '../route.ts'
import { component, describe, nullable, oneOf } from '../schema.ts'

/** A file within an answer. */
export interface FileAnswer {
  readonly name: string
  /** Base64 of the bytes. */
  readonly content: string
}

/** What becomes of a row of the workbook. */
export interface ImportRow {
  readonly sheet: string
  /** 1-based, as Excel counts. */
  readonly row: number
  readonly change: 'add' | 'change' | 'same' | 'refused'
  /** Code of the agency, or address of the person; '' where the row has none. */
  readonly subject: string
  readonly name: string
  /** Headings of the columns that change. */
  readonly columns: readonly string[]
  /** Why it is refused: the cell and what to do, in the language of the caller. */
  readonly problems: readonly { readonly cell: string; readonly text: string }[]
}

export interface ImportAnswer {
  readonly rows: readonly ImportRow[]
  readonly counts: { readonly add: number; readonly change: number; readonly same: number; readonly refused: number }
  /** False: nothing was stored (a dry run, or nothing was left to store). */
  readonly stored: boolean
  /** The refused rows as a workbook to mend and send again; null: none. */
  readonly refused: FileAnswer | null
}

export interface ImportBody {
  /** `yes` only shows what would happen. */
  readonly dryRun: 'yes' | 'no'
  /** `yes` stores the good rows and leaves the refused out; else one refused row keeps all from being stored. */
  readonly goodRows?: 'yes' | 'no'
}

const administrator: readonly Role[] = ['administrator']

const file = describe<FileAnswer>()(Type.Object({ name: Type.String(), content: Type.String() }))
const body = describe<ImportBody>()(
  Type.Object(
    { dryRun: oneOf('yes', 'no'), goodRows: Type.Optional(oneOf('yes', 'no')) },
    { additionalProperties: false },
  ),
)
const answer = component(
  'PeopleImport',
  describe<ImportAnswer>()(
    Type.Object({
      rows: Type.Array(
        Type.Object({
          sheet: Type.String(),
          row: Type.Integer(),
          change: oneOf('add', 'change', 'same', 'refused'),
          subject: Type.String(),
          name: Type.String(),
          columns: Type.Array(Type.String()),
          problems: Type.Array(Type.Object({ cell: Type.String(), text: Type.String() })),
        }),
      ),
      counts: Type.Object({
        add: Type.Integer(),
        change: Type.Integer(),
        same: Type.Integer(),
        refused: Type.Integer(),
      }),
      stored: Type.Boolean(),
      refused: nullable(file),
    }),
  ),
)

const upload = { accepts: ['xlsx'], maxBytes: 8 * 1024 * 1024 } as const

export const importAgencies: Route<'/api/agencies/import', null, null, ImportAnswer, ImportBody, 'POST'> = {
  method: 'POST',
  path: '/api/agencies/import',
  id: 'importAgencies',
  summary: {
    vi: 'Nhập cơ quan từ trang Cơ quan của tệp Excel; chạy thử trước',
    en: 'Imports agencies from the sheet Cơ quan of a workbook; dry run first',
  },
  params: null,
  query: null,
  body,
  upload,
  answer,
  roles: administrator,
  rows: 'province',
  refusals: ['people/sheet', 'people/column'],
}

export const importPeople: Route<'/api/people/import', null, null, ImportAnswer, ImportBody, 'POST'> = {
  ...importAgencies,
  path: '/api/people/import',
  id: 'importPeople',
  summary: {
    vi: 'Nhập cơ quan và người dùng từ tệp Excel; chạy thử trước',
    en: 'Imports agencies and people from a workbook; dry run first',
  },
}

export interface WorkbookQuery {
  /** `template`: an example to fill in · `all`: everything as it stands, which imported again changes nothing. */
  readonly kind: 'template' | 'all'
}

export const getPeopleWorkbook: Route<'/api/people/workbook', null, WorkbookQuery, FileAnswer> = {
  method: 'GET',
  path: '/api/people/workbook',
  id: 'getPeopleWorkbook',
  summary: { vi: 'Biểu mẫu Excel, hoặc danh sách hiện có', en: 'The Excel template, or the list as it stands' },
  params: null,
  query: describe<WorkbookQuery>()(Type.Object({ kind: oneOf('template', 'all') }, { additionalProperties: false })),
  answer: component('FileContent', file),
  roles: administrator,
  rows: 'province',
  refusals: [],
}
