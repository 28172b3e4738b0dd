import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'

/** What the main thread sends: bytes of the wire protocol, a new session, a wish for a dump of the data directory, the end. */
export type ToWorker =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'newSession' }
  | { readonly kind: 'dump' }
  | { readonly kind: 'close' }

/** What the worker answers. Each request ends with one `done` or `failed`; `ready` or `failed` follows the opening. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string }

export interface PgliteWorkerData {
  /** A directory of the file system, or absent for a database in memory. */
  readonly dataDir?: string
  /** Tarball of a data directory to begin from. */
  readonly snapshot?: Uint8Array
}

const port = parentPort
if (!port) throw new Error('pglite-worker runs only as a worker thread')

const say = (message: FromWorker): void =>
  port.postMessage(message, 'bytes' in message ? [message.bytes.buffer as ArrayBuffer] : [])
const sayFailed = (error: unknown): void =>
  say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })

const { dataDir, snapshot } = workerData as PgliteWorkerData
const opened = PGlite.create({
  ...(dataDir === undefined ? {} : { dataDir }),
  ...(snapshot ? { loadDataDir: new Blob([snapshot as Uint8Array<ArrayBuffer>]) } : {}),
})
opened.then(() => say({ kind: 'ready' }), sayFailed)

const answers: {
  readonly [Kind in ToWorker['kind']]: (db: PGlite, message: Extract<ToWorker, { kind: Kind }>) => Promise<void>
} = {
  bytes: (db, { bytes }) =>
    db.execProtocolRawStream(bytes, {
      // The view lies in WebAssembly memory: it is copied before it is handed over.
      onRawData: (view) => say({ kind: 'bytes', bytes: view.slice() }),
    }),
  // PGlite has one session for ever: what the last connection left in it must not reach the next.
  newSession: async (db) => {
    await db.exec('ROLLBACK')
    await db.exec('DISCARD ALL')
  },
  dump: async (db) => say({ kind: 'bytes', bytes: new Uint8Array(await (await db.dumpDataDir('none')).arrayBuffer()) }),
  close: (db) => db.close(),
}

// One request at a time, in the order of arrival.
let queue: Promise<void> = Promise.resolve()
port.on('message', (message: ToWorker) => {
  queue = queue
    .then(async () =>
      (answers[message.kind] as (db: PGlite, message: ToWorker) => Promise<void>)(await opened, message),
    )
    .then(() => say({ kind: 'done' }), sayFailed)
    .then(() => (message.kind === 'close' ? port.close() : undefined))
})
