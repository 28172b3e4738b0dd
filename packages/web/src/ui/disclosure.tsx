import { type JSX, type ReactNode, useEffect, useId, useRef } from 'react'
import classes from './disclosure.module.css'

interface DisclosureProps {
  /** Words of the button. */
  readonly label: ReactNode
  /** The same in words, where the label is a sign. */
  readonly name?: string
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  /** `bar`: on the coloured bar of the frame. */
  readonly tone?: 'page' | 'bar'
  /** Edge of the button with which the box lines up; on narrow screens it fits itself. */
  readonly edge?: 'start' | 'end'
  /** What opens beneath it. */
  readonly children: ReactNode
}

/**
 * A button that opens a box beneath itself. Escape, a press outside, or leaving by keyboard closes it; Escape gives the focus
 * back to the button.
 */
export const Disclosure = (props: DisclosureProps): JSX.Element => {
  const { label, name, open, onOpen, tone = 'page', edge = 'start', children } = props
  const id = useId()
  const host = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    const opener = button.current
    const isInside = (event: Event): boolean =>
      event.target instanceof Node && host.current?.contains(event.target) === true
    const onOutside = (event: Event): void => {
      if (!isInside(event)) onOpen(false)
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onOpen(false)
    }
    document.addEventListener('pointerdown', onOutside)
    document.addEventListener('focusin', onOutside)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onOutside)
      document.removeEventListener('focusin', onOutside)
      document.removeEventListener('keydown', onKey)
      // Closing took away what was focused: the button takes it back.
      if (document.activeElement === document.body) opener?.focus()
    }
  }, [open, onOpen])

  return (
    <div ref={host} className={classes.host}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        data-tone={tone}
        aria-label={name}
        data-hint={open ? undefined : name}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => onOpen(!open)}
      >
        {label}
      </button>
      <div id={id} className={classes.box} data-edge={edge} hidden={!open}>
        {open && children}
      </div>
    </div>
  )
}
