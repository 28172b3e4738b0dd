import type { AgenciesAnswer, Client, MeAnswer } from '@giaoban/api/client'
import { queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type JSX, useMemo, useState } from 'react'
import { Notice } from '../ui/notice.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { saveText } from '../ui/save-text.ts'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AuditChain } from './audit-chain.tsx'
import { auditCsv } from './audit-csv.ts'
import { type AuditSearch, readAuditSearch } from './audit-filter.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditItem } from './audit-item.tsx'
import classes from './audit-page.module.css'
import { auditQuery, fetchAudit } from './audit-queries.ts'
import { type KnownNames, namesIn } from './audit-value.ts'
import { auditWords } from './audit-words.ts'
import { peopleQuery } from './people-data.ts'
import { AdminNav } from './people-parts.tsx'

const agenciesQuery = (client: Client): ReturnType<typeof queryOptions<AgenciesAnswer>> =>
  queryOptions<AgenciesAnswer>({
    queryKey: ['agencies'],
    queryFn: ({ signal }) => client.get('/api/agencies', { signal }),
  })

const CsvButton = ({ client, search }: { readonly client: Client; readonly search: AuditSearch }): JSX.Element => {
  const say = useSay(auditWords)
  const { language } = useLanguage()
  const [count, setCount] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const save = async (): Promise<void> => {
    setCount(0)
    try {
      const { entries, isWhole } = await fetchAudit(client, search, setCount)
      saveText('nhat-ky.csv', auditCsv(entries, say, language))
      setSaid(isWhole ? '' : say('csvMost', { count: String(entries.length) }))
    } catch {
      setSaid(say('failed'))
    } finally {
      setCount(null)
    }
  }
  return (
    <div className={classes.csv}>
      <output>{said}</output>
      <button type="button" className={classes.button} disabled={count !== null} onClick={() => void save()}>
        {count === null ? say('csv') : say('csvBusy', { count: String(count) })}
      </button>
    </div>
  )
}

interface AuditListProps {
  readonly client: Client
  readonly search: AuditSearch
  readonly names: KnownNames
}

const AuditList = ({ client, search, names }: AuditListProps): JSX.Element => {
  const say = useSay(auditWords)
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    auditQuery(client, search),
  )
  if (error && !data)
    return (
      <Notice
        kind="problem"
        title={say('failed')}
        action={
          <button type="button" className={classes.button} onClick={() => void refetch()}>
            {say('retry')}
          </button>
        }
      >
        {error.message}
      </Notice>
    )
  if (!data) return <Placeholder lines={12} label={say('loading')} />
  const entries = data.pages.flatMap((page) => page.entries)
  if (entries.length === 0)
    return (
      <Notice kind="empty" title={say('none')}>
        {say('noneText')}
      </Notice>
    )
  return (
    <>
      <div className={classes.tools}>
        <h2 className={classes.count}>
          <output>{say('shown', { count: entries.length })}</output>
        </h2>
        <CsvButton client={client} search={search} />
      </div>
      <ol className={classes.list}>
        {entries.map((entry) => (
          <AuditItem key={entry.id} entry={entry} names={names} />
        ))}
      </ol>
      {hasNextPage && (
        <button
          type="button"
          className={classes.button}
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchingNextPage ? say('loading') : say('older')}
        </button>
      )}
    </>
  )
}

interface AuditPageProps {
  readonly client: Client
  readonly session: MeAnswer
  readonly search: Readonly<Record<string, string>>
  readonly onSearch: (search: Readonly<Record<string, string>>) => void
}

/** The audit: who did what, when and why; for an administrator also whether its chains are whole. */
export const AuditPage = ({ client, session, search, onSearch }: AuditPageProps): JSX.Element => {
  const say = useSay(auditWords)
  const filter = useMemo(() => readAuditSearch(search), [search])
  const { data } = useQuery(agenciesQuery(client))
  // Row-level security shows an approver the people of the own agencies, an administrator all.
  const people = useQuery(peopleQuery(client))
  const { language } = useLanguage()
  const names = useMemo(() => namesIn(data?.agencies, people.data?.people, language), [data, people.data, language])
  const isAdministrator = session.grants.some(({ role }) => role === 'administrator')
  const own = new Set(session.grants.filter(({ role }) => role === 'approver').map(({ agency }) => agency))
  const agencies = (data?.agencies ?? []).filter(({ code }) => isAdministrator || own.has(code))
  // On a phone the entries come first; a filter that is at work is always in sight.
  const [isFilterOpen] = useState(
    () => Object.keys(filter).length > 0 || window.matchMedia('(min-width: 40rem)').matches,
  )
  useTitle(`${say('title')} · ${say('appName')}`)
  return (
    <div className={classes.page}>
      <PageHead title={say('title')} intro={say('intro')} />
      <AdminNav administrator={isAdministrator} />
      {isAdministrator && <AuditChain client={client} />}
      <details className={classes.filters} open={isFilterOpen}>
        <summary>{say('filters')}</summary>
        <AuditFilters search={filter} agencies={agencies} onSearch={(next) => onSearch({ ...next })} />
      </details>
      <AuditList client={client} search={filter} names={names} />
    </div>
  )
}
