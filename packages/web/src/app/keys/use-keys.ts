import { useEffect, useRef } from 'react'
import { type Command, type KeyLine, resolveStroke, strokeOf } from './key-lines.ts'

/** How long the second key of `g m` is awaited. */
const patienceMs = 1500

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)

/** Reads the keyboard of the whole page. `singleKeys`: whether keys without Ctrl count (WCAG 2.1.4). */
export const useKeys = (
  lines: readonly KeyLine[],
  singleKeys: boolean,
  onCommand: (command: Command) => void,
): void => {
  const latest = useRef({ lines, singleKeys, onCommand })
  useEffect(() => {
    latest.current = { lines, singleKeys, onCommand }
  })
  useEffect(() => {
    let pending: string | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    const onKey = (event: KeyboardEvent): void => {
      const now = latest.current
      const inDialog = document.querySelector('[role="dialog"]') !== null
      const { key, ctrlKey, metaKey, altKey, isComposing } = event
      const press = { key, ctrlKey, metaKey, altKey, isComposing, inField: isField(event.target), inDialog }
      const stroke = event.defaultPrevented ? null : strokeOf(press, now.singleKeys)
      if (stroke === null) return
      const resolved = resolveStroke(now.lines, pending, stroke)
      pending = resolved.pending
      clearTimeout(timer)
      timer = setTimeout(() => {
        pending = null
      }, patienceMs)
      if (resolved.command === null) return
      event.preventDefault()
      now.onCommand(resolved.command)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
}
