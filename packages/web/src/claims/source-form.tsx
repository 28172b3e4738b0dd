import { type ClipboardEvent, type DragEvent, type JSX, type KeyboardEvent, useId, useRef, useState } from 'react'
import { useSay } from '../ui/words.tsx'
import type { Source } from './protocol.ts'
import { readableEndings } from './readable-endings.ts'
import classes from './source-form.module.css'
import { claimsWords } from './words.ts'

/** A longer text is checked as it is pasted: a field of that size would hold the page up. */
const longPaste = 20_000
/** Megabytes, as the readers allow (documents' `readLimits.fileBytes`). */
const mostMegabytes = 64

interface SourceFormProps {
  readonly onSource: (source: Source) => void
  /** Absent outside a demonstration. */
  readonly onDraft?: (() => void) | undefined
  readonly draftLoading: boolean
  /** Text that stood in the field before. */
  readonly text: string
  /** What stands in the field, with every letter. */
  readonly onTyped: (text: string) => void
}

/** A text or a file is given here: typed, pasted, chosen or dropped. */
export const SourceForm = ({ onSource, onDraft, draftLoading, text, onTyped }: SourceFormProps): JSX.Element => {
  const say = useSay(claimsWords)
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [complaint, setComplaint] = useState<'nothingTyped' | 'oneFile' | null>(null)

  const checkTyped = (): void => {
    const typed = field.current?.value ?? ''
    if (typed.trim() !== '') return onSource({ kind: 'text', text: typed })
    setComplaint('nothingTyped')
    field.current?.focus()
  }
  const takeFiles = (files: FileList | null): void => {
    const [file] = files ?? []
    if (files && files.length > 1) return setComplaint('oneFile')
    if (file) onSource({ kind: 'file', file })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) checkTyped()
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (event.clipboardData.files.length > 0) {
      event.preventDefault()
      return takeFiles(event.clipboardData.files)
    }
    const pasted = event.clipboardData.getData('text/plain')
    if (pasted.length < longPaste || field.current?.value !== '') return
    event.preventDefault()
    onSource({ kind: 'text', text: pasted })
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const { files } = event.dataTransfer
    if (files.length > 0) return takeFiles(files)
    const dropped = event.dataTransfer.getData('text/plain')
    if (dropped !== '') onSource({ kind: 'text', text: dropped })
  }

  return (
    <div className={classes.columns}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a file can be dropped here, or chosen by the button within */}
      <section
        className={classes.drop}
        data-over={over || undefined}
        aria-label={say('sourceRegion')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <label htmlFor={id} className={classes.label}>
          {say('textLabel')}
        </label>
        <textarea
          ref={field}
          id={id}
          className={classes.field}
          defaultValue={text}
          placeholder={say('textPlaceholder')}
          rows={10}
          spellCheck={false}
          aria-describedby={`${id}-kinds ${id}-complaint`}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onInput={(event) => {
            setComplaint(null)
            onTyped(event.currentTarget.value)
          }}
        />
        <p id={`${id}-complaint`} className={classes.complaint} aria-live="polite">
          {complaint && say(complaint)}
        </p>
        <div className={classes.actions}>
          <button type="button" className={classes.primary} onClick={checkTyped}>
            {say('checkText')} <kbd className={classes.keys}>{say('checkTextKeys')}</kbd>
          </button>
          <button type="button" className={classes.secondary} onClick={() => chooser.current?.click()}>
            {say('chooseFile')}
          </button>
          <span className={classes.hint}>{say(over ? 'dropNow' : 'dropHere')}</span>
          <input
            ref={chooser}
            type="file"
            className="visually-hidden"
            accept={readableEndings}
            tabIndex={-1}
            aria-label={say('chooseFile')}
            onChange={(event) => {
              takeFiles(event.currentTarget.files)
              event.currentTarget.value = ''
            }}
          />
        </div>
        <p id={`${id}-kinds`} className={classes.kinds}>
          {say('fileKinds', { megabytes: mostMegabytes })}
        </p>
      </section>
      <aside className={classes.learn}>
        <h2 className={classes.learnTitle}>{say('learnTitle')}</h2>
        <ul>
          <li>{say('learnRead')}</li>
          <li>{say('learnFind')}</li>
          <li>{say('learnCompare')}</li>
        </ul>
        {onDraft && (
          <>
            <button type="button" className={classes.draft} disabled={draftLoading} onClick={onDraft}>
              {say(draftLoading ? 'draftLoading' : 'tryDraft')}
            </button>
            <p className={classes.kinds}>{say('tryDraftText')}</p>
          </>
        )}
      </aside>
    </div>
  )
}
