import { Refusal } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import { answerCheck, type ReadText } from './answer-order.ts'
import type { CheckOrder, Report } from './protocol.ts'

const fileOf = (name: string) => ({
  kind: 'file' as const,
  file: { name, size: 3, arrayBuffer: async () => new Uint8Array([1, 2, 3]).buffer },
})
const orderOf = (source: CheckOrder['source']): CheckOrder => ({
  kind: 'check',
  id: 7,
  source,
  period: null,
  facts: null,
})

const answers = async (order: CheckOrder, readFile: () => ReadText): Promise<readonly Report[]> => {
  const told: Report[] = []
  await answerCheck(order, { readFile, tell: (report) => told.push(report), clock: () => 0 })
  return told
}

describe('one order', () => {
  it('tells the places of a Word file as its reader gives them', async () => {
    const told = await answers(orderOf(fileOf('a.docx')), () => ({
      kind: 'docx',
      text: 'Đoạn một\nA\tB\n',
      blocks: [
        { start: 0, end: 8, place: { kind: 'paragraph', paragraph: 1 } },
        { start: 9, end: 10, place: { kind: 'cell', table: 1, row: 1, col: 1 } },
        { start: 11, end: 12, place: { kind: 'cell', table: 1, row: 1, col: 2 } },
      ],
    }))
    expect(told.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'text', 'progress', 'blocks', 'done'])
    expect(told[0]).toEqual({ kind: 'progress', id: 7, step: 'open', amount: 3 })
    expect(told.find(({ kind }) => kind === 'blocks')).toMatchObject({
      blocks: [
        { place: { kind: 'paragraph' } },
        { place: { kind: 'cell', col: 1 } },
        { place: { kind: 'cell', col: 2 } },
      ],
    })
  })

  it('tells a refused file by its code and parameters, for the words of either language', async () => {
    const told = await answers(orderOf(fileOf('a.pdf')), () => {
      throw new Refusal('file/unsupported', { file: 'a.pdf', what: 'pdf' })
    })
    expect(told.at(-1)).toEqual({
      kind: 'refused',
      id: 7,
      code: 'file/unsupported',
      params: { file: 'a.pdf', what: 'pdf' },
    })
  })

  it('tells a fault of our own as one', async () => {
    const told = await answers(orderOf(fileOf('a.docx')), () => {
      throw new Error('broken')
    })
    expect(told.at(-1)).toEqual({ kind: 'failed', id: 7, message: 'broken' })
  })

  it('tells an old encoding as a finding of the whole text, before all others', async () => {
    const told = await answers(
      orderOf({ kind: 'text', text: 'Tæng gi¸ trÞ s¶n xuÊt c«ng nghiÖp ­íc ®¹t 3.123,9 tû ®ång' }),
      () => {
        throw new Error('no file')
      },
    )
    expect(told.find(({ kind }) => kind === 'findings')).toMatchObject({
      findings: [{ code: 'text/encoding', params: { encoding: 'TCVN3' } }],
    })
  })
})
