import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * How many of a long list are shown: `step` at first, as many more with each call, all of them on paper. Keeps a page quick
 * that may hold thousands of lines, and leaves its text to the browser's own search as far as it is shown.
 */
export const useGrowing = (total: number, step: number): { readonly shown: number; readonly more: () => void } => {
  const [asked, setAsked] = useState(step)
  useEffect(() => {
    // The sheet is laid out as soon as the event is over.
    const all = (): void => flushSync(() => setAsked(Number.POSITIVE_INFINITY))
    window.addEventListener('beforeprint', all)
    return () => window.removeEventListener('beforeprint', all)
  }, [])
  return { shown: Math.min(asked, total), more: () => setAsked((known) => known + step) }
}
