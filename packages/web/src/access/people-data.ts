import {
  type AgenciesAnswer,
  type Client,
  type DelegationsAnswer,
  isProblem,
  type MeAnswer,
  type NotificationsAnswer,
  type PeopleAnswer,
  type PersonSessions,
} from '@giaoban/api/client'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useMessages } from '../ui/messages.tsx'
import { useSay } from '../ui/words.tsx'
import { peopleWords } from './people-words.ts'

export const isAdministrator = ({ grants }: MeAnswer): boolean => grants.some(({ role }) => role === 'administrator')

type Query<T> = ReturnType<typeof queryOptions<T>>

// All begin with one word, so that a change asks anew for all of them.
const subject = 'people'

export const agenciesQuery = (client: Client): Query<AgenciesAnswer> =>
  queryOptions<AgenciesAnswer>({
    queryKey: [subject, 'agencies'],
    queryFn: ({ signal }) => client.get('/api/agencies', { signal }),
  })

export const peopleQuery = (client: Client): Query<PeopleAnswer> =>
  queryOptions<PeopleAnswer>({
    queryKey: [subject, 'people'],
    queryFn: ({ signal }) => client.get('/api/people', { query: {}, signal }),
  })

/** Where somebody is signed in, and whether signing in has a second step. */
export const sessionsQuery = (client: Client, person: string): Query<PersonSessions> =>
  queryOptions<PersonSessions>({
    queryKey: [subject, 'sessions', person],
    queryFn: ({ signal }) => client.get('/api/people/{person}/sessions', { params: { person }, signal }),
  })

export const delegationsQuery = (client: Client): Query<DelegationsAnswer> =>
  queryOptions<DelegationsAnswer>({
    queryKey: [subject, 'delegations'],
    queryFn: ({ signal }) => client.get('/api/delegations', { query: {}, signal }),
  })

export const notificationsQuery = (client: Client): Query<NotificationsAnswer> =>
  queryOptions<NotificationsAnswer>({
    queryKey: [subject, 'notifications'],
    queryFn: ({ signal }) => client.get('/api/notifications', { signal }),
  })

/** Whether this server sends letters; undefined: not known yet. */
export const useMails = (client: Client): boolean | undefined =>
  useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: ({ signal }) => client.get('/api/sign-in/ways', { signal }),
  }).data?.recovery

/** Asks anew for everything of this subject. */
export const useRefresh = (): (() => Promise<void>) => {
  const queryClient = useQueryClient()
  return useCallback(() => queryClient.invalidateQueries({ queryKey: [subject] }), [queryClient])
}

/** What was done: its words, and how it is taken back. */
export interface Done {
  readonly text: string
  readonly undo?: () => Promise<unknown>
}

interface Change {
  /** Does it, tells it with a way back, and asks anew. Answers whether it was done. */
  readonly run: (act: () => Promise<Done>) => Promise<boolean>
  readonly busy: boolean
  /** Words of the refusal of the last try. */
  readonly problem: string | null
}

/** How a page changes something: undo instead of a question before. */
export const useChange = (): Change => {
  const say = useSay(peopleWords)
  const { tell } = useMessages()
  const refresh = useRefresh()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  /** Answers whether it was done; a refusal is kept to be shown. */
  const guarded = useCallback(
    async (act: () => Promise<void>): Promise<boolean> => {
      setBusy(true)
      setProblem(null)
      try {
        await act()
        await refresh()
        return true
      } catch (error) {
        if (!isProblem(error)) throw error
        setProblem(error.problem.title)
        return false
      } finally {
        setBusy(false)
      }
    },
    [refresh],
  )
  const run = useCallback(
    (act: () => Promise<Done>): Promise<boolean> =>
      guarded(async () => {
        const { text, undo } = await act()
        const takeBack = async (): Promise<void> => {
          await undo?.()
          tell({ text: say('undone') })
        }
        tell({ text, ...(undo && { undo: { label: say('undo'), act: () => void guarded(takeBack) } }) })
      }),
    [guarded, say, tell],
  )
  return { run, busy, problem }
}
