import { type AgencyAnswer, type AppointmentBody, allRoles } from '@giaoban/api/client'
import type { IsoDate } from '@giaoban/core/periods'
import type { JSX } from 'react'
import controls from '../ui/controls.module.css'
import { DayField } from '../ui/day-field.tsx'
import { useSay } from '../ui/words.tsx'
import { AgencyOptions } from './agency-form.tsx'
import { agenciesOn } from './agency-tree.ts'
import classes from './people.module.css'
import { Field, textIn } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import { roleNames } from './role-names.ts'

const positions = ['head', 'deputy', 'officer'] as const
/** What the fields below say; null when no agency was chosen. */
export const appointmentIn = (form: FormData): AppointmentBody | null => {
  const agency = textIn(form, 'agency')
  if (agency === '') return null
  return {
    agency,
    position: textIn(form, 'position') as AppointmentBody['position'],
    title: textIn(form, 'title'),
    roles: form.getAll('roles').map(String) as unknown as AppointmentBody['roles'],
    validFrom: textIn(form, 'from'),
    validTo: textIn(form, 'to') || null,
  }
}

/** Fields of an appointment, within a form. */
export const AppointmentFields = (props: {
  readonly agencies: readonly AgencyAnswer[]
  readonly today: IsoDate
  readonly agency?: string | undefined
}): JSX.Element => {
  const { agencies, today, agency } = props
  const say = useSay(peopleWords)
  const sayRole = useSay(roleNames)
  return (
    <>
      <Field label={say('filterAgency')}>
        {(bound) => (
          <select {...bound} name="agency" required defaultValue={agency ?? ''} className={controls.input}>
            <option value="">{say('delegationChoose')}</option>
            <AgencyOptions agencies={agenciesOn(agencies, today)} />
          </select>
        )}
      </Field>
      <Field label={say('position')}>
        {(bound) => (
          <select {...bound} name="position" defaultValue="officer" className={controls.input}>
            {positions.map((position) => (
              <option key={position} value={position}>
                {say(`position_${position}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('jobTitle')}>
        {(bound) => <input {...bound} name="title" required maxLength={200} className={controls.input} />}
      </Field>
      <Field label={say('from')}>
        {(bound) => (
          <DayField {...bound} name="from" type="date" required defaultValue={today} className={controls.input} />
        )}
      </Field>
      <Field label={say('to')} help={say('toHelp')}>
        {(bound) => <DayField {...bound} name="to" type="date" className={controls.input} />}
      </Field>
      <fieldset className={`${classes.roles} ${classes.full}`}>
        <legend className={classes.label}>{say('roles')}</legend>
        {allRoles.map((role) => (
          <label key={role} className={controls.check}>
            <input type="checkbox" name="roles" value={role} /> {sayRole(role)}
          </label>
        ))}
      </fieldset>
    </>
  )
}
