import type { Instant } from '@giaoban/core/periods'
import { Type } from 'typebox'
import type { Role, Route } from '../route.ts'
import { instant } from '../scalars.ts'
import { component, describe, nullable } from '../schema.ts'
import { closed, type PersonParams, personParams } from './fields.ts'

/** Where somebody chooses a password, once. */
export interface PasswordLink {
  /** Below the address of the server, to be handed over by whoever asked; shown only in this answer. Null: it was mailed instead. */
  readonly path: string | null
  /** Address to which it was mailed. */
  readonly mailedTo: string | null
}

/** What taking off a second step did. */
export interface SecondStepReset {
  /** Sessions that ended with it. */
  readonly ended: number
}

/** A session of somebody who is signed in. */
export interface PersonSession {
  readonly id: string
  readonly beganAt: Instant
  readonly expiresAt: Instant
  readonly address: string | null
  readonly device: string | null
  readonly via: string
}

/** Where somebody is signed in, and how they sign in. */
export interface PersonSessions {
  readonly sessions: readonly PersonSession[]
  /** Whether signing in has a second step. */
  readonly twoFactor: boolean
}

const administrator: readonly Role[] = ['administrator']

export const postPasswordLink: Route<
  '/api/people/{person}/password-link',
  PersonParams,
  null,
  PasswordLink,
  null,
  'POST'
> = {
  method: 'POST',
  path: '/api/people/{person}/password-link',
  id: 'postPasswordLink',
  summary: {
    vi: 'Tạo đường dẫn đặt mật khẩu dùng một lần; có hộp thư thì gửi cho chính người đó',
    en: 'Makes a one-time link to choose a password; where there is mail it goes to the person',
  },
  params: personParams,
  query: null,
  answer: component(
    'PasswordLink',
    describe<PasswordLink>()(Type.Object({ path: nullable(Type.String()), mailedTo: nullable(Type.String()) })),
  ),
  roles: administrator,
  rows: 'province',
  refusals: ['not-found'],
}

export const resetSecondStep: Route<
  '/api/people/{person}/second-step/reset',
  PersonParams,
  null,
  SecondStepReset,
  null,
  'POST'
> = {
  method: 'POST',
  path: '/api/people/{person}/second-step/reset',
  id: 'resetSecondStep',
  summary: {
    vi: 'Gỡ bước xác thực thứ hai của người mất điện thoại, kết thúc mọi phiên',
    en: 'Takes the second step off somebody who lost the telephone, and ends every session',
  },
  params: personParams,
  query: null,
  answer: describe<SecondStepReset>()(Type.Object({ ended: Type.Integer() })),
  roles: administrator,
  rows: 'province',
  refusals: ['not-found', 'sign-in/two-factor'],
}

export const getSessions: Route<'/api/people/{person}/sessions', PersonParams, null, PersonSessions> = {
  method: 'GET',
  path: '/api/people/{person}/sessions',
  id: 'getSessions',
  summary: { vi: 'Các phiên đăng nhập đang mở', en: 'Open sessions' },
  params: personParams,
  query: null,
  answer: component(
    'PersonSessions',
    describe<PersonSessions>()(
      Type.Object({
        sessions: Type.Array(
          Type.Object({
            id: Type.String(),
            beganAt: instant,
            expiresAt: instant,
            address: nullable(Type.String()),
            device: nullable(Type.String()),
            via: Type.String(),
          }),
        ),
        twoFactor: Type.Boolean(),
      }),
    ),
  ),
  roles: 'signedIn',
  rows: 'self',
  refusals: ['not-found'],
}

export const endSessions: Route<
  '/api/people/{person}/sessions/end',
  PersonParams,
  null,
  { readonly ended: number },
  { readonly session?: string },
  'POST'
> = {
  method: 'POST',
  path: '/api/people/{person}/sessions/end',
  id: 'endSessions',
  summary: { vi: 'Kết thúc một phiên, hoặc mọi phiên', en: 'Ends one session, or all' },
  params: personParams,
  query: null,
  body: describe<{ readonly session?: string }>()(
    closed({ session: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })) }),
  ),
  answer: describe<{ readonly ended: number }>()(Type.Object({ ended: Type.Integer() })),
  roles: 'signedIn',
  rows: 'self',
  refusals: ['not-found'],
}
