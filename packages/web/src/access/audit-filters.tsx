import type { AgencyAnswer } from '@giaoban/api/client'
import { type FormEvent, type JSX, type ReactNode, useId } from 'react'
import { DayField } from '../ui/day-field.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { type AuditField, type AuditSearch, readAuditSearch } from './audit-filter.ts'
import classes from './audit-filters.module.css'
import { auditActions, auditWords, sayAction } from './audit-words.ts'

const Field = (props: { readonly label: string; readonly children: (id: string) => ReactNode }): JSX.Element => {
  const id = useId()
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
    </div>
  )
}

interface AuditFiltersProps {
  readonly search: AuditSearch
  readonly agencies: readonly Pick<AgencyAnswer, 'code' | 'name'>[]
  readonly onSearch: (search: AuditSearch) => void
}

/** The filter; it is applied when it is sent, and stands in the address. */
export const AuditFilters = ({ search, agencies, onSearch }: AuditFiltersProps): JSX.Element => {
  const say = useSay(auditWords)
  const { language } = useLanguage()
  const given = (field: AuditField): { readonly name: AuditField; readonly defaultValue: string } => ({
    name: field,
    defaultValue: search[field] ?? '',
  })
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const typed = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    )
    onSearch(readAuditSearch(Object.fromEntries(typed)))
  }
  return (
    // A filter that came by the address, or was cleared, is written into the fields anew.
    <form key={JSON.stringify(search)} className={classes.filters} aria-label={say('filters')} onSubmit={send}>
      <Field label={say('from')}>{(id) => <DayField id={id} type="date" {...given('tu')} />}</Field>
      <Field label={say('to')}>{(id) => <DayField id={id} type="date" {...given('den')} />}</Field>
      <Field label={say('who')}>
        {(id) => <input id={id} type="text" maxLength={200} placeholder={say('whoHelp')} {...given('nguoi')} />}
      </Field>
      <Field label={say('agency')}>
        {(id) => (
          <select id={id} {...given('co-quan')}>
            <option value="">{say('anyAgency')}</option>
            <option value="-">{say('provinceOwn')}</option>
            {agencies.map(({ code, name }) => (
              <option key={code} value={code}>
                {name[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('what')}>
        {(id) => (
          <select id={id} {...given('viec')}>
            <option value="">{say('anyAction')}</option>
            {auditActions.map((action) => (
              <option key={action} value={action}>
                {sayAction(say, action)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('search')}>{(id) => <input id={id} type="search" maxLength={200} {...given('tim')} />}</Field>
      <div className={classes.buttons}>
        <button type="submit" className={classes.apply}>
          {say('apply')}
        </button>
        {Object.keys(search).length > 0 && (
          <button type="button" className={classes.clear} onClick={() => onSearch({})}>
            {say('clear')}
          </button>
        )}
      </div>
    </form>
  )
}
