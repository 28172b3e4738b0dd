import { answerCheck, type Checked } from './answer-order.ts'
import { answerMake } from './make-result.ts'
import type { Order, Report } from './protocol.ts'

// The worker's own scope; the project's types are those of a page.
const port = self as unknown as {
  addEventListener(kind: 'message', hear: (event: MessageEvent<Order>) => void): void
  postMessage(report: Report): void
}

let last: Checked | null = null

const answer = async (order: Order): Promise<void> => {
  if (order.kind === 'check')
    last = await answerCheck(order, {
      // The readers come with the first file: most texts are pasted.
      readFile: async (bytes, name) => (await import('@giaoban/documents/read')).readProse(bytes, name),
      tell: (report) => port.postMessage(report),
      clock: () => performance.now(),
    })
  else
    port.postMessage(
      await answerMake(last, order, {
        annotateDocx: async (...file) => (await import('@giaoban/documents/claims')).annotateDocx(...file),
      }),
    )
}

port.addEventListener('message', (event) => void answer(event.data))
