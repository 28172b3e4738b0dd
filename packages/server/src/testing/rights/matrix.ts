import { type AnyRoute, addressOf, type Role, routes } from '@giaoban/api'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { type Fixture, fixtures, type Sent } from './fixtures.ts'
import { type Caller, showsForeign, type Who, type World } from './world.ts'

/** Every declared route by its name in `routes`. */
export const declared: readonly (readonly [string, AnyRoute])[] = Object.entries(
  routes as unknown as Record<string, AnyRoute>,
)

const seesProvince: readonly Role[] = ['synthesiser', 'secretariat', 'chair', 'observer', 'administrator']

const isRole = (who: Who): who is Role => !['public', 'nobody', 'key:read', 'key:write'].includes(who)
/** The roles of a caller: a key does what a reporter may. */
const roleOf = (who: Who): Role | null => (isRole(who) ? who : who.startsWith('key:') ? 'reporter' : null)

/** What a declaration says of a caller: let in, asked to sign in, or turned away. */
export const admission = ({ roles, method }: AnyRoute, who: Who): 'in' | 'sign-in' | 'denied' => {
  if (roles === 'public') return 'in'
  if (who === 'public') return 'sign-in'
  if (who.startsWith('key:')) {
    const fits = who === (method === 'GET' ? 'key:read' : 'key:write')
    return fits && roles !== 'signedIn' && roles.includes('reporter') ? 'in' : 'denied'
  }
  const role = roleOf(who)
  return roles === 'signedIn' || (role !== null && roles.includes(role)) ? 'in' : 'denied'
}

/** Whether foreign rows are open to a caller. */
const isWide = ({ rows, roles }: AnyRoute, { wide }: Fixture, who: Who): boolean => {
  const role = roleOf(who)
  if (rows === 'none' || rows === 'province') return true
  if (role === null || who.startsWith('key:')) return false
  const seers = wide ?? (rows === 'self' ? [] : seesProvince)
  return seers.includes(role) && (typeof roles === 'string' || roles.includes(role))
}

const boundary = 'a-line-between-the-parts'

/** A form as a browser sends it: the fields, then the file. */
const formOf = (fields: Readonly<Record<string, string>>, file: Buffer): Buffer => {
  const part = (head: string, content: string | Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ])
  return Buffer.concat([
    ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value)),
    part('name="file"; filename="mau.xlsx"', file),
    Buffer.from(`--${boundary}--\r\n`),
  ])
}

/** Those as whom a route is tried: one that is open to all and touches no rows answers nobody otherwise than anybody. */
const callersOf = ({ callers }: World, { roles, rows }: AnyRoute): readonly Caller[] =>
  roles === 'public' && rows === 'none'
    ? callers.filter(({ who }) => who === 'public' || who === 'administrator')
    : callers

/** Sends what a fixture says to a route, as a caller. */
export const send = async (
  app: FastifyInstance,
  route: AnyRoute,
  { headers }: Caller,
  { params, query, body, file }: Sent,
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: route.method,
    url: addressOf(route.path, params, query),
    headers: {
      'sec-fetch-site': 'same-origin',
      'accept-language': 'en',
      ...headers,
      ...(file ? { 'content-type': `multipart/form-data; boundary=${boundary}` } : {}),
    },
    ...(file ? { payload: formOf(body as Record<string, string>, file) } : {}),
    ...(body !== undefined && !file ? { payload: body as object } : {}),
  })

/** An answer without what differs from call to call: the request's id, and the ids that were asked for. */
const comparable = ({ statusCode, body }: LightMyRequestResponse, sent: Sent): string => {
  const asked = [
    ...Object.values(sent.params ?? {}),
    ...Object.values(sent.query ?? {}),
    ...Object.values((sent.body ?? {}) as Record<string, unknown>),
  ].filter((value): value is string => typeof value === 'string')
  const plain = asked.reduce((text, value) => text.replaceAll(value, '…'), body)
  return `${statusCode} ${plain.replace(/"requestId":"[^"]*"/, '')}`
}

interface Probe {
  readonly name: string
  readonly route: AnyRoute
  readonly fixture: Fixture
  readonly caller: Caller
  readonly kind: 'own' | 'foreign'
  readonly sent: Sent
  /** The same at rows that are missing. */
  readonly missing: Sent | null
  readonly expected: 'in' | 'sign-in' | 'denied' | 'missing'
}

const statusOf = { 'sign-in': [401, 'access/sign-in'], denied: [403, 'access/denied'] } as const

const makeProbes = async (world: World, name: string, route: AnyRoute): Promise<readonly Probe[]> => {
  const fixture = fixtures[name]
  if (!fixture) throw new Error(`no fixture for ${name}`)
  const probes: Probe[] = []
  for (const caller of callersOf(world, route))
    for (const kind of ['own', 'foreign'] as const) {
      const make = fixture[kind]
      const admitted = admission(route, caller.who)
      if (!make || (admitted === 'in' && kind === 'own' && fixture.withoutOwn?.includes(caller.who))) continue
      const closed = kind === 'foreign' && !isWide(route, fixture, caller.who)
      probes.push({
        name,
        route,
        fixture,
        caller,
        kind,
        sent: await make(world, caller),
        missing: fixture.missing ? await fixture.missing(world, caller) : null,
        expected: admitted === 'in' && closed ? 'missing' : admitted,
      })
    }
  return probes
}

export type Violation = string

const describe = ({ name, caller, kind }: Probe, what: string): Violation =>
  `${name}, ${caller.who}, ${kind} rows: ${what}`

const brief = ({ statusCode, body }: LightMyRequestResponse): string => `${statusCode} ${body.slice(0, 160)}`

/** What is wrong with an answer to somebody who should be turned away, behind both walls. */
const wrongWhenShut = async (
  app: FastifyInstance,
  probe: Probe,
  response: LightMyRequestResponse,
): Promise<string | null> => {
  const { expected, route, caller, sent, missing } = probe
  if (expected === 'in') return null
  if (expected === 'missing') {
    if (missing === null) return 'nothing missing to compare with'
    const absent = await send(app, route, caller, missing)
    if (absent.statusCode < 400) return `missing rows answer ${brief(absent)}`
    return comparable(response, sent) === comparable(absent, missing)
      ? null
      : `answers ${brief(response)}, missing ones ${brief(absent)}`
  }
  const [status, code] = statusOf[expected]
  const given = response.statusCode === status ? response.json<{ code?: string }>().code : undefined
  return given === code ? null : `answers ${brief(response)} where ${code} is declared`
}

/** Tries a route as everybody who should be turned away: nothing may be shown or written. */
const tryShut = async (
  world: World,
  app: FastifyInstance,
  probes: readonly Probe[],
  strict: boolean,
): Promise<readonly Violation[]> => {
  const found: Violation[] = []
  const before = await world.fingerprint()
  for (const probe of probes) {
    const response = await send(app, probe.route, probe.caller, probe.sent)
    const answered = comparable(response, probe.sent)
    if (response.statusCode >= 500) found.push(describe(probe, `failed: ${brief(response)}`))
    if (probe.kind === 'foreign' && showsForeign(answered)) found.push(describe(probe, `shows ${brief(response)}`))
    const wrong = strict ? await wrongWhenShut(app, probe, response) : null
    if (wrong) found.push(describe(probe, wrong))
  }
  const after = await world.fingerprint()
  if (after !== before) {
    const changed = after.split('\n').filter((line) => !before.includes(line))
    found.push(
      `${probes[0]?.name}: somebody who is turned away has changed ${changed.map((line) => line.split(' ')[0]).join(', ')}`,
    )
  }
  return found
}

const tryOpen = async (app: FastifyInstance, probes: readonly Probe[]): Promise<readonly Violation[]> => {
  const found: Violation[] = []
  for (const probe of probes) {
    const response = await send(app, probe.route, probe.caller, probe.sent)
    if (response.statusCode >= 300)
      found.push(describe(probe, `is let in by declaration, but answers ${brief(response)}`))
  }
  return found
}

/** Tries every route as every caller. `strict`: both walls stand; else only row-level security. */
export const tryRoutes = async (
  world: World,
  app: FastifyInstance,
  { strict, only = () => true }: { readonly strict: boolean; readonly only?: (name: string) => boolean },
): Promise<readonly Violation[]> => {
  const found: Violation[] = []
  for (const [name, route] of declared.filter(([of]) => only(of))) {
    const probes = await makeProbes(world, name, route)
    const shut = probes.filter(({ expected }) => expected !== 'in')
    if (shut.length > 0) found.push(...(await tryShut(world, app, shut, strict)))
    if (strict)
      found.push(
        ...(await tryOpen(
          app,
          probes.filter(({ expected }) => expected === 'in'),
        )),
      )
  }
  return found
}

/** Answers of every list, by route and caller. */
export type Answers = ReadonlyMap<string, string>

export const askLists = async (
  world: World,
  app: FastifyInstance,
  only: (name: string) => boolean = () => true,
): Promise<Answers> => {
  const answers = new Map<string, string>()
  for (const [name, route] of declared.filter(([of, { method }]) => method === 'GET' && only(of)))
    for (const caller of callersOf(world, route)) {
      const sent = await fixtures[name]?.own(world, caller)
      if (sent) answers.set(`${name} ${caller.who}`, comparable(await send(app, route, caller, sent), sent))
    }
  return answers
}

/** What an answer tells of rows that its reader must not see: it must be the same whether they are there or not. */
export const compareLists = (
  before: Answers,
  after: Answers,
  only: (name: string) => boolean = () => true,
): readonly Violation[] =>
  declared
    .filter(([name, { method }]) => method === 'GET' && only(name))
    .flatMap(([name, route]) => {
      const fixture = fixtures[name]
      const callers = [...after.keys()]
        .filter((key) => key.startsWith(`${name} `))
        .map((key) => key.split(' ')[1] as Who)
      return callers.flatMap((who) => {
        const key = `${name} ${who}`
        const role = roleOf(who)
        const seesAnyway = role !== null && fixture?.wide?.includes(role) === true
        const isOpen = fixture && route.rows !== 'none' && isWide(route, fixture, who) && admission(route, who) === 'in'
        if (!fixture || seesAnyway || isOpen) return []
        if (showsForeign(after.get(key) ?? '')) return [`${key}: shows foreign rows`]
        return before.get(key) === after.get(key) ? [] : [`${key}: answers otherwise once there are foreign rows`]
      })
    })

/** Lists that do not even show those who see everything what was planted: a hole in them would not be seen. */
export const blindLists = (after: Answers): readonly string[] =>
  declared
    .filter(([name]) => fixtures[name]?.showsPlanted === true)
    .filter(([name]) => !showsForeign(after.get(`${name} administrator`) ?? ''))
    .map(([name]) => name)
