import { startTransition, useEffect, useState } from 'react'
import { type CheckDesk, type CheckPort, type CheckState, checkDesk, idle } from './check-desk.ts'
import type { Report } from './protocol.ts'

// The worker's file stands beside the pages: the content security policy allows no other.
const openWorker = (): CheckPort => {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module', name: 'soat' })
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    send: (order) => worker.postMessage(order),
    listen: (hear, fail) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Report>) => hear(data))
      worker.addEventListener('error', ({ message }) => fail(message))
    },
    terminate: () => worker.terminate(),
  }
}

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
