import { type AgencyAnswer, allRoles } from '@giaoban/api/client'
import type { JSX } from 'react'
import controls from '../ui/controls.module.css'
import { useSay } from '../ui/words.tsx'
import { AgencyOptions } from './agency-form.tsx'
import classes from './people.module.css'
import { Field } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import type { PeopleFilter } from './person-search.ts'
import { roleNames } from './role-names.ts'

interface PeopleFiltersProps {
  readonly filter: PeopleFilter
  readonly agencies: readonly AgencyAnswer[]
  /** Codes of agencies at which somebody holds something. */
  readonly held: ReadonlySet<string>
  readonly onNarrow: (name: 'co-quan' | 'vai-tro' | 'trang', value: string) => void
}

/** Narrows the people by agency, role and state. */
export const PeopleFilters = ({ filter, agencies, held, onNarrow: narrow }: PeopleFiltersProps): JSX.Element => {
  const say = useSay(peopleWords)
  const sayRole = useSay(roleNames)
  return (
    <>
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
    </>
  )
}
