import type { AgencyAnswer, AgencyChange, Client } from '@giaoban/api/client'
import type { IsoDate } from '@giaoban/core/periods'
import type { FormEvent, JSX } from 'react'
import controls from '../ui/controls.module.css'
import { DayField } from '../ui/day-field.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AgencyOptions } from './agency-form.tsx'
import { standsOn } from './agency-tree.ts'
import classes from './people.module.css'
import { useChange } from './people-data.ts'
import { Field, ProblemLine, textIn, WhyField } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'
import type { PeopleKey } from './people-words-vi.ts'

/** An agency among the others, on the day of the business clock. */
export interface AgencyPartProps {
  readonly client: Client
  readonly agencies: readonly AgencyAnswer[]
  readonly agency: AgencyAnswer
  readonly today: IsoDate
}

/** Sends a change of the agency and tells it, with the way back. */
const useAgencyChange = ({ client, agency }: AgencyPartProps) => {
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

/** The day on which the agency ends, and who takes over. */
export const EndForm = (props: AgencyPartProps): JSX.Element => {
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

/** What the agency takes over, from which day. */
export const AbsorbForm = (props: AgencyPartProps): JSX.Element => {
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
