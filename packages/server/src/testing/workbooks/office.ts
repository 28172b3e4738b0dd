import type { LineAnswer, LinesAnswer, WorkbookAnswer } from '@giaoban/api'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { writeXlsx } from 'hucre'

/** A sheet by its name: rows of words and numbers from A1 on. */
export type Sheets = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>

export const bytesOf = (sheets: Sheets): Promise<Uint8Array> =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })) })

/** A monthly workbook of the statistics office: a table that the catalogue knows in part, and one that it does not. */
export const monthOf = (
  month: number,
  figures: {
    readonly industry: number
    readonly lastIndustry?: number
    readonly tea?: number
    readonly exports?: number
  },
): Sheets => {
  const name = `tháng ${String(month).padStart(2, '0')} năm 2024`
  const before = month === 1 ? 'tháng 12 năm 2023' : `tháng ${String(month - 1).padStart(2, '0')} năm 2024`
  return {
    'Tong hop': [
      [`Một số chỉ tiêu kinh tế - xã hội chủ yếu ${name}`],
      [null, 'Đơn vị tính', `Thực hiện ${before}`, `Ước ${name}`],
      ['Giá trị sản xuất công nghiệp', 'Tỷ đồng', figures.lastIndustry ?? 3000.5, figures.industry],
      ['Kim ngạch xuất khẩu', 'Triệu USD', 70.5, figures.exports ?? 85],
    ],
    Che: [
      [`Sản lượng chè ${name}`],
      [null, 'Đơn vị tính', `Ước ${name}`],
      ['Chè búp tươi', 'Tấn', figures.tea ?? 412.7],
      ['Chè khô', 'Tấn', 80.1],
    ],
  }
}

/** The doors of workbooks, as somebody who is signed in. */
export interface Office {
  readonly send: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<LightMyRequestResponse>
  readonly upload: (
    bytes: Uint8Array,
    fields?: Readonly<Record<string, string>>,
    name?: string,
  ) => Promise<LightMyRequestResponse>
  /** Uploads and waits until it is read. */
  readonly takeIn: (
    bytes: Uint8Array,
    fields?: Readonly<Record<string, string>>,
    name?: string,
  ) => Promise<WorkbookAnswer>
  readonly untilRead: (workbook: string) => Promise<WorkbookAnswer>
  readonly lines: (
    workbook: string,
    show?: 'open' | 'decided' | 'all',
  ) => Promise<readonly (LineAnswer & { layout: string })[]>
  readonly accept: (workbook: string, openLines?: 'refuse' | 'leave') => Promise<LightMyRequestResponse>
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

export const officeOf = (app: FastifyInstance, cookie: string): Office => {
  const headers = { cookie, 'sec-fetch-site': 'same-origin' }
  const send: Office['send'] = (method, path, body) =>
    app.inject({ method, url: `/api/workbooks${path}`, headers, ...(body && { payload: body }) })
  const upload: Office['upload'] = async (bytes, fields = {}, name = 'bieu.xlsx') => {
    const form = new FormData()
    for (const [key, value] of Object.entries({ source: 'H21.CTK', area: 'gia-lai', ...fields }))
      form.append(key, value)
    form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name)
    const request = new Response(form)
    return app.inject({
      method: 'POST',
      url: '/api/workbooks',
      headers: { ...headers, 'content-type': request.headers.get('content-type') ?? '' },
      payload: Buffer.from(await request.arrayBuffer()),
    })
  }
  const untilRead: Office['untilRead'] = async (workbook) => {
    for (;;) {
      const answer: WorkbookAnswer = (await send('GET', `/${workbook}`)).json()
      if (answer.state !== 'reading') return answer
      await pause(20)
    }
  }
  return {
    send,
    upload,
    untilRead,
    takeIn: async (...given) => untilRead((await upload(...given)).json().id),
    lines: async (workbook, show = 'open') => {
      const answer: LinesAnswer = (await send('GET', `/${workbook}/lines?show=${show}`)).json()
      return answer.tables.flatMap(({ layout, lines }) => lines.map((line) => ({ ...line, layout })))
    },
    accept: (workbook, openLines = 'refuse') => send('POST', `/${workbook}/accept`, { openLines }),
  }
}
