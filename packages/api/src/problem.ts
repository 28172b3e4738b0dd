import type { Params } from '@giaoban/core/findings'
import { Type } from 'typebox'
import { component, describe, type Schema } from './schema.ts'
import { params } from './statistics/schemas.ts'

/** A refusal or failure on the wire: `application/problem+json` (RFC 9457). */
export interface Problem {
  /** Address of the code's page in the reference, e.g. `urn:giaoban:refusal:edition/not-published`. */
  readonly type: string
  /** One sentence in the language that was asked for. */
  readonly title: string
  readonly status: number
  /** Code of the registry of refusals; `bug` for a failure of ours. */
  readonly code: string
  readonly params: Params
  /** Stands in the log beside what went wrong. */
  readonly requestId: string
}

export const problem: Schema<Problem> = component<Problem>(
  'Problem',
  describe<Problem>()(
    Type.Object({
      type: Type.String(),
      title: Type.String(),
      status: Type.Integer(),
      code: Type.String(),
      params,
      requestId: Type.String(),
    }),
  ),
)
