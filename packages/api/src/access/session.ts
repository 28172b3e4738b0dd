import type { Instant } from '@giaoban/core/periods'
import { Type } from 'typebox'
import { allRoles, type KeyScope, keyScopes, type Role, type Route } from '../route.ts'
import { instant } from '../scalars.ts'
import { component, describe, nullable, oneOf } from '../schema.ts'

/** A role that the asker holds at an agency. */
export interface GrantAnswer {
  readonly role: Role
  readonly agency: string
  /** In the language of the request. */
  readonly agencyName: string
  /** Name of the person who is away, when the role is lent. */
  readonly onBehalfOf: string | null
  /** When it is given back. */
  readonly until: Instant | null
}

/** Who asks. */
export interface MeAnswer {
  /** Null: nobody is signed in. */
  readonly person: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly illustrative: boolean
  } | null
  /** The API key that asks, when it is one. */
  readonly key?: { readonly id: string; readonly agency: string; readonly scopes: readonly KeyScope[] }
  readonly grants: readonly GrantAnswer[]
  /** Whether signing in has a second step. */
  readonly twoFactor: boolean
  /** Roles that are held only once it has one. */
  readonly waiting: readonly Role[]
  /** Notifications that were not read yet. */
  readonly unread: number
}

export interface SignInWaysAnswer {
  readonly password: boolean
  /** Providers of the province, to be sent to `/api/auth/sign-in/social`. */
  readonly oidc: readonly { readonly id: string; readonly name: string }[]
  readonly demo: boolean
  /** Whether a forgotten password can be recovered by mail. */
  readonly recovery: boolean
}

/** An invented person of the demonstration whom anybody may become. */
export interface DemoAccountAnswer {
  readonly person: string
  readonly name: string
  /** What they are at their agency. */
  readonly title: string
  readonly role: Role
  readonly agency: string
  readonly agencyName: string
}

export interface DemoAccountsAnswer {
  readonly accounts: readonly DemoAccountAnswer[]
}

/** One place at which the asker is signed in. */
export interface SessionAnswer {
  readonly id: string
  readonly beganAt: Instant
  readonly expiresAt: Instant
  /** Network address. */
  readonly address: string | null
  /** What the browser says of itself. */
  readonly device: string | null
  /** Whether it is the one that asks. */
  readonly here: boolean
}

/** What the asker signs in with, and where they are signed in. */
export interface MyAccountAnswer {
  readonly password: boolean
  readonly twoFactor: boolean
  readonly providers: readonly string[]
  readonly sessions: readonly SessionAnswer[]
}

export interface EndedAnswer {
  /** How many sessions were ended. */
  readonly ended: number
}

const role = oneOf(...allRoles)
const text = Type.String()

export const getMe: Route<'/api/me', null, null, MeAnswer> = {
  method: 'GET',
  path: '/api/me',
  id: 'getMe',
  summary: { vi: 'Ai đang hỏi, giữ vai trò gì, ở cơ quan nào', en: 'Who asks, with which roles at which agencies' },
  params: null,
  query: null,
  answer: component(
    'Me',
    describe<MeAnswer>()(
      Type.Object({
        person: nullable(Type.Object({ id: text, name: text, email: text, illustrative: Type.Boolean() })),
        key: Type.Optional(Type.Object({ id: text, agency: text, scopes: Type.Array(oneOf(...keyScopes)) })),
        grants: Type.Array(
          Type.Object({
            role,
            agency: text,
            agencyName: text,
            onBehalfOf: nullable(text),
            until: nullable(instant),
          }),
        ),
        twoFactor: Type.Boolean(),
        waiting: Type.Array(role),
        unread: Type.Integer(),
      }),
    ),
  ),
  roles: 'public',
  rows: 'self',
  refusals: [],
}

export const getSignInWays: Route<'/api/sign-in/ways', null, null, SignInWaysAnswer> = {
  method: 'GET',
  path: '/api/sign-in/ways',
  id: 'getSignInWays',
  summary: { vi: 'Các cách đăng nhập của máy chủ này', en: 'The ways to sign in to this server' },
  params: null,
  query: null,
  answer: component(
    'SignInWays',
    describe<SignInWaysAnswer>()(
      Type.Object({
        password: Type.Boolean(),
        oidc: Type.Array(Type.Object({ id: text, name: text })),
        demo: Type.Boolean(),
        recovery: Type.Boolean(),
      }),
    ),
  ),
  roles: 'public',
  rows: 'none',
  refusals: [],
}

export const getDemoAccounts: Route<'/api/demo/accounts', null, null, DemoAccountsAnswer> = {
  method: 'GET',
  path: '/api/demo/accounts',
  id: 'getDemoAccounts',
  summary: {
    vi: 'Những người minh hoạ của bản trình diễn, ai cũng đăng nhập được',
    en: 'The invented people of the demonstration, whom anybody may become',
  },
  params: null,
  query: null,
  answer: component(
    'DemoAccounts',
    describe<DemoAccountsAnswer>()(
      Type.Object({
        accounts: Type.Array(
          Type.Object({ person: text, name: text, title: text, role, agency: text, agencyName: text }),
        ),
      }),
    ),
  ),
  roles: 'public',
  rows: 'none',
  refusals: ['not-found'],
}

export const getMyAccount: Route<'/api/me/account', null, null, MyAccountAnswer> = {
  method: 'GET',
  path: '/api/me/account',
  id: 'getMyAccount',
  summary: {
    vi: 'Cách đăng nhập và các phiên đang mở của chính mình',
    en: 'What the asker signs in with, and where they are signed in',
  },
  params: null,
  query: null,
  answer: component(
    'MyAccount',
    describe<MyAccountAnswer>()(
      Type.Object({
        password: Type.Boolean(),
        twoFactor: Type.Boolean(),
        providers: Type.Array(text),
        sessions: Type.Array(
          Type.Object({
            id: text,
            beganAt: instant,
            expiresAt: instant,
            address: nullable(text),
            device: nullable(text),
            here: Type.Boolean(),
          }),
        ),
      }),
    ),
  ),
  roles: 'signedIn',
  rows: 'self',
  refusals: [],
}

const ended = component('Ended', describe<EndedAnswer>()(Type.Object({ ended: Type.Integer() })))

export const endMySession: Route<
  '/api/me/sessions/{session}/end',
  { session: string },
  null,
  EndedAnswer,
  null,
  'POST'
> = {
  method: 'POST',
  path: '/api/me/sessions/{session}/end',
  id: 'endMySession',
  summary: { vi: 'Kết thúc một phiên đăng nhập của mình', en: "End one of the asker's sessions" },
  params: describe<{ session: string }>()(Type.Object({ session: text }, { additionalProperties: false })),
  query: null,
  answer: ended,
  roles: 'signedIn',
  rows: 'self',
  refusals: ['not-found'],
}

export const endMyOtherSessions: Route<'/api/me/sessions/end-others', null, null, EndedAnswer, null, 'POST'> = {
  method: 'POST',
  path: '/api/me/sessions/end-others',
  id: 'endMyOtherSessions',
  summary: { vi: 'Kết thúc mọi phiên khác của mình', en: 'End all other sessions of the asker' },
  params: null,
  query: null,
  answer: ended,
  roles: 'signedIn',
  rows: 'self',
  refusals: [],
}
