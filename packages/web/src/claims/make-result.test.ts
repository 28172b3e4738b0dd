import { finding } from '@giaoban/core/findings'
import { describe, expect, it } from 'vitest'
import type { Checked } from './answer-order.ts'
import { answerMake, type Maker } from './make-result.ts'
import type { MakeOrder } from './protocol.ts'

const text = 'Tăng 18 vụ, giảm 5 vụ.'
const at = (start: number, end: number) => finding('points/percent', { start, end }, { indicator: 'PAPI', value: '1' })
const findings = [at(5, 7), at(17, 18)]
const file = { name: 'bao-cao.docx', size: 2, arrayBuffer: async () => new Uint8Array([80, 75]).buffer }
const checked: Checked = {
  name: file.name,
  text,
  findings,
  blocks: [{ start: 0, end: text.length, place: { kind: 'paragraph', paragraph: 1 }, continues: false }],
  tables: [],
  source: { kind: 'file', file },
}

const pasted: Checked = {
  ...checked,
  name: null,
  blocks: [{ start: 0, end: text.length, place: { kind: 'line', line: 1 }, continues: false }],
  source: { kind: 'text', text },
}

const order = (change: Partial<MakeOrder>): MakeOrder => ({
  kind: 'make',
  id: 1,
  ticket: 4,
  form: 'json',
  lang: 'vi',
  ignored: [],
  date: '2024-02-03T08:00:00+07:00',
  ...change,
})
const annotateDocx: Maker['annotateDocx'] = (bytes, name, kept) =>
  new TextEncoder().encode(
    [name, bytes.length, ...kept.map((found) => ('start' in found.at ? found.at.start : 0))].join(' '),
  )
const made = (change: Partial<MakeOrder>, last: Checked | null = checked) =>
  answerMake(last, order(change), { annotateDocx })
const jsonOf = async (change: Partial<MakeOrder>): Promise<unknown> => {
  const report = await made(change)
  return report.kind === 'made' ? JSON.parse(String(report.content)) : report
}

describe('the last result, taken elsewhere', () => {
  it('as JSON is what the command line prints', async () => {
    expect(await jsonOf({})).toEqual({
      file: 'bao-cao.docx',
      findings: JSON.parse(JSON.stringify(findings)).map((found: unknown) => ({
        ...Object(found),
        place: { kind: 'paragraph', paragraph: 1, words: 'Tăng 18 vụ, giảm 5 vụ.' },
      })),
      ignored: [],
      unused: [],
    })
  })

  it('as JSON keeps what was set aside apart, with its reason', async () => {
    expect(await jsonOf({ ignored: [{ finding: 0, reason: 'theo bản gốc' }] })).toMatchObject({
      findings: [{ at: { start: 17 } }],
      ignored: [{ reason: 'theo bản gốc', finding: { at: { start: 5 } } }],
    })
  })

  it('as a list tells what was set aside apart, with its reason', async () => {
    const report = await made({ form: 'text', ignored: [{ finding: 1, reason: 'x' }] }, pasted)
    expect(report).toMatchObject({ kind: 'made', ticket: 4, content: expect.stringContaining('PAPI') })
    expect(report).toMatchObject({ content: expect.stringContaining('1:6: ') })
    expect(report).not.toMatchObject({ content: expect.stringContaining('1:18: ') })
    expect(report).toMatchObject({ content: expect.stringContaining('dòng 1 [points/percent] x') })
  })

  it('of a Word file names places by their words', async () => {
    expect(await made({ form: 'text' })).toMatchObject({ content: expect.stringContaining('đoạn 1') })
  })

  it('as a page and as SARIF keeps what was set aside apart', async () => {
    const ignored = [{ finding: 0, reason: 'theo bản gốc' }]
    expect(await made({ form: 'html', ignored })).toMatchObject({ content: expect.stringContaining('theo bản gốc') })
    const { runs } = (await jsonOf({ form: 'sarif', ignored })) as { runs: { results: { suppressions?: object }[] }[] }
    expect(runs[0]?.results.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      [{ kind: 'external', justification: 'theo bản gốc' }],
    ])
  })

  it('as a Word file is a copy of the file that was checked, with comments for what is left', async () => {
    const report = await made({ form: 'docx', ignored: [{ finding: 0, reason: 'x' }] })
    expect(report.kind === 'made' && new TextDecoder().decode(report.content as Uint8Array)).toBe('bao-cao.docx 2 17')
  })

  it.each([
    ['nothing was checked', null],
    ['the text was pasted', pasted],
  ])('%s: no Word file, said and not thrown', async (_why, last) => {
    expect(await made({ form: 'docx' }, last)).toMatchObject({ kind: 'notMade', ticket: 4 })
  })
})
