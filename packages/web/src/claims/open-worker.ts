import type { CheckPort } from './check-desk.ts'
import type { Report } from './protocol.ts'

/** Starts the worker that reads and checks. Its file stands beside the pages: the content security policy allows no other. */
export const openWorker = (): CheckPort => {
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
