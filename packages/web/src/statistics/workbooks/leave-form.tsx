import { type FormEvent, type JSX, useId, useState } from 'react'
import controls from '../../ui/controls.module.css'
import { useSay } from '../../ui/words.tsx'
import classes from './leave-form.module.css'
import { type WorkbookKey, workbookWords } from './workbook-words.ts'

const reasons = [
  'reason_notFollowed',
  'reason_elsewhere',
  'reason_onlyCompare',
] as const satisfies readonly WorkbookKey[]

interface LeaveFormProps {
  readonly busy: boolean
  readonly onLeave: (reason: string) => void
  readonly onClose: () => void
}

/** Why a line is left out: an office's usual reasons, or one's own words. */
export const LeaveForm = ({ busy, onLeave, onClose }: LeaveFormProps): JSX.Element => {
  const say = useSay(workbookWords)
  const id = useId()
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (reason.trim() !== '') onLeave(reason.trim())
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <label htmlFor={id}>{say('leaveWhy')}</label>
      <div className={classes.reasons}>
        {reasons.map((key) => (
          <button key={key} type="button" disabled={busy} onClick={() => onLeave(say(key))}>
            {say(key)}
          </button>
        ))}
      </div>
      <div className={classes.own}>
        <input
          id={id}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a press: the reason is what is asked for next
          autoFocus
          className={controls.input}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose()
          }}
        />
        <button type="submit" className={controls.plain} disabled={busy || reason.trim() === ''}>
          {say('leaveConfirm')}
        </button>
      </div>
    </form>
  )
}
