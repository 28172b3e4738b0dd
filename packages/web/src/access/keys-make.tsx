import type { Client, MadeKeyAnswer } from '@giaoban/api/client'
import { type JSX, useId } from 'react'
import controls from '../ui/controls.module.css'
import { useSay } from '../ui/words.tsx'
import classes from './sign-in.module.css'
import { Input } from './sign-in-fields.tsx'
import { CopyOnce, fieldOf, Send, TroubleLine, useDoing } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

const spans = [30, 90, 180, 366] as const

interface MakeProps {
  readonly client: Client
  readonly agency: string
  readonly onMade: (made: MadeKeyAnswer) => Promise<void>
}

/** Makes a key: what it is for and how long it is good. */
export const MakeKey = ({ client, agency, onMade }: MakeProps): JSX.Element => {
  const say = useSay(signInWords)
  const id = useId()
  const { busy, trouble, attempt } = useDoing()
  const send = (form: HTMLFormElement): void =>
    void attempt(async () => {
      const days = Number(new FormData(form).get('days'))
      const made = await client.send('POST', '/api/agencies/{agency}/keys', {
        params: { agency },
        body: {
          name: fieldOf(form, 'name').trim(),
          // Programs read; nothing here takes figures from them.
          scopes: ['read'],
          days,
        },
      })
      form.reset()
      await onMade(made)
    })
  return (
    <section className={classes.panel}>
      <h2>{say('makeKey')}</h2>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          send(event.currentTarget)
        }}
      >
        <Input label={say('keyName')} name="name" autoComplete="off" help={say('keyNameHelp')} maxLength={120} />
        <div className={classes.field}>
          <label className={classes.label} htmlFor={id}>
            {say('keyDays')}
          </label>
          <select id={id} name="days" defaultValue={90} className={controls.input}>
            {spans.map((days) => (
              <option key={days} value={days}>
                {say('days', { count: days })}
              </option>
            ))}
          </select>
        </div>
        <TroubleLine trouble={trouble} />
        <Send busy={busy}>{say('make')}</Send>
      </form>
    </section>
  )
}

interface MadeProps {
  readonly made: MadeKeyAnswer
  readonly onPut: () => void
}

/** The key itself, this once. */
export const MadeKey = ({ made: { key, secret }, onPut }: MadeProps): JSX.Element => {
  const say = useSay(signInWords)
  return (
    <section className={`${classes.panel} ${classes.made}`} aria-live="polite">
      <h2>{say('madeTitle', { name: key.name })}</h2>
      <p className={classes.intro}>{say('madeIntro')}</p>
      <code className={classes.secret} data-secret="">
        {secret}
      </code>
      <div className={classes.buttons}>
        <CopyOnce text={secret} label={say('copyKey')} />
        <button type="button" className={controls.plain} onClick={onPut}>
          {say('put')}
        </button>
      </div>
    </section>
  )
}
