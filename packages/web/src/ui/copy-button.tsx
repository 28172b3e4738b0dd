import { type JSX, useState } from 'react'
import classes from './copy-button.module.css'
import { copyText } from './copy-text.ts'

interface CopyButtonProps {
  /** Made when it is asked for. */
  readonly text: () => string
  /** What a press copies. */
  readonly label: string
  /** Said once it is copied. */
  readonly done: string
  readonly className?: string | undefined
}

const seenFor = 2500

/** Copies a text, and says so. */
export const CopyButton = ({ text, label, done, className }: CopyButtonProps): JSX.Element => {
  const [copied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    await copyText(text())
    setCopied(true)
    setTimeout(() => setCopied(false), seenFor)
  }
  return (
    <span className={`${classes.host} ${className ?? ''}`}>
      <button type="button" className={classes.button} aria-label={label} data-hint={label} onClick={() => void copy()}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M5.500 5.500v-3h8v8h-3M2.500 5.500h8v8h-8z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinejoin="round"
          />
        </svg>
      </button>
      <output className={classes.done}>{copied ? done : ''}</output>
    </span>
  )
}
