import { Worker } from 'node:worker_threads'
import type { FromReader, ReadingTask } from './messages.ts'

/** What one workbook may take of the memory of the process; a file that needs more is refused. */
const limits = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 12 }

/** Ended from outside: the workbook was dropped, or the server closes. */
export class Stopped extends Error {}

/**
 * Reads a workbook in a thread of its own and gives what it says to `deal`: whatever has come together, in its order; the thread
 * waits for the store. Rejects with `Stopped` once `signal` is aborted, and with what `deal` or the thread throws.
 */
export const runThread = (
  task: Omit<ReadingTask, 'dealtWith'>,
  deal: (messages: readonly FromReader[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> => {
  const shared = new SharedArrayBuffer(4)
  const dealtWith = new Int32Array(shared)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const worker = new Worker(new URL('./read-thread.ts', import.meta.url), {
    workerData: { ...task, dealtWith: shared } satisfies ReadingTask,
    resourceLimits: limits,
  })
  let waiting: FromReader[] = []
  let dealing: Promise<void> | null = null
  const dealAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const messages = waiting
      waiting = []
      if (!signal.aborted) await deal(messages)
      Atomics.add(dealtWith, 0, messages.length)
      Atomics.notify(dealtWith, 0)
    }
    dealing = null
  }
  worker.on('message', (message: FromReader) => {
    waiting.push(message)
    dealing ??= dealAll()
    dealing.catch(reject)
  })
  worker.once('error', reject)
  worker.once('exit', () => {
    ;(dealing ?? Promise.resolve()).then(resolve, reject)
  })
  const stop = (): void => reject(new Stopped())
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  return promise.finally(async () => {
    signal.removeEventListener('abort', stop)
    await worker.terminate()
    // What is being stored is stored before anybody closes the database.
    await dealing?.catch(() => undefined)
  })
}
