import type { MeAnswer } from '@giaoban/api/client'
import type { QueryClient } from '@tanstack/react-query'
import { sessionKey, signedOut } from './session.ts'

const holds = (session: MeAnswer | undefined): boolean => session !== undefined && session.person !== null

/** To be told when the server knows nobody any more: whoever seemed to be signed in is so no longer. */
export const tellSessionOver = (queryClient: QueryClient): void => {
  if (holds(queryClient.getQueryData(sessionKey))) queryClient.setQueryData(sessionKey, signedOut)
}

/**
 * Calls `onOver` once whenever somebody was signed in and the server says that nobody is, after forgetting every answer
 * that was given to them. Somebody who signs out is no such case: what was known of them is reset first.
 */
export const watchSession = (queryClient: QueryClient, onOver: () => void): (() => void) => {
  let held = holds(queryClient.getQueryData(sessionKey))
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.query.queryKey[0] !== sessionKey[0]) return
    const holdsNow = holds(event.query.state.data as MeAnswer | undefined)
    const isOver = held && !holdsNow && event.action.type === 'success'
    held = holdsNow
    if (!isOver) return
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
    onOver()
  })
}
