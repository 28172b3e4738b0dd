import { dateOf, formatDate } from '@giaoban/core/periods'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { appWords } from '../words.ts'
import classes from './business-date.module.css'
import { useContextAnswer } from './use-figure-place.ts'

/** The demonstration's settable day; on a real installation the clock of the wall needs no showing. */
export const BusinessDate = (): JSX.Element | null => {
  const context = useContextAnswer()
  const { language } = useLanguage()
  const say = useSay(appWords)
  if (!context?.demo) return null
  const date = formatDate(dateOf(context.businessDate), language)
  return (
    <button type="button" className={classes.date} data-hint={say('demoWhy')}>
      <span className={classes.label}>{say('today')}</span> {date} <span className={classes.demo}>{say('demo')}</span>
      <span className="visually-hidden">: {say('demoWhy')}</span>
    </button>
  )
}
