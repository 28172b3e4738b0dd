import type { ContextAnswer } from '@giaoban/api/client'
import {
  type AnyRouter,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
  useNavigate,
  useSearch,
} from '@tanstack/react-router'
import { type JSX, useCallback, useMemo } from 'react'
import { monthFromAddress, monthPath, type StatisticsSearch } from '../statistics/addresses.ts'
import { latestEdition } from '../statistics/editions.ts'
import { MonthPage } from '../statistics/month-page.tsx'
import { contextQuery } from '../statistics/queries.ts'
import { landing } from './landing.ts'
import { lazyPageRoute, type RouterContext } from './lazy-page.tsx'
import { monthSlots } from './month-slots.tsx'
import { lazyPages } from './pages.ts'
import { brokenField, parseSearch, readSearch, stringifySearch } from './search.ts'
import { Shell } from './shell.tsx'
import { BrokenPage, LoadingPage, NotFoundPage, WrongAddressPage } from './states.tsx'

const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Root,
  errorComponent: ({ error, reset }) => (
    <Shell>
      <BrokenPage error={error} onRetry={reset} />
    </Shell>
  ),
  notFoundComponent: NotFoundPage,
})

function Root(): JSX.Element {
  const broken = brokenField(useSearch({ strict: false }))
  return <Shell>{broken ? <WrongAddressPage field={broken} /> : <Outlet />}</Shell>
}

const loadContext = ({ context }: { context: RouterContext }): Promise<ContextAnswer> =>
  context.queryClient.ensureQueryData(contextQuery(context.client))

const toLanding = async (options: { context: RouterContext }): Promise<never> => {
  const { period } = landing(await loadContext(options))
  throw redirect({ to: monthPath(period), replace: true })
}

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: toLanding,
  component: LoadingPage,
})
const monthsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thang',
  loader: toLanding,
  component: LoadingPage,
})

const monthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thang/$month',
  validateSearch: readSearch,
  loader: async (options) => {
    const period = monthFromAddress(options.params.month)
    if (period === null) throw notFound()
    return { context: await loadContext(options), period }
  },
  component: MonthRoute,
})

function MonthRoute(): JSX.Element {
  const { context, period } = monthRoute.useLoaderData()
  const { client } = monthRoute.useRouteContext()
  const search = monthRoute.useSearch()
  const navigate = useNavigate()
  const onSearch = useCallback(
    (next: StatisticsSearch) => void navigate({ to: monthPath(period), search: next, resetScroll: false }),
    [navigate, period],
  )
  const { area } = landing(context)
  const slots = useMemo(() => monthSlots({ client, context, area, period }), [client, context, area, period])
  return (
    <MonthPage
      client={client}
      context={context}
      area={area}
      period={period}
      search={search}
      onSearch={onSearch}
      slots={slots}
    />
  )
}

const indicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/chi-tieu',
  validateSearch: readSearch,
  loader: loadContext,
  component: IndicatorsRoute,
})

const LazyIndicators = lazyRouteComponent(() => import('../statistics/indicators-page.tsx'), 'IndicatorsPage')
const LazyIndicator = lazyRouteComponent(() => import('../statistics/indicator-page.tsx'), 'IndicatorPage')

function IndicatorsRoute(): JSX.Element {
  const context = indicatorsRoute.useLoaderData()
  const { client } = indicatorsRoute.useRouteContext()
  const { ky } = indicatorsRoute.useSearch()
  const { area, period } = landing(context)
  return <LazyIndicators client={client} context={context} area={area} period={ky ?? period} />
}

const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/chi-tieu/$code',
  validateSearch: readSearch,
  loader: async (options) => {
    await LazyIndicator.preload?.()
    return loadContext(options)
  },
  component: IndicatorRoute,
})

function IndicatorRoute(): JSX.Element {
  const context = indicatorRoute.useLoaderData()
  const { client } = indicatorRoute.useRouteContext()
  const { code } = indicatorRoute.useParams()
  const search = indicatorRoute.useSearch()
  const { area } = landing(context)
  const period = search.ky ?? latestEdition(context, area) ?? landing(context).period
  return <LazyIndicator client={client} context={context} area={area} code={code} period={period} search={search} />
}

/** Every page, declared once. Addresses are for people: Vietnamese words, plain query strings. */
export const createAppRouter = (context: RouterContext): AnyRouter =>
  createRouter({
    routeTree: rootRoute.addChildren([
      indexRoute,
      monthsRoute,
      monthRoute,
      indicatorsRoute,
      indicatorRoute,
      ...lazyPages.map((page) => lazyPageRoute(rootRoute, page)),
    ]),
    context,
    parseSearch,
    stringifySearch,
    defaultErrorComponent: ({ error, reset }) => <BrokenPage error={error} onRetry={reset} />,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: LoadingPage,
    // Below this nobody sees a wait; above it a page says that it is on its way.
    defaultPendingMs: 300,
    defaultPendingMinMs: 300,
    // What is pointed at is fetched before it is pressed.
    defaultPreload: 'intent',
    scrollRestoration: true,
  })
