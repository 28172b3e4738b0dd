import type { Client, NotificationAnswer } from '@giaoban/api/client'
import { formatDate, formatInstant } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import controls from '../ui/controls.module.css'
import { Mark } from '../ui/mark.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useTitle } from '../ui/use-title.ts'
import { type Language, useLanguage, useSay } from '../ui/words.tsx'
import classes from './people.module.css'
import { notificationsQuery, useChange } from './people-data.ts'
import { Awaited, ProblemLine } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import { type PeopleKey, peopleWordsVi } from './people-words-vi.ts'

interface NotificationsProps {
  readonly client: Client
  readonly onSession: () => Promise<void>
}

const printed = (text: string, language: Language): string =>
  text.length > 10 ? formatInstant(text, language) : formatDate(text, language)

/** Arguments of a notification's sentence in the language of the page: dates as people write them, the agency's name. */
export const toldValues = (
  { params }: Pick<NotificationAnswer, 'params'>,
  language: Language,
): Readonly<Record<string, string>> => {
  const agency = params[language === 'vi' ? 'agencyVi' : 'agencyEn'] ?? ''
  const dates = Object.fromEntries(
    (['from', 'to'] as const).flatMap((name) => (params[name] ? [[name, printed(params[name], language)]] : [])),
  )
  return { ...params, ...dates, agency }
}

const sentenceKey = (kind: string): PeopleKey => {
  const key = `told_${kind}`
  return key in peopleWordsVi ? (key as PeopleKey) : 'told_other'
}

/** One's own notifications: what happened, when, where it leads; read and unread. */
export const NotificationsPage = ({ client, onSession }: NotificationsProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  useTitle(`${say('notificationsTitle')} · ${say('appName')}`)
  const query = useQuery(notificationsQuery(client))
  const { run, busy, problem } = useChange()
  const mark = async (ids: readonly string[]): Promise<void> => {
    const send = (unread: boolean) =>
      client.send('POST', '/api/notifications/read', { body: { ids, ...(unread && { unread }) } })
    await run(async () => {
      await send(false)
      return { text: say('marked'), undo: () => send(true).then(onSession) }
    })
    await onSession()
  }
  return (
    <div className={classes.narrow}>
      <PageHead title={say('notificationsTitle')} />
      <Awaited query={query}>
        {({ notifications, unread }) => (
          <>
            <div className={classes.head}>
              <output className={classes.count}>{say('notificationsUnread', { count: unread })}</output>
              {unread > 0 && (
                <button
                  type="button"
                  className={controls.plain}
                  disabled={busy}
                  onClick={() => void mark(notifications.filter(({ readAt }) => readAt === null).map(({ id }) => id))}
                >
                  {say('markAll')}
                </button>
              )}
            </div>
            <ProblemLine problem={problem} />
            {notifications.length === 0 && (
              <Notice kind="empty" title={say('notificationsNone')}>
                <p>{say('notificationsNoneText')}</p>
              </Notice>
            )}
            <ul className={classes.list}>
              {notifications.map((one) => {
                const sentence = say(sentenceKey(one.kind), toldValues(one, language))
                return (
                  <li key={one.id} className={one.readAt === null ? classes.unread : undefined}>
                    <span className={classes.what}>
                      {one.href ? <Link to={one.href}>{sentence}</Link> : sentence}
                      {one.readAt === null && <Mark>{say('unread')}</Mark>}
                      <span className={classes.note}>{formatInstant(one.at, language)}</span>
                    </span>
                    {one.readAt === null && (
                      <button
                        type="button"
                        className={`${controls.plain} ${classes.small}`}
                        disabled={busy}
                        onClick={() => void mark([one.id])}
                      >
                        {say('markOne')}
                      </button>
                    )}
                  </li>
                )
              })}
            </ul>
          </>
        )}
      </Awaited>
    </div>
  )
}
