import { Duplex } from 'node:stream'
import { Worker } from 'node:worker_threads'
import type { FromWorker, PgliteWorkerData, ToWorker } from './pglite-worker.ts'

/** A PGlite in a thread of its own. It has one session: `stream` is for a pool of at most one connection. */
export interface Pglite {
  /** What `pg` takes for a socket. */
  readonly stream: () => Duplex
  /** The data directory as a tarball, for `snapshot` of another. */
  readonly dump: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

type OnBytes = (bytes: Uint8Array) => void
type Ask = (message: ToWorker, onBytes?: OnBytes) => Promise<void>

interface Waiting {
  readonly onBytes: OnBytes
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

const ignore = (): void => undefined

/** Sends requests to the worker and hands its answers back, in order. */
const requests = (worker: Worker, opening: Waiting): Ask => {
  const waiting: Waiting[] = [opening]
  let broken: Error | null = null
  const breakAll = (error: Error): void => {
    broken ??= error
    for (const one of waiting.splice(0)) one.reject(error)
  }
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'bytes') return waiting[0]?.onBytes(message.bytes)
    const first = waiting.shift()
    if (message.kind === 'failed') first?.reject(new Error(message.message))
    else first?.resolve()
  })
  worker.on('error', breakAll)
  worker.on('exit', () => breakAll(new Error('the embedded database has stopped')))
  return (message, onBytes = ignore) =>
    new Promise((resolve, reject) => {
      if (broken) return reject(broken)
      waiting.push({ onBytes, resolve, reject })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(message)
    })
}

const terminate = 0x58

/** A socket whose other end is the worker. `pg` corks a query's messages, so that one query is one round trip. */
class PgliteStream extends Duplex {
  readonly #ask: Ask
  constructor(ask: Ask) {
    super()
    this.#ask = ask
  }
  connect(): this {
    this.#ask({ kind: 'newSession' }).then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    )
    return this
  }
  // What pg asks of a socket and means nothing here.
  setNoDelay(): this {
    return this
  }
  setKeepAlive(): this {
    return this
  }
  ref(): this {
    return this
  }
  unref(): this {
    return this
  }
  override _read(): void {}
  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    // 'Terminate' would end the only session that there is.
    if (chunk.length === 5 && chunk[0] === terminate) {
      this.push(null)
      return done()
    }
    this.#exchange(chunk, done)
  }
  override _writev(chunks: readonly { readonly chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#exchange(Buffer.concat(chunks.map(({ chunk }) => chunk)), done)
  }
  #exchange(bytes: Buffer, done: (error?: Error | null) => void): void {
    const answered = this.#ask({ kind: 'bytes', bytes }, (answer) => this.push(answer))
    // oxlint-disable-next-line promise/no-callback-in-promise -- the stream's own way to say that it may go on
    answered.then(() => done(), done)
  }
}

/**
 * Starts PGlite in a worker thread: in process it blocks the event loop for as long as a query runs.
 * Resolves when the database answers; rejects with what PGlite says when it cannot open.
 */
export const startPglite = async (data: PgliteWorkerData): Promise<Pglite> => {
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), { workerData: data })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const ask = requests(worker, { onBytes: ignore, resolve, reject })
  try {
    await promise
  } catch (error) {
    await worker.terminate()
    throw error
  }
  // An idle database does not keep the process alive; a query that is under way does.
  return {
    stream: () => new PgliteStream(ask),
    dump: async () => {
      const parts: Uint8Array[] = []
      await ask({ kind: 'dump' }, (bytes) => parts.push(bytes))
      return Buffer.concat(parts)
    },
    close: async () => {
      await ask({ kind: 'close' })
      await worker.terminate()
    },
  }
}
