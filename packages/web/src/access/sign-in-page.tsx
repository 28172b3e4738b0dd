import type { Client, MeAnswer } from '@giaoban/api/client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type JSX, useState } from 'react'
import { useTitle } from '../ui/use-title.ts'
import { useSay } from '../ui/words.tsx'
import { PasswordForm } from './password-form.tsx'
import { returnPath } from './return-path.ts'
import classes from './sign-in.module.css'
import { SignInCode } from './sign-in-code.tsx'
import { DemoAccounts } from './sign-in-demo.tsx'
import { signInWords } from './sign-in-words.ts'

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
          <PasswordForm
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
