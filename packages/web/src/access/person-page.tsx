import { type Client, type ContextAnswer, isProblem, type MeAnswer } from '@giaoban/api/client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Mark } from '../ui/mark.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useSay } from '../ui/words.tsx'
import { DelegationList } from './delegation-list.tsx'
import classes from './people.module.css'
import { delegationsQuery, isAdministrator } from './people-data.ts'
import { AdminNav, Awaited } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import { Appoint, AppointmentLine } from './person-appointments.tsx'
import { PersonDetails } from './person-details.tsx'
import type { PersonPartProps } from './person-part.ts'
import { PersonPassword } from './person-password.tsx'
import { PersonSecondStep } from './person-second-step.tsx'
import { PersonSessions } from './person-sessions.tsx'

interface PageProps {
  readonly client: Client
  readonly context: ContextAnswer
  readonly session: MeAnswer
  readonly params: Readonly<Record<string, string>>
}

const Delegations = ({ client, context, person }: PersonPartProps): JSX.Element | null => {
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

const Person = (props: PersonPartProps): JSX.Element => {
  const { person, administrator } = props
  const say = useSay(peopleWords)
  useTitle(`${person.name} · ${say('peopleTitle')} · ${say('appName')}`)
  return (
    <>
      <PageHead
        title={
          <>
            {person.name}
            {person.illustrative && <Mark>{say('illustrative')}</Mark>}
            {!person.active && <Mark>{say('stateRested')}</Mark>}
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
          <PersonDetails {...props} />
        </section>
      )}
      {administrator && person.active && <PersonPassword {...props} />}
      {administrator && person.active && !props.isSelf && <PersonSecondStep {...props} />}
      {administrator && <PersonSessions {...props} />}
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
          {(person) => (
            <Person
              key={person.id}
              {...props}
              person={person}
              administrator={administrator}
              isSelf={person.id === session.person?.id}
            />
          )}
        </Awaited>
      )}
    </div>
  )
}
