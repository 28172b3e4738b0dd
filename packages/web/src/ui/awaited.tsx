import type { UseQueryResult } from '@tanstack/react-query'
import type { JSX, ReactNode } from 'react'
import classes from './awaited.module.css'
import { Notice } from './notice.tsx'
import { Placeholder } from './placeholder.tsx'

interface AwaitedProps<T> {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>
  /** Words of the subject for the states of an answer. */
  readonly say: (key: 'loading' | 'failed' | 'retry') => string
  /** Height of what will stand here. */
  readonly lines: number
  readonly children: (answer: T) => ReactNode
}

/** Waits for an answer, or says that there is none and offers to ask again. What was answered before stays in sight. */
export const Awaited = <T,>({ query, say, lines, children }: AwaitedProps<T>): JSX.Element => {
  const { data, error, refetch } = query
  if (data !== undefined) return <>{children(data)}</>
  if (!error) return <Placeholder lines={lines} label={say('loading')} />
  return (
    <Notice
      kind="problem"
      title={say('failed')}
      action={
        <button type="button" className={classes.retry} onClick={() => void refetch()}>
          {say('retry')}
        </button>
      }
    />
  )
}
