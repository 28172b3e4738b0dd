import { type JSX, type ReactNode, Suspense, useEffect, useState } from 'react'
import { onIdle } from '../ui/on-idle.ts'

/** Content that waits until the page has come to rest; nothing stands in its place before. */
export const WhenIdle = ({ children }: { readonly children: ReactNode }): JSX.Element | null => {
  const [isTime, setIsTime] = useState(false)
  useEffect(() => onIdle(() => setIsTime(true)), [])
  return isTime ? <Suspense>{children}</Suspense> : null
}
