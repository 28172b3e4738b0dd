import { describe, expect, it } from 'vitest'
import { type CheckState, checkDesk } from './check-desk.ts'
import { inProcess } from './testing-port.ts'

const open = () => {
  const ended: string[] = []
  const states: CheckState[] = []
  const desk = checkDesk(
    () => inProcess(ended),
    (state) => states.push(state),
  )
  const settled = async (): Promise<CheckState> => {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve()
    return states.at(-1) as CheckState
  }
  return { desk, ended, states, settled }
}

const slip = 'Báo cáo tháng 1 năm 2024. Vi phạm Luật Lâm nghiệp tăng 18 vụ so với cùng kỳ năm 2024.'
const plain = { form: 'text', ignored: [], date: '2024-02-03T08:00:00+07:00' } as const
const textOf = (text: string) => ({ source: { kind: 'text', text } as const, period: null, facts: null, other: null })

describe('the desk between the page and its worker', () => {
  it('tells every step with its amount, then the result', async () => {
    const { desk, states, settled } = open()
    desk.check(textOf(slip))
    const { result, running } = await settled()
    expect(running).toBeNull()
    expect(states.map((state) => state.running)).toEqual([
      { step: 'open', amount: slip.length },
      { step: 'read', amount: slip.length },
      { step: 'check', amount: 1 },
      null,
    ])
    expect(result?.findings.map(({ code }) => code)).toEqual(['period/impossible-base'])
    expect(result?.claims).toHaveLength(1)
    expect(result?.document.period).toBe('2024-M01')
  })

  it('a period that a person chose is what the text is read by', async () => {
    const { desk, settled } = open()
    const undated = 'Vi phạm Luật Lâm nghiệp tăng 18 vụ so với cùng kỳ năm 2024.'
    const codesFor = async (period: string): Promise<readonly string[] | undefined> => {
      desk.check({ ...textOf(undated), period })
      const { result } = await settled()
      expect(result).toMatchObject({ period, document: { period, periodEvidence: null } })
      return result?.findings.map(({ code }) => code)
    }
    expect(await codesFor('2024-M01')).toEqual(['period/impossible-base'])
    expect(await codesFor('2025-M01')).toEqual([])
  })

  it('cancelling ends the worker, and what it would still tell is not heard', async () => {
    const { desk, ended, settled } = open()
    desk.check(textOf(slip))
    desk.cancel()
    expect(await settled()).toEqual({ running: null, result: null, refusal: null, failure: null })
    expect(ended).toEqual(['ended'])
  })

  it('a new order gives up the one that runs', async () => {
    const { desk, ended, settled } = open()
    desk.check(textOf(slip))
    desk.check(textOf('Thu ngân sách đạt 5 tỷ đồng.'))
    const { result } = await settled()
    expect(ended).toEqual(['ended'])
    expect(result?.text).toBe('Thu ngân sách đạt 5 tỷ đồng.')
  })

  it('the result stays while the same text is checked again', async () => {
    const { desk, states, settled } = open()
    const ask = textOf(slip)
    desk.check(ask)
    await settled()
    desk.check({ ...ask, period: '2025-M01' })
    expect(states.at(-1)).toMatchObject({ running: { step: 'open' }, result: { text: slip } })
    expect(await settled()).toMatchObject({
      result: { document: { period: '2025-M01' }, own: { period: '2024-M01' } },
    })
  })

  it('nothing stays of one text when another is checked', async () => {
    const { desk, states, settled } = open()
    desk.check(textOf(slip))
    await settled()
    desk.check(textOf('Thu ngân sách đạt 5 tỷ đồng.'))
    expect(states.at(-1)).toMatchObject({ running: { step: 'open' }, result: null })
  })

  it('findings are printed in the language that is asked for', async () => {
    const { desk, settled } = open()
    desk.check(textOf(slip))
    await settled()
    expect(await desk.make({ ...plain, lang: 'vi' })).toContain('lỗi [period/impossible-base]')
    expect(await desk.make({ ...plain, lang: 'en' })).toContain('error [period/impossible-base]')
  })

  it('a long text shows its beginning first, then arrives whole', async () => {
    const line = 'Thu ngân sách đạt 5,5 tỷ đồng.\n'
    const { desk, states, settled } = open()
    desk.check(textOf(line.repeat(4500)))
    const { result } = await settled()
    const part = states.find((state) => state.result !== null)
    expect(part).toMatchObject({ running: { step: 'check' }, result: { partOf: line.length * 4500 } })
    expect(part?.result?.text.endsWith('tỷ đồng.')).toBe(true)
    expect(part?.result?.text.length).toBeLessThan(31_000)
    expect(part?.result?.claims).toHaveLength(part?.result?.blocks.length ?? 0)
    expect(result?.partOf).toBeNull()
    expect(result?.blocks).toHaveLength(4500)
    expect(result?.claims).toHaveLength(4500)
  })
})
