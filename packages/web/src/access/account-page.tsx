import type { Client, MeAnswer } from '@giaoban/api/client'
import { formatInstant } from '@giaoban/core/periods'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { JSX } from 'react'
import { Mark } from '../ui/mark.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AccountPassword } from './account-password.tsx'
import { AccountSessions } from './account-sessions.tsx'
import { AccountTwoFactor } from './account-two-factor.tsx'
import { roleNames } from './role-names.ts'
import classes from './sign-in.module.css'
import { signInWords } from './sign-in-words.ts'

type Session = Pick<MeAnswer, 'person' | 'grants'> & Partial<Pick<MeAnswer, 'waiting'>>

const Who = ({ person, grants, waiting = [] }: Session): JSX.Element => {
  const say = useSay(signInWords)
  const sayRole = useSay(roleNames)
  const { language } = useLanguage()
  return (
    <section className={classes.panel}>
      <h2>{say('who')}</h2>
      <p>
        <strong>{person?.name}</strong>
        {person?.illustrative && <Mark>{say('illustrative')}</Mark>}
        <br />
        {person?.email}
      </p>
      <h3>{say('rolesHeld')}</h3>
      {grants.length === 0 && waiting.length === 0 && <p className={classes.intro}>{say('noRoles')}</p>}
      <ul className={classes.facts}>
        {grants.map(({ role, agency, agencyName, onBehalfOf, until }) => (
          <li key={`${role} ${agency} ${onBehalfOf ?? ''}`}>
            <div className={classes.what}>
              <strong>{sayRole(role)}</strong> · {agencyName}
              {onBehalfOf && (
                <span className={classes.note}>
                  {say('inPlaceUntil', { name: onBehalfOf, until: until ? formatInstant(until, language) : '–' })}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
      {waiting.length > 0 && (
        <p className={classes.alert}>{say('waiting', { roles: waiting.map((role) => sayRole(role)).join(', ') })}</p>
      )}
    </section>
  )
}

interface AccountPageProps {
  readonly client: Client
  readonly session: Session
  readonly onSession: () => Promise<void>
}

/** Who one is here, what one signs in with, and where one is signed in. */
export const AccountPage = ({ client, session, onSession }: AccountPageProps): JSX.Element => {
  const say = useSay(signInWords)
  useTitle(`${say('accountTitle')} · ${say('brand')}`)
  const queryClient = useQueryClient()
  const { data } = useQuery({
    queryKey: ['my-account'],
    queryFn: ({ signal }) => client.get('/api/me/account', { signal }),
  })
  const changed = async (): Promise<void> => {
    await Promise.all([onSession(), queryClient.invalidateQueries({ queryKey: ['my-account'] })])
  }
  return (
    <div className={classes.wide}>
      <h1 className={classes.title}>{say('accountTitle')}</h1>
      <Who {...session} />
      {!data && <Placeholder lines={8} label={say('loading')} />}
      {data && !data.password && (
        <section className={classes.panel}>
          <h2>{say('passwordTitle')}</h2>
          <p className={classes.intro}>{say(session.person?.illustrative ? 'demoAccount' : 'ssoOnly')}</p>
        </section>
      )}
      {data?.password && <AccountPassword onChanged={changed} />}
      {data?.password && <AccountTwoFactor isOn={data.twoFactor} onChanged={changed} />}
      {data && <AccountSessions client={client} sessions={data.sessions} onChanged={changed} />}
    </div>
  )
}
