import { startTransition, useEffect, useRef, useState } from 'react'
import { type CheckDesk, type CheckPort, type CheckState, checkDesk, idle } from './check-desk.ts'

// The worker's file stands beside the pages: the content security policy allows no other.
const openWorker = (): CheckPort =>
  new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module', name: 'soat' }) as CheckPort

/** A checker of this page, and what it says. Its worker ends with the page. */
export const useCheckDesk = (): { readonly desk: CheckDesk; readonly state: CheckState } => {
  const [state, setState] = useState(idle)
  const desk = useRef<CheckDesk>(null)
  // A long result is laid out in slices, so that the page answers meanwhile.
  desk.current ??= checkDesk(openWorker, (next) =>
    next.result ? startTransition(() => setState(next)) : setState(next),
  )
  useEffect(() => {
    // The worker's code comes while somebody still looks for the file.
    desk.current?.open()
    return () => desk.current?.cancel()
  }, [])
  return { desk: desk.current, state }
}
