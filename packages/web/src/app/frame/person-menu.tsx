import type { GrantAnswer, MeAnswer } from '@giaoban/api/client'
import { dateOf, formatDate } from '@giaoban/core/periods'
import { Link, useRouterState } from '@tanstack/react-router'
import { type JSX, useState } from 'react'
import { roleNames } from '../../access/role-names.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useMessages } from '../../ui/messages.tsx'
import { useLanguage, useSay } from '../../ui/words.tsx'
import { useSignOut } from '../session.ts'
import { signInPath } from '../sign-in-path.ts'
import { appWords } from '../words.ts'
import classes from './menu.module.css'
import { RoomIcon } from './room-icon.tsx'

/** First letters of the last two words: a Vietnamese name is called by its end. */
export const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .slice(-2)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('')

/** Roles of one agency, held in one's own right or in somebody's place. */
export interface GrantLine {
  readonly agencyName: string
  readonly roles: readonly GrantAnswer['role'][]
  readonly onBehalfOf: string | null
  readonly until: string | null
}

/** One line for each agency and each person who is stood in for. */
export const grantLines = (grants: readonly GrantAnswer[]): readonly GrantLine[] => {
  const lines = Map.groupBy(grants, ({ agency, onBehalfOf }) => `${agency}\0${onBehalfOf ?? ''}`)
  return [...lines.values()].map((held) => ({
    agencyName: held[0]?.agencyName ?? '',
    roles: held.map(({ role }) => role),
    onBehalfOf: held[0]?.onBehalfOf ?? null,
    until: held[0]?.until ?? null,
  }))
}

const Grant = ({ line }: { readonly line: GrantLine }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(appWords)
  const sayRole = useSay(roleNames)
  return (
    <li>
      {line.roles.map((role) => sayRole(role)).join(', ')} · {line.agencyName}
      {line.onBehalfOf && (
        <>
          <br />
          {line.until
            ? say('inPlaceUntil', { name: line.onBehalfOf, date: formatDate(dateOf(line.until), language) })
            : say('inPlace', { name: line.onBehalfOf })}
        </>
      )}
    </li>
  )
}

interface PersonMenuProps {
  readonly session: MeAnswer
  /** True when the router has a page at this path. */
  readonly isBuilt: (path: string) => boolean
}

const SignIn = (): JSX.Element => {
  const say = useSay(appWords)
  const href = useRouterState({ select: (state) => state.location.href })
  return (
    <Link
      to={signInPath}
      search={href.startsWith(signInPath) ? {} : { ve: href }}
      className={`${classes.barButton} ${classes.signIn}`}
    >
      {say('signIn')}
    </Link>
  )
}

/** Notifications: how many are unread, and the way to their list. */
export const Bell = ({ session, isBuilt }: PersonMenuProps): JSX.Element | null => {
  const say = useSay(appWords)
  if (session.person === null || !isBuilt('/thong-bao')) return null
  const words = say('notificationsUnread', { count: session.unread })
  return (
    <Link to="/thong-bao" className={classes.barButton} aria-label={words} data-hint={words}>
      <RoomIcon name="bell" />
      {session.unread > 0 && <span className={classes.count}>{session.unread > 99 ? '99+' : session.unread}</span>}
    </Link>
  )
}

/** Who is signed in, with which roles, where, in whose place; and the ways to account, notifications and out. */
export const PersonMenu = ({ session, isBuilt }: PersonMenuProps): JSX.Element | null => {
  const say = useSay(appWords)
  const [open, setOpen] = useState(false)
  const signOut = useSignOut()
  const { tell } = useMessages()
  const { person, grants } = session
  if (person === null) return isBuilt(signInPath) ? <SignIn /> : null
  const label = (
    <>
      <span className={classes.initials} data-initials={initialsOf(person.name)} aria-hidden="true" />
      <span className={classes.personName}>{person.name}</span>
    </>
  )
  const close = (): void => setOpen(false)
  const leave = (): void => void signOut().catch(() => tell({ text: say('signOutFailed') }))
  return (
    <Disclosure label={label} name={person.name} open={open} onOpen={setOpen} tone="bar" edge="end">
      <p className={classes.head}>{person.name}</p>
      <p className={classes.sub}>{person.email}</p>
      {person.illustrative && <p className={classes.sub}>{say('illustrative')}</p>}
      <ul className={classes.grants} aria-label={say('rolesHeld')}>
        {grantLines(grants).map((line) => (
          <Grant key={`${line.agencyName} ${line.onBehalfOf ?? ''}`} line={line} />
        ))}
        {grants.length === 0 && <li>{say('noRoles')}</li>}
      </ul>
      <ul className={classes.items}>
        {isBuilt('/tai-khoan') && (
          <li>
            <Link to="/tai-khoan" className={classes.item} onClick={close}>
              {say('account')}
            </Link>
          </li>
        )}
        {isBuilt('/thong-bao') && (
          <li>
            <Link to="/thong-bao" className={classes.item} onClick={close}>
              {say('notificationsUnread', { count: session.unread })}
            </Link>
          </li>
        )}
        <li>
          <button type="button" className={classes.item} onClick={leave}>
            {say('signOut')}
          </button>
        </li>
      </ul>
    </Disclosure>
  )
}
