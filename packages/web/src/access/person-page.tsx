import {
  type AppointmentAnswer,
  type Client,
  type ContextAnswer,
  isProblem,
  type MeAnswer,
  type PersonAnswer,
} from '@giaoban/api/client'
import { dateOf, formatDate, formatInstant } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, type JSX, useState } from 'react'
import { Notice } from '../ui/notice.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AppointmentFields, appointmentIn } from './appointment-form.tsx'
import { DelegationList } from './delegations-page.tsx'
import classes from './people.module.css'
import { agenciesQuery, delegationsQuery, isAdministrator, useChange } from './people-data.ts'
import { AdminNav, Awaited, Field, ProblemLine, textIn } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import { roleNames } from './role-names.ts'

interface PageProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly session: MeAnswer
  readonly params: Readonly<Record<string, string>>
}

interface PartProps extends PageProps {
  readonly person: PersonAnswer
  readonly administrator: boolean
}

const Details = ({ client, person }: PartProps): JSX.Element => {
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
          <input {...bound} name="name" required maxLength={200} defaultValue={name} className={classes.input} />
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
            className={classes.input}
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
            className={classes.input}
          />
        )}
      </Field>
      <ProblemLine problem={problem} />
      <div className={classes.buttons}>
        <button type="submit" className={classes.primary} disabled={busy}>
          {say('save')}
        </button>
        <button
          type="button"
          className={classes.plain}
          disabled={busy}
          onClick={() => change(say(active ? 'personRested' : 'personBack', { name }), { active: !active })}
        >
          {say(active ? 'deactivate' : 'reactivate')}
        </button>
      </div>
    </form>
  )
}

const AppointmentLine = (props: PartProps & { readonly held: AppointmentAnswer }): JSX.Element => {
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
        {!held.current && <span className={classes.mark}>{say('state_over')}</span>}
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
                <input
                  {...bound}
                  name="validTo"
                  type="date"
                  required
                  defaultValue={dateOf(context.businessDate)}
                  className={classes.input}
                />
              )}
            </Field>
            <Field label={say('why')}>
              {(bound) => <input {...bound} name="reason" maxLength={500} className={classes.input} />}
            </Field>
            <ProblemLine problem={problem} />
            <div className={classes.buttons}>
              <button type="submit" className={classes.plain} disabled={busy}>
                {say('endAppointment')}
              </button>
            </div>
          </form>
        </details>
      )}
    </li>
  )
}

const Appoint = ({ client, context, person }: PartProps): JSX.Element => {
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
              <button type="submit" className={classes.primary} disabled={busy}>
                {say('appoint')}
              </button>
            </div>
          </form>
        )}
      </Awaited>
    </details>
  )
}

const Delegations = ({ client, context, person }: PartProps): JSX.Element | null => {
  const say = useSay(peopleWords)
  const query = useQuery(delegationsQuery(client))
  const own = (query.data?.delegations ?? []).filter(({ holder, delegate }) =>
    [holder.person, delegate.person].includes(person.id),
  )
  return (
    <section className={classes.panel}>
      <div className={classes.head}>
        <h2>{say('delegationsTitle')}</h2>
        <Link to="/uy-quyen">{say('delegationNew')}</Link>
      </div>
      {own.length === 0 && <p>{say('delegationsNone')}</p>}
      <DelegationList client={client} now={context.businessDate} delegations={own} />
    </section>
  )
}

const Sessions = ({ client, person }: PartProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const { run, busy, problem } = useChange()
  const [params] = useState({ person: person.id })
  const query = useQuery({
    queryKey: ['people', 'sessions', person.id],
    queryFn: ({ signal }) => client.get('/api/people/{person}/sessions', { params, signal }),
  })
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
                    {device ?? '–'}
                    <span className={classes.note}>
                      {say('sessionLine', { at: formatInstant(beganAt, language), address: address ?? 'none' })}
                    </span>
                  </span>
                  <button
                    type="button"
                    className={`${classes.plain} ${classes.small}`}
                    disabled={busy}
                    onClick={() => end(id)}
                  >
                    {say('sessionEnd')}
                  </button>
                </li>
              ))}
            </ul>
            {sessions.length > 1 && (
              <button type="button" className={classes.plain} disabled={busy} onClick={() => end()}>
                {say('sessionsEnd')}
              </button>
            )}
          </>
        )}
      </Awaited>
    </section>
  )
}

const Person = (props: PartProps): JSX.Element => {
  const { person, administrator } = props
  const say = useSay(peopleWords)
  useTitle(`${person.name} · ${say('peopleTitle')} · ${say('appName')}`)
  return (
    <>
      <PageHead
        title={
          <>
            {person.name}
            {person.illustrative && <span className={classes.mark}>{say('illustrative')}</span>}
            {!person.active && <span className={classes.mark}>{say('stateRested')}</span>}
          </>
        }
        intro={[person.email, person.phone].filter(Boolean).join(' · ')}
      />
      <section className={classes.panel}>
        <h2>{say('appointments')}</h2>
        {person.appointments.length === 0 && <p>{say('appointmentsNone')}</p>}
        <ul className={classes.list}>
          {person.appointments.map((held) => (
            <AppointmentLine key={held.id} {...props} held={held} />
          ))}
        </ul>
        {administrator && <Appoint key={person.appointments.length} {...props} />}
      </section>
      <Delegations {...props} />
      {administrator && (
        <section className={classes.panel}>
          <h2>{say('details')}</h2>
          <Details {...props} />
        </section>
      )}
      {administrator && <Sessions {...props} />}
    </>
  )
}

/** One person: positions held, who stands in, sessions; an administrator changes them. */
export const PersonPage = (props: PageProps): JSX.Element => {
  const { client, session, params } = props
  const say = useSay(peopleWords)
  const id = params['person'] ?? ''
  const administrator = isAdministrator(session)
  const query = useQuery({
    queryKey: ['people', 'person', id],
    queryFn: ({ signal }) => client.get('/api/people/{person}', { params: { person: id }, signal }),
  })
  return (
    <div className={classes.page}>
      <AdminNav administrator={administrator} />
      <p>
        <Link to="/quan-tri/nguoi-dung">{say('backToPeople')}</Link>
      </p>
      {isProblem(query.error) && query.error.problem.status === 404 ? (
        <Notice kind="empty" headingLevel={1} title={say('personMissing')}>
          <p>{say('personMissingText')}</p>
        </Notice>
      ) : (
        <Awaited query={query}>
          {(person) => <Person key={person.id} {...props} person={person} administrator={administrator} />}
        </Awaited>
      )}
    </div>
  )
}
