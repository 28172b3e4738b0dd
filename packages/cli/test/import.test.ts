import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { example, freshDirectory, runCli } from './run-cli.ts'

/** The example's annex with one cell of its sheet changed. */
const annexWith = (cell: string, replacement: string): string => {
  const parts = unzipSync(new Uint8Array(readFileSync(example('phu-luc.xlsx'))))
  const sheet = Object.keys(parts).find((name) => name.endsWith('worksheets/sheet1.xml')) ?? ''
  const text = strFromU8(parts[sheet] ?? new Uint8Array())
  const pattern = new RegExp(`<c r="${cell}"[^>]*?>.*?</c>`)
  expect(text).toMatch(pattern)
  const path = join(freshDirectory(), 'phu-luc-sai.xlsx')
  writeFileSync(path, zipSync({ ...parts, [sheet]: strToU8(text.replace(pattern, replacement)) }))
  return path
}

describe('an annex with an error', () => {
  const broken = annexWith('G13', '<c r="G13" t="e"><v>#REF!</v></c>')

  it('is imported not at all, and the finding names file, sheet and cell', async () => {
    const store = freshDirectory()
    await runCli('import', example(), '--data-dir', store)
    const printed = await runCli('import', broken, '--area', 'gia-lai', '--period', '2024-M01', '--data-dir', store)
    expect(printed.code).toBe(1)
    expect(printed.out).toMatch(/lỗi {2}annex\/bad-cell {2}phu-luc-sai\.xlsx, PL_T01!G13 {2}/)
    expect(printed.out).toContain('phu-luc-sai.xlsx: chưa nhập gì.')
  })
})

describe('a month of which nothing is known', () => {
  it('gets no report that says all is well', async () => {
    const out = freshDirectory()
    const printed = await runCli('report', '--data', example(), '--area', 'gia-lai', '--period', '2024-M02', '-o', out)
    expect(printed.code).toBe(2)
    expect(printed.err).toMatch(/Chưa có số liệu nào của tháng 2 năm 2024/)
  })
})

describe('a draft with the computed growth instead of the disputed one', () => {
  it('is not blamed for it: either side of a dispute may be told, and only Tết is remarked', async () => {
    const draft = join(freshDirectory(), 'du-thao.txt')
    writeFileSync(
      draft,
      'BÁO CÁO tháng 01 năm 2024. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ước đạt 14.800 tỷ đồng, tăng 48,0% so với cùng kỳ năm 2023.',
    )
    const printed = await runCli('check', draft, '--data', example(), '--json')
    const { findings } = JSON.parse(printed.out) as { findings: readonly { readonly code: string }[] }
    expect(findings.map(({ code }) => code)).toEqual(['tet/shift'])
  })
})
