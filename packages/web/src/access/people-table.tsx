import type { PersonAnswer } from '@giaoban/api/client'
import { dateOf, formatDate } from '@giaoban/core/periods'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { Mark } from '../ui/mark.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './people.module.css'
import { peopleWords } from './people-words.ts'
import { roleNames } from './role-names.ts'

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

/** People with what they hold now and the roles that go with it. */
export const PeopleTable = ({ people }: { readonly people: readonly PersonAnswer[] }): JSX.Element => {
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
              {person.illustrative && <Mark>{say('illustrative')}</Mark>}
              {!person.active && <Mark>{say('stateRested')}</Mark>}
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
