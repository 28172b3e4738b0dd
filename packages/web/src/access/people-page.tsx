import {
  type AgencyAnswer,
  type Client,
  type ContextAnswer,
  type MeAnswer,
  type PersonAnswer,
} from '@giaoban/api/client'
import { useQuery } from '@tanstack/react-query'
import { type JSX, useState } from 'react'
import controls from '../ui/controls.module.css'
import { PageHead } from '../ui/page-head.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useSay } from '../ui/words.tsx'
import classes from './people.module.css'
import { agenciesQuery, isAdministrator, peopleQuery } from './people-data.ts'
import { PeopleFilters } from './people-filters.tsx'
import { AdminNav, Awaited, Field } from './people-parts.tsx'
import { PeopleTable } from './people-table.tsx'
import { peopleWords } from './people-words.ts'
import { PersonForm } from './person-form.tsx'
import { findPeople, type PeopleFilter } from './person-search.ts'

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

const Room = (props: RoomProps): JSX.Element => {
  const { people, agencies, session, search, onSearch } = props
  const say = useSay(peopleWords)
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
        <PeopleFilters filter={filter} agencies={agencies} held={held} onNarrow={narrow} />
        {isAdministrator(session) && (
          <button type="button" className={controls.primary} aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {say('addPerson')}
          </button>
        )}
      </div>
      {adding && <PersonForm {...props} agency={search['co-quan']} onDone={() => setAdding(false)} />}
      <output className={classes.count}>{say('peopleCount', { count: shown.length })}</output>
      {shown.length === 0 ? <p>{say('peopleNone')}</p> : <PeopleTable people={shown} />}
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
