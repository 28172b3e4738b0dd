import type { PersonAnswer } from '@giaoban/api/client'
import { wordsFinder } from '@giaoban/core/periods'

/** What the list of people is narrowed to; an empty text does not narrow. */
export interface PeopleFilter {
  readonly typed: string
  readonly agency: string
  readonly role: string
  /** `active`, `rested`, `without` a position; ''. */
  readonly state: string
}

const hasState = ({ active, appointments }: PersonAnswer, state: string): boolean => {
  if (state === 'active') return active
  if (state === 'rested') return !active
  return state !== 'without' || (active && !appointments.some(({ current }) => current))
}

/** The people that fit: words that were typed with accents or without, and what they hold now. */
export const findPeople = (people: readonly PersonAnswer[], filter: PeopleFilter): readonly PersonAnswer[] => {
  const isFound = wordsFinder(filter.typed)
  return people.filter((person) => {
    const held = person.appointments.filter(({ current }) => current)
    return (
      isFound(`${person.name} ${person.email} ${held.map(({ title }) => title).join(' ')}`) &&
      (filter.agency === '' || held.some(({ agency }) => agency === filter.agency)) &&
      (filter.role === '' || held.some(({ roles }) => (roles as readonly string[]).includes(filter.role))) &&
      hasState(person, filter.state)
    )
  })
}
