import type { AuditEntryAnswer } from '@giaoban/api/client'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import { differencesOf } from './audit-differences.ts'
import classes from './audit-item.module.css'
import { auditWords, sayAction, sayActor, sayField, sayValue } from './audit-words.ts'
import { formatMoment } from './moment.ts'

const Differences = ({ entry }: { readonly entry: AuditEntryAnswer }): JSX.Element | null => {
  const say = useSay(auditWords)
  const found = differencesOf(entry.from, entry.to)
  if (found.length === 0) return null
  const isChange = found.some(({ before }) => before !== null)
  return (
    <dl className={classes.differences}>
      {found.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{field === '' ? say('differences') : sayField(say, field)}</dt>
          <dd>
            {isChange && (
              <>
                <span className="visually-hidden">{say('before')}: </span>
                <del className={classes.before}>{sayValue(say, before)}</del>
                <span aria-hidden="true"> → </span>
                <span className="visually-hidden">. {say('after')}: </span>
              </>
            )}
            <ins className={classes.after}>{sayValue(say, after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One entry: what, who, when, where, what it made otherwise, why, and its place in the chain. */
export const AuditItem = ({ entry }: { readonly entry: AuditEntryAnswer }): JSX.Element => {
  const say = useSay(auditWords)
  const { language } = useLanguage()
  const { action, agencyName, agency, at, subject, why, seq, hash } = entry
  return (
    <li className={classes.item} data-denied={action === 'denied' || undefined}>
      <div className={classes.head}>
        <h3 className={classes.action}>{sayAction(say, action)}</h3>
        <time className={classes.at} dateTime={at}>
          {formatMoment(at, language)}
        </time>
      </div>
      <p className={classes.who}>
        {sayActor(say, entry)}
        <span className={classes.where}>{agencyName?.[language] ?? agency ?? say('provinceOwn')}</span>
      </p>
      <p className={classes.subject}>{subject}</p>
      <Differences entry={entry} />
      {why !== null && (
        <p className={classes.why}>
          <span>{say('why')}:</span> {why}
        </p>
      )}
      <p className={classes.chain}>{say('entry', { seq: String(seq), hash: hash.slice(0, 12) })}</p>
    </li>
  )
}
