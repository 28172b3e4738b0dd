import type { AgencyAnswer, AgencyBody, Client } from '@giaoban/api/client'
import { type AgencyKind, agencyKinds } from '@giaoban/core/statistics'
import type { FormEvent, JSX } from 'react'
import controls from '../ui/controls.module.css'
import { DayField } from '../ui/day-field.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import { AreaField } from './area-field.tsx'
import classes from './people.module.css'
import { useChange } from './people-data.ts'
import { Field, ProblemLine, textIn } from './people-parts.tsx'
import { peopleWords } from './people-words.ts'

/** Agencies to choose one from, the present one left out. */
export const AgencyOptions = (props: {
  readonly agencies: readonly AgencyAnswer[]
  readonly except?: string
}): JSX.Element => {
  const { language } = useLanguage()
  return (
    <>
      {props.agencies
        .filter(({ code }) => code !== props.except)
        .map(({ code, name }) => (
          <option key={code} value={code}>
            {name[language]} ({code})
          </option>
        ))}
    </>
  )
}

interface AgencyFormProps {
  readonly client: Client
  readonly agencies: readonly AgencyAnswer[]
  /** Null: a new one. */
  readonly agency: AgencyAnswer | null
  readonly onDone?: () => void
}

const orNull = (text: string): string | null => (text === '' ? null : text)

const bodyOf = (form: FormData): Omit<AgencyBody, 'code'> => {
  const vi = textIn(form, 'nameVi')
  const order = textIn(form, 'order')
  const why = textIn(form, 'why')
  return {
    name: { vi, en: textIn(form, 'nameEn') || vi },
    kind: textIn(form, 'kind') as AgencyKind,
    parent: orNull(textIn(form, 'parent')),
    order: order === '' ? null : Number(order),
    validFrom: orNull(textIn(form, 'validFrom')),
    area: orNull(textIn(form, 'area')),
    ...(why !== '' && { why }),
  }
}

/** Sets an agency up, or changes what is said of it. */
export const AgencyForm = ({ client, agencies, agency, onDone }: AgencyFormProps): JSX.Element => {
  const say = useSay(peopleWords)
  const { run, busy, problem } = useChange()
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const body = bodyOf(form)
    const done = await run(async () => {
      if (!agency) {
        await client.send('POST', '/api/agencies', { body: { code: textIn(form, 'code'), ...body } })
        return { text: say('agencyMade', { name: body.name.vi }) }
      }
      const params = { agency: agency.code }
      const { undo } = await client.send('PATCH', '/api/agencies/{agency}', { params, body })
      if (!undo) return { text: say('nothingChanged') }
      return {
        text: say('agencySaved', { name: body.name.vi }),
        undo: () => client.send('PATCH', '/api/agencies/{agency}', { params, body: undo }),
      }
    })
    if (done) onDone?.()
  }
  return (
    <form className={`${classes.form} ${agency ? '' : classes.panel}`} onSubmit={(event) => void submit(event)}>
      {!agency && <h2 className={classes.full}>{say('addAgency')}</h2>}
      {!agency && (
        <Field label={say('agencyCode')} help={say('agencyCodeHelp')}>
          {(bound) => (
            <input
              {...bound}
              name="code"
              required
              maxLength={35}
              className={controls.input}
              autoCapitalize="characters"
            />
          )}
        </Field>
      )}
      <Field label={say('nameVi')}>
        {(bound) => (
          <input
            {...bound}
            name="nameVi"
            required
            maxLength={200}
            defaultValue={agency?.name.vi}
            className={controls.input}
          />
        )}
      </Field>
      <Field label={say('nameEn')}>
        {(bound) => (
          <input {...bound} name="nameEn" maxLength={200} defaultValue={agency?.name.en} className={controls.input} />
        )}
      </Field>
      <Field label={say('kind')}>
        {(bound) => (
          <select {...bound} name="kind" defaultValue={agency?.kind ?? 'department'} className={controls.input}>
            {agencyKinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind_${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('parent')}>
        {(bound) => (
          <select {...bound} name="parent" defaultValue={agency?.parent ?? ''} className={controls.input}>
            <option value="">{say('parentNone')}</option>
            <AgencyOptions agencies={agencies} {...(agency && { except: agency.code })} />
          </select>
        )}
      </Field>
      <Field label={say('order')}>
        {(bound) => (
          <input
            {...bound}
            name="order"
            type="number"
            min={0}
            max={1_000_000}
            defaultValue={agency?.order ?? ''}
            className={controls.input}
          />
        )}
      </Field>
      <Field label={say('validFrom')}>
        {(bound) => (
          <DayField
            {...bound}
            name="validFrom"
            type="date"
            defaultValue={agency?.validFrom ?? ''}
            className={controls.input}
          />
        )}
      </Field>
      <AreaField client={client} chosen={agency?.area ?? ''} />
      <Field label={say('why')} help={say('whyHelp')}>
        {(bound) => <input {...bound} name="why" maxLength={500} className={controls.input} />}
      </Field>
      <ProblemLine problem={problem} />
      <div className={classes.buttons}>
        <button type="submit" className={controls.primary} disabled={busy}>
          {say(agency ? 'save' : 'addAgency')}
        </button>
        {!agency && (
          <button type="button" className={controls.plain} onClick={onDone}>
            {say('cancel')}
          </button>
        )}
      </div>
    </form>
  )
}
