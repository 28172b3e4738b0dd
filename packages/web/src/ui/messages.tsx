import {
  createContext,
  type JSX,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import classes from './messages.module.css'

/** Something that was done and can be taken back. */
export interface Message {
  /** What was done, in the past: 'Đã lưu'. */
  readonly text: string
  /** Takes it back; absent: nothing to take back. */
  readonly undo?: { readonly label: string; readonly act: () => void }
}

interface Messages {
  /** Says something to screen readers, once, without moving anything. */
  readonly announce: (text: string) => void
  /** Shows and says what was done, with the way back, for a while. */
  readonly tell: (message: Message) => void
}

const MessagesContext = createContext<Messages>({ announce: () => undefined, tell: () => undefined })

/** How to tell what happened: `announce` for ears, `tell` for eyes too. */
export const useMessages = (): Messages => useContext(MessagesContext)

/** Long enough to read, decide and reach; longer still while pointed at or focused. */
const shownForMs = 12_000

interface ToastProps {
  readonly message: Message
  readonly closeLabel: string
  readonly onClose: () => void
}

const Toast = ({ message, closeLabel, onClose }: ToastProps): JSX.Element => {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onClose, shownForMs)
    return () => clearTimeout(timer)
  }, [held, onClose])
  const { text, undo } = message
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing only keeps it from going away
    <div
      className={classes.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {undo && (
        <button
          type="button"
          className={classes.undo}
          onClick={() => {
            onClose()
            undo.act()
          }}
        >
          {undo.label}
        </button>
      )}
      <button type="button" className={classes.close} aria-label={closeLabel} onClick={onClose}>
        ×
      </button>
    </div>
  )
}

/** Keeps the place where messages appear, and the live region that says them. One message at a time: the newest. */
export const MessagesProvider = (props: {
  readonly closeLabel: string
  /** Name of the place where they appear. */
  readonly placeLabel: string
  readonly children: ReactNode
}): JSX.Element => {
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState<{ readonly message: Message; readonly count: number } | null>(null)
  const turn = useRef(false)
  const announce = useCallback((text: string) => {
    // The same words twice are two messages: a trailing space makes the second one new.
    turn.current = !turn.current
    setSaid(turn.current ? text : `${text}\u00a0`)
  }, [])
  const tell = useCallback(
    (message: Message) => {
      setShown((last) => ({ message, count: (last?.count ?? 0) + 1 }))
      announce(message.undo ? `${message.text} · ${message.undo.label}` : message.text)
    },
    [announce],
  )
  const close = useCallback(() => setShown(null), [])
  const messages = useMemo(() => ({ announce, tell }), [announce, tell])
  return (
    <MessagesContext value={messages}>
      {props.children}
      <div className="visually-hidden" aria-live="polite" data-messages="">
        {said}
      </div>
      <section className={classes.place} aria-label={props.placeLabel}>
        {shown && <Toast key={shown.count} message={shown.message} closeLabel={props.closeLabel} onClose={close} />}
      </section>
    </MessagesContext>
  )
}
