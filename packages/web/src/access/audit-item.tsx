import type { AuditEntryAnswer } from '@giaoban/api/client'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AuditChanges } from './audit-changes.tsx'
import classes from './audit-item.module.css'
import { type KnownNames, saySubject } from './audit-value.ts'
import { auditWords, sayAction, sayActor } from './audit-words.ts'
import { formatMoment } from './moment.ts'

/** One entry: what, who, when, where, what it made otherwise, why, and its place in the chain. */
export const AuditItem = (props: { readonly entry: AuditEntryAnswer; readonly names: KnownNames }): JSX.Element => {
  const say = useSay(auditWords)
  const { language } = useLanguage()
  const { entry, names } = props
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
      <p className={classes.subject}>{saySubject(subject, { ...names, say, language })}</p>
      <AuditChanges from={entry.from} to={entry.to} names={names} />
      {why !== null && (
        <p className={classes.why}>
          <span>{say('why')}:</span> {why}
        </p>
      )}
      <p className={classes.chain}>{say('entry', { seq: String(seq), hash: hash.slice(0, 12) })}</p>
    </li>
  )
}
