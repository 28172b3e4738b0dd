import { type JSX, useState } from 'react'
import { useSay } from '../ui/words.tsx'
import classes from './sign-in.module.css'
import { knock } from './sign-in-client.ts'
import { Input } from './sign-in-fields.tsx'
import { fieldOf, rest, Send, TroubleLine, useDoing, wrongWith } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

interface CodeProps {
  readonly onSignedIn: () => Promise<void>
  readonly onStartOver: () => void
}

/** The second step: the code of the application, or one of the codes that were put away. */
export const SignInCode = ({ onSignedIn, onStartOver }: CodeProps): JSX.Element => {
  const say = useSay(signInWords)
  const [isBackup, setBackup] = useState(false)
  const { busy, trouble, attempt, forget } = useDoing()
  const send = async (form: HTMLFormElement): Promise<void> => {
    const typed = fieldOf(form, 'code').replace(/\s/g, '')
    // A code of the new form has capitals alone, however it is typed; older ones have both.
    const code = /^([2-9a-z]{4}-){5}[2-9a-z]{4}$/i.test(typed) ? typed.toUpperCase() : typed
    const done = await attempt(async () => {
      await knock(isBackup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp', { code })
    })
    if (done) await onSignedIn()
  }
  return (
    <section className={classes.panel}>
      <h2>{say('codeTitle')}</h2>
      <p className={classes.intro}>{say(isBackup ? 'backupIntro' : 'codeIntro')}</p>
      <form
        key={isBackup ? 'backup' : 'app'}
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          void send(event.currentTarget)
        }}
      >
        <Input
          label={say(isBackup ? 'backupCode' : 'code')}
          name="code"
          autoComplete="one-time-code"
          isCode={!isBackup}
          isFocused
          maxLength={32}
          wrong={wrongWith(trouble, 'sign-in/wrong-code')}
        />
        <TroubleLine trouble={rest(trouble, 'sign-in/wrong-code')} />
        <Send busy={busy}>{say('confirm')}</Send>
        <button
          type="button"
          className={classes.link}
          onClick={() => {
            forget()
            setBackup(!isBackup)
          }}
        >
          {say(isBackup ? 'useApp' : 'useBackup')}
        </button>
        <button type="button" className={classes.link} onClick={onStartOver}>
          {say('startOver')}
        </button>
      </form>
    </section>
  )
}
