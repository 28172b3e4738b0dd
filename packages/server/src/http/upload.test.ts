import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onEachDatabase } from '../testing/databases.ts'
import { exampleDir } from '../testing/example.ts'
import { declared } from '../testing/rights/matrix.ts'
import { openWorld, type World } from '../testing/rights/world.ts'

const uploads = declared.filter(([, { upload }]) => upload)

const boundary = 'a-line-between-the-parts'
interface Part {
  readonly name: string
  readonly filename?: string
  readonly content: Uint8Array | string
}
const formOf = (parts: readonly Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ name, filename, content }) => [
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"`),
      Buffer.from(`${filename === undefined ? '' : `; filename="${filename}"`}\r\n\r\n`),
      Buffer.from(content as Uint8Array),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])

const dryRun: Part = { name: 'dryRun', content: 'yes' }
/** What goes along with a file, by route. */
const along: Readonly<Record<string, readonly Part[]>> = {
  importAgencies: [dryRun],
  importPeople: [dryRun],
  postWorkbook: [
    { name: 'source', content: 'H21.CTK' },
    { name: 'area', content: 'gia-lai' },
  ],
}
const fileOf = (filename: string, content: Uint8Array | string): readonly Part[] => [
  { name: 'file', filename, content },
]
/** A workbook of which one part grows to 64 megabytes when it is opened. */
const bomb = (): Uint8Array =>
  zipSync({
    'xl/workbook.xml': [new Uint8Array(64 * 1024 * 1024), { level: 9 }],
    '[Content_Types].xml': strToU8('<Types/>'),
  })

const refused: readonly (readonly [string, (most: number) => readonly Part[], number, RegExp])[] = [
  [
    'a Word file that is named like a workbook',
    () => fileOf('mau.xlsx', readFileSync(join(exampleDir, 'du-thao.docx'))),
    4,
    /^file\/(renamed|unsupported)$/,
  ],
  ['text that is named like a workbook', () => fileOf('mau.xlsx', 'a;b;c'), 4, /^file\//],
  [
    'a page of HTML that is named like a workbook',
    () => fileOf('mau.xlsx', '<html><script>alert(1)</script></html>'),
    4,
    /^file\//,
  ],
  ['a program', () => fileOf('mau.xlsx', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')), 4, /^file\//],
  ['a PDF', () => fileOf('mau.pdf', '%PDF-1.7 '), 4, /^file\/unsupported$/],
  [
    'a file of a kind that can be read, but not here',
    () => fileOf('mau.csv', 'a;b;c\n1;2;3\n'),
    4,
    /^file\/unsupported$/,
  ],
  ['nothing', () => fileOf('mau.xlsx', ''), 4, /^file\/empty$/],
  ['a file beyond the limit', (most) => fileOf('mau.xlsx', new Uint8Array(most + 1)), 4, /^file\/too-large$/],
  ['a form without a file', () => [], 4, /^request\/invalid$/],
  [
    'two files',
    () => [...fileOf('a.xlsx', 'a'), { name: 'other', filename: 'b.xlsx', content: 'b' }],
    4,
    /^(request|file)\//,
  ],
  [
    'a field that is not named',
    () => [
      { name: 'tenant', content: 'kon-tum' },
      ...fileOf('mau.xlsx', readFileSync(join(exampleDir, 'phu-luc.xlsx'))),
    ],
    4,
    /^request\/invalid$/,
  ],
  [
    'a thousand fields',
    () => [...Array.from({ length: 1_000 }, (_, n) => ({ name: `f${n}`, content: 'x' })), ...fileOf('a.xlsx', 'a')],
    4,
    /^request\/invalid$/,
  ],
]

onEachDatabase('an upload', (database) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(database)
  }, 120_000)
  afterAll(() => world.close())

  /** Workbooks that were taken are read in the background; then nothing moves but what a test sends. */
  const readAll = async (): Promise<void> => {
    await expect
      .poll(() => world.sql('SELECT count(*)::int AS left FROM workbook WHERE read_at IS NULL AND refusal IS NULL'), {
        timeout: 60_000,
      })
      .toEqual([{ left: 0 }])
  }

  const send = (path: string, parts: readonly Part[], by = 'administrator'): Promise<LightMyRequestResponse> =>
    world.app.inject({
      method: 'POST',
      url: path,
      payload: formOf(parts),
      headers: {
        ...world.callers.find(({ who }) => who === by)?.headers,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    })

  describe.each(uploads)('to %s', (name, { path, upload, roles }) => {
    const by = roles === 'public' ? 'administrator' : roles[0]
    const all = (parts: readonly Part[]): readonly Part[] => [...(along[name] ?? []), ...parts]
    it.each(refused)(
      'of %s is refused in words, and nothing of it is kept',
      async (_sentence, parts, hundreds, code) => {
        await readAll()
        const before = await world.fingerprint()
        const response = await send(path, all(parts(upload?.maxBytes ?? 0)), by)
        expect(Math.floor(response.statusCode / 100)).toBe(hundreds)
        expect(response.json<{ code: string }>().code).toMatch(code)
        expect(await world.fingerprint()).toBe(before)
      },
    )

    it('whose name is a way through folders is written nowhere', async () => {
      const file = `../../../../tmp/giaoban-${process.pid}.xlsx`
      await send(path, all(fileOf(file, readFileSync(join(exampleDir, 'phu-luc.xlsx')))), by)
      expect(existsSync(join('/tmp', basename(file)))).toBe(false)
    })
  })

  it('of people as an archive that grows without end is refused, and nothing of it is kept', async () => {
    await readAll()
    const before = await world.fingerprint()
    const response = await send('/api/people/import', [...(along['importPeople'] ?? []), ...fileOf('mau.xlsx', bomb())])
    expect(response.json()).toMatchObject({ code: 'file/zip-bomb' })
    expect(await world.fingerprint()).toBe(before)
  })

  it('of figures as an archive that grows without end is taken, then refused by its name in the background', async () => {
    const parts = [...(along['postWorkbook'] ?? []), ...fileOf('mau.xlsx', bomb())]
    const { id } = (await send('/api/workbooks', parts, 'synthesiser')).json<{ id: string }>()
    const headers = world.callers.find(({ who }) => who === 'synthesiser')?.headers ?? {}
    const read = async (): Promise<unknown> => (await world.app.inject({ url: `/api/workbooks/${id}`, headers })).json()
    await expect
      .poll(read, { timeout: 20_000 })
      .toMatchObject({ state: 'refused', refusal: { code: 'file/zip-bomb' }, figures: { numeric: 0 } })
  })

  it('of a form to a route that takes JSON is refused', async () => {
    const response = await send('/api/people', fileOf('mau.xlsx', 'a'))
    expect(response.statusCode).toBe(400)
  })
})
