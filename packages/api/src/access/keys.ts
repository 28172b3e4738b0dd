import type { Instant } from '@giaoban/core/periods'
import { Type } from 'typebox'
import { type KeyScope, keyScopes, type Route } from '../route.ts'
import { instant } from '../scalars.ts'
import { component, describe, nullable, oneOf } from '../schema.ts'

/** A key of an agency's program, without the key itself. */
export interface KeyAnswer {
  readonly id: string
  readonly name: string
  readonly scopes: readonly KeyScope[]
  /** How it begins, to tell keys apart. */
  readonly prefix: string
  /** Who made it, as the audit names them. */
  readonly madeBy: string
  readonly madeAt: Instant
  readonly expiresAt: Instant
  /** To the minute. */
  readonly lastUsedAt: Instant | null
  readonly revokedAt: Instant | null
  readonly revokeReason: string | null
}

export interface KeysAnswer {
  /** Newest first, those that no longer open anything too. */
  readonly keys: readonly KeyAnswer[]
}

/** A key that was just made: the only time that anybody sees it. */
export interface MadeKeyAnswer {
  readonly key: KeyAnswer
  readonly secret: string
}

export interface KeyBody {
  /** What it is for. */
  readonly name: string
  readonly scopes: readonly KeyScope[]
  /** Days until it expires. */
  readonly days: number
}

export interface RevokeKeyBody {
  readonly reason: string
}

const text = Type.String()
const closed = { additionalProperties: false }
const scope = oneOf(...keyScopes)
const agencyParam = describe<{ agency: string }>()(Type.Object({ agency: text }, closed))

const keyAnswer = component(
  'Key',
  describe<KeyAnswer>()(
    Type.Object({
      id: text,
      name: text,
      scopes: Type.Array(scope),
      prefix: text,
      madeBy: text,
      madeAt: instant,
      expiresAt: instant,
      lastUsedAt: nullable(instant),
      revokedAt: nullable(instant),
      revokeReason: nullable(text),
    }),
  ),
)

export const getKeys: Route<'/api/agencies/{agency}/keys', { agency: string }, null, KeysAnswer> = {
  method: 'GET',
  path: '/api/agencies/{agency}/keys',
  id: 'getKeys',
  summary: { vi: 'Khoá API của một cơ quan', en: 'The API keys of an agency' },
  params: agencyParam,
  query: null,
  answer: component('Keys', describe<KeysAnswer>()(Type.Object({ keys: Type.Array(keyAnswer) }))),
  roles: ['administrator', 'approver'],
  rows: 'agency',
  refusals: ['not-found'],
}

export const postKey: Route<'/api/agencies/{agency}/keys', { agency: string }, null, MadeKeyAnswer, KeyBody, 'POST'> = {
  method: 'POST',
  path: '/api/agencies/{agency}/keys',
  id: 'postKey',
  summary: {
    vi: 'Cấp một khoá API; khoá chỉ hiện một lần trong câu trả lời này',
    en: 'Make an API key; this answer is the only place that shows it',
  },
  params: agencyParam,
  query: null,
  body: describe<KeyBody>()(
    Type.Object(
      {
        name: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' }),
        scopes: Type.Array(scope, { minItems: 1, maxItems: 2, uniqueItems: true }),
        days: Type.Integer({ minimum: 1, maximum: 366 }),
      },
      closed,
    ),
  ),
  answer: component('MadeKey', describe<MadeKeyAnswer>()(Type.Object({ key: keyAnswer, secret: text }))),
  roles: ['administrator', 'approver'],
  rows: 'agency',
  refusals: ['not-found'],
}

export const revokeKey: Route<
  '/api/agencies/{agency}/keys/{key}/revoke',
  { agency: string; key: string },
  null,
  KeyAnswer,
  RevokeKeyBody,
  'POST'
> = {
  method: 'POST',
  path: '/api/agencies/{agency}/keys/{key}/revoke',
  id: 'revokeKey',
  summary: { vi: 'Thu hồi một khoá API, có lý do', en: 'Revoke an API key, with a reason' },
  params: describe<{ agency: string; key: string }>()(
    Type.Object({ agency: text, key: Type.String({ format: 'uuid' }) }, closed),
  ),
  query: null,
  body: describe<RevokeKeyBody>()(
    Type.Object({ reason: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }) }, closed),
  ),
  answer: keyAnswer,
  roles: ['administrator', 'approver'],
  rows: 'agency',
  refusals: ['not-found'],
}
