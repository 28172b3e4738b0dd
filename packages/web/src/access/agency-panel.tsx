import type { AgencyAnswer, AgencyChange, Client } from '@giaoban/api/client'
import { formatInstant, type IsoDate } from '@giaoban/core/periods'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, type JSX, useId } from 'react'
import controls from '../ui/controls.module.css'
import { DayField } from '../ui/day-field.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AgencyForm, AgencyOptions } from './agency-form.tsx'
import { standsOn } from './agency-tree.ts'
import { AuditChanges } from './audit-changes.tsx'
import { namesIn } from './audit-value.ts'
import { auditWords, sayAction, sayActor } from './audit-words.ts'
import classes from './people.module.css'
import { agenciesQuery, peopleQuery, useChange } from './people-data.ts'
import { Field, ProblemLine, textIn, WhyField } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import type { PeopleKey } from './people-words-vi.ts'

interface PanelProps {
  readonly client: Client
  readonly agencies: readonly AgencyAnswer[]
  readonly agency: AgencyAnswer
  readonly today: IsoDate
}

/** Sends a change of the agency and tells it, with the way back. */
const useAgencyChange = ({ client, agency }: PanelProps) => {
  const say = useSay(peopleWords)
  const { language } = useLanguage()
  const change = useChange()
  const send = (body: AgencyChange) =>
    client.send('PATCH', '/api/agencies/{agency}', { params: { agency: agency.code }, body })
  const run = (words: PeopleKey, body: AgencyChange): Promise<boolean> =>
    change.run(async () => {
      const { undo, appointments } = await send(body)
      const text = undo ? say(words, { name: agency.name[language], count: appointments }) : say('nothingChanged')
      return { text, ...(undo && { undo: () => send(undo) }) }
    })
  return { ...change, run }
}

const EndForm = (props: PanelProps): JSX.Element => {
  const { agencies, agency, today } = props
  const say = useSay(peopleWords)
  const { run, busy, problem } = useAgencyChange(props)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const why = textIn(form, 'why')
    void run('agencyEnded', {
      validTo: textIn(form, 'validTo'),
      successor: textIn(form, 'successor') || null,
      ...(why !== '' && { why }),
    })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={`${controls.help} ${classes.full}`}>{say('endHelp')}</p>
      <Field label={say('endOn')}>
        {(bound) => (
          <DayField
            {...bound}
            name="validTo"
            type="date"
            required
            defaultValue={agency.validTo ?? today}
            className={controls.input}
          />
        )}
      </Field>
      <Field label={say('successor')}>
        {(bound) => (
          <select {...bound} name="successor" defaultValue={agency.successor ?? ''} className={controls.input}>
            <option value="">{say('successorNone')}</option>
            <AgencyOptions agencies={agencies} except={agency.code} />
          </select>
        )}
      </Field>
      <WhyField name="why" />
      <ProblemLine problem={problem} />
      <div className={classes.buttons}>
        <button type="submit" className={controls.plain} disabled={busy}>
          {say('endButton')}
        </button>
        {agency.validTo !== null && (
          <button
            type="button"
            className={controls.plain}
            disabled={busy}
            onClick={() => void run('agencyReopened', { validTo: null, successor: null })}
          >
            {say('reopen')}
          </button>
        )}
      </div>
    </form>
  )
}

const AbsorbForm = (props: PanelProps): JSX.Element => {
  const { agencies, agency, today } = props
  const say = useSay(peopleWords)
  const { run, busy, problem } = useAgencyChange(props)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const why = textIn(form, 'why')
    const chosen = form.getAll('agencies').map(String)
    void run('agencyMerged', { absorbs: { agencies: chosen, on: textIn(form, 'on') }, ...(why !== '' && { why }) })
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={`${controls.help} ${classes.full}`}>{say('absorbHelp')}</p>
      <Field label={say('absorbWhich')}>
        {(bound) => (
          <select {...bound} name="agencies" multiple required size={5} className={controls.input}>
            <AgencyOptions agencies={agencies.filter((one) => standsOn(one, today))} except={agency.code} />
          </select>
        )}
      </Field>
      <Field label={say('absorbOn')}>
        {(bound) => (
          <DayField {...bound} name="on" type="date" required defaultValue={today} className={controls.input} />
        )}
      </Field>
      <WhyField name="why" />
      <ProblemLine problem={problem} />
      <div className={classes.buttons}>
        <button type="submit" className={controls.plain} disabled={busy}>
          {say('absorbButton')}
        </button>
      </div>
    </form>
  )
}

const History = ({ client, agency }: PanelProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const sayAudit = useSay(auditWords)
  const { data } = useQuery({
    queryKey: ['people', 'history', agency.code],
    queryFn: ({ signal }) => client.get('/api/agencies/{agency}/history', { params: { agency: agency.code }, signal }),
  })
  const agencies = useQuery(agenciesQuery(client))
  const people = useQuery(peopleQuery(client))
  const names = namesIn(agencies.data?.agencies, people.data?.people, language)
  const entries = data?.entries ?? []
  if (entries.length === 0) return <p>{data ? say('historyNone') : say('loading')}</p>
  return (
    <ul className={classes.list}>
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.action}`}>
          <div className={classes.what}>
            <strong>{sayAction(sayAudit, entry.action)}</strong>
            {entry.action !== 'agency.create' && <AuditChanges from={entry.from} to={entry.to} names={names} />}
            {entry.why && <span className={classes.note}>{`${say('why')}: ${entry.why}`}</span>}
          </div>
          <span className={classes.note}>
            {formatInstant(entry.at, language)} · {sayActor(sayAudit, entry)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** One agency: what is said of it, its end and what it takes over, what was changed. */
export const AgencyPanel = ({ onClose, ...props }: PanelProps & { readonly onClose: () => void }): JSX.Element => {
  const { agency } = props
  const { language } = useLanguage()
  const say = useSay(peopleWords)
  const id = useId()
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>
          {agency.name[language]} <span className={classes.code}>{agency.code}</span>
        </h2>
        <span>
          <Link to="/quan-tri/nguoi-dung" search={{ 'co-quan': agency.code }}>
            {say('peopleHere')}
          </Link>{' '}
          <button type="button" className={`${controls.plain} ${classes.small}`} onClick={onClose}>
            {say('close')}
          </button>
        </span>
      </div>
      <AgencyForm key={JSON.stringify(agency)} {...props} />
      <details>
        <summary>{say('endTitle')}</summary>
        <EndForm key={`${agency.validTo} ${agency.successor}`} {...props} />
      </details>
      <details>
        <summary>{say('absorbTitle')}</summary>
        <AbsorbForm {...props} />
      </details>
      <details>
        <summary>{say('historyTitle')}</summary>
        <History {...props} />
      </details>
    </section>
  )
}
