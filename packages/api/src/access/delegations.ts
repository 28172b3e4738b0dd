import type { Instant } from '@giaoban/core/periods'
import type { Words } from '@giaoban/core/statistics'
import { Type } from 'typebox'
import { allRoles, type Role, type Route } from '../route.ts'
import { instant, words } from '../scalars.ts'
import { component, describe, nullable, oneOf } from '../schema.ts'
import { line, personId, uuid } from './fields.ts'

/** During an absence somebody else uses the roles of an appointment. */
export interface DelegationAnswer {
  readonly id: string
  readonly appointment: string
  readonly holder: { readonly person: string; readonly name: string }
  readonly delegate: { readonly person: string; readonly name: string }
  readonly agency: string
  readonly agencyName: Words
  readonly title: string
  readonly roles: readonly Role[]
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly reason: string
  readonly revokedAt: Instant | null
  readonly revokeReason: string | null
  /** At the business clock. */
  readonly state: 'coming' | 'active' | 'over' | 'revoked'
  /** Whether the caller may take it back now. */
  readonly mayRevoke: boolean
}

export interface DelegationsAnswer {
  /** Newest first. */
  readonly delegations: readonly DelegationAnswer[]
}

export interface DelegationBody {
  readonly appointment: string
  readonly delegate: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly reason: string
}

const delegation = component(
  'Delegation',
  describe<DelegationAnswer>()(
    Type.Object({
      id: Type.String(),
      appointment: Type.String(),
      holder: Type.Object({ person: Type.String(), name: Type.String() }),
      delegate: Type.Object({ person: Type.String(), name: Type.String() }),
      agency: Type.String(),
      agencyName: words,
      title: Type.String(),
      roles: Type.Array(oneOf(...allRoles)),
      startsAt: instant,
      endsAt: instant,
      reason: Type.String(),
      revokedAt: nullable(instant),
      revokeReason: nullable(Type.String()),
      state: oneOf('coming', 'active', 'over', 'revoked'),
      mayRevoke: Type.Boolean(),
    }),
  ),
)

export const getDelegations: Route<'/api/delegations', null, { readonly person?: string }, DelegationsAnswer> = {
  method: 'GET',
  path: '/api/delegations',
  id: 'getDelegations',
  summary: {
    vi: 'Uỷ quyền: của mình, cho mình, và của cơ quan mình đứng đầu',
    en: 'Delegations: one’s own, those to oneself, and those of the agency that one heads',
  },
  params: null,
  query: describe<{ readonly person?: string }>()(
    Type.Object({ person: Type.Optional(personId) }, { additionalProperties: false }),
  ),
  answer: component('Delegations', describe<DelegationsAnswer>()(Type.Object({ delegations: Type.Array(delegation) }))),
  roles: 'signedIn',
  rows: 'agency',
  refusals: [],
}

export const postDelegation: Route<'/api/delegations', null, null, DelegationAnswer, DelegationBody, 'POST'> = {
  method: 'POST',
  path: '/api/delegations',
  id: 'postDelegation',
  summary: {
    vi: 'Uỷ quyền một chức vụ của mình trong thời gian vắng; quản trị uỷ quyền thay được',
    en: 'Delegates an appointment of one’s own during an absence; an administrator may do it for the holder',
  },
  params: null,
  query: null,
  body: describe<DelegationBody>()(
    Type.Object(
      { appointment: uuid, delegate: personId, startsAt: instant, endsAt: instant, reason: line(500) },
      { additionalProperties: false },
    ),
  ),
  answer: delegation,
  roles: 'signedIn',
  rows: 'self',
  refusals: [
    'not-found',
    'delegation/self',
    'delegation/span',
    'delegation/outside',
    'delegation/overlap',
    'delegation/inactive',
  ],
}

export const revokeDelegation: Route<
  '/api/delegations/{delegation}/revoke',
  { readonly delegation: string },
  null,
  DelegationAnswer,
  { readonly reason: string },
  'POST'
> = {
  method: 'POST',
  path: '/api/delegations/{delegation}/revoke',
  id: 'revokeDelegation',
  summary: { vi: 'Thu hồi một uỷ quyền', en: 'Takes a delegation back' },
  params: describe<{ readonly delegation: string }>()(
    Type.Object({ delegation: uuid }, { additionalProperties: false }),
  ),
  query: null,
  body: describe<{ readonly reason: string }>()(Type.Object({ reason: line(500) }, { additionalProperties: false })),
  answer: delegation,
  roles: 'signedIn',
  rows: 'self',
  refusals: ['not-found', 'delegation/over'],
}
