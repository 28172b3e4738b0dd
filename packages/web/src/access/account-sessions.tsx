import type { Client, SessionAnswer } from '@giaoban/api/client'
import { formatInstant } from '@giaoban/core/periods'
import { type JSX, useState } from 'react'
import controls from '../ui/controls.module.css'
import { Mark } from '../ui/mark.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { deviceName } from './device-name.ts'
import classes from './sign-in.module.css'
import { TroubleLine, useDoing } from './sign-in-parts.tsx'
import { signInWords } from './sign-in-words.ts'

interface SessionsProps {
  readonly client: Client
  readonly sessions: readonly SessionAnswer[]
  readonly onChanged: () => Promise<void>
}

/** Where one is signed in, and the way to end it there. */
export const AccountSessions = ({ client, sessions, onChanged }: SessionsProps): JSX.Element => {
  const say = useSay(signInWords)
  const { language } = useLanguage()
  const [done, setDone] = useState<string | null>(null)
  const { busy, trouble, attempt } = useDoing()
  const end = (ending: () => Promise<{ readonly ended: number }>): void =>
    void attempt(async () => {
      const { ended } = await ending()
      await onChanged()
      setDone(say('ended', { count: ended }))
    })
  return (
    <section className={classes.panel}>
      <h2>{say('sessionsTitle')}</h2>
      <p className={classes.intro}>{say('sessionsIntro')}</p>
      <ul className={classes.facts}>
        {sessions.map(({ id, address, device, beganAt, expiresAt, here }) => {
          const name = deviceName(device) ?? say('unknownDevice')
          const began = formatInstant(beganAt, language)
          return (
            <li key={id}>
              <div className={classes.what}>
                <strong>{name}</strong>
                {here && <Mark>{say('here')}</Mark>}
                <span className={classes.note}>
                  {say('sessionFacts', {
                    address: address ?? '–',
                    began,
                    expires: formatInstant(expiresAt, language),
                  })}
                </span>
              </div>
              {!here && (
                <button
                  type="button"
                  className={controls.plain}
                  disabled={busy}
                  aria-label={say('endOf', { device: name, began })}
                  onClick={() =>
                    end(() => client.send('POST', '/api/me/sessions/{session}/end', { params: { session: id } }))
                  }
                >
                  {say('end')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.length > 1 && (
        <div className={classes.buttons}>
          <button
            type="button"
            className={controls.plain}
            disabled={busy}
            onClick={() => end(() => client.send('POST', '/api/me/sessions/end-others', {}))}
          >
            {say('endOthers')}
          </button>
        </div>
      )}
      <TroubleLine trouble={trouble} />
      <output className={classes.done}>{done}</output>
    </section>
  )
}
