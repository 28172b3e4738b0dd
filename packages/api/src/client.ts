import type { Lang } from '@giaoban/core/periods'
import type { Problem } from './problem.ts'
import type { Method, Named, Route } from './route.ts'
import type { Routes } from './routes.ts'

export type * from './access/agencies.ts'
export type * from './access/appointment.ts'
export type * from './access/appointments.ts'
export type * from './access/audit.ts'
export type * from './access/delegations.ts'
export type { PersonParams } from './access/fields.ts'
export type * from './access/keys.ts'
export type * from './access/notifications.ts'
export type * from './access/people.ts'
export type * from './access/people-workbook.ts'
export type * from './access/person-sign-in.ts'
export type * from './access/session.ts'
export type * from './context.ts'
export type { Problem } from './problem.ts'
export { allRoles, type Role } from './route.ts'
export type * from './statistics/areas.ts'
export type * from './statistics/data-quality.ts'
export type * from './statistics/facts.ts'
export type * from './statistics/indicator.ts'
export type * from './statistics/indicators.ts'
export type * from './statistics/scorecard.ts'
export type * from './statistics/source.ts'
export type * from './statistics/workbooks/findings.ts'
export type * from './statistics/workbooks/lines.ts'
export type * from './statistics/workbooks/sheet.ts'
export type * from './statistics/workbooks/take-in.ts'
export type * from './statistics/workbooks/workbook.ts'

type AllRoutes = Routes[keyof Routes]
type RouteAt<P, M> = Extract<AllRoutes, { readonly path: P; readonly method: M }>
type PathOf<M> = Extract<AllRoutes, { readonly method: M }>['path']
/** Every address that can be asked for. */
export type Path = PathOf<'GET'>
/** Every method that changes something. */
export type SendMethod = Exclude<Method, 'GET'>
/** Every address to which `M` can be sent. */
export type SendPath<M extends SendMethod> = PathOf<M>

type Shape<P, M> =
  RouteAt<P, M> extends Route<string, infer Params, infer Query, infer Answer, infer Body, Method>
    ? { params: Params; query: Query; answer: Answer; body: Body }
    : never
/** What a route answers. */
export type AnswerOf<P, M extends Method = 'GET'> = Shape<P, M>['answer']

type Part<Name extends string, Value> = [Value] extends [null] ? unknown : { readonly [N in Name]: Value }
/** What a call must be given: `params` of the address, `query`, `body`, and when it may be given up. */
export type CallOptions<P, M extends Method = 'GET'> = Part<'params', Shape<P, M>['params']> &
  Part<'query', Shape<P, M>['query']> &
  Part<'body', Shape<P, M>['body']> & {
    /** The file of a route that takes one. */
    readonly file?: File
    readonly signal?: AbortSignal
  }

/** A call that the server refused or failed to answer; `problem` says why in the language of the client. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** True for an error that carries the server's own words. */
export const isProblem = (error: unknown): error is ProblemError => error instanceof ProblemError

export interface ClientOptions {
  readonly fetch: typeof fetch
  /** Origin of the server, without a slash at its end; empty in the browser. */
  readonly base?: string
  readonly lang?: Lang
}

export interface Client {
  /**
   * Asks a route. Throws `ProblemError` when the server refuses, and what `fetch` throws when it cannot be reached.
   */
  get<P extends Path>(path: P, options: CallOptions<P>): Promise<AnswerOf<P>>
  /** Sends a change. Throws like `get`. */
  send<M extends SendMethod, P extends SendPath<M>>(
    method: M,
    path: P,
    options: CallOptions<P, M>,
  ): Promise<AnswerOf<P, M>>
}

/** The address of a route with its parameters filled in; absent query fields are left out. */
export const addressOf = (path: string, params: Named = {}, query: Named = {}): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`${path} needs the parameter ${name}`)
    return encodeURIComponent(value)
  })
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString()
  return search === '' ? filled : `${filled}?${search}`
}

const problemOf = async (response: Response): Promise<Problem> => {
  if (response.headers.get('content-type')?.includes('problem+json')) return (await response.json()) as Problem
  // A proxy or a broken server answered: there is no code of ours to show.
  return {
    type: 'about:blank',
    title: `${response.status} ${response.statusText}`.trim(),
    status: response.status,
    code: 'http',
    params: {},
    requestId: response.headers.get('x-request-id') ?? '',
  }
}

interface Loose {
  readonly params?: Named
  readonly query?: Named
  readonly body?: unknown
  readonly file?: File
  readonly signal?: AbortSignal
}

/** A file travels as a form with the body's fields beside it, anything else as JSON. */
const contentOf = ({ body, file }: Loose): { body?: BodyInit; headers: Record<string, string> } => {
  if (file === undefined)
    return body === undefined
      ? { headers: {} }
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const form = new FormData()
  for (const [name, value] of Object.entries((body ?? {}) as Named)) if (value !== undefined) form.append(name, value)
  form.append('file', file)
  return { body: form, headers: {} }
}

/** A typed client of the server's routes. */
export const createClient = ({ fetch, base = '', lang = 'vi' }: ClientOptions): Client => {
  const call = async (method: Method, path: string, options: Loose): Promise<never> => {
    const { headers, ...content } = contentOf(options)
    const response = await fetch(`${base}${addressOf(path, options.params, options.query)}`, {
      method,
      headers: { accept: 'application/json', 'accept-language': lang, ...headers },
      ...content,
      ...(options.signal ? { signal: options.signal } : {}),
    })
    if (!response.ok) throw new ProblemError(await problemOf(response))
    return (await response.json()) as never
  }
  return {
    get: (path, options) => call('GET', path, options),
    send: (method, path, options) => call(method, path, options),
  }
}
