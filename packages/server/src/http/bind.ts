import type { AnyRoute, Method, Route } from '@giaoban/api'
import { isRefusal } from '@giaoban/core/findings'
import type { Instant } from '@giaoban/core/periods'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Asking } from '../access/asking.ts'
import { denialRecorder } from '../access/audit/record-denials.ts'
import type { Guarding } from '../access/guard.ts'
import type { Principal } from '../access/principal.ts'
import { readTenant } from '../access/read-tenant.ts'
import { scopeOf } from '../access/scope-of.ts'
import { onceMoreAfterDeadlock } from '../db/after-deadlock.ts'
import type { Database, Reader, Writer } from '../db/database.ts'
import { asOperator } from '../db/scope.ts'
import { vietnamInstant } from '../db/value-parsers.ts'
import { checkAgainst } from './check-against.ts'
import { languageOf } from './language.ts'
import { requireText } from './require-text.ts'
import { requireSameOrigin } from './same-origin.ts'
import { type TakenFile, takeFile } from './take-file.ts'

export interface RouteCall<Params, Query, Body, M extends Method> {
  readonly reader: Reader
  /** The transaction of a route that changes something; reading routes have none. */
  readonly writer: M extends 'GET' ? never : Writer
  readonly asking: Asking
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** The file of a route that takes one; its bytes are of an accepted kind. */
  readonly file: TakenFile | null
}

/**
 * Opens a declared door: who calls is asked first, what comes in is checked against its schemas, and the handler reads one state
 * (GET), or writes in one transaction (all others). `finish` completes the answer once that transaction is kept.
 */
export type Bind = <Path extends string, Params, Query, Answer, Body, M extends Method>(
  route: Route<Path, Params, Query, Answer, Body, M>,
  handler: (call: RouteCall<Params, Query, Body, M>) => Promise<Answer>,
  finish?: (answer: Answer, params: Params, request: FastifyRequest) => Promise<Answer>,
) => void

export interface BindOptions {
  readonly database: Database
  readonly tenant: string
  /** Real time; a demo's business clock stands in its tenant. */
  readonly clock: () => Date
  /** Who sends a request, at an instant of the business clock. Throws for credentials that are none. */
  readonly identify: (request: FastifyRequest, now: Instant) => Promise<Principal>
  readonly guarding: Guarding
}

/** `/api/indicators/{code}` as the framework writes it: `/api/indicators/:code`. */
const frameworkPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

/** Business clock of the tenant: a demo's own instant, else real time. */
const readBusinessNow = ({ database, tenant, clock }: BindOptions): Promise<Instant> =>
  database.read(
    asOperator(tenant),
    async (reader) => (await readTenant(reader))?.businessClock ?? vietnamInstant(clock()),
  )

const isDenial = (error: unknown): boolean =>
  (isRefusal(error) && error.code.startsWith('access/')) || (error as { code?: string }).code === '42501'

/** Makes the function that registers declared routes with the framework. */
export const binder = (app: FastifyInstance, options: BindOptions): Bind => {
  const { database, tenant, clock, identify, guarding } = options
  // What was turned away is written down apart: the transaction that it happened in is gone.
  const denied = denialRecorder(database, { tenant, clock })
  app.addHook('onClose', denied.flush)
  return (route, handler, finish = async (answer) => answer) => {
    const declared = route as unknown as AnyRoute
    const checks = [route.params, route.query, route.body].map(checkAgainst)

    const call = async (request: FastifyRequest, asking: Asking): Promise<unknown> => {
      const form = route.upload ? await takeFile(request, route.upload) : null
      const body = form ? form.fields : request.body
      const given = [request.params, request.query, route.body ? body : undefined]
      requireText(given)
      checks.forEach((check, n) => check(given[n]))
      const work = (reader: Reader): Promise<unknown> =>
        handler({
          reader,
          writer: reader as never,
          asking,
          params: request.params as never,
          query: request.query as never,
          body: body as never,
          file: form?.file ?? null,
        })
      const scope = scopeOf(tenant, asking.principal)
      return route.method === 'GET'
        ? database.read(scope, work)
        : onceMoreAfterDeadlock(() => database.write(scope, work))
    }

    const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
      if (route.method !== 'GET') requireSameOrigin(request)
      const now = await readBusinessNow(options)
      const principal = await identify(request, now)
      // What somebody may see because of who they are stays out of every cache (ASVS 8.2.1); the published may be asked for again.
      reply.header('cache-control', principal.kind === 'public' && route.method === 'GET' ? 'no-cache' : 'no-store')
      const denials: string[] = []
      const guard = guarding(principal, (what) => denials.push(what))
      const lang = languageOf(request.headers['accept-language'])
      try {
        guard.admit(declared)
        const answered = await call(request, { principal, now, lang, guard })
        return await finish(answered as never, request.params as never, request)
      } catch (error) {
        if (denials.length === 0 && isDenial(error)) denials.push(request.url.split('?')[0] ?? '')
        for (const what of denials) await denied.record({ principal, route: route.id, what })
        throw error
      }
    }
    app.route({ method: route.method, url: frameworkPath(route.path), handler: answer })
  }
}
