import type { Client } from '@giaoban/api/client'
import { dateOf, formatDate } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { contextQuery } from '../statistics/queries.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './business-date.module.css'
import { appWords } from './words.ts'

/** The demonstration's settable day; on a real installation the clock of the wall needs no showing. */
export const BusinessDate = ({ client }: { readonly client: Client }): JSX.Element | null => {
  const { data } = useQuery(contextQuery(client))
  const { language } = useLanguage()
  const say = useSay(appWords)
  if (!data?.demo) return null
  return (
    <button type="button" className={classes.date} data-hint={say('demoWhy')}>
      <span className={classes.label}>{say('today')} </span>
      {formatDate(dateOf(data.businessDate), language)} · {say('demo')}
      <span className="visually-hidden">: {say('demoWhy')}</span>
    </button>
  )
}
