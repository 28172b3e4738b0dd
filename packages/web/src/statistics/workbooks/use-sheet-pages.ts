import type { Client, SheetAnswer } from '@giaoban/api/client'
import { useQueries } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { firstMissing, rowsOfPages, type SheetRows } from './sheet-frame.ts'
import { sheetQuery } from './workbook-queries.ts'

export interface SheetPages {
  /** Frame of the sheet: columns, tables, size; null while its first page is on its way. */
  readonly frame: SheetAnswer | null
  readonly rows: SheetRows
  readonly error: Error | null
  readonly retry: () => void
  /** To be told which rows are in sight: those that are missing are fetched. */
  readonly onSight: (from: number, to: number) => void
}

/** A sheet in pages, fetched as they come into sight. */
export const useSheetPages = (client: Client, workbook: string, sheet: number): SheetPages => {
  const [wanted, setWanted] = useState<readonly number[]>([1])
  const results = useQueries({
    queries: wanted.map((from) => sheetQuery(client, workbook, sheet, from)),
    combine: (all) => ({
      pages: all.flatMap(({ data }) => data ?? []),
      error: all.find(({ error }) => error)?.error ?? null,
      isWaiting: all.some(({ isPending }) => isPending),
      retry: () => all.filter(({ error }) => error).forEach(({ refetch }) => void refetch()),
    }),
  })
  const { pages, isWaiting } = results
  const rows = useMemo(() => rowsOfPages(pages), [pages])
  const last = pages[0]?.lastRow ?? 0
  const onSight = useCallback(
    (from: number, to: number) => {
      // One page after the other: who drags the bar through a long sheet asks only for where they stop.
      if (isWaiting) return
      const missing = firstMissing(rows, from, Math.min(to, last))
      if (missing !== null && missing <= last)
        setWanted((before) => (before.includes(missing) ? before : [...before, missing]))
    },
    [rows, last, isWaiting],
  )
  return { frame: pages[0] ?? null, rows, error: results.error, retry: results.retry, onSight }
}
