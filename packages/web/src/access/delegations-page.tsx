import type {
  AppointmentAnswer,
  Client,
  ContextAnswer,
  DelegationAnswer,
  MeAnswer,
  PersonAnswer,
} from '@giaoban/api/client'
import { addDays, dateOf, formatInstant } from '@giaoban/core/periods'
import { compareInstants } from '@giaoban/core/statistics'
import { useQuery } from '@tanstack/react-query'
import type { FormEvent, JSX } from 'react'
import controls from '../ui/controls.module.css'
import { DayField } from '../ui/day-field.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './people.module.css'
import { delegationsQuery, isAdministrator, peopleQuery, useChange } from './people-data.ts'
import { Awaited, Field, ProblemLine, textIn } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import { roleNames } from './role-names.ts'

interface DelegationsProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly session: MeAnswer
}

interface FormProps extends DelegationsProps {
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

const DelegationForm = (props: FormProps): JSX.Element => {
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

/** Delegations with their state; what may be taken back has its button. */
export const DelegationList = (props: {
  readonly client: Client
  readonly now: string
  readonly delegations: readonly DelegationAnswer[]
}): JSX.Element => {
  const { client, now, delegations } = props
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const sayRole = useSay(roleNames)
  const { run, busy, problem } = useChange()
  const revoke = (one: DelegationAnswer): Promise<boolean> =>
    run(async () => {
      const params = { delegation: one.id }
      const body = { reason: say('delegationRevokeReason') }
      await client.send('POST', '/api/delegations/{delegation}/revoke', { params, body })
      const { appointment, delegate, startsAt, endsAt, reason } = one
      const again = { appointment, delegate: delegate.person, endsAt, reason }
      return {
        text: say('delegationRevoked', { name: delegate.name }),
        undo: () =>
          client.send('POST', '/api/delegations', {
            body: { ...again, startsAt: compareInstants(startsAt, now) < 0 ? now : startsAt },
          }),
      }
    })
  return (
    <>
      <ProblemLine problem={problem} />
      <ul className={classes.list}>
        {delegations.map((one) => (
          <li key={one.id}>
            <span className={classes.what}>
              <strong>{say('delegationLine', { holder: one.holder.name, delegate: one.delegate.name })}</strong>
              <span className={classes.mark}>{say(`state_${one.state}`)}</span>
              <span className={classes.note}>
                {one.title}, {one.agencyName[language]} · {one.roles.map((role) => sayRole(role)).join(', ')}
              </span>
              <span className={classes.note}>
                {say('span', { from: formatInstant(one.startsAt, language), to: formatInstant(one.endsAt, language) })}{' '}
                · {one.reason}
                {one.revokeReason && ` · ${say('state_revoked')}: ${one.revokeReason}`}
              </span>
            </span>
            {one.mayRevoke && (
              <button
                type="button"
                className={`${controls.plain} ${classes.small}`}
                disabled={busy}
                onClick={() => void revoke(one)}
              >
                {say('delegationRevoke')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who stands in for whom, and the way to let somebody stand in for oneself. */
export const DelegationsPage = (props: DelegationsProps): JSX.Element => {
  const { client, context } = props
  const say = useSay(peopleWords)
  useTitle(`${say('delegationsTitle')} · ${say('appName')}`)
  const delegations = useQuery(delegationsQuery(client))
  const people = useQuery({ ...peopleQuery(client), retry: false })
  return (
    <div className={classes.narrow}>
      <PageHead title={say('delegationsTitle')} intro={say('delegationsIntro')} />
      {!people.isError && (
        <section className={classes.panel}>
          <h2>{say('delegationNew')}</h2>
          <Awaited query={people}>{(known) => <DelegationForm {...props} people={known.people} />}</Awaited>
        </section>
      )}
      <Awaited query={delegations}>
        {(known) =>
          known.delegations.length === 0 ? (
            <p>{say('delegationsNone')}</p>
          ) : (
            <DelegationList client={client} now={context.businessDate} delegations={known.delegations} />
          )
        }
      </Awaited>
    </div>
  )
}
