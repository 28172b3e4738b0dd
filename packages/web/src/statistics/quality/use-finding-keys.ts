import { type KeyboardEvent, useCallback } from 'react'

const steps: Readonly<Record<string, 1 | -1>> = { j: 1, n: 1, F8: 1, k: -1, p: -1 }

const isField = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [role="dialog"]') !== null

/** The finding after or before the one that holds the focus; from none, the first or the last. */
const neighbourOf = (all: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined => {
  const at = all.findIndex((each) => each.contains(document.activeElement))
  if (at < 0) return step === 1 ? all[0] : all.at(-1)
  return all[at + step]
}

/** Keys from one finding to the next within a place that listens: j, n, F8; k, p, Shift + F8. */
export const useFindingKeys = (): ((event: KeyboardEvent<HTMLElement>) => void) =>
  useCallback((event) => {
    const step = event.key === 'F8' && event.shiftKey ? -1 : steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return
    const next = neighbourOf([...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')], step)
    if (next === undefined) return
    event.preventDefault()
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
  }, [])
