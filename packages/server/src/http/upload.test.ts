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
const most = 8 * 1024 * 1024

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
const fileOf = (filename: string, content: Uint8Array | string): readonly Part[] => [
  dryRun,
  { name: 'file', filename, content },
]
/** A workbook of which one part grows to 64 megabytes when it is opened. */
const bomb = (): Uint8Array =>
  zipSync({
    'xl/workbook.xml': [new Uint8Array(64 * 1024 * 1024), { level: 9 }],
    '[Content_Types].xml': strToU8('<Types/>'),
  })

const refused: readonly (readonly [string, () => readonly Part[], number, RegExp])[] = [
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
  ['a file beyond the limit', () => fileOf('mau.xlsx', new Uint8Array(most + 1)), 4, /^file\/too-large$/],
  ['an archive that grows without end', () => fileOf('mau.xlsx', bomb()), 4, /^file\/zip-bomb$/],
  ['a form without a file', () => [dryRun], 4, /^request\/invalid$/],
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

  const send = (path: string, parts: readonly Part[]): Promise<LightMyRequestResponse> =>
    world.app.inject({
      method: 'POST',
      url: path,
      payload: formOf(parts),
      headers: {
        ...world.callers.find(({ who }) => who === 'administrator')?.headers,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    })

  describe.each(uploads)('to %s', (_name, { path }) => {
    it.each(refused)(
      'of %s is refused in words, and nothing of it is kept',
      async (_sentence, parts, hundreds, code) => {
        const before = await world.fingerprint()
        const response = await send(path, parts())
        expect(Math.floor(response.statusCode / 100)).toBe(hundreds)
        expect(response.json<{ code: string }>().code).toMatch(code)
        expect(await world.fingerprint()).toBe(before)
      },
    )

    it('whose name is a way through folders is written nowhere', async () => {
      const name = `../../../../tmp/giaoban-${process.pid}.xlsx`
      await send(path, fileOf(name, readFileSync(join(exampleDir, 'phu-luc.xlsx'))))
      expect(existsSync(join('/tmp', basename(name)))).toBe(false)
    })
  })

  it('of a form to a route that takes JSON is refused', async () => {
    const response = await send('/api/people', fileOf('mau.xlsx', 'a'))
    expect(response.statusCode).toBe(400)
  })
})
