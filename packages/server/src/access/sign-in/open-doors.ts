import { Refusal } from '@giaoban/core/findings'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { checkAgainst } from '../../http/check-against.ts'
import { requireText } from '../../http/require-text.ts'
import { requireSameOrigin } from '../../http/same-origin.ts'
import { insertAuditEntry } from '../queries.ts'
import { carryCookies, carryIn, headersOf } from './carry.ts'
import { type Door, doors } from './doors.ts'
import type { Library } from './library.ts'
import type { SignInOptions } from './options.ts'
import { requireStrongPassword } from './password-strength.ts'
import { refusalOf } from './refuse.ts'
import type { Throttle } from './throttle.ts'

export interface DoorsOptions {
  readonly db: Database
  readonly tenant: string
  readonly signIn: SignInOptions
  readonly library: (request: FastifyRequest) => Promise<Library>
  readonly throttle: Throttle
  /** Requests to these doors a minute from one address. */
  readonly requestsPerMinute: number
}

/** Writes down an attempt that failed: whose account, by its address, when there is one of it. */
const recordFailure = (
  { db, tenant }: DoorsOptions,
  what: string,
  { email, person }: { readonly email: string; readonly person: string | null },
  address: string,
): Promise<void> =>
  db.write(asOperator(tenant), async (writer) => {
    const row = await writer.db
      .selectFrom('person')
      .select('id')
      .where('tenant', '=', tenant)
      .where(sql<boolean>`lower(email) = ${email.trim().toLowerCase()}`)
      .executeTakeFirst()
    const of = person ?? row?.id
    await insertAuditEntry(writer, {
      actor: 'public',
      action: 'denied',
      // What was typed is not kept: it may be a password in the wrong field.
      subject: of === undefined ? 'sign-in' : `person:${of}`,
      to: { what, address },
    })
  })

/** What a chosen password must not contain, beside what everybody chooses. */
const aboutOf = async (library: Library, request: FastifyRequest): Promise<readonly string[]> => {
  const signedIn = await library.readSession(headersOf(request))
  return signedIn ? [signedIn.name, signedIn.email] : []
}

const openDoor = (app: FastifyInstance, door: Door, options: DoorsOptions): void => {
  const { signIn, throttle, requestsPerMinute } = options
  const check = checkAgainst(door.body)

  const knock = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    requireSameOrigin(request)
    const given = (request.body ?? {}) as Readonly<Record<string, unknown>>
    requireText(given)
    check(given)
    const body = door.prepare?.(given, signIn) ?? given
    const library = await options.library(request)
    if (door.newPassword) await requireStrongPassword(String(body[door.newPassword]), await aboutOf(library, request))
    const person = door.attempt === 'current-password' ? await library.readSession(headersOf(request)) : null
    const counters = door.counters(body, request.ip, person?.person ?? null)
    await throttle.begin(counters)
    const response = await library.handler(carryIn(request, body))
    carryCookies(response, reply)
    if (response.ok) {
      if (door.attempt) await throttle.succeed(counters)
      return door.answer?.((await response.json()) as Readonly<Record<string, unknown>>) ?? { done: true }
    }
    const refusal = await refusalOf(response, signIn.provider)
    if (!refusal) throw new Error(`signing in answered ${response.status} at ${door.path}`)
    if (door.attempt && refusal.code.startsWith('sign-in/wrong'))
      await recordFailure(
        options,
        door.attempt,
        { email: typeof body['email'] === 'string' ? body['email'] : '', person: person?.person ?? null },
        request.ip,
      )
    throw refusal
  }

  app.route({
    method: 'POST',
    url: `/api/auth${door.path}`,
    bodyLimit: 16 * 1024,
    config: { rateLimit: { max: requestsPerMinute, timeWindow: 60_000 } },
    handler: knock,
  })
}

/** Whoever comes back from the provider is led on: to the place where they began, or to the sign-in page with what went wrong. */
const openWayBack = (app: FastifyInstance, { library, requestsPerMinute }: DoorsOptions): void => {
  app.route({
    method: 'GET',
    url: '/api/auth/callback/:id',
    config: { rateLimit: { max: requestsPerMinute, timeWindow: 60_000 } },
    handler: async (request, reply) => {
      const response = await (await library(request)).handler(carryIn(request, null))
      carryCookies(response, reply)
      const to = response.headers.get('location')
      if (to === null) throw new Refusal('sign-in/step-over')
      return reply.redirect(to, 302)
    },
  })
}

/** Opens those doors of the library that people use; every other address below `/api/auth` is not there. */
export const openDoors = (app: FastifyInstance, options: DoorsOptions): void => {
  for (const door of doors) openDoor(app, door, options)
  openWayBack(app, options)
}
