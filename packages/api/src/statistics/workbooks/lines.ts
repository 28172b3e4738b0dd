import type { PeriodId } from '@giaoban/core/periods'
import type { DecimalText } from '@giaoban/core/quantities'
import type { IndicatorKind, Polarity, Words } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import type { Route } from '../../route.ts'
import { decimal, periodId, words } from '../../scalars.ts'
import { component, describe, nullable, oneOf } from '../../schema.ts'
import { type WorkbookParams, workbookParams, workbookReaders, workbookWriters } from './workbook.ts'

/** What becomes of a line: `by` an answer that somebody gave, or a name of the catalogue. */
export type LineDecision =
  | {
      readonly kind: 'keep'
      readonly by: 'answer' | 'name'
      readonly indicator: string
      readonly name: Words
      /** '' = total. */
      readonly breakdown: string
      /** Slug or code; null: the workbook's own area. */
      readonly area: string | null
    }
  | { readonly kind: 'leave'; readonly by: 'answer'; readonly reason: string }

/** One row of a table, or one of its heads in a row: what is mapped to an indicator. */
export interface LineAnswer {
  /** Names the line within its layout, the same month after month. */
  readonly line: string
  readonly path: readonly string[]
  readonly qualifiers: readonly string[]
  /** As written; null for lines of comparisons only. */
  readonly unit: string | null
  /** `level`, `plan`, `planShare`, `share`, or a comparison with its base: `index samePeriod`. */
  readonly measures: readonly string[]
  readonly figures: number
  readonly example: {
    readonly sheet: string
    readonly cell: string
    readonly period: PeriodId
    readonly value: DecimalText
  }
  /** Null: nobody has decided yet. */
  readonly decision: LineDecision | null
  /** Indicators that share words with it, likeliest first; only to be shown. */
  readonly suggestions: readonly { readonly indicator: string; readonly name: Words; readonly shared: number }[]
  /** Slug of the area that a row names. */
  readonly areaNamed: string | null
}

export interface LineTable {
  readonly layout: string
  readonly title: string
  /** Positions of the sheets in which such a table stands. */
  readonly sheets: readonly number[]
  readonly lines: readonly LineAnswer[]
}

export interface LinesAnswer {
  readonly tables: readonly LineTable[]
  /** Lines of all pages. */
  readonly total: number
  /** To be given as `after` for the next page; null: this was the last. */
  readonly next: number | null
}

export interface LinesQuery {
  /** Absent: open. */
  readonly show?: 'open' | 'decided' | 'all'
  /** Position of a sheet. */
  readonly sheet?: string
  readonly after?: string
}

/** An entry for the catalogue, made because a line measures what it did not know. */
export interface NewIndicator {
  readonly code: string
  readonly name: Words
  readonly unit: string
  /** Power of ten. */
  readonly multiplier: number
  readonly kind: IndicatorKind
  readonly polarity: Polarity
  readonly section: string
}

export interface Answer {
  readonly layout: string
  /** '' answers for every line of such a table that has no answer of its own; only `leave` can be said of it. */
  readonly line: string
  readonly keep?: { readonly indicator: string; readonly breakdown?: string; readonly area?: string }
  readonly leave?: { readonly reason: string }
  readonly create?: NewIndicator
  /** Takes back what was answered: the line is open again, unless the catalogue knows its name. */
  readonly withdraw?: true
}

export interface AnswersBody {
  readonly answers: readonly Answer[]
}

export interface AnsweredAnswer {
  readonly stored: number
  /** Lines that are still open. */
  readonly open: number
}

const decision = describe<LineDecision>()(
  Type.Union([
    Type.Object({
      kind: Type.Literal('keep'),
      by: oneOf('answer', 'name'),
      indicator: Type.String(),
      name: words,
      breakdown: Type.String(),
      area: nullable(Type.String()),
    }),
    Type.Object({ kind: Type.Literal('leave'), by: Type.Literal('answer'), reason: Type.String() }),
  ]),
)

const line = component(
  'WorkbookLine',
  describe<LineAnswer>()(
    Type.Object({
      line: Type.String(),
      path: Type.Array(Type.String()),
      qualifiers: Type.Array(Type.String()),
      unit: nullable(Type.String()),
      measures: Type.Array(Type.String()),
      figures: Type.Integer(),
      example: Type.Object({ sheet: Type.String(), cell: Type.String(), period: periodId, value: decimal }),
      decision: nullable(decision),
      suggestions: Type.Array(Type.Object({ indicator: Type.String(), name: words, shared: Type.Number() })),
      areaNamed: nullable(Type.String()),
    }),
  ),
)

export const getWorkbookLines: Route<'/api/workbooks/{workbook}/lines', WorkbookParams, LinesQuery, LinesAnswer> = {
  method: 'GET',
  path: '/api/workbooks/{workbook}/lines',
  id: 'getWorkbookLines',
  summary: {
    vi: 'Các dòng của tệp và chỉ tiêu được gắn; mặc định là những dòng còn phải hỏi',
    en: 'Lines of a workbook and what they are mapped to; those still open unless asked otherwise',
  },
  params: workbookParams,
  query: describe<LinesQuery>()(
    Type.Object(
      {
        show: Type.Optional(oneOf('open', 'decided', 'all')),
        sheet: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,2}$' })),
        after: Type.Optional(Type.String({ pattern: '^[0-9]{1,7}$' })),
      },
      { additionalProperties: false },
    ),
  ),
  answer: component(
    'WorkbookLines',
    describe<LinesAnswer>()(
      Type.Object({
        tables: Type.Array(
          Type.Object({
            layout: Type.String(),
            title: Type.String(),
            sheets: Type.Array(Type.Integer()),
            lines: Type.Array(line),
          }),
        ),
        total: Type.Integer(),
        next: nullable(Type.Integer()),
      }),
    ),
  ),
  roles: workbookReaders,
  rows: 'province',
  refusals: ['not-found'],
}

const code = Type.String({ pattern: '^[A-Z][A-Z0-9_]{1,63}$' })
const name = Type.Object(
  { vi: Type.String({ minLength: 1, maxLength: 200 }), en: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false },
)

const answers = describe<AnswersBody>()(
  Type.Object(
    {
      answers: Type.Array(
        describe<Answer>()(
          Type.Object(
            {
              layout: Type.String({ minLength: 1, maxLength: 2000 }),
              line: Type.String({ maxLength: 4000 }),
              keep: Type.Optional(
                Type.Object(
                  {
                    indicator: Type.String({ minLength: 1, maxLength: 64 }),
                    breakdown: Type.Optional(Type.String({ maxLength: 200 })),
                    area: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
                  },
                  { additionalProperties: false },
                ),
              ),
              leave: Type.Optional(
                Type.Object({ reason: Type.String({ minLength: 1, maxLength: 500 }) }, { additionalProperties: false }),
              ),
              withdraw: Type.Optional(Type.Literal(true)),
              create: Type.Optional(
                describe<NewIndicator>()(
                  Type.Object(
                    {
                      code,
                      name,
                      unit: Type.String({ minLength: 1, maxLength: 40 }),
                      multiplier: Type.Integer({ minimum: -6, maximum: 15 }),
                      kind: oneOf('flow', 'stock', 'index', 'rate', 'text'),
                      polarity: oneOf('higherBetter', 'lowerBetter', 'neutral'),
                      section: Type.String({ minLength: 1, maxLength: 64 }),
                    },
                    { additionalProperties: false },
                  ),
                ),
              ),
            },
            { additionalProperties: false },
          ),
        ),
        { minItems: 1, maxItems: 1000 },
      ),
    },
    { additionalProperties: false },
  ),
)

export const answerWorkbookLines: Route<
  '/api/workbooks/{workbook}/answers',
  WorkbookParams,
  null,
  AnsweredAnswer,
  AnswersBody,
  'POST'
> = {
  method: 'POST',
  path: '/api/workbooks/{workbook}/answers',
  id: 'answerWorkbookLines',
  summary: {
    vi: 'Ghi chỉ tiêu của các dòng; nhớ cho các tệp sau của cùng cơ quan',
    en: 'Says what lines are; remembered for later workbooks of the same agency',
  },
  params: workbookParams,
  query: null,
  body: answers,
  answer: describe<AnsweredAnswer>()(Type.Object({ stored: Type.Integer(), open: Type.Integer() })),
  roles: workbookWriters,
  rows: 'province',
  refusals: [
    'not-found',
    'workbook/not-read',
    'line/unknown',
    'line/answer',
    'line/unit',
    'indicator/unknown',
    'indicator/known',
    'area/unknown',
    'section/unknown',
  ],
}
