import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { example, freshDirectory, type Printed, runCli } from './run-cli.ts'

const monthOf = (out: string, ...more: readonly string[]): Promise<Printed> =>
  runCli(
    'month',
    '--annex',
    example('phu-luc.xlsx'),
    '--draft',
    example('du-thao.docx'),
    '--data',
    example(),
    '--area',
    'gia-lai',
    '--period',
    '2024-M01',
    '-o',
    out,
    ...more,
  )

describe("the main job on Gia Lai's January 2024", () => {
  const out = freshDirectory()
  let printed: Printed
  beforeAll(async () => {
    printed = await monthOf(out)
  })
  const rowOf = (name: string): string =>
    printed.out.split('\n').find((line) => line.trimStart().startsWith(name)) ?? ''

  it('exits 1, because the draft has errors', () => {
    expect(printed.code).toBe(1)
    expect(printed.err).toBe('')
  })

  const rows: readonly (readonly [string, readonly RegExp[]])[] = [
    ['Tổng giá trị sản xuất công nghiệp', [/3\.123,9/, /8,9 theo nguồn/, /\+48,8 theo nguồn/]],
    [
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ',
      [/14\.800/, /HĐND: 12 tính/, /\+24,26 theo nguồn ≠ \+48,0 tính được/],
    ],
    ['Kim ngạch xuất khẩu', [/ 85 /, /11,33 tính/, /\+21,43 theo nguồn/]],
    [
      'Tổng thu ngân sách nhà nước trên địa bàn',
      [/1\.035,5/, /TW: 18,4 theo nguồn/, /HĐND: 17,8 tính/, /\+28,7 theo nguồn/],
    ],
    ['Số doanh nghiệp thành lập mới', [/ 100 /, /9,52 theo nguồn/, /gấp 2 theo nguồn/, /suy ra 1\.050/]],
    ['Vốn đăng ký của doanh nghiệp thành lập mới', [/ 950 /]],
    ['Số vụ vi phạm Luật Lâm nghiệp', [/\+18 theo nguồn/]],
    ['Xuất khẩu cà phê (giá trị)', [/tăng theo nguồn/]],
    ['Xuất khẩu cà phê (lượng)', [/tăng theo nguồn/]],
    ['Xuất khẩu cao su (giá trị)', [/tăng theo nguồn/]],
    ['Xuất khẩu cao su (lượng)', [/tăng theo nguồn/]],
    ['Số vụ tai nạn giao thông', [/tăng theo nguồn/]],
    ['Số người chết do tai nạn giao thông', [/tăng theo nguồn/]],
    ['Số người bị thương do tai nạn giao thông', [/tăng theo nguồn/]],
  ]
  it.each(rows)('shows %s with the origin of each figure', (name, patterns) => {
    for (const pattern of patterns) expect(rowOf(name)).toMatch(pattern)
  })

  it('finds in the draft the impossible base, the wrong referent and the retail dispute in prose and in its table, and nothing else', () => {
    const draft = printed.out.slice(printed.out.indexOf('du-thao.docx:'))
    const codes = [...draft.matchAll(/\[([a-z]+\/[a-zA-Z-]+)\]/g)].map((match) => match[1])
    const retail = 'growth/base-contradiction'
    expect(codes.toSorted()).toEqual([retail, retail, 'period/impossible-base', 'ratio/referent'])
    expect(draft).toContain('1.050')
    expect(draft).toContain('tháng 1 năm 2023')
  })

  it('writes report and annex', () => {
    expect(existsSync(join(out, 'bao-cao-2024-M01.docx'))).toBe(true)
    expect(existsSync(join(out, 'phu-luc-2024-M01.xlsx'))).toBe(true)
  })

  it('reads its own report back without an error or a warning', async () => {
    const check = await runCli('check', join(out, 'bao-cao-2024-M01.docx'), '--data', example(), '--json')
    const { findings } = JSON.parse(check.out) as { findings: readonly { severity: string }[] }
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(check.code).toBe(0)
  })

  it('holds the disputed growth out of the report, and lists it', async () => {
    const read = await runCli('read', join(out, 'bao-cao-2024-M01.docx'), '--json')
    const { claims } = JSON.parse(read.out) as { claims: readonly { printed: string }[] }
    expect(claims.map(({ printed: text }) => text)).not.toContain('24,26')
    expect(claims.map(({ printed: text }) => text)).toContain('14.800')
  })

  it('says the same in English', async () => {
    const english = await monthOf(freshDirectory(), '--lang', 'en')
    expect(english.out).toMatch(/Gross output of industry .*8\.9 stated .*\+48\.8 stated/)
    expect(english.out).not.toMatch(/theo nguồn|lỗi \[/)
  })
})

describe('bad calls are refused in words, with exit 2', () => {
  const broken = join(freshDirectory(), 'broken.xlsx')
  writeFileSync(broken, 'not a workbook')
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown command', ['mounth'], /mounth/],
    ['a missing option', ['report', '--area', 'gia-lai'], /--out/],
    ['an unknown option', ['check', 'a.txt', '--colour'], /colour/],
    ['a file that is not there', ['read', 'khong-co.txt'], /khong-co\.txt/],
    ['a data directory that is not there', ['check', example('du-thao.docx'), '--data', '/khong-co'], /khong-co/],
    [
      'an area that nobody knows',
      ['report', '--area', 'atlantis', '--period', '2024-M01', '-o', freshDirectory()],
      /atlantis/,
    ],
    [
      'a period that is none',
      ['report', '--area', 'gia-lai', '--period', '2024-M13', '-o', freshDirectory()],
      /2024-M13/,
    ],
    [
      'a workbook that is none',
      [
        'month',
        '--annex',
        broken,
        '--data',
        example(),
        '--area',
        'gia-lai',
        '--period',
        '2024-M01',
        '-o',
        freshDirectory(),
      ],
      /broken\.xlsx/,
    ],
    [
      "another province's annex",
      [
        'month',
        '--annex',
        example('phu-luc.xlsx'),
        '--data',
        example(),
        '--area',
        'binh-dinh',
        '--period',
        '2024-M01',
        '-o',
        freshDirectory(),
      ],
      /phu-luc\.xlsx/,
    ],
  ]
  it.each(cases)('%s', async (_sentence, args, words) => {
    const printed = await runCli(...args)
    expect(printed.code).toBe(2)
    expect(printed.err).toMatch(words)
  })
})
