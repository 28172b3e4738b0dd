import { type JSX, useState } from 'react'
import controls from '../ui/controls.module.css'
import { copyText } from '../ui/copy-text.ts'
import { useSay } from '../ui/words.tsx'
import classes from './people.module.css'
import { useChange, useMails } from './people-data.ts'
import { ProblemLine } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import type { PersonPartProps } from './person-part.ts'

/** How somebody who has no password, or lost it, comes by one: a letter, or a link that the administrator hands over. */
export const PersonPassword = ({ client, person }: PersonPartProps): JSX.Element => {
  const say = useSay(peopleWords)
  const { run, busy, problem } = useChange()
  // Nobody writes to an invented person.
  const mails = useMails(client) === true && !person.illustrative
  const [link, setLink] = useState<string | null>(null)
  const ask = (): void =>
    void run(async () => {
      const params = { person: person.id }
      const { path, mailedTo } = await client.send('POST', '/api/people/{person}/password-link', { params })
      setLink(path === null ? null : new URL(path, location.origin).href)
      return {
        text:
          mailedTo === null
            ? say('passwordLinkMade', { name: person.name })
            : say('passwordMailed', { email: mailedTo }),
      }
    })
  return (
    <section className={classes.panel}>
      <h2>{say('passwordTitle')}</h2>
      <p>{say(mails ? 'passwordByMail' : 'passwordByHand')}</p>
      <ProblemLine problem={problem} />
      {link !== null && (
        <p>
          <code className={classes.link} data-secret="">
            {link}
          </code>
        </p>
      )}
      <div className={classes.buttons}>
        {link !== null && (
          <button type="button" className={controls.primary} onClick={() => void copyText(link)}>
            {say('passwordCopy')}
          </button>
        )}
        <button type="button" className={controls.plain} disabled={busy} onClick={ask}>
          {say(mails ? 'passwordMail' : 'passwordLink')}
        </button>
      </div>
    </section>
  )
}
