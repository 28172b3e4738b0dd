import type { Instant, IsoDate, PeriodId } from '@giaoban/core/periods'
import type { Words } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import type { Role } from '../../route.ts'
import { instant, isoDate, periodId, words } from '../../scalars.ts'
import { component, describe, nullable, oneOf, type Schema } from '../../schema.ts'

/**
 * How far a workbook has come: `reading` its sheets · `recognised`: read, nothing of it counts yet · `accepted`: its figures
 * count · `undone`: they counted and do no more · `refused`: the file cannot be read.
 */
export type WorkbookState = 'reading' | 'recognised' | 'accepted' | 'undone' | 'refused'

export interface WorkbookSheet {
  /** 1-based place in the file. */
  readonly position: number
  readonly name: string
  readonly hidden: boolean
  readonly read: boolean
  /** Numeric cells that are figures, and how many of them have a place. */
  readonly numericCells: number
  readonly placed: number
}

/** What was brought by one acceptance, and when it was taken back. */
export interface WorkbookImport {
  readonly id: string
  /** Business clock. */
  readonly at: Instant
  /** `person:ID` or `operator:NAME`. */
  readonly by: string
  readonly counts: { readonly observations: number; readonly targets: number; readonly stated: number }
  readonly undone: { readonly at: Instant; readonly by: string; readonly reason: string } | null
}

/** A workbook of any layout on its way into the figures. */
export interface WorkbookAnswer {
  readonly id: string
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** SHA-256 of the bytes; of an accepted workbook also the id for `/api/sources/{id}/cells`. */
  readonly sha256: string
  /** Agency whose figures they are. */
  readonly source: { readonly code: string; readonly name: Words }
  readonly area: { readonly slug: string; readonly name: Words }
  readonly released: IsoDate | null
  /** When its figures became known; null as long as neither the release nor the period is known. */
  readonly knownFrom: Instant | null
  readonly knownFromAssumed: boolean
  readonly state: WorkbookState
  /** Why it cannot be read, in the language of the caller. */
  readonly refusal: { readonly code: string; readonly text: string } | null
  readonly uploadedAt: Instant
  readonly uploadedBy: string
  /** That most of its figures are for. */
  readonly period: PeriodId | null
  readonly progress: { readonly sheets: number; readonly read: number; readonly percent: number }
  readonly sheets: readonly WorkbookSheet[]
  readonly figures: { readonly numeric: number; readonly placed: number }
  /**
   * Lines and how many figures stand in them: kept under an indicator, left out with a reason, or open. Null while it is read, and
   * in lists.
   */
  readonly lines: WorkbookLineCounts | null
  /** Oldest first. */
  readonly imports: readonly WorkbookImport[]
  /** True in the answer to an upload: the same bytes of the same agency were there already, and nothing new was made. */
  readonly known: boolean
}

export interface CountedLines {
  readonly lines: number
  readonly figures: number
}

export interface WorkbookLineCounts {
  readonly kept: CountedLines
  readonly left: CountedLines
  readonly open: CountedLines
}

export interface WorkbookParams {
  /** Id of a workbook. */
  readonly workbook: string
}

/** Who sees workbooks, and who takes them in. */
export const workbookReaders: readonly Role[] = ['synthesiser', 'secretariat', 'chair', 'observer', 'administrator']
export const workbookWriters: readonly Role[] = ['synthesiser']

export const uuid: Schema<string> = describe<string>()(Type.String({ format: 'uuid' }))

export const workbookParams: Schema<WorkbookParams> = describe<WorkbookParams>()(Type.Object({ workbook: uuid }))

const sheet = describe<WorkbookSheet>()(
  Type.Object({
    position: Type.Integer(),
    name: Type.String(),
    hidden: Type.Boolean(),
    read: Type.Boolean(),
    numericCells: Type.Integer(),
    placed: Type.Integer(),
  }),
)

const imported = describe<WorkbookImport>()(
  Type.Object({
    id: uuid,
    at: instant,
    by: Type.String(),
    counts: Type.Object({ observations: Type.Integer(), targets: Type.Integer(), stated: Type.Integer() }),
    undone: nullable(Type.Object({ at: instant, by: Type.String(), reason: Type.String() })),
  }),
)

const counted = describe<CountedLines>()(Type.Object({ lines: Type.Integer(), figures: Type.Integer() }))

export const workbookAnswer: Schema<WorkbookAnswer> = component(
  'Workbook',
  describe<WorkbookAnswer>()(
    Type.Object({
      id: uuid,
      name: Type.String(),
      size: Type.Integer(),
      sha256: Type.String(),
      source: Type.Object({ code: Type.String(), name: words }),
      area: Type.Object({ slug: Type.String(), name: words }),
      released: nullable(isoDate),
      knownFrom: nullable(instant),
      knownFromAssumed: Type.Boolean(),
      state: oneOf('reading', 'recognised', 'accepted', 'undone', 'refused'),
      refusal: nullable(Type.Object({ code: Type.String(), text: Type.String() })),
      uploadedAt: instant,
      uploadedBy: Type.String(),
      period: nullable(periodId),
      progress: Type.Object({ sheets: Type.Integer(), read: Type.Integer(), percent: Type.Integer() }),
      sheets: Type.Array(sheet),
      figures: Type.Object({ numeric: Type.Integer(), placed: Type.Integer() }),
      lines: nullable(describe<WorkbookLineCounts>()(Type.Object({ kept: counted, left: counted, open: counted }))),
      imports: Type.Array(imported),
      known: Type.Boolean(),
    }),
  ),
)
