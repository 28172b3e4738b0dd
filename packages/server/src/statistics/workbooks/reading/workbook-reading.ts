import type { Database } from '../../../db/database.ts'
import { asOperator } from '../../../db/scope.ts'
import { runThread, Stopped } from './run-thread.ts'
import { dropUnfinished, listUnread, readUnread, storeReading } from './store-reading.ts'

/** Reads workbooks in the background, one after the other: two at once would hold two sheets. */
export interface WorkbookReading {
  /** Puts a workbook in the queue; resolves when it is read, refused or dropped. */
  readonly read: (workbook: string) => Promise<void>
  /** Percent of the workbook that is being read; null for any other. */
  readonly percentOf: (workbook: string) => number | null
  /** Goes on with what a stop of the server left unread. */
  readonly resume: () => Promise<void>
  /** Ends the reading of a workbook that is dropped. */
  readonly stop: (workbook: string) => void
  /** Ends it all; what is unread is read when the server is back. */
  readonly close: () => Promise<void>
}

export interface WorkbookReadingOptions {
  readonly database: Database
  readonly tenant: string
  /** Told of a bug in reading; the workbook stays unread. */
  readonly onError?: (error: unknown, workbook: string) => void
  readonly onProgress?: (workbook: string, percent: number) => void
}

type Kept = Parameters<typeof storeReading>[2]

/** A row that a message belongs to is gone: the workbook was dropped meanwhile. */
const isDropped = (error: unknown): boolean => (error as { code?: string }).code === '23503'

const isTooLarge = (error: unknown): boolean => (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'

export const openWorkbookReading = (options: WorkbookReadingOptions): WorkbookReading => {
  const { database, tenant, onError, onProgress } = options
  const scope = asOperator(tenant)
  const running = new Map<string, AbortController>()
  const percents = new Map<string, number>()
  let queue = Promise.resolve()
  let resumed = Promise.resolve()
  let closed = false

  const tell = (workbook: string, percent: number): void => {
    percents.set(workbook, percent)
    onProgress?.(workbook, percent)
  }

  const readNow = async (workbook: string, signal: AbortSignal): Promise<void> => {
    const unread = await database.write(scope, async (writer) => {
      const found = await readUnread(writer, workbook)
      if (found) await dropUnfinished(writer, workbook)
      return found
    })
    if (!unread) return
    const { bytes, name, opened, period, readSheets } = unread
    const task = { bytes, name, readSheets, ...(opened && { period }) }
    const store = (messages: readonly Kept[]): Promise<void> =>
      database.write(scope, async (writer) => {
        for (const message of messages) await storeReading(writer, workbook, message)
      })
    try {
      await runThread(
        task,
        async (messages) => {
          const percent = messages.findLast(({ kind }) => kind === 'progress')
          if (percent?.kind === 'progress') tell(workbook, percent.percent)
          const kept = messages.filter((message) => message.kind !== 'progress')
          if (kept.length > 0) await store(kept)
        },
        signal,
      )
    } catch (error) {
      if (!isTooLarge(error)) throw error
      await store([{ kind: 'refused', code: 'file/too-large', params: { file: name } }])
    }
  }

  const readAfter = async (before: Promise<void>, workbook: string, signal: AbortSignal): Promise<void> => {
    await before
    try {
      if (!closed) await readNow(workbook, signal)
    } catch (error) {
      if (error instanceof Stopped || isDropped(error)) return
      if (!onError) throw error
      onError(error, workbook)
    } finally {
      running.delete(workbook)
      percents.delete(workbook)
    }
  }

  const read = (workbook: string): Promise<void> => {
    const controller = new AbortController()
    running.set(workbook, controller)
    const reading = readAfter(queue, workbook, controller.signal)
    queue = reading.catch(() => undefined)
    return reading
  }

  const resumeAll = async (): Promise<void> => {
    const unread = await database.read(scope, listUnread)
    await Promise.all(unread.map(read))
  }

  return {
    read,
    percentOf: (workbook) => percents.get(workbook) ?? null,
    resume: () => {
      resumed = resumeAll()
      return resumed
    },
    stop: (workbook) => running.get(workbook)?.abort(),
    close: async () => {
      closed = true
      for (const controller of running.values()) controller.abort()
      await resumed.catch(() => undefined)
      await queue
    },
  }
}
