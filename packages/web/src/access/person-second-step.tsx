import { useQuery } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import controls from '../ui/controls.module.css'
import { useSay } from '../ui/words.tsx'
import classes from './people.module.css'
import { sessionsQuery, useChange } from './people-data.ts'
import { ProblemLine } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import type { PersonPartProps } from './person-part.ts'

/** For somebody who lost the telephone and the backup codes: the administrator takes the second step off. Asks once more before. */
export const PersonSecondStep = ({ client, person }: PersonPartProps): JSX.Element | null => {
  const say = useSay(peopleWords)
  const { run, busy, problem } = useChange()
  const [isAsking, setIsAsking] = useState(false)
  const query = useQuery(sessionsQuery(client, person.id))
  const { name } = person
  const reset = (): void =>
    void run(async () => {
      const params = { person: person.id }
      const { ended } = await client.send('POST', '/api/people/{person}/second-step/reset', { params })
      setIsAsking(false)
      return { text: say('secondStepGone', { name, count: ended }) }
    })
  if (!query.data?.twoFactor) return null
  return (
    <section className={classes.panel}>
      <h2>{say('secondStepTitle')}</h2>
      <p>{say('secondStepHelp')}</p>
      <ProblemLine problem={problem} />
      <div className={classes.buttons}>
        {isAsking ? (
          <>
            <button type="button" className={controls.primary} disabled={busy} onClick={reset}>
              {say('secondStepSure', { name })}
            </button>
            <button type="button" className={controls.plain} onClick={() => setIsAsking(false)}>
              {say('cancel')}
            </button>
          </>
        ) : (
          <button type="button" className={controls.plain} onClick={() => setIsAsking(true)}>
            {say('secondStepReset')}
          </button>
        )}
      </div>
    </section>
  )
}
