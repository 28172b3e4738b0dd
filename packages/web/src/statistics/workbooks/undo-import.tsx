import type { WorkbookAnswer } from '@giaoban/api/client'
import { type FormEvent, type JSX, useId, useState } from 'react'
import controls from '../../ui/controls.module.css'
import { useLanguage, useSay } from '../../ui/words.tsx'
import classes from './undo-import.module.css'
import { countText, factsOf } from './workbook-face.ts'
import { workbookWords } from './workbook-words.ts'

interface UndoImportProps {
  readonly standing: WorkbookAnswer['imports'][number]
  readonly busy: boolean
  readonly onUndo: (reason: string) => void
}

/** Takes a whole import back: says what it means, and asks why. */
export const UndoImport = ({ standing, busy, onUndo }: UndoImportProps): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(workbookWords)
  const id = useId()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  if (!open)
    return (
      <button type="button" className={controls.plain} onClick={() => setOpen(true)}>
        {say('undo')}
      </button>
    )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (reason.trim() !== '') onUndo(reason.trim())
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <p>{say('undoText')}</p>
      <label htmlFor={id}>{say('undoWhy')}</label>
      <input
        id={id}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a press: the reason is what is asked for next
        autoFocus
        className={controls.input}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setOpen(false)
        }}
      />
      <div className={classes.actions}>
        <button type="submit" className={controls.primary} disabled={busy || reason.trim() === ''}>
          {say('undoConfirm', { count: countText(factsOf(standing), language) })}
        </button>
        <button type="button" className={controls.plain} onClick={() => setOpen(false)}>
          {say('undoKeep')}
        </button>
      </div>
    </form>
  )
}
