import { formatPeriod, isPeriodId } from '@giaoban/core/periods'
import { type DragEvent, type JSX, useId, useRef, useState } from 'react'
import controls from '../ui/controls.module.css'
import { useLanguage, useSay } from '../ui/words.tsx'
import documentClasses from './document-bar.module.css'
import classes from './other-control.module.css'
import type { Other, OtherRead, Source } from './protocol.ts'
import { readableEndings } from './readable-endings.ts'
import { refusalWords } from './refused.tsx'
import { claimsWords } from './words.ts'

interface OtherControlProps {
  readonly other: Other | null
  readonly onOther: (other: Other | null) => void
  /** What became of it in the result that stands. */
  readonly read: OtherRead | null
}

/** In one sentence: what the text is held against, or why it is not. */
const Standing = ({ other, read }: Pick<OtherControlProps, 'read'> & { readonly other: Other }): JSX.Element => {
  const { language } = useLanguage()
  const say = useSay(claimsWords)
  if (read === null) return <>{say('otherReading')}</>
  if (read.kind === 'refused') return <>{refusalWords(read, say, language)}</>
  const { name, period, figures } = read
  const named = period === null ? 'none' : isPeriodId(period) ? formatPeriod(period, language) : period
  return <>{say('otherWith', { name, period: named, figures, relation: other.relation })}</>
}

/** Whether the text is held against a second one, which, and what that is to it. */
export const OtherControl = ({ other, onOther, read }: OtherControlProps): JSX.Element => {
  const say = useSay(claimsWords)
  const id = useId()
  const chooser = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [asking, setAsking] = useState(false)
  const on = asking || other !== null
  const take = (source: Source): void =>
    onOther({
      source,
      relation: other?.relation ?? 'other',
      names: { text: say('typedName'), other: say('otherName') },
    })
  const takeFile = (file: File | undefined): void => {
    if (file) take({ kind: 'file', file })
  }
  const takeTyped = (): void => {
    const text = field.current?.value ?? ''
    if (text.trim() === '') field.current?.focus()
    else take({ kind: 'text', text })
  }
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    takeFile(event.dataTransfer.files[0])
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a file can be dropped here, or chosen by the button within
    <section
      className={classes.other}
      aria-label={say('other')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <label className={documentClasses.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          onChange={(event) => {
            setAsking(event.currentTarget.checked)
            if (!event.currentTarget.checked) onOther(null)
          }}
        />
        {say('other')}
      </label>
      {on && other === null && (
        <div className={classes.giving}>
          <textarea
            ref={field}
            className={controls.input}
            rows={2}
            spellCheck={false}
            aria-label={say('otherText')}
            placeholder={say('otherPlaceholder')}
          />
          <div className={classes.buttons}>
            <button type="button" className={controls.plain} onClick={takeTyped}>
              {say('otherCompare')}
            </button>
            <button type="button" className={controls.plain} onClick={() => chooser.current?.click()}>
              {say('otherChoose')}
            </button>
          </div>
          <input
            ref={chooser}
            type="file"
            className="visually-hidden"
            accept={readableEndings}
            tabIndex={-1}
            aria-label={say('otherChoose')}
            onChange={(event) => takeFile(event.currentTarget.files?.[0])}
          />
        </div>
      )}
      {other !== null && (
        <>
          <label htmlFor={id} className={documentClasses.field}>
            <span>{say('otherRelation')}</span>
            <select
              id={id}
              value={other.relation}
              onChange={(event) => onOther({ ...other, relation: event.currentTarget.value as Other['relation'] })}
            >
              <option value="other">{say('relationOther')}</option>
              <option value="previous">{say('relationPrevious')}</option>
            </select>
          </label>
          <div className={classes.buttons}>
            <button
              type="button"
              className={controls.plain}
              onClick={() => {
                setAsking(true)
                onOther(null)
              }}
            >
              {say('otherChange')}
            </button>
          </div>
          <output className={documentClasses.standing} data-problem={read?.kind === 'refused' || undefined}>
            <Standing other={other} read={read} />
          </output>
        </>
      )}
    </section>
  )
}
