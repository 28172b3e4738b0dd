import type { ContextAnswer } from '@giaoban/api/client'
import { dateOf, previousPeriod } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { latestEdition } from '../../statistics/editions.ts'
import { contextQuery } from '../../statistics/queries.ts'
import { type Address, atInstant, atPeriod, type FigurePlace, figurePlaceAt } from '../figure-place.ts'
import { landing } from '../landing.ts'
import type { RouterContext } from '../lazy-page.tsx'

/** Where one stands: address, period and instant of the figures, and how to change them. */
export interface Standing {
  readonly address: Address
  /** Null while it is not known yet. */
  readonly context: ContextAnswer | null
  readonly area: string
  /** Null where no figures stand. */
  readonly figures: FigurePlace | null
  readonly toPeriod: (period: string) => void
  readonly toInstant: (luc: string | undefined) => void
}

const thisMonth = (): string => previousPeriod(dateOf(new Date().toISOString()).slice(0, 7).replace('-', '-M'))

/** The province, its periods and the business clock; null while they are on their way. */
export const useContextAnswer = (): ContextAnswer | null => {
  const { client } = useRouter().options.context as RouterContext
  return useQuery(contextQuery(client)).data ?? null
}

/** Reads the address for the frame. */
export const useStanding = (): Standing => {
  const context = useContextAnswer()
  const navigate = useNavigate()
  const location = useRouterState({ select: (state) => state.location })
  const address = useMemo<Address>(
    () => ({ pathname: location.pathname, search: location.search as Address['search'] }),
    [location.pathname, location.search],
  )
  const { area, period } = context ? landing(context) : { area: '', period: thisMonth() }
  const newest = (context && latestEdition(context, area)) ?? period
  const toPeriod = useCallback((next: string) => void navigate(atPeriod(address, next)), [navigate, address])
  const toInstant = useCallback(
    (luc: string | undefined) => void navigate({ ...atInstant(address, luc), resetScroll: false }),
    [navigate, address],
  )
  return { address, context, area, figures: figurePlaceAt(address, newest), toPeriod, toInstant }
}
