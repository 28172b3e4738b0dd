import { isProblem } from '@giaoban/api/client'
import { Link, useRouter } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Notice } from '../ui/notice.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useSay } from '../ui/words.tsx'
import classes from './states.module.css'
import { appWords } from './words.ts'

/** While a page is on its way. */
export const LoadingPage = (): JSX.Element => {
  const say = useSay(appWords)
  return <Placeholder lines={12} label={say('loading')} />
}

/** There is no such address. */
export const NotFoundPage = (): JSX.Element => {
  const say = useSay(appWords)
  useTitle(`${say('notFoundTitle')} · ${say('brand')}`)
  return (
    <Notice
      kind="empty"
      headingLevel={1}
      title={say('notFoundTitle')}
      action={
        <Link to="/" className={classes.action}>
          {say('home')}
        </Link>
      }
    >
      <p>{say('notFoundText')}</p>
    </Notice>
  )
}

/** The page exists, but not for whoever is signed in. */
export const DeniedPage = (): JSX.Element => {
  const say = useSay(appWords)
  useTitle(`${say('deniedTitle')} · ${say('brand')}`)
  return (
    <Notice
      kind="problem"
      headingLevel={1}
      title={say('deniedTitle')}
      action={
        <Link to="/" className={classes.action}>
          {say('home')}
        </Link>
      }
    >
      <p>{say('deniedText')}</p>
    </Notice>
  )
}

/** A page that could not be shown: the server is away, or the fault is ours. */
export const BrokenPage = ({
  error,
  onRetry,
}: {
  readonly error: unknown
  readonly onRetry: () => void
}): JSX.Element => {
  const say = useSay(appWords)
  const router = useRouter()
  const refused = isProblem(error)
  // `fetch` throws a TypeError when the server does not answer at all.
  const away = !refused && error instanceof TypeError && /fetch|network|load failed/i.test(error.message)
  const title = say(away ? 'unreachableTitle' : 'brokenTitle')
  useTitle(`${title} · ${say('brand')}`)
  const retry = (): void => {
    onRetry()
    void router.invalidate()
  }
  return (
    <Notice
      kind="problem"
      headingLevel={1}
      title={title}
      {...(away
        ? {}
        : {
            reference: refused
              ? `${error.problem.code} ${error.problem.requestId}`.trim()
              : error instanceof Error
                ? error.message
                : String(error),
          })}
      action={
        <button type="button" className={classes.action} onClick={retry}>
          {say('retry')}
        </button>
      }
    >
      <p>{refused ? error.problem.title : say(away ? 'unreachableText' : 'brokenText')}</p>
    </Notice>
  )
}
