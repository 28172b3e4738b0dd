import { type JSX, type ReactNode, Suspense, useEffect, useState } from 'react'
import { onIdle } from './on-idle.ts'

interface WhenIdleProps {
  /** What keeps its room until then; nothing when absent. */
  readonly fallback?: ReactNode
  readonly children: ReactNode
}

/** Content that waits until the page has come to rest. */
export const WhenIdle = ({ fallback = null, children }: WhenIdleProps): JSX.Element => {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => onIdle(() => setIsTime(true)), [])
  return isTime ? <Suspense fallback={fallback}>{children}</Suspense> : <>{fallback}</>
}
