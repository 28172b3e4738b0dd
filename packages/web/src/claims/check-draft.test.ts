import { describe, expect, it } from 'vitest'
import { checkDraft } from './check-draft.ts'
import { inProcess } from './testing-port.ts'

const draft = (text: string) => ({
  kind: 'file' as const,
  file: { name: 'du-thao.txt', size: text.length, arrayBuffer: async () => new TextEncoder().encode(text).buffer },
})
const slip = 'Báo cáo tháng 1 năm 2024. Vi phạm Luật Lâm nghiệp tăng 18 vụ so với cùng kỳ năm 2024.'

describe('a draft that is checked without being asked', () => {
  const check = (text: string) => {
    const ended: string[] = []
    const asked: string[] = []
    const result = checkDraft(draft(text), {
      open: () => inProcess(ended),
      factsOf: async (period) => {
        asked.push(period)
        return null
      },
    })
    return { result, ended, asked }
  }

  it('asks for the figures of the period that the text is about, and ends its worker', async () => {
    const { result, ended, asked } = check(slip)
    expect((await result).findings.map(({ code }) => code)).toEqual(['period/impossible-base'])
    expect((await result).own.period).toBe('2024-M01')
    expect(asked).toEqual(['2024-M01'])
    expect(ended).toEqual(['ended'])
  })

  it('asks for none where the text names no period', async () => {
    const { result, asked } = check('Thu ngân sách đạt 5 tỷ đồng.')
    expect((await result).findings).toEqual([])
    expect(asked).toEqual([])
  })

  it('rejects with what the worker says when it breaks down, and ends it', async () => {
    const ended: string[] = []
    const broken = { ...inProcess(ended), listen: (_hear: unknown, fail: (why: string) => void) => fail('no memory') }
    const result = checkDraft(draft(slip), { open: () => broken, factsOf: async () => null })
    await expect(result).rejects.toThrow('no memory')
    expect(ended).toEqual(['ended'])
  })
})
