import type { RefusalCode } from '@giaoban/core/findings'
import type { Words } from '@giaoban/core/statistics'
import type { Schema } from './schema.ts'

/** Who somebody is within a tenant; `public` is nobody in particular. */
export type Role = 'reporter' | 'approver' | 'synthesiser' | 'secretariat' | 'chair' | 'observer' | 'administrator'

/** Parameters of an address or query: text by name. */
export type Named = Readonly<Record<string, string | undefined>>

/** One door of the server, declared once: the server registers it, the client calls it, the OpenAPI document describes it. */
export interface Route<Path extends string, Params, Query, Answer> {
  readonly method: 'GET'
  /** OpenAPI notation: `/api/indicators/{code}`. */
  readonly path: Path
  /** `operationId` of the OpenAPI document. */
  readonly id: string
  readonly summary: Words
  readonly params: Schema<Params> | null
  readonly query: Schema<Query> | null
  readonly answer: Schema<Answer>
  /** `public`: answers anybody, though only what is published. */
  readonly roles: 'public' | readonly Role[]
  /** Refusals of its own, beside `request/invalid`. */
  readonly refusals: readonly RefusalCode[]
}

/** A route whose types do not matter here. */
export type AnyRoute = Route<string, unknown, unknown, unknown>
