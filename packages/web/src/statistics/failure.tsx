import { isProblem } from '@giaoban/api/client'
import { formatPeriod } from '@giaoban/core/periods'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Notice } from '../ui/notice.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { monthPath } from './addresses.ts'
import classes from './failure.module.css'
import { capitalised } from './printed.ts'
import { statisticsWords } from './words.ts'

interface FailureProps {
  readonly error: Error
  readonly onRetry: () => void
  /** Period that was asked for. */
  readonly period: string
  /** A period that certainly answers. */
  readonly latest: string | null
}

const ToLatest = ({ latest }: { readonly latest: string | null }): JSX.Element | null => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  if (latest === null) return null
  return (
    <Link to={monthPath(latest)} className={classes.action}>
      {say('toLatest', { period: formatPeriod(latest, language) })}
    </Link>
  )
}

/** Why figures did not come, in the server's own words where it has some, and what to do next. */
export const Failure = ({ error, onRetry, period, latest }: FailureProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const problem = isProblem(error) ? error.problem : null
  if (problem?.code === 'edition/not-published')
    return (
      <Notice
        kind="empty"
        title={say('notPublished', { period: capitalised(formatPeriod(period, language)) })}
        action={<ToLatest latest={latest} />}
      >
        <p>{say('notPublishedText')}</p>
      </Notice>
    )
  if (problem?.code === 'indicator/unknown')
    return (
      <Notice
        kind="empty"
        title={problem.title}
        action={
          <Link to="/chi-tieu" className={classes.action}>
            {say('toIndicators')}
          </Link>
        }
      >
        <p>{say('unknownIndicatorText')}</p>
      </Notice>
    )
  return (
    <Notice
      kind="problem"
      title={say(problem ? 'failedTitle' : 'unreachableTitle')}
      action={
        <button type="button" className={classes.action} onClick={onRetry}>
          {say('retry')}
        </button>
      }
      {...(problem?.requestId ? { reference: say('requestId', { id: problem.requestId }) } : {})}
    >
      <p>{problem ? problem.title : say('unreachableText')}</p>
    </Notice>
  )
}
