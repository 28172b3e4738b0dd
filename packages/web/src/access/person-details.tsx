import type { FormEvent, JSX } from 'react'
import controls from '../ui/controls.module.css'
import { useSay } from '../ui/words.tsx'
import classes from './people.module.css'
import { useChange } from './people-data.ts'
import { Field, ProblemLine, textIn } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import type { PersonPartProps } from './person-part.ts'

/** Name and addresses of a person, and whether they may sign in. */
export const PersonDetails = ({ client, person }: PersonPartProps): JSX.Element => {
  const say = useSay(peopleWords)
  const { run, busy, problem } = useChange()
  const params = { person: person.id }
  const send = (body: Parameters<typeof client.send<'PATCH', '/api/people/{person}'>>[2]['body']) =>
    client.send('PATCH', '/api/people/{person}', { params, body })
  const change = (text: string, body: Parameters<typeof send>[0]) =>
    void run(async () => {
      const { undo } = await send(body)
      return undo ? { text, undo: () => send(undo) } : { text: say('nothingChanged') }
    })
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const name = textIn(form, 'name')
    change(say('personSaved', { name }), { name, email: textIn(form, 'email'), phone: textIn(form, 'phone') || null })
  }
  const { active, name } = person
  return (
    <form className={classes.form} onSubmit={submit} key={`${name} ${person.email} ${person.phone}`}>
      <Field label={say('name')}>
        {(bound) => (
          <input {...bound} name="name" required maxLength={200} defaultValue={name} className={controls.input} />
        )}
      </Field>
      <Field label={say('email')}>
        {(bound) => (
          <input
            {...bound}
            name="email"
            type="email"
            required
            maxLength={254}
            defaultValue={person.email}
            className={controls.input}
          />
        )}
      </Field>
      <Field label={say('phone')}>
        {(bound) => (
          <input
            {...bound}
            name="phone"
            type="tel"
            maxLength={20}
            defaultValue={person.phone ?? ''}
            className={controls.input}
          />
        )}
      </Field>
      <ProblemLine problem={problem} />
      <div className={classes.buttons}>
        <button type="submit" className={controls.primary} disabled={busy}>
          {say('save')}
        </button>
        <button
          type="button"
          className={controls.plain}
          disabled={busy}
          onClick={() => change(say(active ? 'personRested' : 'personBack', { name }), { active: !active })}
        >
          {say(active ? 'deactivate' : 'reactivate')}
        </button>
      </div>
    </form>
  )
}
