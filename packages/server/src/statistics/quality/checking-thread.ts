import { Worker } from 'node:worker_threads'
import type { Catalogue, Facts } from '../queries.ts'
import type { FoundInFacts } from './check-facts.ts'
import type { Checked, ToCheck } from './check-worker.ts'

/** A thread that checks figures while the main one answers requests. */
export interface CheckingThread {
  readonly check: (catalogue: Catalogue, facts: Facts) => Promise<readonly FoundInFacts[]>
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (found: readonly FoundInFacts[]) => void
  readonly reject: (error: Error) => void
}

/** An idle thread holds 40 MB: it is given up after so long. */
const idleMs = 30_000

/** Begins a thread with the first figures; it does not keep the process alive. */
export const checkingThread = (): CheckingThread => {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let next = 1
  let idle: ReturnType<typeof setTimeout> | undefined

  const stop = async (): Promise<void> => {
    clearTimeout(idle)
    const stopped = worker
    worker = null
    await stopped?.terminate()
  }
  const breakAll = (error: Error): void => {
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const onAnswer = (answer: Checked): void => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('found' in answer) asked?.resolve(answer.found)
    else asked?.reject(new Error(answer.failed))
    if (waiting.size === 0) idle = setTimeout(() => void stop(), idleMs).unref()
  }
  const begin = (): Worker => {
    const begun = new Worker(new URL('./check-worker.ts', import.meta.url))
    begun.unref()
    begun.on('message', onAnswer)
    begun.on('error', breakAll)
    begun.on('exit', () => {
      if (worker === begun) breakAll(new Error('the thread that checks figures has stopped'))
    })
    return begun
  }
  return {
    check: (catalogue, facts) =>
      new Promise((resolve, reject) => {
        clearTimeout(idle)
        worker ??= begin()
        const message: ToCheck = { id: next++, catalogue, facts }
        waiting.set(message.id, { resolve, reject })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(message)
      }),
    close: async () => {
      await stop()
      for (const { reject } of waiting.values()) reject(new Error('the server stops'))
      waiting.clear()
    },
  }
}
