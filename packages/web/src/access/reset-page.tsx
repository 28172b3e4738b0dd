import { Link, useRouterState } from '@tanstack/react-router'
import { type JSX, useState } from 'react'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/notice.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useSay } from '../ui/words.tsx'
import classes from './sign-in.module.css'
import { knock } from './sign-in-client.ts'
import { NewPassword } from './sign-in-fields.tsx'
import { fieldOf, rest, Send, TroubleLine, useDoing, wrongWith } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

/** Chooses a password with the link of a letter. Its secret stands behind `#`, where no server sees it. */
export const ResetPage = (): JSX.Element => {
  const say = useSay(signInWords)
  useTitle(`${say('resetTitle')} · ${say('brand')}`)
  const token = useRouterState({ select: (state) => state.location.hash })
  const [done, setDone] = useState(false)
  const { busy, trouble, attempt } = useDoing()
  const send = (form: HTMLFormElement): void =>
    void attempt(async () => {
      await knock('/reset-password', { token, newPassword: fieldOf(form, 'newPassword') })
      setDone(true)
    })
  const again = (
    <Link to="/quen-mat-khau" className={classes.link}>
      {say('askAgain')}
    </Link>
  )
  return (
    <div className={classes.narrow}>
      <h1 className={classes.title}>{say('resetTitle')}</h1>
      {done ? (
        <Notice
          kind="info"
          title={say('resetDoneTitle')}
          action={
            <Link to="/dang-nhap" className={controls.primary}>
              {say('signIn')}
            </Link>
          }
        >
          <p>{say('resetDone')}</p>
        </Notice>
      ) : token === '' ? (
        <Notice kind="problem" title={say('resetTitle')} action={again}>
          <p>{say('noToken')}</p>
        </Notice>
      ) : (
        <section className={classes.panel}>
          <form
            className={classes.form}
            onSubmit={(event) => {
              event.preventDefault()
              send(event.currentTarget)
            }}
          >
            <NewPassword wrong={wrongWith(trouble, 'sign-in/weak-password')} />
            <TroubleLine trouble={rest(trouble, 'sign-in/weak-password')} />
            {trouble?.code === 'sign-in/link-over' && again}
            <Send busy={busy}>{say('setPassword')}</Send>
          </form>
        </section>
      )}
    </div>
  )
}
