import type { MeAnswer } from '@giaoban/api/client'
import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { sessionKey, signedOut } from './session.ts'
import { tellSessionOver, watchSession } from './session-end.ts'

const somebody: MeAnswer = {
  ...signedOut,
  person: { id: 'an', name: 'An', email: 'an@example.invalid', illustrative: true },
}

const watched = (session: MeAnswer): { readonly queries: QueryClient; readonly over: () => number } => {
  const queries = new QueryClient()
  let times = 0
  watchSession(queries, () => {
    times += 1
  })
  queries.setQueryData(sessionKey, session)
  queries.setQueryData(['people'], ['An'])
  return { queries, over: () => times }
}

test('a refused call of somebody signed in ends the session once and forgets what they were shown', () => {
  const { queries, over } = watched(somebody)
  tellSessionOver(queries)
  tellSessionOver(queries)
  expect(over()).toBe(1)
  expect(queries.getQueryData(['people'])).toBeUndefined()
  expect(queries.getQueryData(sessionKey)).toEqual(signedOut)
})

test('a refused call of nobody in particular ends nothing', () => {
  const { queries, over } = watched(signedOut)
  tellSessionOver(queries)
  expect(over()).toBe(0)
  expect(queries.getQueryData(['people'])).toEqual(['An'])
})

test('signing out, which resets everything, is no session that ended by itself', async () => {
  const { queries, over } = watched(somebody)
  await queries.resetQueries()
  queries.setQueryData(sessionKey, signedOut)
  expect(over()).toBe(0)
})
