import { type Client, type ContextAnswer, isProblem } from '@giaoban/api/client'
import { describeSuggestion, equationOf, type Finding, severityNames } from '@giaoban/core/findings'
import { formatPeriod, type PeriodId } from '@giaoban/core/periods'
import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { SeverityName, severityEdge } from '../ui/severity-name.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { CheckResult } from './check-desk.ts'
import { checkDraft } from './check-draft.ts'
import { distinctSlips } from './distinct-slips.ts'
import classes from './draft-slips.module.css'
import { draftSlipsWords } from './draft-slips-words.ts'
import { openWorker } from './open-worker.ts'
import { excerptOf } from './place-words.ts'
import { draftFile, factsQuery } from './queries.ts'

export interface DraftSlipsProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly area: string
  /** The month that is shown: slips of another month's draft stay away. */
  readonly period: PeriodId
}

/** A period without a published edition has no figures to hold a draft against. */
const factsOrNone = async (queries: QueryClient, client: Client, area: string, period: PeriodId) => {
  try {
    return await queries.ensureQueryData(factsQuery(client, { area, period }))
  } catch (error) {
    if (isProblem(error)) return null
    throw error
  }
}

/** What the checker finds in the sample draft; checked once, for all who look. Null: there is no draft. */
const draftCheckQuery = (queries: QueryClient, client: Client, area: string) =>
  queryOptions<CheckResult | null>({
    queryKey: ['draft-check', area],
    queryFn: async () => {
      const draft = await client.get('/api/demo/draft', {}).catch((error: unknown) => {
        if (isProblem(error)) return null
        throw error
      })
      if (draft === null) return null
      const factsOf = (period: PeriodId) => factsOrNone(queries, client, area, period)
      return checkDraft({ kind: 'file', file: draftFile(draft) }, { open: openWorker, factsOf })
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

/** The check of the sample draft where it is about the month shown; null while that is not known, or it is about another. */
const useDraftCheck = ({ client, context, area, period }: DraftSlipsProps): CheckResult | null => {
  const queries = useQueryClient()
  const { data } = useQuery({ ...draftCheckQuery(queries, client, area), enabled: context.demo })
  return data && data.own.period === period ? data : null
}

/** So much of the sentence before the place as makes it known again. */
const mostBefore = 56

const tail = (before: string): string => {
  const text = before.replace(/^[-–•+*] /, '')
  if (text.length <= mostBefore) return text
  const cut = text.slice(-mostBefore)
  return `…${cut.slice(cut.indexOf(' ') + 1)}`
}

const Slip = (props: { readonly result: CheckResult; readonly found: Finding; readonly number: number }) => {
  const { result, found, number } = props
  const { language } = useLanguage()
  const say = useSay(draftSlipsWords)
  const excerpt = excerptOf(result, found)
  const suggested = found.suggestion && say('suggestion', { words: describeSuggestion(found.suggestion, language) })
  return (
    <li className={`${severityEdge} ${classes.slip}`} data-code={found.code} data-severity={found.severity}>
      <SeverityName severity={found.severity}>{severityNames[found.severity][language]}</SeverityName>
      <Link
        to="/soat"
        search={{ 'du-thao': 'mau', diem: String(number) }}
        className={classes.words}
        data-hint={say('toPlace')}
      >
        <span lang="vi">
          {excerpt ? tail(excerpt.before) : result.name}
          {excerpt && <strong>{excerpt.here}</strong>}
          {/^[^\s.,;]*/.exec(excerpt?.after ?? '')}
        </span>
        <span className="visually-hidden"> · {say('toPlace')}</span>
      </Link>
      <span className={classes.equation}>{equationOf(found, language) ?? suggested}</span>
    </li>
  )
}

/** What the checker finds in the draft report of the month shown, a line each, with its arithmetic and the way to its place. */
export const DraftSlips = (props: DraftSlipsProps): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(draftSlipsWords)
  const result = useDraftCheck(props)
  if (!result) return null
  const { claims, facts } = result
  const slips = distinctSlips(result.findings)
  const name = result.name ?? ''
  const lead = slips.length === 0 ? 'none' : facts ? 'lead' : 'leadAlone'
  return (
    // The month's paper is of its figures alone; a checked draft has a paper of its own.
    <section id="du-thao" className={`${classes.slips} screen-only`} aria-labelledby="draft-title" tabIndex={-1}>
      <h2 id="draft-title">{say('title', { count: slips.length })}</h2>
      <p className={classes.lead}>
        {say(lead, { numbers: claims.length, name, period: formatPeriod(props.period, language) })}
      </p>
      <ol className={classes.list}>
        {slips.map(({ found, number }) => (
          <Slip key={number} result={result} found={found} number={number} />
        ))}
      </ol>
      <p className={classes.all}>
        <Link to="/soat" search={{ 'du-thao': 'mau' }}>
          {say('all')}
        </Link>
      </p>
    </section>
  )
}

/** The way to these lines from the top of the page. */
export const DraftSlipsJump = (props: DraftSlipsProps & { readonly className?: string }): JSX.Element | null => {
  const say = useSay(draftSlipsWords)
  const result = useDraftCheck(props)
  if (!result || result.findings.length === 0) return null
  const pressing = result.findings.some(({ severity }) => severity !== 'info')
  return (
    <a href="#du-thao" className={props.className} data-pressing={pressing || undefined} data-hint={say('jumpHint')}>
      {pressing && <span aria-hidden="true">⚠ </span>}
      {say('jump', { count: distinctSlips(result.findings).length })}
    </a>
  )
}
