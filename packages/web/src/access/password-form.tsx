import type { SignInWaysAnswer } from '@giaoban/api/client'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import controls from '../ui/controls.module.css'
import { useSay } from '../ui/words.tsx'
import classes from './sign-in.module.css'
import { knock } from './sign-in-client.ts'
import { Input, Password } from './sign-in-fields.tsx'
import { fieldOf, rest, Send, TroubleLine, useDoing, wrongWith } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

interface PasswordFormProps {
  readonly ways: SignInWaysAnswer | undefined
  readonly place: string
  readonly providerError: string | undefined
  readonly onSecondStep: () => void
  readonly onSignedIn: () => Promise<void>
}

/** Address and password, or the province's own sign-on. */
export const PasswordForm = ({
  ways,
  place,
  providerError,
  onSecondStep,
  onSignedIn,
}: PasswordFormProps): JSX.Element => {
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
        <Password
          label={say('password')}
          name="password"
          autoComplete="current-password"
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
