import { startTransition, useEffect, useState } from 'react'
import { type CheckDesk, type CheckState, checkDesk, idle } from './check-desk.ts'
import { openWorker } from './open-worker.ts'

/** A checker of this page, and what it says. Its worker ends with the page. */
export const useCheckDesk = (): { readonly desk: CheckDesk; readonly state: CheckState } => {
  const [state, setState] = useState(idle)
  const [desk] = useState(() =>
    // A long result is laid out in slices, so that the page answers meanwhile.
    checkDesk(openWorker, (next) => (next.result ? startTransition(() => setState(next)) : setState(next))),
  )
  useEffect(() => {
    // The worker's code comes while somebody still looks for the file.
    desk.open()
    return () => desk.cancel()
  }, [desk])
  return { desk, state }
}
