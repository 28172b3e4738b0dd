import type { Client } from '@giaoban/api/client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type JSX, useState } from 'react'
import { Notice } from '../ui/notice.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useSay } from '../ui/words.tsx'
import classes from './sign-in.module.css'
import { knock } from './sign-in-client.ts'
import { Input } from './sign-in-fields.tsx'
import { fieldOf, Send, TroubleLine, useDoing } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

const BackToSignIn = (): JSX.Element => {
  const say = useSay(signInWords)
  return (
    <Link to="/dang-nhap" className={classes.link}>
      {say('backToSignIn')}
    </Link>
  )
}

/** Asks for the link of a new password. What it says is the same whether there is such an account or not. */
export const ForgotPage = ({ client }: { readonly client: Client }): JSX.Element => {
  const say = useSay(signInWords)
  useTitle(`${say('forgotTitle')} · ${say('brand')}`)
  const [sentTo, setSentTo] = useState<string | null>(null)
  const { busy, trouble, attempt } = useDoing()
  const { data: ways } = useQuery({
    queryKey: ['sign-in-ways'],
    queryFn: ({ signal }) => client.get('/api/sign-in/ways', { signal }),
  })
  const send = (form: HTMLFormElement): void =>
    void attempt(async () => {
      const email = fieldOf(form, 'email').trim()
      await knock('/request-password-reset', { email })
      setSentTo(email)
    })
  return (
    <div className={classes.narrow}>
      <h1 className={classes.title}>{say('forgotTitle')}</h1>
      {ways?.recovery === false ? (
        <Notice kind="info" title={say('noMailTitle')} action={<BackToSignIn />}>
          <p>{say('noMail')}</p>
        </Notice>
      ) : sentTo !== null ? (
        <Notice kind="info" title={say('linkSentTitle')} action={<BackToSignIn />}>
          <p>{say('linkSent', { email: sentTo })}</p>
        </Notice>
      ) : (
        <section className={classes.panel}>
          <p className={classes.intro}>{say('forgotIntro')}</p>
          <form
            className={classes.form}
            onSubmit={(event) => {
              event.preventDefault()
              send(event.currentTarget)
            }}
          >
            <Input label={say('email')} name="email" type="email" autoComplete="username" isFocused />
            <TroubleLine trouble={trouble} />
            <Send busy={busy}>{say('sendLink')}</Send>
            <BackToSignIn />
          </form>
        </section>
      )}
    </div>
  )
}
