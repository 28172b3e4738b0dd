import type { Client, DataQualityAnswer } from '@giaoban/api/client'
import { queryOptions } from '@tanstack/react-query'

/** What does not agree in the figures; asked again, while the server still looks at them. */
export const qualityQuery = (
  client: Client,
  asOf: string | undefined,
): ReturnType<typeof queryOptions<DataQualityAnswer>> =>
  queryOptions<DataQualityAnswer>({
    queryKey: ['data-quality', asOf ?? null],
    queryFn: ({ signal }) => client.get('/api/data-quality', { query: asOf === undefined ? {} : { asOf }, signal }),
    // The server itself waits a while before it answers that it is not done yet.
    refetchInterval: ({ state }) => (state.data?.state === 'checking' ? 100 : false),
  })
