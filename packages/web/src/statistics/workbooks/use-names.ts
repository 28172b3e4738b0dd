import type { Client, MeAnswer, PeopleAnswer } from '@giaoban/api/client'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

const peopleQuery = (client: Client): ReturnType<typeof queryOptions<PeopleAnswer>> =>
  queryOptions<PeopleAnswer>({
    queryKey: ['people', 'names'],
    queryFn: ({ signal }) => client.get('/api/people', { query: {}, signal }),
    retry: false,
  })

/** Names of people by their ids, as far as one may see them; whoever may not sees the ids. */
export const useNames = (client: Client): ReadonlyMap<string, string> => {
  const { data } = useQuery(peopleQuery(client))
  return useMemo(() => new Map((data?.people ?? []).map(({ id, name }) => [id, name])), [data])
}

/** Whether somebody takes workbooks in, maps and accepts them; others see them. */
export const takesIn = ({ grants }: MeAnswer): boolean => grants.some(({ role }) => role === 'synthesiser')
