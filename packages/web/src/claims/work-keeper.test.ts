import { describe, expect, it } from 'vitest'
import { noWork, type TabStorage, workKeeper } from './work-keeper.ts'

/** The storage of a tab that holds so many characters. */
const tabOf = (room = 5_000_000): TabStorage & { readonly held: Map<string, string> } => {
  const held = new Map<string, string>()
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    removeItem: (key) => void held.delete(key),
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      held.set(key, value)
    },
  }
}

const text = { kind: 'text', text: 'Thu ngân sách đạt 5 tỷ đồng.' } as const
const choices = {
  period: '2024-M01',
  against: { area: 'gia-lai', asOf: '' },
  ignored: new Map([['points/percent {"start":3}', 'theo bản gốc']]),
}

describe('the work of a tab', () => {
  it('a text, its choices and the reasons of what was set aside outlast a reload', async () => {
    const tab = tabOf()
    const keeper = workKeeper(tab)
    expect(await keeper.keepSource(text, false)).toBe(true)
    keeper.keepChoices(choices)
    keeper.keepTyped('đang gõ')
    expect(workKeeper(tab).read()).toEqual({ source: text, isDraft: false, typed: 'đang gõ', ...choices })
  })

  it('a file comes back with its name and every byte', async () => {
    const tab = tabOf()
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256)
    await workKeeper(tab).keepSource({ kind: 'file', file: new File([bytes], 'báo cáo.docx') }, true)
    const { source, isDraft } = workKeeper(tab).read()
    if (source?.kind !== 'file') throw new Error('no file came back')
    expect(source.file.name).toBe('báo cáo.docx')
    expect(new Uint8Array(await source.file.arrayBuffer())).toEqual(bytes)
    expect(isDraft).toBe(true)
  })

  it('what does not fit is told, stays in memory, and leaves nothing of the text before it', async () => {
    const tab = tabOf(1000)
    const keeper = workKeeper(tab)
    await keeper.keepSource(text, false)
    const long = { kind: 'text', text: 'x'.repeat(2000) } as const
    expect(await keeper.keepSource(long, false)).toBe(false)
    expect(keeper.read().source).toBe(long)
    expect(workKeeper(tab).read().source).toBeNull()
  })

  it('of two sources given at once the later one is kept', async () => {
    const tab = tabOf()
    const keeper = workKeeper(tab)
    const first = keeper.keepSource({ kind: 'file', file: new File(['a'], 'a.txt') }, false)
    await keeper.keepSource(text, false)
    await first
    expect(workKeeper(tab).read().source).toEqual(text)
  })

  it('forgetting leaves nothing in memory and nothing in the tab', async () => {
    const tab = tabOf()
    const keeper = workKeeper(tab)
    await keeper.keepSource(text, false)
    keeper.keepChoices(choices)
    keeper.forget()
    expect(keeper.read()).toEqual(noWork)
    expect(tab.held.size).toBe(0)
  })

  it.each([
    ['words that are no JSON', '{'],
    ['an older shape', '{"content":7,"name":3}'],
    ['a list of reasons that is none', '{"ignored":5}'],
  ])('%s in the storage are no work, and no failure', (_name, left) => {
    const tab = tabOf()
    for (const key of ['giaoban-soat-source', 'giaoban-soat-choices']) tab.held.set(key, left)
    expect(workKeeper(tab).read().ignored.size).toBe(0)
  })

  it('without storage the work lasts as long as the program runs, and that is told', async () => {
    const keeper = workKeeper(null)
    expect(await keeper.keepSource(text, false)).toBe(false)
    expect(keeper.read().source).toBe(text)
  })
})
