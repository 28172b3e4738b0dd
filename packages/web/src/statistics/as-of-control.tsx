import { formatInstant } from '@giaoban/core/periods'
import { type FormEvent, type JSX, useId, useState } from 'react'
import { DayField } from '../ui/day-field.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { useLanguage, useSay } from '../ui/words.tsx'
import classes from './as-of-control.module.css'
import { fromInput, toInput } from './wall-clock.ts'
import { statisticsWords } from './words.ts'

interface AsOfControlProps {
  readonly asOf: string
  readonly chosen: boolean
  readonly onAsOf: (asOf: string | undefined) => void
}

const AsOfForm = ({ asOf, chosen, onAsOf }: AsOfControlProps): JSX.Element => {
  const say = useSay(statisticsWords)
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const written = new FormData(event.currentTarget).get('luc')
    const typed = typeof written === 'string' ? fromInput(written) : null
    if (typed) onAsOf(typed)
  }
  return (
    <form onSubmit={submit}>
      <h2 className={classes.title}>{say('asOfTitle')}</h2>
      <p className={classes.help}>{say('asOfHelp')}</p>
      <label htmlFor={id} className={classes.label}>
        {say('asOfLabel')}
      </label>
      <DayField
        id={id}
        name="luc"
        type="datetime-local"
        required
        defaultValue={toInput(asOf)}
        className={classes.input}
      />
      <button type="submit" className={classes.apply}>
        {say('asOfApply')}
      </button>
      {chosen && (
        <button type="button" className={classes.reset} onClick={() => onAsOf(undefined)}>
          {say('asOfReset')}
        </button>
      )}
    </form>
  )
}

/** Of when the figures are, and how to see what was known at another time. */
export const AsOfControl = (props: AsOfControlProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(statisticsWords)
  const [open, setOpen] = useState(false)
  const instant = formatInstant(props.asOf, language)
  const label = (
    <>
      <span className={classes.whole}>{say('asOf', { instant })}</span>
      <span className={classes.short} aria-hidden="true">
        {instant}
      </span>
      <span aria-hidden="true">▾</span>
    </>
  )
  return (
    <Disclosure label={label} open={open} onOpen={setOpen}>
      <AsOfForm
        {...props}
        onAsOf={(next) => {
          setOpen(false)
          props.onAsOf(next)
        }}
      />
    </Disclosure>
  )
}
