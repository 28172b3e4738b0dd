import type { AppointmentAnswer, Client, ContextAnswer, MeAnswer, PersonAnswer } from '@giaoban/api/client'
import { addDays, dateOf } from '@giaoban/core/periods'
import type { FormEvent, JSX } from 'react'
import controls from '../ui/controls.module.css'
import { DayField } from '../ui/day-field.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './people.module.css'
import { isAdministrator, useChange } from './people-data.ts'
import { Field, ProblemLine, textIn } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'

interface FormProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly session: MeAnswer
  readonly people: readonly PersonAnswer[]
}

interface Held {
  readonly person: PersonAnswer
  readonly appointment: AppointmentAnswer
}

/** What may be lent: one's own current appointments; everybody's for an administrator. */
const lendable = ({ people, session }: FormProps): readonly Held[] =>
  people
    .filter(({ id, active }) => active && (isAdministrator(session) || id === session.person?.id))
    .flatMap((person) =>
      person.appointments.filter(({ current }) => current).map((appointment) => ({ person, appointment })),
    )

/** A wall-clock time of Vietnam, as the browser's field gives it, as an instant. */
const instantOf = (local: string): string => `${local}:00+07:00`

/** Lets somebody stand in for oneself; an administrator for anybody. */
export const DelegationForm = (props: FormProps): JSX.Element => {
  const { client, context, people, session } = props
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const { run, busy, problem } = useChange()
  const held = lendable(props)
  const own = held.find(({ person }) => person.id === session.person?.id) ?? held[0]
  const today = dateOf(context.businessDate)
  if (!own) return <p>{say('delegationNoPosition')}</p>
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const element = event.currentTarget
    const form = new FormData(element)
    void run(async () => {
      const made = await client.send('POST', '/api/delegations', {
        body: {
          appointment: textIn(form, 'appointment'),
          delegate: textIn(form, 'delegate'),
          startsAt: instantOf(textIn(form, 'startsAt')),
          endsAt: instantOf(textIn(form, 'endsAt')),
          reason: textIn(form, 'reason'),
        },
      })
      element.reset()
      const params = { delegation: made.id }
      return {
        text: say('delegationMade', { name: made.delegate.name }),
        undo: () =>
          client.send('POST', '/api/delegations/{delegation}/revoke', { params, body: { reason: say('undo') } }),
      }
    })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <Field label={say('delegationWhat')}>
        {(bound) => (
          <select {...bound} name="appointment" required defaultValue={own.appointment.id} className={controls.input}>
            {held.map(({ person, appointment }) => (
              <option key={appointment.id} value={appointment.id}>
                {person.id === session.person?.id ? '' : `${person.name}: `}
                {appointment.title}, {appointment.agencyName[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('delegationTo')}>
        {(bound) => (
          <select {...bound} name="delegate" required defaultValue="" className={controls.input}>
            <option value="">{say('delegationChoose')}</option>
            {people
              .filter(({ id, active }) => active && (isAdministrator(session) || id !== session.person?.id))
              .map(({ id, name, appointments }) => (
                <option key={id} value={id}>
                  {[name, appointments.find(({ current }) => current)?.title].filter(Boolean).join(', ')}
                </option>
              ))}
          </select>
        )}
      </Field>
      <Field label={say('delegationFrom')}>
        {(bound) => (
          <DayField
            {...bound}
            type="datetime-local"
            name="startsAt"
            required
            defaultValue={`${addDays(today, 1)}T07:00`}
            className={controls.input}
          />
        )}
      </Field>
      <Field label={say('delegationUntil')}>
        {(bound) => (
          <DayField
            {...bound}
            type="datetime-local"
            name="endsAt"
            required
            defaultValue={`${addDays(today, 3)}T17:30`}
            className={controls.input}
          />
        )}
      </Field>
      <Field label={say('delegationReason')} className={classes.full}>
        {(bound) => <input {...bound} name="reason" required maxLength={500} className={controls.input} />}
      </Field>
      <ProblemLine problem={problem} />
      <div className={classes.buttons}>
        <button type="submit" className={controls.primary} disabled={busy}>
          {say('delegationGive')}
        </button>
      </div>
    </form>
  )
}
