import type { Client, IndicatorAreasAnswer } from '@giaoban/api/client'
import { isProblem } from '@giaoban/api/client'
import type { AreaLevel } from '@giaoban/core/statistics'
import { queryOptions } from '@tanstack/react-query'
import type { Topology } from 'topojson-specification'

const retry = (count: number, error: Error): boolean => !isProblem(error) && count < 1

type Options<Answer> = ReturnType<typeof queryOptions<Answer>>

/** What of an indicator is asked for. */
export interface AskedAreas {
  readonly code: string
  readonly period: string
  readonly level: AreaLevel
  readonly asOf?: string | undefined
}

/** One indicator in every area of a level. */
export const indicatorAreasQuery = (
  client: Client,
  { code, period, level, asOf }: AskedAreas,
): Options<IndicatorAreasAnswer> =>
  queryOptions<IndicatorAreasAnswer>({
    queryKey: ['indicator-areas', code, period, level, asOf ?? null],
    queryFn: ({ signal }) =>
      client.get('/api/indicators/{code}/areas', {
        params: { code },
        query: { period, level, ...(asOf ? { asOf } : {}) },
        signal,
      }),
    retry,
  })

/** Boundaries of provinces, keyed by our own codes; the file bears a digest of its content in its name. */
export const boundariesQuery: Options<Topology> = queryOptions<Topology>({
  queryKey: ['boundaries'],
  queryFn: async ({ signal }) => {
    const response = await fetch(new URL('./boundaries/provinces.generated.json', import.meta.url), { signal })
    if (!response.ok) throw new Error(`boundaries: ${response.status}`)
    return (await response.json()) as Topology
  },
  staleTime: Number.POSITIVE_INFINITY,
})
