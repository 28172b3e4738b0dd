import { type FormEvent, type JSX, useId, useRef, useState } from 'react'
import controls from '../ui/controls.module.css'
import { useSay } from '../ui/words.tsx'
import classes from './ignore-form.module.css'
import { claimsWords } from './words.ts'

/** Sets a finding aside: the reason is asked for first, since somebody else will ask for it later. */
export const IgnoreForm = ({ onIgnore }: { readonly onIgnore: (reason: string) => void }): JSX.Element => {
  const say = useSay(claimsWords)
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const [asking, setAsking] = useState(false)
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem('reason') as HTMLInputElement
    const reason = field.value.trim()
    if (reason !== '') return onIgnore(reason)
    setMissing(true)
    field.focus()
  }
  const leave = (): void => {
    setAsking(false)
    setMissing(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  if (!asking)
    return (
      <button ref={opener} type="button" className={classes.opener} onClick={() => setAsking(true)}>
        {say('ignore')}
      </button>
    )
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <label htmlFor={id}>{say('ignoreWhy')}</label>
      <input
        id={id}
        className={controls.input}
        name="reason"
        maxLength={200}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the press before
        autoFocus
        aria-invalid={missing}
        aria-describedby={`${id}-missing`}
        onInput={() => setMissing(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          leave()
        }}
      />
      <p id={`${id}-missing`} className={classes.missing} aria-live="polite">
        {missing && say('ignoreWhyMissing')}
      </p>
      <div className={classes.buttons}>
        <button type="submit" className={controls.plain}>
          {say('ignoreDo')}
        </button>
        <button type="button" className={controls.plain} onClick={leave}>
          {say('ignoreLeave')}
        </button>
      </div>
    </form>
  )
}
