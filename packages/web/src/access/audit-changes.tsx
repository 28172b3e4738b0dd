import type { AuditEntryAnswer } from '@giaoban/api/client'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './audit-changes.module.css'
import { differencesOf } from './audit-differences.ts'
import { type KnownNames, sayValue } from './audit-value.ts'
import { auditWords, sayField } from './audit-words.ts'

/** What an entry made otherwise, field by field; nothing where it changed none. */
export const AuditChanges = ({
  from,
  to,
  names,
}: Pick<AuditEntryAnswer, 'from' | 'to'> & { readonly names: KnownNames }): JSX.Element | null => {
  const say = useSay(auditWords)
  const { language } = useLanguage()
  const reading = { say, language, ...names }
  const found = differencesOf(from, to)
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
                <del className={classes.before}>{sayValue(field, before, reading)}</del>
                <span aria-hidden="true"> → </span>
                <span className="visually-hidden">. {say('after')}: </span>
              </>
            )}
            <ins className={classes.after}>{sayValue(field, after, reading)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
