import { formatInstant } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import type { AgencyPartProps } from './agency-ends.tsx'
import { AuditChanges } from './audit-changes.tsx'
import { namesIn } from './audit-value.ts'
import { auditWords, sayAction, sayActor } from './audit-words.ts'
import classes from './people.module.css'
import { agenciesQuery, peopleQuery } from './people-data.ts'
import { peopleWords } from './people-words.ts'

/** What was changed of an agency, newest first. */
export const AgencyHistory = ({ client, agency }: Pick<AgencyPartProps, 'client' | 'agency'>): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const sayAudit = useSay(auditWords)
  const { data } = useQuery({
    queryKey: ['people', 'history', agency.code],
    queryFn: ({ signal }) => client.get('/api/agencies/{agency}/history', { params: { agency: agency.code }, signal }),
  })
  const agencies = useQuery(agenciesQuery(client))
  const people = useQuery(peopleQuery(client))
  const names = namesIn(agencies.data?.agencies, people.data?.people, language)
  const entries = data?.entries ?? []
  if (entries.length === 0) return <p>{data ? say('historyNone') : say('loading')}</p>
  return (
    <ul className={classes.list}>
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.action}`}>
          <div className={classes.what}>
            <strong>{sayAction(sayAudit, entry.action)}</strong>
            {entry.action !== 'agency.create' && <AuditChanges from={entry.from} to={entry.to} names={names} />}
            {entry.why && <span className={classes.note}>{`${say('why')}: ${entry.why}`}</span>}
          </div>
          <span className={classes.note}>
            {formatInstant(entry.at, language)} · {sayActor(sayAudit, entry)}
          </span>
        </li>
      ))}
    </ul>
  )
}
