import type { AgencyAnswer, Client, ContextAnswer } from '@giaoban/api/client'
import { dateOf } from '@giaoban/core/periods'
import type { FormEvent, JSX } from 'react'
import controls from '../ui/controls.module.css'
import { useSay } from '../ui/words.tsx'
import { AppointmentFields, appointmentIn } from './appointment-form.tsx'
import classes from './people.module.css'
import { useChange, useMails } from './people-data.ts'
import { Field, ProblemLine, textIn } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'

interface PersonFormProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly agencies: readonly AgencyAnswer[]
  /** Chosen beforehand. */
  readonly agency: string | undefined
  readonly onDone: () => void
}

/** Adds a person, with what they are to hold. */
export const PersonForm = ({ client, context, agencies, agency, onDone }: PersonFormProps): JSX.Element => {
  const say = useSay(peopleWords)
  const { run, busy, problem } = useChange()
  const mails = useMails(client)
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [name, email, phone] = [textIn(form, 'name'), textIn(form, 'email'), textIn(form, 'phone')]
    const appointment = appointmentIn(form)
    const done = await run(async () => {
      const { person } = await client.send('POST', '/api/people', {
        body: { name, email, phone: phone || null, ...(appointment && { appointment }) },
      })
      const rest = { params: { person }, body: { active: false } }
      return {
        text: say(mails === false ? 'personMadeNoMail' : 'personMade', { name, email }),
        undo: () => client.send('PATCH', '/api/people/{person}', rest),
      }
    })
    if (done) onDone()
  }
  return (
    <form className={`${classes.form} ${classes.panel}`} onSubmit={(event) => void submit(event)}>
      <h2 className={classes.full}>{say('addPerson')}</h2>
      <Field label={say('name')}>
        {(bound) => (
          <input {...bound} name="name" required maxLength={200} autoComplete="off" className={controls.input} />
        )}
      </Field>
      <Field label={say('email')} help={say(mails === false ? 'emailHelpNoMail' : 'emailHelp')}>
        {(bound) => (
          <input
            {...bound}
            name="email"
            type="email"
            required
            maxLength={254}
            autoComplete="off"
            className={controls.input}
          />
        )}
      </Field>
      <Field label={say('phone')}>
        {(bound) => (
          <input {...bound} name="phone" type="tel" maxLength={20} autoComplete="off" className={controls.input} />
        )}
      </Field>
      <AppointmentFields agencies={agencies} today={dateOf(context.businessDate)} agency={agency} />
      <ProblemLine problem={problem} />
      <div className={classes.buttons}>
        <button type="submit" className={controls.primary} disabled={busy}>
          {say('addPerson')}
        </button>
        <button type="button" className={controls.plain} onClick={onDone}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}
