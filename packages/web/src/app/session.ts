import { type Client, isProblem, type MeAnswer, type Role } from '@giaoban/api/client'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { tabWork } from '../claims/tab-work.ts'

/** Nobody in particular: sees what is published. */
export const signedOut: MeAnswer = { person: null, grants: [], twoFactor: false, waiting: [], unread: 0 }

/** Under which the answer of who asks is kept. */
export const sessionKey: readonly ['me'] = ['me']

/** Who asks. A server without sign-in, or one that does not know the cookie, has nobody signed in. */
export const meQuery = (client: Client): ReturnType<typeof queryOptions<MeAnswer>> =>
  queryOptions<MeAnswer>({
    queryKey: sessionKey,
    queryFn: async () => {
      try {
        return await client.get('/api/me', {})
      } catch (error) {
        if (isProblem(error) && [401, 404].includes(error.problem.status)) return signedOut
        throw error
      }
    },
    retry: false,
  })

/** Who asks, and whether that is known yet. */
export const useAsker = (): { readonly session: MeAnswer; readonly isKnown: boolean } => {
  const { client } = useRouter().options.context as { readonly client: Client }
  const { data, isPending } = useQuery(meQuery(client))
  return { session: data ?? signedOut, isKnown: !isPending }
}

/** Who asks; nobody in particular while that is not known yet. */
export const useSession = (): MeAnswer => useAsker().session

/** Ends the session, goes to the first page, and forgets everything that it let one see. Rejects when the server does not. */
export const useSignOut = (): (() => Promise<void>) => {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return async () => {
    const response = await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    if (!response.ok) throw new Error(`sign-out answered ${response.status}`)
    tabWork.forget()
    await navigate({ to: '/' })
    await queryClient.resetQueries()
  }
}

/** True when somebody holds one of the roles, at whatever agency. */
export const holdsOneOf = ({ grants }: MeAnswer, roles: readonly Role[]): boolean =>
  grants.some(({ role }) => roles.includes(role))

/** Who may enter: anybody, whoever is signed in, or the holders of some roles. */
export type Entry = 'public' | 'signedIn' | readonly Role[]

/** Whether a place is open to somebody. */
export const mayEnter = (session: MeAnswer, entry: Entry): boolean => {
  if (entry === 'public') return true
  return session.person !== null && (entry === 'signedIn' || holdsOneOf(session, entry))
}
