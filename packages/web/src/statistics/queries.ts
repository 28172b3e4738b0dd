import type {
  AnswerOf,
  CellsAnswer,
  Client,
  ContextAnswer,
  IndicatorAnswer,
  ScorecardAnswer,
} from '@giaoban/api/client'
import { isProblem } from '@giaoban/api/client'
import { queryOptions } from '@tanstack/react-query'

/** What a page of figures is asked for. */
export interface Asked {
  readonly area: string
  readonly period: string
  /** Absent: as the published edition knew it. */
  readonly asOf?: string | undefined
}

const queryOf = ({ area, period, asOf }: Asked): { area: string; period: string; asOf?: string } => ({
  area,
  period,
  ...(asOf ? { asOf } : {}),
})

/** A refusal stays a refusal however often one asks; only what did not arrive is asked for again. */
const retry = (count: number, error: Error): boolean => !isProblem(error) && count < 1

type Options<Answer> = ReturnType<typeof queryOptions<Answer>>

/** Province, periods, editions, business clock. */
export const contextQuery = (client: Client): Options<ContextAnswer> =>
  queryOptions<AnswerOf<'/api/context'>>({
    queryKey: ['context'],
    // Never given up: loaders await it while the frame, which also asks, may come and go.
    queryFn: () => client.get('/api/context', {}),
    retry,
  })

/** The month at a glance. */
export const scorecardQuery = (client: Client, asked: Asked): Options<ScorecardAnswer> =>
  queryOptions<ScorecardAnswer>({
    queryKey: ['scorecard', asked.area, asked.period, asked.asOf ?? null],
    queryFn: ({ signal }) => client.get('/api/scorecard', { query: queryOf(asked), signal }),
    retry,
  })

/** One indicator with its series, plans and sources. */
export const indicatorQuery = (client: Client, code: string, asked: Asked): Options<IndicatorAnswer> =>
  queryOptions<IndicatorAnswer>({
    queryKey: ['indicator', code, asked.area, asked.period, asked.asOf ?? null],
    queryFn: ({ signal }) => client.get('/api/indicators/{code}', { params: { code }, query: queryOf(asked), signal }),
    retry,
  })

/** A source cell with its neighbours. */
export const cellsQuery = (client: Client, id: string, cell: string, sheet?: string): Options<CellsAnswer> =>
  queryOptions<CellsAnswer>({
    queryKey: ['cells', id, sheet ?? null, cell],
    queryFn: ({ signal }) =>
      client.get('/api/sources/{id}/cells', { params: { id }, query: { cell, ...(sheet ? { sheet } : {}) }, signal }),
    retry,
    staleTime: Number.POSITIVE_INFINITY,
  })
