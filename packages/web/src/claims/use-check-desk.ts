import { useEffect, useRef, useState } from 'react'
import { type CheckDesk, type CheckPort, type CheckState, checkDesk, idle } from './check-desk.ts'

// The worker's file stands beside the pages: the content security policy allows no other.
const openWorker = (): CheckPort =>
  new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module', name: 'soat' }) as CheckPort

/** A checker of this page, and what it says. Its worker ends with the page. */
export const useCheckDesk = (): { readonly desk: CheckDesk; readonly state: CheckState } => {
  const [state, setState] = useState(idle)
  const desk = useRef<CheckDesk>(null)
  desk.current ??= checkDesk(openWorker, setState)
  useEffect(() => () => desk.current?.clear(), [])
  return { desk: desk.current, state }
}
