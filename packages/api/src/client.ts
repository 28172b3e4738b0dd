import type { Lang } from '@giaoban/core/periods'
import type { Problem } from './problem.ts'
import type { Named, Route } from './route.ts'
import type { Routes } from './routes.ts'

export type * from './context.ts'
export type { Problem } from './problem.ts'
export type * from './statistics/indicator.ts'
export type * from './statistics/scorecard.ts'
export type * from './statistics/source.ts'

type AllRoutes = Routes[keyof Routes]
/** Every address that can be asked for. */
export type Path = AllRoutes['path']
type RouteAt<P extends Path> = Extract<AllRoutes, { readonly path: P }>
/** What a route answers. */
export type AnswerOf<P extends Path> =
  RouteAt<P> extends Route<P, infer _Params, infer _Query, infer Answer> ? Answer : never
type ParamsOf<P extends Path> = RouteAt<P> extends Route<P, infer Params, infer _Query, infer _Answer> ? Params : never
type QueryOf<P extends Path> = RouteAt<P> extends Route<P, infer _Params, infer Query, infer _Answer> ? Query : never

type Part<Name extends string, Value> = [Value] extends [null] ? unknown : { readonly [N in Name]: Value }
/** What a call must be given: `params` of the address, `query`, and when it may be given up. */
export type CallOptions<P extends Path> = Part<'params', ParamsOf<P>> &
  Part<'query', QueryOf<P>> & { readonly signal?: AbortSignal }

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

/** A typed client of the server's routes. */
export const createClient = ({ fetch, base = '', lang = 'vi' }: ClientOptions): Client => ({
  async get(path, options) {
    const { params, query, signal } = options as { params?: Named; query?: Named; signal?: AbortSignal }
    const response = await fetch(`${base}${addressOf(path, params, query)}`, {
      headers: { accept: 'application/json', 'accept-language': lang },
      ...(signal ? { signal } : {}),
    })
    if (!response.ok) throw new ProblemError(await problemOf(response))
    return (await response.json()) as AnswerOf<typeof path>
  },
})
