import { answerCheck, type Checked } from './answer-order.ts'
import type { CheckPort } from './check-desk.ts'
import { answerMake } from './make-result.ts'
import type { Order, Report } from './protocol.ts'

/** A worker without a thread: the same checker, told what to do by the same messages. `ended` is told when it is ended. */
export const inProcess = (ended: string[]): CheckPort => {
  let last: Checked | null = null
  let alive = true
  let hear: (report: Report) => void = () => undefined
  return {
    listen: (listener) => {
      hear = listener
    },
    terminate: () => {
      alive = false
      ended.push('ended')
    },
    send: (order: Order) => {
      const tell = (report: Report): void => {
        if (alive) hear(structuredClone(report))
      }
      const answer = async (): Promise<void> => {
        if (order.kind === 'make') return tell(await answerMake(last, order, { annotateDocx: (bytes) => bytes }))
        last = await answerCheck(order, {
          tell,
          clock: () => 0,
          readFile: (bytes) => ({ kind: 'text', text: new TextDecoder().decode(bytes), blocks: [], tables: [] }),
        })
      }
      queueMicrotask(() => void answer())
    },
  }
}
