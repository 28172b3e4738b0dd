import { parentPort } from 'node:worker_threads'
import type { Catalogue, Facts } from '../queries.ts'
import { checkFacts, type FoundInFacts } from './check-facts.ts'

/** The figures of one area. */
export interface ToCheck {
  readonly id: number
  readonly catalogue: Catalogue
  readonly facts: Facts
}

export type Checked =
  | { readonly id: number; readonly found: readonly FoundInFacts[] }
  | { readonly id: number; readonly failed: string }

const port = parentPort
if (!port) throw new Error('check-worker runs only as a worker thread')

const answer = ({ id, catalogue, facts }: ToCheck): Checked => {
  try {
    return { id, found: checkFacts(catalogue, facts) }
  } catch (error) {
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
port.on('message', (message: ToCheck) => port.postMessage(answer(message)))
