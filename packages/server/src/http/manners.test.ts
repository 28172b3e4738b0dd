import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { Refusal } from '@giaoban/core/findings'
import { expect, inject, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { appOn } from '../testing/example.ts'

/** A store of which only the named ways are used. */
const storeThat = (ways: Partial<Database>): Database => {
  const unused = (): never => {
    throw new Error('not used here')
  }
  return {
    kind: 'pglite',
    read: unused,
    write: unused,
    signInDialect: unused,
    tenants: unused,
    ping: unused,
    close: unused,
    ...ways,
  }
}

const webDir = (): string => {
  const dir = join(inject('giaobanTestDir'), `web-${process.pid}`)
  mkdirSync(join(dir, 'assets'), { recursive: true })
  writeFileSync(join(dir, 'index.html'), '<!doctype html><title>Giaoban</title>')
  writeFileSync(join(dir, 'assets', 'main-1a2b3c4d.js'), `console.log(${'1 + '.repeat(2_000)}1)`)
  return dir
}

it('a bug is answered as 500 with the request id under which it stands in the log, and says nothing of its cause', async () => {
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  const db = storeThat({ read: () => Promise.reject(new Error('the secret cause')) })
  const app = await appOn(db, { log: { level: 'warn', stream } })
  const response = await app.inject({ url: '/api/context', headers: { 'accept-language': 'en' } })
  expect(response.statusCode).toBe(500)
  expect(response.json()).toMatchObject({ code: 'bug', status: 500, requestId: response.headers['x-request-id'] })
  expect(response.body).not.toMatch(/secret/)
  const logged = lines.map((line) => JSON.parse(line)).find((entry) => entry.reqId === response.json().requestId)
  expect(logged.err.message).toBe('the secret cause')
  await app.close()
})

it('a database that does not answer is 503, as a refusal that does not say where it stands', async () => {
  const reason = 'connect ECONNREFUSED 10.9.8.7:5432'
  const db = storeThat({ ping: () => Promise.reject(new Refusal('db/unreachable', { reason })) })
  const app = await appOn(db)
  const response = await app.inject('/api/health')
  expect(response.statusCode).toBe(503)
  expect(response.json()).toMatchObject({ code: 'db/unreachable' })
  expect(response.body).not.toMatch(/10\.9\.8\.7|ECONN/)
  await app.close()
})

it('one address that asks too often is told when to come again', async () => {
  const app = await appOn(storeThat({ ping: () => Promise.resolve() }), { requestsPerMinute: 2 })
  const statuses = []
  for (let n = 0; n < 3; n += 1) statuses.push((await app.inject('/api/health')).statusCode)
  expect(statuses).toEqual([200, 200, 429])
  const { code, params } = (await app.inject('/api/health')).json()
  expect(code).toBe('request/too-many')
  expect(params.seconds).toBeGreaterThan(0)
  await app.close()
})

it('every answer forbids scripts of others, and frames', async () => {
  const app = await appOn(storeThat({}), { webDir: webDir() })
  for (const url of ['/', '/api/openapi.json', '/api/nothing']) {
    const policy = String((await app.inject(url)).headers['content-security-policy'])
    expect(policy).toMatch(/default-src 'none'/)
    expect(policy).toMatch(/script-src 'self'(;|$)/)
    expect(policy).toMatch(/frame-ancestors 'none'/)
  }
  await app.close()
})

it('of scripts within the start page only its very text is allowed', async () => {
  const dir = join(inject('giaobanTestDir'), `inline-${process.pid}`)
  mkdirSync(dir, { recursive: true })
  const text = "document.documentElement.lang = 'vi'\n"
  writeFileSync(join(dir, 'index.html'), `<!doctype html><script>${text}</script><script src="/a.js"></script>`)
  const app = await appOn(storeThat({}), { webDir: dir })
  const digest = createHash('sha256').update(text).digest('base64')
  const policy = String((await app.inject('/')).headers['content-security-policy'])
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe(`'self' 'sha256-${digest}'`)
  await app.close()
})

it('the web application is served at every place of its own, its assets for ever, and never instead of the API', async () => {
  const app = await appOn(storeThat({}), { webDir: webDir() })
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })
  for (const url of ['/', '/thang/2024-01', '/chi-tieu/GO_INDUSTRY?area=gia-lai']) {
    const page = await get(url)
    expect([page.statusCode, page.headers['content-type'], page.headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ])
  }
  const asset = await get('/assets/main-1a2b3c4d.js', { 'accept-encoding': 'br' })
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(asset.headers['content-encoding']).toBe('br')
  for (const url of ['/api/nothing', '/assets/gone-00000000.js', '/../package.json']) {
    const missing = await get(url)
    expect([missing.statusCode, missing.json().code]).toEqual([404, 'not-found'])
  }
  await app.close()
})

it('a request that trickles in is not waited for without end', async () => {
  const app = await appOn(storeThat({}))
  expect(app.server.requestTimeout).toBeGreaterThan(0)
  expect(app.server.requestTimeout).toBeLessThanOrEqual(120_000)
  await app.close()
})

it('every answer keeps the devices of a visitor to itself, and is shown in nobody else’s frame', async () => {
  const app = await appOn(storeThat({}))
  const { headers } = await app.inject('/api/openapi.json')
  expect(headers['permissions-policy']).toMatch(/camera=\(\), .*geolocation=\(\), .*microphone=\(\)/)
  expect(headers['x-frame-options']).toBe('DENY')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  await app.close()
})
