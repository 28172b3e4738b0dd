import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@giaoban/server/store'
import { writeXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { importWorkbook } from '../src/server/workbooks/import-workbook.ts'
import { example, freshDirectory, runCli } from './run-cli.ts'

/** A month's workbook with a row that the catalogue knows and two that it does not. */
const workbook = async (name: string, figure: number): Promise<string> => {
  const path = join(freshDirectory(), name)
  const rows = [
    ['Một số chỉ tiêu chủ yếu tháng 01 năm 2024'],
    [null, 'Đơn vị tính', 'Ước tháng 01 năm 2024'],
    ['Giá trị sản xuất công nghiệp', 'Tỷ đồng', figure],
    ['Chè búp tươi', 'Tấn', 412.7],
    ['Chè khô', 'Tấn', 80.1],
  ]
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Bieu', rows }] }))
  return path
}

interface Questions {
  readonly lines: { line: string; path?: readonly string[]; leave?: string | null; keep?: unknown }[]
}

describe('a workbook of any layout', () => {
  let store = ''
  let path = ''
  const importIt = (file: string, ...more: readonly string[]): ReturnType<typeof runCli> =>
    runCli('import', file, '--source', 'H21.CTK', '--released', '2024-02-02', '--data-dir', store, ...more)
  beforeAll(async () => {
    store = freshDirectory()
    path = await workbook('bieu.xlsx', 3131.5)
    await runCli('import', example(), '--data-dir', store)
  }, 60_000)

  it('with unknown lines is not imported by a script that does not say what becomes of them', async () => {
    const printed = await importIt(path)
    expect(printed.code).toBe(2)
    expect(printed.out).toContain('Nhận ra 3/3 số ở 1 trang tính.')
    expect(printed.out).toContain('Dòng đã gắn chỉ tiêu: 1 · không giữ: 0 · chưa biết: 2')
    expect(printed.err).toContain('Còn 2 dòng chưa biết')
  })

  it('writes its questions to a file, takes the answers from it, and is imported', async () => {
    const questions = join(freshDirectory(), 'hoi.json')
    expect((await importIt(path, '--questions', questions)).out).toContain('Ghi 2 dòng cần hỏi')
    const asked = JSON.parse(readFileSync(questions, 'utf8')) as Questions
    expect(asked.lines.map(({ path: words }) => words ?? null)).toEqual([null, ['Chè búp tươi'], ['Chè khô']])
    for (const line of asked.lines.slice(1)) line.leave = 'Không theo dõi'
    writeFileSync(questions, JSON.stringify(asked))
    const printed = await importIt(path, '--mapping', questions)
    expect(printed.code).toBe(0)
    expect(printed.out).toMatch(
      /Đã nhập: 1 số liệu, 0 kế hoạch, 0 tỷ lệ theo nguồn\. Hoàn tác: giaoban import --undo [0-9a-f-]{36}/,
    )
  })

  it('of next month goes through without a question', async () => {
    const printed = await importIt(await workbook('bieu-sau.xlsx', 3132))
    expect(printed.code).toBe(0)
    expect(printed.out).toContain('chưa biết: 0')
  })

  it('is listed, undone once, and can be imported again', async () => {
    const listed = (await runCli('import', '--list', '--data-dir', store)).out
    expect(listed).toMatch(/đã nhập {2}H21\.CTK {2}2024-M01 {2}3\/3 {2}bieu-sau\.xlsx/)
    const id = /^(\S+) .*bieu-sau\.xlsx$/m.exec(listed)?.[1] ?? ''
    const undone = await runCli('import', '--undo', id, '--data-dir', store)
    expect(undone.out).toContain('Đã hoàn tác bieu-sau.xlsx')
    const again = await runCli('import', '--undo', id, '--data-dir', store, '--lang', 'en')
    expect(again.code).toBe(2)
    expect(again.err).toContain('no import to be undone')
  })

  it('asks somebody at a terminal, line by line, and keeps what was answered when they stop', async () => {
    const file = await workbook('hoi-nguoi.xlsx', 3133)
    const values = { source: 'H21.SCT', 'data-dir': store }
    const talk = async (said: readonly string[]): Promise<{ code: number; out: string }> => {
      const left = [...said]
      const out: string[] = []
      const output = { out: (text: string) => out.push(text), err: (text: string) => out.push(text) }
      const database = await openDatabase({ dataDir: store })
      try {
        const ask = async (): Promise<string | null> => left.shift() ?? null
        const code = await importWorkbook(database, file, { lang: 'vi', files: [file], values }, output, ask)
        return { code, out: out.join('\n') }
      } finally {
        await database.close()
      }
    }
    const stopped = await talk(['chè', 'KHONG_CO', 'b', '', 'q'])
    expect(stopped.code).toBe(1)
    expect(stopped.out).toContain('Chưa rõ.')
    expect(stopped.out).toContain('[2/2]')
    expect(stopped.out).toContain('Dừng ở đây.')
    const ended = await talk(['B', 'Không phải việc của sở'])
    expect(ended.out).toContain('[1/1]')
    expect(ended.code).toBe(0)
    expect(ended.out).toContain('Đã nhập: ')
  })

  it.each([
    ['released after today', ['--released', '2099-01-01'], 'còn ở tương lai'],
    ['of an agency that nobody knows', ['--source', 'H21.KHONG'], 'H21.KHONG'],
    ['of an area that nobody knows', ['--area', 'lao-xao'], 'lao-xao'],
  ])('%s is refused by name', async (_sentence, more, words) => {
    const printed = await importIt(path, ...more)
    expect(printed.code).toBe(2)
    expect(printed.err).toContain(words)
  })
})
