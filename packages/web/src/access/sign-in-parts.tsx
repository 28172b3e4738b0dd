import { isProblem } from '@giaoban/api/client'
import { type JSX, type ReactNode, useState } from 'react'
import controls from '../ui/controls.module.css'
import { copyText } from '../ui/copy-text.ts'
import { useSay } from '../ui/words.tsx'
import classes from './sign-in.module.css'
import { signInWords } from './sign-in-words.ts'

/** What went wrong, and with which refusal. */
export interface Trouble {
  readonly words: string
  /** Code of the refusal; null: the server did not answer. */
  readonly code: string | null
}

interface Doing {
  readonly busy: boolean
  readonly trouble: Trouble | null
  /** Does something that may be refused; answers whether it was done. */
  readonly attempt: (act: () => Promise<void>) => Promise<boolean>
  readonly forget: () => void
}

/** Keeps what a form is doing and how it failed, in the server's words. */
export const useDoing = (): Doing => {
  const say = useSay(signInWords)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const attempt = async (act: () => Promise<void>): Promise<boolean> => {
    setBusy(true)
    setTrouble(null)
    try {
      await act()
      return true
    } catch (error) {
      setTrouble(
        isProblem(error)
          ? { words: error.problem.title, code: error.problem.code }
          : { words: say('unreachable'), code: null },
      )
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, trouble, attempt, forget: () => setTrouble(null) }
}

/** What belongs to no field: the server is away, or somebody tried too often. */
export const TroubleLine = ({ trouble }: { readonly trouble: Trouble | null }): JSX.Element | null =>
  trouble && (
    <p className={classes.alert} role="alert">
      {trouble.words}
    </p>
  )

/** The button that sends a form. */
export const Send = ({ busy, children }: { readonly busy: boolean; readonly children: ReactNode }): JSX.Element => (
  <button type="submit" className={controls.primary} disabled={busy}>
    {children}
  </button>
)

/** Text of a form's field. */
export const fieldOf = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name)
  return typeof value === 'string' ? value : ''
}

/** The words of a refusal, when it is one of those that speak of this field. */
export const wrongWith = (trouble: Trouble | null, ...codes: readonly string[]): string | null =>
  trouble?.code && codes.includes(trouble.code) ? trouble.words : null

/** The trouble, unless a field tells it. */
export const rest = (trouble: Trouble | null, ...codes: readonly string[]): Trouble | null =>
  trouble?.code && codes.includes(trouble.code) ? null : trouble

/** Copies something that is shown only once, and says so. */
export const CopyOnce = ({ text, label }: { readonly text: string; readonly label: string }): JSX.Element => {
  const say = useSay(signInWords)
  const [copied, setCopied] = useState(false)
  return (
    <>
      <button
        type="button"
        className={controls.primary}
        onClick={() => void copyText(text).then(() => setCopied(true))}
      >
        {label}
      </button>
      <output className={classes.done}>{copied ? say('copied') : ''}</output>
    </>
  )
}
