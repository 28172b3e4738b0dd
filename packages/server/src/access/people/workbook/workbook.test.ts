import type { FileAnswer, ImportAnswer, ImportRow } from '@giaoban/api'
import { cellText } from '@giaoban/core/layout'
import { type PeopleLine, readPeopleWorkbook, writePeopleWorkbook } from '@giaoban/documents/access'
import { readXlsx } from '@giaoban/documents/layout'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../db/database.ts'
import { onEachDatabase } from '../../../testing/databases.ts'
import { appOn, openExample } from '../../../testing/example.ts'
import { signInAs } from '../../../testing/people.ts'

const agency = (change: PeopleLine): PeopleLine => ({ nameVi: 'Sở Thử', kind: 'Sở, ban', parent: 'H21', ...change })
const person = (change: PeopleLine): PeopleLine => ({ name: 'Lý Văn Thử', email: 'thu.ly@vi.du.vn', ...change })
const officer = {
  agency: 'H21.STP',
  position: 'Chuyên viên',
  title: 'Chuyên viên',
  roles: 'báo cáo',
  validFrom: '01/02/2024',
}

const bytesOf = ({ content }: FileAnswer): Buffer => Buffer.from(content, 'base64')

onEachDatabase('the workbook of agencies and people', (database) => {
  let db: Database
  let app: FastifyInstance
  let cookie: string
  beforeAll(async () => {
    db = await openExample(database)
    app = await appOn(db)
    cookie = await signInAs(app, { id: 'vu-duc-long' })
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await db.close()
  })

  const send = async (bytes: Uint8Array, fields: Readonly<Record<string, string>>) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), 'danh-sach.xlsx')
    const request = new Response(form)
    return app.inject({
      method: 'POST',
      url: '/api/people/import',
      headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    })
  }
  const importLines = async (
    lines: { readonly agencies?: readonly PeopleLine[]; readonly people?: readonly PeopleLine[] },
    fields: Readonly<Record<string, string>> = { dryRun: 'no' },
  ): Promise<ImportAnswer> =>
    (await send(await writePeopleWorkbook({ agencies: [], people: [], ...lines }), fields)).json()
  const workbook = async (kind: string): Promise<FileAnswer> =>
    (await app.inject({ url: `/api/people/workbook?kind=${kind}`, headers: { cookie } })).json()
  const brief = ({ rows }: ImportAnswer) =>
    rows.map(({ change, columns, problems }: ImportRow) => [change, ...columns, ...problems.map(({ cell }) => cell)])

  it('goes out and comes back without changing anything', async () => {
    const answer: ImportAnswer = (await send(bytesOf(await workbook('all')), { dryRun: 'no' })).json()
    expect(answer.rows.filter(({ change }) => change !== 'same')).toEqual([])
    expect(answer.counts).toMatchObject({ add: 0, change: 0, refused: 0 })
    expect(answer.counts.same).toBeGreaterThan(180)
    expect(answer.stored).toBe(false)
  }, 60_000)

  it('prints roles by the words of the screens, and lists them', async () => {
    const printed = readXlsx(bytesOf(await workbook('all')), 'tat-ca.xlsx')
    const people = readPeopleWorkbook(printed).people.map(({ cells }) => cells.get('roles')?.text)
    expect(people).toContain('Chuyên viên báo cáo')
    expect(people).not.toContain('báo cáo')
    expect(JSON.stringify(printed.sheets.find(({ name }) => name === 'Danh mục'))).toContain('Lãnh đạo duyệt')
  }, 60_000)

  it('has a template whose filled rows are passed over', async () => {
    const rows = readPeopleWorkbook(readXlsx(bytesOf(await workbook('template')), 'mau.xlsx'))
    expect(rows).toEqual({ agencies: [], people: [] })
  })

  it('is tried without a trace, then stored whole, in whatever order its rows stand', async () => {
    const lines = {
      agencies: [agency({ code: 'H21.STHU.B', parent: 'H21.STHU' }), agency({ code: 'H21.STHU' })],
      people: [person({ ...officer, agency: 'H21.STHU' })],
    }
    const trial = await importLines(lines, { dryRun: 'yes' })
    expect([trial.stored, brief(trial)]).toEqual([false, [['add'], ['add'], ['add']]])
    const { agencies } = (await app.inject({ url: '/api/agencies', headers: { cookie } })).json()
    expect(agencies.some(({ code }: { code: string }) => code === 'H21.STHU')).toBe(false)
    expect((await importLines(lines)).stored).toBe(true)
    expect(brief(await importLines(lines))).toEqual([['same'], ['same'], ['same']])
    const moved = {
      ...lines,
      people: [person({ ...officer, agency: 'H21.STHU', validTo: '01/03/2024', phone: '0905 123 456' })],
    }
    expect(brief(await importLines(moved))).toEqual([['same'], ['same'], ['change', 'Điện thoại', 'Đến trước ngày']])
  })

  it('names the cell of everything that is wrong, stores nothing by default, and the good rest when asked', async () => {
    const lines = {
      agencies: [
        agency({ code: 'h21.sai' }),
        agency({ code: '' }),
        agency({ code: 'H21.A', nameVi: '' }),
        agency({ code: 'H21.B', kind: 'Rạp xiếc' }),
        agency({ code: 'H21.C', parent: 'H99' }),
        agency({ code: 'H21.D', order: 'đầu' }),
        agency({ code: 'H21.E', validFrom: '31/02/2024' }),
        agency({ code: 'H21.F', validFrom: '01/02/2024', validTo: '01/01/2024' }),
        agency({ code: 'H21.G', area: 'nowhere' }),
        agency({ code: 'H21.TOT' }),
        agency({ code: 'H21.TOT' }),
        agency({ code: 'H21.H', validTo: '01/03/2024', successor: 'H21.H' }),
      ],
      people: [
        person({ email: 'khong-phai-thu' }),
        person({ name: '' }),
        person({ email: 'p@vi.du.vn', phone: 'gọi sau' }),
        person({ email: 'q@vi.du.vn', ...officer, roles: 'báo cáo, vua' }),
        person({ email: 'r@vi.du.vn', ...officer, position: 'Trưởng thôn', title: '' }),
        person({ email: 's@vi.du.vn', ...officer, agency: 'H21.KHONG' }),
        person({ email: 't@vi.du.vn', ...officer, agency: 'H21.SCT', position: 'Người đứng đầu' }),
        person({
          email: 'hlan.ksor@gialai.example',
          name: 'Ksor H’Lan',
          agency: 'H21.SCT',
          position: 'Chuyên viên',
          title: 'Trưởng phòng',
          roles: 'báo cáo',
          validFrom: '01/01/2022',
        }),
        person({ email: 'tot@vi.du.vn', ...officer }),
      ],
    }
    const whole = await importLines(lines)
    expect(brief(whole)).toEqual([
      ['refused', 'A2'],
      ['refused', 'A3'],
      ['refused', 'B4'],
      ['refused', 'D5'],
      ['refused', 'E6'],
      ['refused', 'F7'],
      ['refused', 'G8'],
      ['refused', 'H9'],
      ['refused', 'J10'],
      ['add'],
      ['refused', 'A12'],
      ['refused', 'I13'],
      ['refused', 'B2'],
      ['refused', 'A3'],
      ['refused', 'C4'],
      ['refused', 'H5'],
      ['refused', 'F6', 'G6'],
      ['refused', 'E7'],
      ['refused', 'F8'],
      ['refused', 'G9'],
      ['add'],
    ])
    expect([whole.stored, whole.counts]).toEqual([false, { add: 2, change: 0, same: 0, refused: 19 }])
    expect(whole.rows[0]?.problems[0]?.text).toMatch(/Trang “Cơ quan”, ô A2: “h21\.sai” chưa đúng; cần mã cơ quan/)
    expect(whole.rows[18]?.problems[0]?.text).toMatch(/Trần Minh Đức đang giữ/)
    const good = await importLines(lines, { dryRun: 'no', goodRows: 'yes' })
    expect([good.stored, good.counts]).toEqual([true, { add: 2, change: 0, same: 0, refused: 19 }])
    const refused = readPeopleWorkbook(readXlsx(bytesOf(good.refused as FileAnswer), 'lai.xlsx'))
    expect([refused.agencies.length, refused.people.length]).toEqual([11, 8])
    // What comes back is mended where it comes back: row 12 of the file that was sent is row 11 of this one.
    const why = (sheet: number, row: number): string => {
      const { sheets } = readXlsx(bytesOf(good.refused as FileAnswer), 'lai.xlsx')
      const last = sheets[sheet]?.rows[row - 1]?.cells.at(-1)
      return last ? cellText(last.value) : ''
    }
    expect(why(0, 11)).toMatch(/ô A11: “H21\.TOT” chưa đúng; đã có ở một dòng khác của tệp đã gửi/)
    expect(why(1, 8)).toMatch(/^Ô F8: .*Trần Minh Đức đang giữ/)
    const again = await importLines({
      agencies: [agency({ code: 'H21.TOT' })],
      people: [person({ email: 'tot@vi.du.vn', ...officer })],
    })
    expect(brief(again)).toEqual([['same'], ['same']])
  }, 60_000)

  it('lets a head leave in a later row than the one in which the next comes', async () => {
    const lines = {
      people: [
        person({
          email: 'moi@vi.du.vn',
          ...officer,
          agency: 'H21.STC',
          position: 'Người đứng đầu',
          title: 'Giám đốc',
          roles: 'duyệt',
          validFrom: '2024-03-01',
        }),
        person({
          name: 'Hoàng Đình Khải',
          email: 'khai.hoang@gialai.example',
          agency: 'H21.STC',
          position: 'Người đứng đầu',
          title: 'Giám đốc',
          roles: 'duyệt',
          validFrom: '2022-02-01',
          validTo: '2024-03-01',
        }),
      ],
    }
    expect(brief(await importLines(lines))).toEqual([['add'], ['change', 'Đến trước ngày']])
  })

  it('a file without the sheets, or a sheet without its columns, is refused as a whole', async () => {
    const { writeXlsx } = await import('hucre')
    const codeOf = async (sheets: Parameters<typeof writeXlsx>[0]['sheets']): Promise<string> =>
      (await send(await writeXlsx({ sheets }), { dryRun: 'yes' })).json().code
    expect(await codeOf([{ name: 'Sheet1', rows: [['Mã']] }])).toBe('people/sheet')
    expect(await codeOf([{ name: 'CO QUAN', rows: [['Mã', 'Tên']] }])).toBe('people/column')
    const notExcel = await send(Buffer.from('Mã,Tên\n1,2\n'), { dryRun: 'yes' })
    expect(notExcel.json().code).toBe('file/renamed')
    const loose = await send(
      await writeXlsx({
        sheets: [
          {
            name: 'Cơ quan',
            rows: [
              ['Danh sách'],
              [],
              ['Loại', 'Tên đơn vị', 'Mã đơn vị', 'Ghi chú'],
              ['so ban', 'Sở Lỏng', 'H21.LONG', 'x'],
            ],
          },
        ],
      }),
      { dryRun: 'yes' },
    )
    expect(brief(loose.json())).toEqual([['add']])
  })
})
