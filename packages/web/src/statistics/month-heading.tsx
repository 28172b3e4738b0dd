import type { ScorecardAnswer } from '@giaoban/api/client'
import { formatPeriod } from '@giaoban/core/periods'
import type { JSX } from 'react'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './month-heading.module.css'
import { capitalised } from './printed.ts'
import { statisticsWords } from './words.ts'

interface MonthHeadingProps {
  readonly areaName: string
  readonly period: string
}

/** Area and period. How to reach another, and of when the figures are, stands in the frame. */
export const MonthHeading = (props: MonthHeadingProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const period = capitalised(formatPeriod(props.period, language))
  return (
    <div className={classes.heading}>
      <h1 className={classes.title}>{say('monthTitle', { area: props.areaName, period })}</h1>
    </div>
  )
}

/** The computed sentence: how many of the main indicators equal or exceed the same period. */
export const MonthSummary = ({ summary }: { readonly summary: ScorecardAnswer['summary'] }): JSX.Element => {
  const say = useSay(statisticsWords)
  const { favourable, unfavourable, noData } = summary
  const known = favourable + unfavourable
  const rest = [
    ...(unfavourable > 0 ? [say('summaryWorse', { count: unfavourable })] : []),
    ...(noData > 0 ? [say('summaryNoData', { count: noData, total: known + noData })] : []),
  ]
  return (
    <div className={classes.summary}>
      <p className={classes.sentence}>
        <strong>{known === 0 ? say('summaryNone') : say('summary', { favourable, known })}</strong>
        {rest.map((words) => (
          <span key={words}> · {words}</span>
        ))}
      </p>
      {known > 0 && (
        <svg
          className={classes.meter}
          viewBox={`0 0 ${known + noData} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect x={0} width={favourable} height={1} className={classes.good} />
          <rect x={favourable} width={unfavourable} height={1} className={classes.bad} />
          <rect x={known} width={noData} height={1} className={classes.unknown} />
        </svg>
      )}
    </div>
  )
}
