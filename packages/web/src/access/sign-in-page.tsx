import type { Client, MeAnswer, SignInWaysAnswer } from '@giaoban/api/client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type JSX, useState } from 'react'
import controls from '../ui/controls.module.css'
import { useTitle } from '../ui/use-title.ts'
import { useSay } from '../ui/words.tsx'
import { returnPath } from './return-path.ts'
import classes from './sign-in.module.css'
import { knock } from './sign-in-client.ts'
import { SignInCode } from './sign-in-code.tsx'
import { DemoAccounts } from './sign-in-demo.tsx'
import { fieldOf, Input, rest, Send, TroubleLine, useDoing, wrongWith } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

interface PasswordProps {
  readonly ways: SignInWaysAnswer | undefined
  readonly place: string
  readonly providerError: string | undefined
  readonly onSecondStep: () => void
  readonly onSignedIn: () => Promise<void>
}

const Password = ({ ways, place, providerError, onSecondStep, onSignedIn }: PasswordProps): JSX.Element => {
  const say = useSay(signInWords)
  const { busy, trouble, attempt } = useDoing()
  const send = (form: HTMLFormElement): void =>
    void attempt(async () => {
      const { twoFactor } = await knock('/sign-in/email', {
        email: fieldOf(form, 'email').trim(),
        password: fieldOf(form, 'password'),
      })
      if (twoFactor) onSecondStep()
      else await onSignedIn()
    })
  const leave = (provider: string): void =>
    void attempt(async () => {
      const { url } = await knock('/sign-in/social', { provider, callbackURL: place })
      location.assign(url)
    })
  const [sso] = ways?.oidc ?? []
  return (
    <section className={classes.panel}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          send(event.currentTarget)
        }}
      >
        <Input label={say('email')} name="email" type="email" autoComplete="username" />
        <Input
          label={say('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          wrong={wrongWith(trouble, 'sign-in/wrong')}
        />
        <TroubleLine trouble={rest(trouble, 'sign-in/wrong')} />
        {providerError && (
          <p className={classes.alert} role="alert">
            {say(/sign_?up|link/i.test(providerError) ? 'providerRefused' : 'providerFailed')}
          </p>
        )}
        <Send busy={busy}>{say('signIn')}</Send>
        <Link to="/quen-mat-khau" className={classes.link}>
          {say('forgot')}
        </Link>
      </form>
      {sso && (
        <>
          <p className={classes.or}>{say('or')}</p>
          <button
            type="button"
            className={`${controls.plain} ${classes.full}`}
            disabled={busy}
            onClick={() => leave(sso.id)}
          >
            {say('withProvider', { name: sso.name })}
          </button>
        </>
      )}
    </section>
  )
}

interface SignInPageProps {
  readonly client: Client
  readonly session: Pick<MeAnswer, 'person'>
  readonly search: Readonly<Record<string, string>>
  readonly onSession: () => Promise<void>
}

/** Signing in: by password with its second step, by the province's provider, or as somebody of the demonstration. */
export const SignInPage = ({ client, session, search, onSession }: SignInPageProps): JSX.Element => {
  const say = useSay(signInWords)
  useTitle(`${say('signIn')} · ${say('brand')}`)
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [atCode, setAtCode] = useState(false)
  const place = returnPath(search['ve'])
  const { data: ways } = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: ({ signal }) => client.get('/api/sign-in/ways', { signal }),
  })
  const signedIn = async (): Promise<void> => {
    await onSession()
    // Whoever is signed in sees more than the public did.
    void queryClient.invalidateQueries()
    await navigate({ to: place, replace: true })
  }
  return (
    <div className={ways?.demo && !atCode ? classes.sides : classes.narrow}>
      <div>
        <h1 className={classes.title}>{say('signIn')}</h1>
        {search['het'] && !session.person && <output className={classes.alert}>{say('sessionOver')}</output>}
        {session.person && (
          <p className={classes.intro}>
            {say('already', { name: session.person.name })}{' '}
            <Link to={place} className={classes.link}>
              {say('goOn')}
            </Link>
          </p>
        )}
        {atCode ? (
          <SignInCode onSignedIn={signedIn} onStartOver={() => setAtCode(false)} />
        ) : (
          <Password
            ways={ways}
            place={place}
            providerError={search['error']}
            onSecondStep={() => setAtCode(true)}
            onSignedIn={signedIn}
          />
        )}
      </div>
      {ways?.demo && !atCode && <DemoAccounts client={client} onSignedIn={signedIn} />}
    </div>
  )
}
