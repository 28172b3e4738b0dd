import type { UseQueryResult } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { type JSX, type ReactNode, useId } from 'react'
import { Awaited as AwaitedIn } from '../ui/awaited.tsx'
import controls from '../ui/controls.module.css'
import { useSay } from '../ui/words.tsx'
import classes from './people.module.css'
import { peopleWords } from './people-words.ts'
import type { PeopleKey } from './people-words-vi.ts'

const rooms: readonly (readonly [string, PeopleKey, 'administrator' | 'anybody'])[] = [
  ['/quan-tri', 'navOverview', 'anybody'],
  ['/quan-tri/co-quan', 'navAgencies', 'administrator'],
  ['/quan-tri/nguoi-dung', 'navPeople', 'anybody'],
  ['/quan-tri/nhap-excel', 'navImport', 'administrator'],
  ['/quan-tri/khoa-api', 'navKeys', 'anybody'],
  ['/quan-tri/dia-ban', 'navAreas', 'anybody'],
  ['/quan-tri/nhat-ky', 'navAudit', 'anybody'],
]

/** The rooms of administration that are built and open to whoever is here. */
export const AdminNav = ({ administrator }: { readonly administrator: boolean }): JSX.Element => {
  const say = useSay(peopleWords)
  const { routesByPath } = useRouter()
  return (
    <nav className={classes.nav} aria-label={say('adminNav')}>
      {rooms
        .filter(([path, , who]) => path in routesByPath && (who === 'anybody' || administrator))
        .map(([path, label]) => (
          <Link
            key={path}
            to={path}
            activeOptions={{ exact: path === '/quan-tri' }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {say(label)}
          </Link>
        ))}
    </nav>
  )
}

interface FieldProps {
  readonly label: string
  readonly help?: string
  readonly className?: string | undefined
  /** Given the ids that bind label and help to the control. */
  readonly children: (bound: { readonly id: string; readonly 'aria-describedby'?: string }) => ReactNode
}

/** A control with its label above and its help below. */
export const Field = ({ label, help, className, children }: FieldProps): JSX.Element => {
  const id = useId()
  return (
    <div className={`${classes.field} ${className ?? ''}`}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, ...(help ? { 'aria-describedby': `${id}-help` } : {}) })}
      {help && (
        <p className={controls.help} id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  )
}

/** Asks why: the answer stands in the audit. */
export const WhyField = ({ name }: { readonly name: 'why' | 'reason' }): JSX.Element => {
  const say = useSay(peopleWords)
  return (
    <Field label={say('why')}>
      {(bound) => <input {...bound} name={name} maxLength={500} className={controls.input} />}
    </Field>
  )
}

/** What was refused, in the server's words. */
export const ProblemLine = ({ problem }: { readonly problem: string | null }): JSX.Element => (
  <p role="alert" className={`${classes.alert} ${classes.full}`} hidden={problem === null}>
    {problem}
  </p>
)

/** Waits for an answer of this subject. */
export const Awaited = <T,>(props: {
  readonly query: UseQueryResult<T>
  readonly children: (answer: T) => ReactNode
}): JSX.Element => <AwaitedIn {...props} say={useSay(peopleWords)} lines={10} />

/** Text of a form's field, trimmed. */
export const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
