import { type Client, isProblem } from '@giaoban/api/client'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'

/** A role that a person holds at an agency, by an appointment of their own or in the place of somebody who is away. */
export interface GrantAnswer {
  readonly role: Role
  readonly agency: string
  readonly agencyName: string
  /** Name of the person who is away. */
  readonly onBehalfOf: string | null
  /** When a delegation ends. */
  readonly until: string | null
}

export type Role = 'reporter' | 'approver' | 'synthesiser' | 'secretariat' | 'chair' | 'observer' | 'administrator'

/** Who asks, as `GET /api/me` answers. */
export interface Session {
  /** Null: nobody is signed in. */
  readonly person: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly illustrative: boolean
  } | null
  readonly grants: readonly GrantAnswer[]
  readonly twoFactor: boolean
  /** Notifications that were not read yet. */
  readonly unread: number
}

/** Nobody in particular: sees what is published. */
export const signedOut: Session = { person: null, grants: [], twoFactor: false, unread: 0 }

const key = ['me'] as const

/** Who asks. A server without sign-in, or one that does not know the cookie, has nobody signed in. */
export const meQuery = (client: Client): ReturnType<typeof queryOptions<Session>> =>
  queryOptions<Session>({
    queryKey: key,
    queryFn: async () => {
      try {
        return (await client.get('/api/me' as never, {} as never)) as Session
      } catch (error) {
        if (isProblem(error) && [401, 404].includes(error.problem.status)) return signedOut
        throw error
      }
    },
    retry: false,
  })

/** Who asks, and whether that is known yet. */
export const useAsker = (): { readonly session: Session; readonly isKnown: boolean } => {
  const { client } = useRouter().options.context as { readonly client: Client }
  const { data, isPending } = useQuery(meQuery(client))
  return { session: data ?? signedOut, isKnown: !isPending }
}

/** Who asks; nobody in particular while that is not known yet. */
export const useSession = (): Session => useAsker().session

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
    await navigate({ to: '/' })
    await queryClient.resetQueries()
  }
}

/** True when somebody holds one of the roles, at whatever agency. */
export const holdsOneOf = ({ grants }: Session, roles: readonly Role[]): boolean =>
  grants.some(({ role }) => roles.includes(role))

/** Who may enter: anybody, whoever is signed in, or the holders of some roles. */
export type Entry = 'public' | 'signedIn' | readonly Role[]

/** Whether a place is open to somebody. */
export const mayEnter = (session: Session, entry: Entry): boolean => {
  if (entry === 'public') return true
  return session.person !== null && (entry === 'signedIn' || holdsOneOf(session, entry))
}
