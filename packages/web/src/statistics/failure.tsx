import { type ContextAnswer, isProblem } from '@giaoban/api/client'
import { formatInstant, formatPeriod } from '@giaoban/core/periods'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Notice } from '../ui/notice.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { monthPath } from './addresses.ts'
import { latestEdition } from './editions.ts'
import classes from './failure.module.css'
import { capitalised } from './printed.ts'
import { statisticsWords } from './words.ts'

interface FailureProps {
  readonly error: Error
  readonly onRetry: () => void
  /** Period that was asked for. */
  readonly period: string
  readonly area: string
  readonly context: ContextAnswer
  /** Instant that was asked for. */
  readonly asOf?: string | undefined
}

/** The period has an edition, but was asked for as of a later instant; or it has none, and another may. */
const NotPublished = ({ period, area, context, asOf }: Omit<FailureProps, 'error' | 'onRetry'>): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const edition = context.editions.find((each) => each.area === area && each.period === period)
  const words = capitalised(formatPeriod(period, language))
  const latest = edition && asOf ? period : latestEdition(context, area, period)
  const title =
    edition && asOf
      ? say('notPublishedSince', { period: words, instant: formatInstant(edition.asOf, language) })
      : say('notPublished', { period: words })
  return (
    <Notice
      kind="empty"
      title={title}
      action={
        latest && (
          <Link to={monthPath(latest)} className={classes.action}>
            {say('toLatest', { period: formatPeriod(latest, language) })}
          </Link>
        )
      }
    >
      <p>{say('notPublishedText')}</p>
    </Notice>
  )
}

/** Why figures did not come, in the server's own words where it has some, and what to do next. */
export const Failure = (props: FailureProps): JSX.Element => {
  const { error, onRetry } = props
  const say = useSay(statisticsWords)
  const problem = isProblem(error) ? error.problem : null
  if (problem?.code === 'edition/not-published') return <NotPublished {...props} />
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
