import type { RefusalCode } from '@giaoban/core/findings'
import type { Words } from '@giaoban/core/statistics'
import type { Schema } from './schema.ts'

/** What somebody may be within a province; the public is nobody in particular. */
export const allRoles = [
  'reporter',
  'approver',
  'synthesiser',
  'secretariat',
  'chair',
  'observer',
  'administrator',
] as const
export type Role = (typeof allRoles)[number]

/** What a program's key opens: `read` asks, `write` hands in. */
export const keyScopes = ['read', 'write'] as const
export type KeyScope = (typeof keyScopes)[number]

/** Parameters of an address or query: text by name. */
export type Named = Readonly<Record<string, string | undefined>>

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * Whose rows a route touches: `none` · `published` figures, and what the caller sees beyond them · `province`: any row of the
 * province · `agency`: those of the caller's own agencies, and of all for a role that sees the province · `self`: the caller's.
 */
export type Rows = 'none' | 'published' | 'province' | 'agency' | 'self'

/** A file that comes with the call, as multipart/form-data; the body's fields stand beside it. */
export interface Upload {
  /** Kinds as the file's own bytes tell them. */
  readonly accepts: readonly ('xlsx' | 'xls' | 'csv' | 'docx')[]
  readonly maxBytes: number
}

/** One door of the server, declared once: the server registers it, the client calls it, the OpenAPI document describes it. */
export interface Route<Path extends string, Params, Query, Answer, Body = null, M extends Method = 'GET'> {
  readonly method: M
  /** OpenAPI notation: `/api/indicators/{code}`. */
  readonly path: Path
  /** `operationId` of the OpenAPI document. */
  readonly id: string
  readonly summary: Words
  readonly params: Schema<Params> | null
  readonly query: Schema<Query> | null
  /** Absent: the call has no body. Closed: a field that is not named is refused. */
  readonly body?: Schema<Body>
  readonly upload?: Upload
  readonly answer: Schema<Answer>
  /** Who may call: `public` answers anybody, `signedIn` any person of the province. */
  readonly roles: 'public' | 'signedIn' | readonly Role[]
  readonly rows: Rows
  /** Refusals of its own, beside `request/invalid` and those of signing in. */
  readonly refusals: readonly RefusalCode[]
}

/** A route whose types do not matter here. */
export type AnyRoute = Route<string, unknown, unknown, unknown, unknown, Method>
