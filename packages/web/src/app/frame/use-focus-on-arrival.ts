import { useRouterState } from '@tanstack/react-router'
import { type RefObject, useEffect, useRef } from 'react'
import { useMessages } from '../../ui/messages.tsx'

/** After a move to another page the reading starts at its top, for eyes and for screen readers. */
export const useFocusOnArrival = (): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null)
  const { announce } = useMessages()
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const previous = useRef(path)
  useEffect(() => {
    if (path === undefined || previous.current === path) return
    const isFirst = previous.current === undefined
    previous.current = path
    if (isFirst) return
    // A step of the period switcher is pressed again and again: it keeps the focus.
    if (!document.activeElement?.closest('[data-keeps-focus]')) main.current?.focus({ preventScroll: true })
    announce(document.title)
  }, [path, announce])
  return main
}
