import type { Database } from '../../db/database.ts'
import { type Sealing, sealChains } from './seal.ts'

export interface RegularSealing extends Sealing {
  readonly everyMs: number
  readonly onError: (error: unknown) => void
}

/** Seals the chains now and at intervals; the answer ends that with a last seal, and is to be called before the store is closed. */
export const sealRegularly = (database: Database, options: RegularSealing): (() => Promise<void>) => {
  let sealing: Promise<unknown> = Promise.resolve()
  const seal = (): void => {
    sealing = sealing.then(() => sealChains(database, options)).catch(options.onError)
  }
  seal()
  const timer = setInterval(seal, options.everyMs)
  // A server that has nothing else to do may end.
  timer.unref()
  return async () => {
    clearInterval(timer)
    seal()
    await sealing
  }
}
