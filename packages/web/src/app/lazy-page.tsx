import type { Client, ContextAnswer, MeAnswer } from '@giaoban/api/client'
import type { QueryClient } from '@tanstack/react-query'
import {
  type AnyRoute,
  createRoute,
  lazyRouteComponent,
  redirect,
  useNavigate,
  useParams,
  useSearch,
} from '@tanstack/react-router'
import { type JSX, useCallback } from 'react'
import { contextQuery } from '../statistics/queries.ts'
import { type Entry, mayEnter, meQuery, sessionKey, useSession } from './session.ts'
import { signInPath } from './sign-in-path.ts'
import { DeniedPage, SignInPage } from './states.tsx'

export interface RouterContext {
  readonly client: Client
  readonly queryClient: QueryClient
}

/** What every lazy page is given; a page declares those that it needs. */
export interface PageProps {
  readonly client: Client
  /** The province, its periods and editions, the business clock. */
  readonly context: ContextAnswer
  readonly session: MeAnswer
  /** Parts of the address that are written with a `$`. */
  readonly params: Readonly<Record<string, string>>
  /** The query string of the address. */
  readonly search: Readonly<Record<string, string>>
  /** Writes another query string into the address of the same page. */
  readonly onSearch: (search: Readonly<Record<string, string>>) => void
  /** To be called after signing in or out, and when roles or notifications changed: asks again who is here. */
  readonly onSession: () => Promise<void>
}

/** A page that is fetched when it is first asked for. */
export interface LazyPage {
  readonly path: string
  /** Who may enter: others are led to sign in, or told that they may not. */
  readonly entry: Entry
  readonly load: () => Promise<(props: PageProps) => JSX.Element>
}

/** Throws the way to the sign-in page when a page wants somebody and nobody is there. */
const requireSession = async (
  context: RouterContext,
  entry: Entry,
  href: string,
  isPreload: boolean,
): Promise<void> => {
  if (entry === 'public') return
  const session = await context.queryClient.ensureQueryData(meQuery(context.client))
  // What was kept may still be shown when the session has long ended: whoever enters is asked for anew, meanwhile.
  if (!isPreload) void context.queryClient.invalidateQueries({ queryKey: sessionKey })
  if (session.person === null) throw redirect({ to: signInPath, search: { ve: href }, replace: true })
}

/** Puts a lazy page into the tree under `root`. */
export const lazyPageRoute = (root: AnyRoute, page: LazyPage): AnyRoute => {
  const Component = lazyRouteComponent(async () => ({ Page: await page.load() }), 'Page')

  function Page(): JSX.Element {
    const { client, queryClient } = route.useRouteContext() as RouterContext
    const context = route.useLoaderData() as ContextAnswer
    const session = useSession()
    const params = useParams({ strict: false }) as Readonly<Record<string, string>>
    const search = useSearch({ strict: false }) as Readonly<Record<string, string>>
    const navigate = useNavigate()
    const onSearch = useCallback(
      (next: Readonly<Record<string, string>>) => void navigate({ to: '.', search: next, resetScroll: false }),
      [navigate],
    )
    const onSession = useCallback(
      () => queryClient.invalidateQueries({ queryKey: meQuery(client).queryKey }),
      [client, queryClient],
    )
    if (!mayEnter(session, page.entry)) return session.person === null ? <SignInPage /> : <DeniedPage />
    return (
      <Component
        client={client}
        context={context}
        session={session}
        params={params}
        search={search}
        onSearch={onSearch}
        onSession={onSession}
      />
    )
  }

  const route: AnyRoute = createRoute({
    getParentRoute: () => root,
    path: page.path,
    beforeLoad: ({ context, location, preload }) =>
      requireSession(context as RouterContext, page.entry, location.href, preload),
    loader: async ({ context }) => {
      const { client, queryClient } = context as RouterContext
      const [answer] = await Promise.all([queryClient.ensureQueryData(contextQuery(client)), Component.preload?.()])
      return answer
    },
    component: Page,
  })
  return route
}
