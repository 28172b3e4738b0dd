import { isProblem } from '@giaoban/api/client'
import { Link, useRouter, useRouterState } from '@tanstack/react-router'
import { type JSX, useEffect, useRef } from 'react'
import { Notice } from '../ui/notice.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useSay } from '../ui/words.tsx'
import { useOnline } from './frame/use-online.ts'
import { signInPath } from './sign-in-path.ts'
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

/** The instant or the period that stands in the address is none: said as such, with the way to the newest figures. */
export const WrongAddressPage = ({ field }: { readonly field: 'luc' | 'ky' }): JSX.Element => {
  const say = useSay(appWords)
  useTitle(`${say('wrongAddressTitle')} · ${say('brand')}`)
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  return (
    <Notice
      kind="empty"
      headingLevel={1}
      title={say('wrongAddressTitle')}
      action={
        <Link to={pathname} search={{}} className={classes.action}>
          {say('toNewest')}
        </Link>
      }
    >
      <p>{say(field === 'luc' ? 'wrongInstant' : 'wrongPeriod')}</p>
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

/** What to write down for whoever is asked for help: the number of the request, or what the browser says. */
const referenceOf = (error: unknown, sayRequest: (id: string) => string): string => {
  if (!isProblem(error)) return error instanceof Error ? error.message : String(error)
  const { code, requestId } = error.problem
  return requestId ? sayRequest(requestId) : code
}

const Broken = ({ error, onRetry }: BrokenPageProps): JSX.Element => {
  const say = useSay(appWords)
  const router = useRouter()
  const online = useOnline()
  const wasOffline = useRef(!online)
  const away = online
    ? ({ title: 'unreachableTitle', text: 'unreachableText' } as const)
    : ({ title: 'offlineTitle', text: 'offlineText' } as const)
  const title = say(isAway(error) ? away.title : 'brokenTitle')
  useTitle(`${title} · ${say('brand')}`)
  const retry = (): void => {
    if (isPartMissing(error)) return location.reload()
    onRetry()
    void router.invalidate()
  }
  useEffect(() => {
    // What did not come for want of a network comes with it.
    if (online && wasOffline.current && isAway(error)) retry()
    wasOffline.current = !online
  })
  return (
    <Notice
      kind="problem"
      headingLevel={1}
      title={title}
      {...(isAway(error) ? {} : { reference: referenceOf(error, (id) => say('requestId', { id })) })}
      action={
        <button type="button" className={classes.action} onClick={retry}>
          {say('retry')}
        </button>
      }
    >
      <p>{isProblem(error) ? error.problem.title : say(isAway(error) ? away.text : 'brokenText')}</p>
    </Notice>
  )
}

/** Nobody is signed in, or no longer: the way to sign in, and back here. */
export const SignInPage = (): JSX.Element => {
  const say = useSay(appWords)
  useTitle(`${say('signInTitle')} · ${say('brand')}`)
  const href = useRouterState({ select: (state) => state.location.href })
  return (
    <Notice
      kind="info"
      headingLevel={1}
      title={say('signInTitle')}
      action={
        <Link to={signInPath} search={{ ve: href }} className={classes.action}>
          {say('signIn')}
        </Link>
      }
    >
      <p>{say('signInText')}</p>
    </Notice>
  )
}

interface BrokenPageProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** A page's own script or style did not come; the browser remembers that until the whole page is loaded again. */
const isPartMissing = (error: unknown): boolean =>
  error instanceof Error && /preload css|dynamically imported module|importing a module script/i.test(error.message)

/** `fetch` throws a TypeError when the server does not answer at all. */
const isAway = (error: unknown): boolean =>
  isPartMissing(error) || (error instanceof TypeError && /fetch|network|load failed/i.test(error.message))

/** A page that could not be shown: not signed in, not allowed, not there, the server away, or a fault of ours. */
export const BrokenPage = (props: BrokenPageProps): JSX.Element => {
  switch (isProblem(props.error) ? props.error.problem.status : null) {
    case 401:
      return <SignInPage />
    case 403:
      return <DeniedPage />
    case 404:
      return <NotFoundPage />
    default:
      return <Broken {...props} />
  }
}
