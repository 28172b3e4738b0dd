import type { AppointmentAnswer } from '@giaoban/api/client'
import { dateOf, formatDate } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent, JSX } from 'react'
import controls from '../ui/controls.module.css'
import { DayField } from '../ui/day-field.tsx'
import { Mark } from '../ui/mark.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AppointmentFields, appointmentIn } from './appointment-form.tsx'
import classes from './people.module.css'
import { agenciesQuery, useChange } from './people-data.ts'
import { Awaited, Field, ProblemLine, textIn, WhyField } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import type { PersonPartProps } from './person-part.ts'
import { roleNames } from './role-names.ts'

/** One appointment: where and since when; an administrator ends it. */
export const AppointmentLine = (props: PersonPartProps & { readonly held: AppointmentAnswer }): JSX.Element => {
  const { client, context, held, administrator } = props
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const sayRole = useSay(roleNames)
  const { run, busy, problem } = useChange()
  const end = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const send = (validTo: string | null, reason = '') =>
      client.send('POST', '/api/appointments/{appointment}/end', {
        params: { appointment: held.id },
        body: { validTo, ...(reason !== '' && { reason }) },
      })
    void run(async () => {
      await send(textIn(form, 'validTo'), textIn(form, 'reason'))
      return { text: say('appointmentEnded', { title: held.title }), undo: () => send(held.validTo) }
    })
  }
  const from = formatDate(held.validFrom, language)
  const ended = held.endReason === 'agency.ended' ? say('endedWithAgency') : held.endReason
  return (
    <li>
      <span className={classes.what}>
        <strong>{held.title}</strong>, {held.agencyName[language]}
        {!held.current && <Mark>{say('state_over')}</Mark>}
        <span className={classes.note}>
          {say(`position_${held.position}`)} · {held.roles.map((role) => sayRole(role)).join(', ') || say('rolesNone')}{' '}
          ·{' '}
          {held.validTo === null
            ? say('since', { date: from })
            : say('span', { from, to: formatDate(held.validTo, language) })}
          {ended && ` · ${ended}`}
        </span>
        {held.standIn && (
          <span className={classes.note}>
            {say('standIn', { name: held.standIn.name, date: formatDate(dateOf(held.standIn.until), language) })}
          </span>
        )}
      </span>
      {administrator && held.current && (
        <details>
          <summary>{say('endAppointment')}</summary>
          <form className={classes.form} onSubmit={end}>
            <Field label={say('endAppointmentOn')}>
              {(bound) => (
                <DayField
                  {...bound}
                  name="validTo"
                  type="date"
                  required
                  defaultValue={dateOf(context.businessDate)}
                  className={controls.input}
                />
              )}
            </Field>
            <WhyField name="reason" />
            <ProblemLine problem={problem} />
            <div className={classes.buttons}>
              <button type="submit" className={controls.plain} disabled={busy}>
                {say('endAppointment')}
              </button>
            </div>
          </form>
        </details>
      )}
    </li>
  )
}

/** Gives the person an appointment. */
export const Appoint = ({ client, context, person }: PersonPartProps): JSX.Element => {
  const say = useSay(peopleWords)
  const agencies = useQuery(agenciesQuery(client))
  const { run, busy, problem } = useChange()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const body = appointmentIn(new FormData(event.currentTarget))
    if (!body) return
    void run(async () => {
      await client.send('POST', '/api/people/{person}/appointments', { params: { person: person.id }, body })
      return { text: say('appointed', { title: body.title }) }
    })
  }
  return (
    <details>
      <summary>{say('appoint')}</summary>
      <Awaited query={agencies}>
        {(tree) => (
          <form className={classes.form} onSubmit={submit}>
            <AppointmentFields agencies={tree.agencies} today={dateOf(context.businessDate)} />
            <ProblemLine problem={problem} />
            <div className={classes.buttons}>
              <button type="submit" className={controls.primary} disabled={busy}>
                {say('appoint')}
              </button>
            </div>
          </form>
        )}
      </Awaited>
    </details>
  )
}
