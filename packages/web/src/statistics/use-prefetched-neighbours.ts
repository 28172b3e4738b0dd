import type { Client, ContextAnswer } from '@giaoban/api/client'
import { nextPeriod, previousPeriod } from '@giaoban/core/periods'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { onIdle } from '../ui/on-idle.ts'
import { monthsToChoose } from './period-switcher.tsx'
import { scorecardQuery } from './queries.ts'

/** Months beside the one shown that this reader may see: published ones, and all for whoever sees an unpublished one. */
export const neighboursToPrefetch = (context: ContextAnswer, area: string, period: string): readonly string[] => {
  const published = new Set(context.editions.filter((each) => each.area === area).map((each) => each.period))
  const months = new Set(monthsToChoose(context, area, period))
  const seesAll = !published.has(period)
  return [previousPeriod(period), nextPeriod(period)].filter(
    (month) => months.has(month) && (seesAll || published.has(month)),
  )
}

/** Fetches the months beside the one that is shown, once the page has come to rest, so that a step to them is at once. */
export const usePrefetchedNeighbours = (
  client: Client,
  { context, area, period, ready }: { context: ContextAnswer; area: string; period: string; ready: boolean },
): void => {
  const queries = useQueryClient()
  useEffect(() => {
    if (!ready) return
    return onIdle(() => {
      for (const month of neighboursToPrefetch(context, area, period))
        void queries.prefetchQuery(scorecardQuery(client, { area, period: month }))
      void import('./indicator-page.tsx')
    })
  }, [client, queries, context, area, period, ready])
}
