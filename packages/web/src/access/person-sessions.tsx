import { formatInstant } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import controls from '../ui/controls.module.css'
import { useLanguage, useSay } from '../ui/words.tsx'
import { deviceName } from './device-name.ts'
import classes from './people.module.css'
import { sessionsQuery, useChange } from './people-data.ts'
import { Awaited, ProblemLine } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import type { PersonPartProps } from './person-part.ts'

/** Where somebody is signed in; each place can be ended, or all. */
export const PersonSessions = ({ client, person }: PersonPartProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const { run, busy, problem } = useChange()
  const [params] = useState({ person: person.id })
  const query = useQuery(sessionsQuery(client, person.id))
  const end = (session?: string) =>
    void run(async () => {
      const body = session === undefined ? {} : { session }
      const { ended } = await client.send('POST', '/api/people/{person}/sessions/end', { params, body })
      return { text: say('sessionsEnded', { count: ended }) }
    })
  return (
    <section className={classes.panel}>
      <h2>{say('sessionsTitle')}</h2>
      <ProblemLine problem={problem} />
      <Awaited query={query}>
        {({ sessions }) => (
          <>
            {sessions.length === 0 && <p>{say('sessionsNone')}</p>}
            <ul className={classes.list}>
              {sessions.map(({ id, beganAt, address, device }) => (
                <li key={id}>
                  <span className={classes.what}>
                    {deviceName(device) ?? device ?? '–'}
                    <span className={classes.note}>
                      {say('sessionLine', { at: formatInstant(beganAt, language), address: address ?? 'none' })}
                    </span>
                  </span>
                  <button
                    type="button"
                    className={`${controls.plain} ${classes.small}`}
                    disabled={busy}
                    onClick={() => end(id)}
                  >
                    {say('sessionEnd')}
                  </button>
                </li>
              ))}
            </ul>
            {sessions.length > 1 && (
              <button type="button" className={controls.plain} disabled={busy} onClick={() => end()}>
                {say('sessionsEnd')}
              </button>
            )}
          </>
        )}
      </Awaited>
    </section>
  )
}
