import {
  type AgencyAnswer,
  allRoles,
  type Client,
  type ContextAnswer,
  type MeAnswer,
  type PersonAnswer,
} from '@giaoban/api/client'
import { dateOf, formatDate } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, type JSX, useState } from 'react'
import controls from '../ui/controls.module.css'
import { PageHead } from '../ui/page-head.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AgencyOptions } from './agency-form.tsx'
import { AppointmentFields, appointmentIn } from './appointment-form.tsx'
import classes from './people.module.css'
import { agenciesQuery, isAdministrator, peopleQuery, useChange, useMails } from './people-data.ts'
import { AdminNav, Awaited, Field, ProblemLine, textIn } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import { findPeople, type PeopleFilter } from './person-search.ts'
import { roleNames } from './role-names.ts'

interface PeopleProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly session: MeAnswer
  readonly search: Readonly<Record<string, string>>
  readonly onSearch: (search: Readonly<Record<string, string>>) => void
}

interface RoomProps extends PeopleProps {
  readonly people: readonly PersonAnswer[]
  readonly agencies: readonly AgencyAnswer[]
}

/** What somebody holds now, a line each, with who stands in. */
const Positions = ({ person }: { readonly person: PersonAnswer }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const held = person.appointments.filter(({ current }) => current)
  return (
    <>
      {held.map(({ id, title, agencyName, standIn }) => (
        <div key={id}>
          {title}, {agencyName[language]}
          {standIn && (
            <span className={classes.note}>
              {say('standIn', { name: standIn.name, date: formatDate(dateOf(standIn.until), language) })}
            </span>
          )}
        </div>
      ))}
      {held.length === 0 && '–'}
    </>
  )
}

const Table = ({ people }: { readonly people: readonly PersonAnswer[] }): JSX.Element => {
  const say = useSay(peopleWords)
  const sayRole = useSay(roleNames)
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say('colName')}</th>
          <th scope="col">{say('colPosition')}</th>
          <th scope="col">{say('colRoles')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <td>
              <Link to="/quan-tri/nguoi-dung/$person" params={{ person: person.id }}>
                {person.name}
              </Link>
              {person.illustrative && <span className={classes.mark}>{say('illustrative')}</span>}
              {!person.active && <span className={classes.mark}>{say('stateRested')}</span>}
              <span className={classes.note}>{person.email}</span>
            </td>
            <td data-label={say('colPosition')}>
              <Positions person={person} />
            </td>
            <td data-label={say('colRoles')}>
              {[...new Set(person.appointments.filter(({ current }) => current).flatMap((held) => held.roles))]
                .map((role) => sayRole(role))
                .join(', ') || '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const AddPerson = ({
  client,
  context,
  agencies,
  search,
  onDone,
}: RoomProps & { readonly onDone: () => void }): JSX.Element => {
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
      <AppointmentFields agencies={agencies} today={dateOf(context.businessDate)} agency={search['co-quan']} />
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

const Room = (props: RoomProps): JSX.Element => {
  const { people, agencies, session, search, onSearch } = props
  const say = useSay(peopleWords)
  const sayRole = useSay(roleNames)
  const [typed, setTyped] = useState('')
  const [adding, setAdding] = useState(false)
  const filter: PeopleFilter = {
    typed,
    agency: search['co-quan'] ?? '',
    role: search['vai-tro'] ?? '',
    state: search['trang'] ?? '',
  }
  const narrow = (name: string, value: string): void => {
    const { [name]: _before, ...rest } = search
    onSearch(value === '' ? rest : { ...rest, [name]: value })
  }
  const shown = findPeople(people, filter)
  const held = new Set(people.flatMap(({ appointments }) => appointments.map(({ agency }) => agency)))
  return (
    <>
      <div className={classes.tools}>
        <Field label={say('peopleSearch')} className={classes.wide}>
          {(bound) => (
            <input
              {...bound}
              type="search"
              placeholder={say('peopleSearchHelp')}
              className={controls.input}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Field label={say('filterAgency')} className={classes.wide}>
          {(bound) => (
            <select
              {...bound}
              className={controls.input}
              value={filter.agency}
              onChange={(event) => narrow('co-quan', event.target.value)}
            >
              <option value="">{say('filterAll')}</option>
              <AgencyOptions agencies={agencies.filter(({ code }) => held.has(code) || code === filter.agency)} />
            </select>
          )}
        </Field>
        <Field label={say('filterRole')}>
          {(bound) => (
            <select
              {...bound}
              className={controls.input}
              value={filter.role}
              onChange={(event) => narrow('vai-tro', event.target.value)}
            >
              <option value="">{say('filterAll')}</option>
              {allRoles.map((role) => (
                <option key={role} value={role}>
                  {sayRole(role)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('filterState')}>
          {(bound) => (
            <select
              {...bound}
              className={controls.input}
              value={filter.state}
              onChange={(event) => narrow('trang', event.target.value)}
            >
              <option value="">{say('filterAll')}</option>
              <option value="active">{say('stateActive')}</option>
              <option value="rested">{say('stateRested')}</option>
              <option value="without">{say('stateWithout')}</option>
            </select>
          )}
        </Field>
        {isAdministrator(session) && (
          <button type="button" className={controls.primary} aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {say('addPerson')}
          </button>
        )}
      </div>
      {adding && <AddPerson {...props} onDone={() => setAdding(false)} />}
      <output className={classes.count}>{say('peopleCount', { count: shown.length })}</output>
      {shown.length === 0 ? <p>{say('peopleNone')}</p> : <Table people={shown} />}
    </>
  )
}

/** Everybody that one may see: found by name, narrowed by agency, role and state. */
export const PeoplePage = (props: PeopleProps): JSX.Element => {
  const { client, session } = props
  const say = useSay(peopleWords)
  useTitle(`${say('peopleTitle')} · ${say('adminTitle')} · ${say('appName')}`)
  const people = useQuery(peopleQuery(client))
  const agencies = useQuery(agenciesQuery(client))
  return (
    <div className={classes.page}>
      <PageHead title={say('peopleTitle')} intro={say('peopleIntro')} />
      <AdminNav administrator={isAdministrator(session)} />
      <Awaited query={people}>
        {(known) => <Awaited query={agencies}>{(tree) => <Room {...props} {...known} {...tree} />}</Awaited>}
      </Awaited>
    </div>
  )
}
