import { type JSX, useState } from 'react'
import { useSay } from '../ui/words.tsx'
import classes from './sign-in.module.css'
import { knock } from './sign-in-client.ts'
import { Input, NewPassword } from './sign-in-fields.tsx'
import { fieldOf, rest, Send, TroubleLine, useDoing, wrongWith } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

const ownCodes = ['sign-in/current-password', 'sign-in/weak-password']

/** Changes the password; all other sessions end with it. */
export const AccountPassword = ({ onChanged }: { readonly onChanged: () => Promise<void> }): JSX.Element => {
  const say = useSay(signInWords)
  const [done, setDone] = useState(false)
  const { busy, trouble, attempt } = useDoing()
  const send = async (form: HTMLFormElement): Promise<void> => {
    setDone(false)
    const changed = await attempt(async () => {
      await knock('/change-password', {
        currentPassword: fieldOf(form, 'currentPassword'),
        newPassword: fieldOf(form, 'newPassword'),
      })
      await onChanged()
    })
    if (!changed) return
    form.reset()
    setDone(true)
  }
  return (
    <section className={classes.panel}>
      <h2>{say('passwordTitle')}</h2>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void send(event.currentTarget)
        }}
      >
        <Input
          label={say('currentPassword')}
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          maxLength={200}
          wrong={wrongWith(trouble, 'sign-in/current-password')}
        />
        <NewPassword wrong={wrongWith(trouble, 'sign-in/weak-password')} />
        <TroubleLine trouble={rest(trouble, ...ownCodes)} />
        <Send busy={busy}>{say('changePassword')}</Send>
        <output className={classes.done}>{done ? say('passwordChanged') : ''}</output>
      </form>
    </section>
  )
}
