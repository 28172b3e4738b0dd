import { type JSX, useState } from 'react'
import controls from '../ui/controls.module.css'
import { useSay } from '../ui/words.tsx'
import { BackupCodes, Enrol, type Enrolment } from './account-enrol.tsx'
import classes from './sign-in.module.css'
import { knock } from './sign-in-client.ts'
import { Input } from './sign-in-fields.tsx'
import { fieldOf, rest, TroubleLine, useDoing, wrongWith } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

interface TwoFactorProps {
  readonly isOn: boolean
  readonly onChanged: () => Promise<void>
}

/** Turns the second step on and off, and makes new backup codes: each with the password. */
export const AccountTwoFactor = ({ isOn, onChanged }: TwoFactorProps): JSX.Element => {
  const say = useSay(signInWords)
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [done, setDone] = useState<'turnedOn' | 'turnedOff' | null>(null)
  const { busy, trouble, attempt } = useDoing()
  const act = (form: HTMLFormElement, what: string): void => {
    const password = fieldOf(form, 'password')
    setDone(null)
    setCodes(null)
    void attempt(async () => {
      if (what === 'on') setEnrolment(await knock('/two-factor/enable', { password }))
      else if (what === 'codes') setCodes((await knock('/two-factor/generate-backup-codes', { password })).backupCodes)
      else {
        await knock('/two-factor/disable', { password })
        setDone('turnedOff')
        await onChanged()
      }
      form.reset()
    })
  }
  const enrolled = async (): Promise<void> => {
    setEnrolment(null)
    setDone('turnedOn')
    await onChanged()
  }
  return (
    <section className={classes.panel} data-second-step={isOn ? 'on' : 'off'}>
      <h2>{say('twoFactorTitle')}</h2>
      <output className={classes.done}>{done ? say(done) : ''}</output>
      {enrolment ? (
        <Enrol enrolment={enrolment} onDone={enrolled} />
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            const button = event.nativeEvent.submitter as HTMLButtonElement | null
            act(event.currentTarget, button?.value || (isOn ? 'codes' : 'on'))
          }}
        >
          <p className={classes.intro}>{say(isOn ? 'twoFactorOn' : 'twoFactorOff')}</p>
          <Input
            label={say('currentPassword')}
            name="password"
            type="password"
            autoComplete="current-password"
            maxLength={200}
            wrong={wrongWith(trouble, 'sign-in/current-password')}
          />
          <TroubleLine trouble={rest(trouble, 'sign-in/current-password')} />
          <div className={classes.buttons}>
            {isOn && (
              <button type="submit" value="codes" className={controls.primary} disabled={busy}>
                {say('newCodes')}
              </button>
            )}
            <button
              type="submit"
              value={isOn ? 'off' : 'on'}
              className={isOn ? controls.plain : controls.primary}
              disabled={busy}
            >
              {say(isOn ? 'turnOff' : 'turnOn')}
            </button>
          </div>
        </form>
      )}
      {codes && <BackupCodes codes={codes} />}
    </section>
  )
}
