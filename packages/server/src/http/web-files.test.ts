import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import fastify from 'fastify'
import { expect, inject, it } from 'vitest'
import { serveWebFiles } from './web-files.ts'

const script = 'console.log("first")'

it('what the build has packed is sent packed to whoever can unpack it, as what it is, and as it is to others', async () => {
  const dir = join(inject('giaobanTestDir'), `packed-${process.pid}`)
  mkdirSync(join(dir, 'assets'), { recursive: true })
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Giaoban</title>')
  writeFileSync(join(dir, 'assets', 'main-1a2b3c4d.js'), script)
  writeFileSync(join(dir, 'assets', 'main-1a2b3c4d.js.br'), brotliCompressSync(script))
  const app = fastify()
  await serveWebFiles(app, dir)
  const get = (encoding: string) =>
    app.inject({ url: '/assets/main-1a2b3c4d.js', headers: { 'accept-encoding': encoding } })
  const packed = await get('gzip, br')
  expect(packed.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': expect.stringMatching(/javascript/),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  })
  expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(script)
  const plain = await get('identity')
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(plain.body).toBe(script)
  await app.close()
})
