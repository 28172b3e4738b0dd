import type { AnswerOf, AreasAnswer, Client } from '@giaoban/api/client'
import { queryOptions } from '@tanstack/react-query'

/** Every version of every area. */
export const areasQuery = (client: Client): ReturnType<typeof queryOptions<AreasAnswer>> =>
  queryOptions<AnswerOf<'/api/areas'>>({
    queryKey: ['areas'],
    queryFn: ({ signal }) => client.get('/api/areas', { query: {}, signal }),
  })
