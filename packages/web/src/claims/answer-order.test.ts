import { Refusal } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import { answerCheck, type ReadText } from './answer-order.ts'
import type { CheckOrder, Other, Report, Source } from './protocol.ts'

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
  other: null,
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
      tables: [
        {
          start: 9,
          end: 13,
          cells: [
            { row: 1, col: 1, start: 9, end: 10 },
            { row: 1, col: 2, colSpan: 3, start: 11, end: 12 },
          ],
        },
      ],
    }))
    expect(told.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'text', 'progress', 'blocks', 'done'])
    expect(told[0]).toEqual({ kind: 'progress', id: 7, step: 'open', amount: 3 })
    expect(told.find(({ kind }) => kind === 'blocks')).toMatchObject({
      blocks: [
        { place: { kind: 'paragraph' } },
        { place: { kind: 'cell', col: 1 } },
        { place: { kind: 'cell', col: 2 }, cell: { table: 1, row: 1, col: 2, colSpan: 3 } },
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

  describe('beside a second text', () => {
    const first = 'Báo cáo tháng 01 năm 2024\nThu ngân sách nhà nước đạt 1.035,5 tỷ đồng.'
    const second = 'Bản tin tháng 01 năm 2024\nThu ngân sách nhà nước đạt 1.053,5 tỷ đồng.'
    const beside = (source: Source, relation: Other['relation'] = 'other'): CheckOrder => ({
      ...orderOf({ kind: 'text', text: first }),
      other: { source, relation, names: { text: 'văn bản này', other: 'văn bản kia' } },
    })
    const unread = (): never => {
      throw new Refusal('file/unsupported', { file: 'b.png', what: 'image' })
    }

    it('a figure that both give differently is a finding of the first, and the second is told of', async () => {
      const told = await answers(beside({ kind: 'text', text: second }), unread)
      expect(told.find(({ kind }) => kind === 'other')).toMatchObject({
        other: { kind: 'read', name: 'văn bản kia', period: '2024-M01', figures: 1 },
      })
      expect(told.find(({ kind }) => kind === 'findings')).toMatchObject({
        findings: [
          {
            code: 'sources/disagree',
            severity: 'warning',
            params: { first: '1035.5', firstSource: 'văn bản này', second: '1053.5', secondSource: 'văn bản kia' },
          },
        ],
      })
    })

    it('an edition before may have been revised: a note', async () => {
      const told = await answers(beside({ kind: 'text', text: second }, 'previous'), unread)
      expect(told.find(({ kind }) => kind === 'findings')).toMatchObject({ findings: [{ severity: 'info' }] })
    })

    it('one that cannot be read is told of, and the first is checked all the same', async () => {
      const told = await answers(beside(fileOf('b.png')), unread)
      expect(told.find(({ kind }) => kind === 'other')).toMatchObject({
        other: { kind: 'refused', name: 'b.png', code: 'file/unsupported' },
      })
      expect(told.at(-1)?.kind).toBe('done')
    })
  })
})
