import type { AnyRoute } from '@giaoban/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onEachDatabase } from '../testing/databases.ts'
import { fixtures, type Sent } from '../testing/rights/fixtures.ts'
import { declared, send } from '../testing/rights/matrix.ts'
import { type Caller, openWorld, type World } from '../testing/rights/world.ts'

interface ObjectSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly additionalProperties?: unknown
  readonly items?: unknown
  readonly anyOf?: readonly unknown[]
}

/** Paths of objects within a schema that let unnamed fields through. */
const openObjects = (schema: unknown, path: string): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const { type, properties = {}, additionalProperties, items, anyOf = [] } = schema as ObjectSchema
  return [
    ...(type === 'object' && additionalProperties !== false ? [path] : []),
    ...Object.entries(properties).flatMap(([name, inner]) => openObjects(inner, `${path}/${name}`)),
    ...openObjects(items, `${path}[]`),
    ...anyOf.flatMap((inner) => openObjects(inner, path)),
  ]
}

it.each(declared.filter(([, { body }]) => body))('the body of %s is closed at every depth', (name, { body }) => {
  expect(openObjects(body, name)).toEqual([])
})

const hostile: readonly (readonly [string, string])[] = [
  ['a quote that ends a string', `' OR 1=1 --`],
  ['a statement behind a quote', `x'); DROP TABLE notification; --`],
  ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['NUL', 'a\u0000b'],
  ['half a character', 'a\uD800b'],
  ['text that runs from right to left', '\u202Egnp.exe\u2066'],
  ['templates and formulas', '{{7*7}}${7*7}#{7*7}=HYPERLINK("http://x")'],
  ['a way out of a folder', '../../../../etc/passwd%00'],
  ['a hundred thousand letters', 'Ầ'.repeat(100_000)],
]

/** The call with one text of its body, query or address replaced, once for each. */
const withEachText = (sent: Sent, text: string): readonly Sent[] => {
  const within = (value: unknown): readonly unknown[] => {
    if (typeof value === 'string') return [text]
    if (Array.isArray(value)) return value.flatMap((item, at) => within(item).map((made) => value.with(at, made)))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, inner]) => within(inner).map((made) => ({ ...value, [name]: made })))
  }
  // Half a character cannot be written in an address.
  const parts = text.isWellFormed() ? (['params', 'query', 'body'] as const) : (['body'] as const)
  return parts.flatMap((part) => within(sent[part]).map((made) => ({ ...sent, [part]: made })))
}

onEachDatabase('what comes in', (database) => {
  let world: World
  let administrator: Caller
  beforeAll(async () => {
    world = await openWorld(database)
    const found = world.callers.find(({ who }) => who === 'administrator')
    if (!found) throw new Error('nobody administers')
    administrator = found
  }, 120_000)
  afterAll(() => world.close())

  /** Whoever may call a route: the administrator where possible, so that nothing is refused before it is looked at. */
  const callerOf = ({ roles }: (typeof declared)[number][1]): Caller => {
    if (!Array.isArray(roles) || roles.includes('administrator')) return administrator
    return world.callers.find(({ who }) => (roles as readonly string[]).includes(who)) ?? administrator
  }

  const sentTo = async (name: string): Promise<Sent> => {
    const fixture = fixtures[name]
    if (!fixture) throw new Error(`no fixture for ${name}`)
    return fixture.own(world, administrator)
  }
  /** Whether the audit keeps a text exactly: every change tells there what was given. */
  const isKept = async (text: string): Promise<boolean> => {
    const rows = await world.sql('SELECT state_to, why FROM audit_entry ORDER BY id DESC LIMIT 5')
    return rows.some((row) => JSON.stringify(row).includes(JSON.stringify(text).slice(1, -1)))
  }

  const tryTexts = async (name: string, route: AnyRoute, text: string): Promise<readonly string[]> => {
    const wrong: string[] = []
    for (const sent of withEachText(await sentTo(name), text)) {
      const { statusCode, headers, body } = await send(world.app, route, administrator, sent)
      const where = `${name} ${statusCode} ${body.slice(0, 100)}`
      if (statusCode >= 500) wrong.push(where)
      if (!String(headers['content-type']).includes('json') || headers['x-content-type-options'] !== 'nosniff')
        wrong.push(`${where}: not told to be JSON`)
      const changed = route.method !== 'GET' && statusCode < 300
      if (changed && JSON.stringify(sent.body).includes(JSON.stringify(text)) && !(await isKept(text)))
        wrong.push(`${where}: kept otherwise than it was given`)
    }
    return wrong
  }

  describe('in every text of every address, query and body is kept exactly or refused, never run, never a bug:', () => {
    it.each(hostile)(
      '%s',
      async (_sentence, text) => {
        const wrong: string[] = []
        for (const [name, route] of declared) wrong.push(...(await tryTexts(name, route, text)))
        expect(wrong).toEqual([])
        expect(await world.sql(`SELECT to_regclass('notification') IS NOT NULL AS stands`)).toEqual([{ stands: true }])
      },
      120_000,
    )
  })

  it('a field that is not named in the body is refused, and nothing of the call is kept', async () => {
    for (const [name, route] of declared.filter(([, { body, upload }]) => body && !upload)) {
      const sent = await sentTo(name)
      const before = await world.fingerprint()
      for (const extra of [{ tenant: 'kon-tum' }, { id: 'chosen' }, { illustrative: false }, { madeBy: 'person:x' }]) {
        const response = await send(world.app, route, callerOf(route), {
          ...sent,
          body: { ...(sent.body as object), ...extra },
        })
        expect([name, response.statusCode, response.json<{ code: string }>().code]).toEqual([
          name,
          400,
          'request/invalid',
        ])
      }
      expect(await world.fingerprint()).toBe(before)
    }
  }, 60_000)

  it('a change that a page of another site asks for is refused at every route, and nothing of it is kept', async () => {
    const foreign = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
    ]
    for (const [name, route] of declared.filter(([, { method }]) => method !== 'GET')) {
      const sent = await sentTo(name)
      const before = await world.fingerprint()
      for (const headers of foreign) {
        const { cookie = '' } = administrator.headers
        const response = await send(world.app, route, { ...administrator, headers: { cookie, ...headers } }, sent)
        expect([name, response.statusCode, response.json<{ code: string }>().code]).toEqual([
          name,
          403,
          'access/foreign-origin',
        ])
      }
      expect(await world.fingerprint()).toBe(before)
    }
  }, 60_000)

  const asAdministrator = (call: {
    url: string
    method?: 'GET' | 'POST' | 'DELETE'
    payload?: string
    headers?: Record<string, string>
  }) => world.app.inject({ ...call, headers: { ...administrator.headers, ...call.headers } })
  const json = { 'content-type': 'application/json' }

  const malformed: readonly (readonly [string, Parameters<typeof asAdministrator>[0], number])[] = [
    ['a field that is given twice', { url: '/api/audit?agency=H21&agency=-' }, 400],
    ['a query that looks like an object', { url: '/api/audit?agency[$ne]=x' }, 400],
    [
      'JSON that is nested without end',
      {
        url: '/api/people',
        method: 'POST',
        headers: json,
        payload: `{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      },
      400,
    ],
    [
      'JSON that would change what all objects are',
      {
        url: '/api/people',
        method: 'POST',
        headers: json,
        payload: '{"__proto__":{"admin":true},"name":"x","email":"a@b.vn"}',
      },
      400,
    ],
    ['JSON that is none', { url: '/api/people', method: 'POST', headers: json, payload: '{"name":' }, 400],
    [
      'a body of two megabytes',
      { url: '/api/people', method: 'POST', headers: json, payload: JSON.stringify({ name: 'x'.repeat(2_000_000) }) },
      400,
    ],
    [
      'JSON that says it is text',
      { url: '/api/people', method: 'POST', headers: { 'content-type': 'text/plain' }, payload: '{}' },
      400,
    ],
    [
      'a method that another one is to stand for',
      { url: '/api/people?_method=DELETE', headers: { 'x-http-method-override': 'DELETE' } },
      400,
    ],
    ['a method that no route has', { url: '/api/people/vu-duc-long', method: 'DELETE' }, 404],
    ['an address that is broken', { url: '/api/people/%E0%A4%A' }, 400],
  ]
  it.each(malformed)('%s is refused in words', async (_sentence, call, status) => {
    const before = await world.fingerprint()
    const response = await asAdministrator(call)
    expect(response.statusCode).toBe(status)
    expect(response.headers['content-type']).toMatch(/problem\+json/)
    expect(await world.fingerprint()).toBe(before)
  })
})
