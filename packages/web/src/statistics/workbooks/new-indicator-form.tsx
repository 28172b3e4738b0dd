import type { IndicatorsAnswer, LineAnswer, NewIndicator } from '@giaoban/api/client'
import { plainText } from '@giaoban/core/periods'
import { readUnit } from '@giaoban/core/quantities'
import { type FormEvent, type JSX, type ReactNode, useId } from 'react'
import controls from '../../ui/controls.module.css'
import { useLanguage, useSay } from '../../ui/words.tsx'
import classes from './new-indicator-form.module.css'
import { workbookWords } from './workbook-words.ts'

const kinds = ['flow', 'stock', 'rate', 'index'] as const
const polarities = ['higherBetter', 'lowerBetter', 'neutral'] as const

/** A code out of a name: 'Hồ tiêu' → HO_TIEU. */
export const codeOf = (name: string): string =>
  plainText(name)
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[^A-Z]+|_+$/g, '')
    .slice(0, 40)

const Field = (props: { readonly label: string; readonly children: (id: string) => ReactNode }): JSX.Element => {
  const id = useId()
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
    </div>
  )
}

interface NewIndicatorFormProps {
  readonly line: LineAnswer
  readonly sections: IndicatorsAnswer['sections']
  readonly busy: boolean
  readonly onCreate: (indicator: NewIndicator) => void
}

/** An entry for the catalogue, filled in from the line as far as it says. */
export const NewIndicatorForm = ({ line, sections, busy, onCreate }: NewIndicatorFormProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const name = line.path.at(-1) ?? ''
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const text = (field: string): string => {
      const value = fields.get(field)
      return typeof value === 'string' ? value.trim() : ''
    }
    const written = readUnit(text('unit'))
    onCreate({
      code: text('code'),
      name: { vi: text('vi'), en: text('en') || text('vi') },
      unit: written?.unit ?? text('unit'),
      multiplier: written?.multiplier ?? 0,
      kind: text('kind') as NewIndicator['kind'],
      polarity: text('polarity') as NewIndicator['polarity'],
      section: text('section'),
    })
  }
  const required = { className: controls.input, required: true, maxLength: 200 } as const
  return (
    <form className={classes.form} onSubmit={submit}>
      <Field label={say('createVi')}>{(id) => <input id={id} name="vi" {...required} defaultValue={name} />}</Field>
      <Field label={say('createEn')}>
        {(id) => <input id={id} name="en" className={controls.input} maxLength={200} />}
      </Field>
      <Field label={say('createCode')}>
        {(id) => <input id={id} name="code" {...required} pattern="[A-Z][A-Z0-9_]{1,63}" defaultValue={codeOf(name)} />}
      </Field>
      <Field label={say('createUnit')}>
        {(id) => <input id={id} name="unit" {...required} maxLength={40} defaultValue={line.unit ?? '%'} />}
      </Field>
      <Field label={say('createKind')}>
        {(id) => (
          <select id={id} name="kind" className={controls.input}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind_${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('createPolarity')}>
        {(id) => (
          <select id={id} name="polarity" className={controls.input}>
            {polarities.map((polarity) => (
              <option key={polarity} value={polarity}>
                {say(`polarity_${polarity}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say('createSection')}>
        {(id) => (
          <select id={id} name="section" className={controls.input}>
            {sections.map(({ code, name: words }) => (
              <option key={code} value={code}>
                {words[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" className={controls.plain} disabled={busy}>
        {say('createDo')}
      </button>
    </form>
  )
}
