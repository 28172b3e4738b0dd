import type { AuditAnswer, AuditEntryAnswer, AuditVerificationAnswer, Client } from '@giaoban/api/client'
import { infiniteQueryOptions, type QueryKey, queryOptions } from '@tanstack/react-query'
import { type AuditSearch, auditQueryOf } from './audit-filter.ts'

const pageSize = '50'

type AuditPages = ReturnType<
  typeof infiniteQueryOptions<
    AuditAnswer,
    Error,
    { pages: AuditAnswer[]; pageParams: (string | null)[] },
    QueryKey,
    string | null
  >
>

/** The entries that fit, a page at a time, newest first. */
export const auditQuery = (client: Client, search: AuditSearch): AuditPages =>
  infiniteQueryOptions({
    queryKey: ['audit', search] as QueryKey,
    queryFn: ({ pageParam, signal }) =>
      client.get('/api/audit', {
        query: { ...auditQueryOf(search), limit: pageSize, ...(pageParam === null ? {} : { before: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })

/** Whether the chains are whole. */
export const verificationQuery = (client: Client): ReturnType<typeof queryOptions<AuditVerificationAnswer>> =>
  queryOptions<AuditVerificationAnswer>({
    queryKey: ['audit', 'verification'],
    queryFn: ({ signal }) => client.get('/api/audit/verification', { signal }),
  })

/** Most entries that are exported at once. */
export const mostExported = 20_000

/** Every entry that fits, up to `mostExported`; tells how many there are so far. */
export const fetchAudit = async (
  client: Client,
  search: AuditSearch,
  onCount: (count: number) => void,
): Promise<{ readonly entries: readonly AuditEntryAnswer[]; readonly isWhole: boolean }> => {
  const entries: AuditEntryAnswer[] = []
  let before: string | null = null
  do {
    const page: AuditAnswer = await client.get('/api/audit', {
      query: { ...auditQueryOf(search), limit: '200', ...(before === null ? {} : { before }) },
    })
    entries.push(...page.entries)
    before = page.next
    onCount(entries.length)
  } while (before !== null && entries.length < mostExported)
  return { entries, isWhole: before === null }
}
