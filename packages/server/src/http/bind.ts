import type { Route } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import type { Instant } from '@giaoban/core/periods'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Compile } from 'typebox/schema'
import { type Principal, publicPrincipal } from '../access/principal.ts'
import type { Database, Reader } from '../db/database.ts'
import { vietnamInstant } from '../db/value-parsers.ts'
import { readTenant } from '../statistics/queries.ts'
import type { Asking } from '../statistics/read-scorecard.ts'
import { languageOf } from './language.ts'

export interface RouteCall<Params, Query> {
  readonly reader: Reader
  readonly asking: Asking
  readonly params: Params
  readonly query: Query
}

type Handler<Params, Query, Answer> = (call: RouteCall<Params, Query>) => Promise<Answer>

/** Opens a declared door: what comes in is checked against its schemas, the handler reads as one tenant in one state. */
export type Bind = <Path extends string, Params, Query, Answer>(
  route: Route<Path, Params, Query, Answer>,
  handler: Handler<Params, Query, Answer>,
) => void

export interface BindOptions {
  readonly database: Database
  readonly tenant: string
  /** Real time; a demo's business clock stands in its tenant. */
  readonly clock: () => Date
}

type Check = (given: unknown) => void

/** Throws the refusal `request/invalid`, naming the field, for what does not fit. */
const checkAgainst = (schema: object | null): Check => {
  if (schema === null) return () => undefined
  const validator = Compile(schema)
  return (given) => {
    const [ok, errors] = validator.Errors(given)
    const [first] = errors
    if (ok || !first) return
    const missing = (first.params as { requiredProperties?: string[]; additionalProperties?: string[] }) ?? {}
    const field =
      first.instancePath.slice(1) || (missing.requiredProperties ?? missing.additionalProperties ?? []).join(', ')
    throw new Refusal('request/invalid', { field, reason: first.message })
  }
}

/** Nobody signs in yet. A later session turns its cookie into a person here. */
const principalOf = (_request: FastifyRequest): Principal => publicPrincipal

/** Business clock of the tenant: a demo's own instant, else real time. */
const businessNow = async (reader: Reader, clock: () => Date): Promise<Instant> =>
  (await readTenant(reader))?.businessClock ?? vietnamInstant(clock())

/** `/api/indicators/{code}` as the framework writes it: `/api/indicators/:code`. */
const frameworkPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1')

/** Makes the function that registers declared routes with the framework. */
export const binder =
  (app: FastifyInstance, { database, tenant, clock }: BindOptions): Bind =>
  (route, handler) => {
    const checkParams = checkAgainst(route.params)
    const checkQuery = checkAgainst(route.query)
    const answer = async (request: FastifyRequest) => {
      checkParams(request.params)
      checkQuery(request.query)
      return database.read(tenant, async (reader) => {
        const lang = languageOf(request.headers['accept-language'])
        const asking = { principal: principalOf(request), now: await businessNow(reader, clock), lang }
        return handler({ reader, asking, params: request.params as never, query: request.query as never })
      })
    }
    app.get(frameworkPath(route.path), (request) => answer(request))
  }
