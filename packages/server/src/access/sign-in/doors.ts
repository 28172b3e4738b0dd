import { Refusal } from '@giaoban/core/findings'
import { type TSchema, Type } from 'typebox'
import type { SignInOptions } from './options.ts'
import { accountPace, addressPace, type Counter, letterPace, pairPace } from './throttle.ts'

type Body = Readonly<Record<string, unknown>>

/** One door of the library that stands open; all others are shut. */
export interface Door {
  /** Below `/api/auth`. */
  readonly path: string
  /** Its body: closed, so that nothing slips through to the library. */
  readonly body: TSchema
  /** What is counted, and slowed down. `person`: whose session the request carries. */
  readonly counters: (body: Body, address: string, person: string | null) => readonly Counter[]
  /** What an attempt that fails is called in the audit; absent: it is no attempt at a secret. */
  readonly attempt?: string
  /** Body as the library gets it. Throws when the door cannot be used here. */
  readonly prepare?: (body: Body, signIn: SignInOptions) => Body
  /** What of the library's answer goes to the browser. */
  readonly answer?: (answer: Body) => Body
  /** Chooses a password: this field must hold a good one. */
  readonly newPassword?: 'newPassword'
}

const text = (maxLength: number): TSchema => Type.String({ minLength: 1, maxLength })
const closed = (fields: Readonly<Record<string, TSchema>>): TSchema =>
  Type.Object(fields, { additionalProperties: false })
const email = text(254)
const password = text(1024)
const code = text(32)

const ofAddress = (address: string): Counter => ({ of: `address:${address}`, pace: addressPace, clears: false })

const ofAccount = (account: string, address: string): readonly Counter[] => [
  { of: `pair:${account}:${address}`, pace: pairPace, clears: true },
  { of: `account:${account}`, pace: accountPace, clears: false },
  ofAddress(address),
]

const ofEmail = (body: Body, address: string): readonly Counter[] =>
  ofAccount(String(body['email']).trim().toLowerCase(), address)

const ofPerson = (_body: Body, address: string, person: string | null): readonly Counter[] =>
  ofAccount(`id:${person ?? address}`, address)

/** A place of ours: everything else could lead astray whoever comes back from the provider. */
const isOwnPlace = (path: unknown): boolean =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) && new URL(path, 'http://own.invalid').host === 'own.invalid'

const requireProvider = (body: Body, { provider }: SignInOptions): Body => {
  if (provider === null || body['provider'] !== provider.id) throw new Refusal('not-found', { text: 'provider' })
  if (!isOwnPlace(body['callbackURL'])) throw new Refusal('request/invalid', { field: 'callbackURL', reason: null })
  return { ...body, errorCallbackURL: '/dang-nhap', disableRedirect: true }
}

const requireMail = (body: Body, { mail }: SignInOptions): Body => {
  if (mail === null) throw new Refusal('sign-in/no-mail')
  return body
}

/** Every door that is open, in the order in which people meet them. */
export const doors: readonly Door[] = [
  {
    path: '/sign-in/email',
    body: closed({ email, password }),
    counters: ofEmail,
    attempt: 'password',
    answer: ({ twoFactorRedirect }) => ({ twoFactor: twoFactorRedirect === true }),
  },
  {
    path: '/two-factor/verify-totp',
    body: closed({ code }),
    counters: (_body, address) => [ofAddress(address)],
    attempt: 'code',
  },
  {
    path: '/two-factor/verify-backup-code',
    body: closed({ code }),
    counters: (_body, address) => [ofAddress(address)],
    attempt: 'backup-code',
  },
  { path: '/sign-in/demo', body: closed({ person: text(200) }), counters: () => [] },
  {
    path: '/sign-in/social',
    body: closed({ provider: text(40), callbackURL: text(2000) }),
    counters: () => [],
    prepare: requireProvider,
    answer: ({ url }) => ({ url }),
  },
  { path: '/sign-out', body: closed({}), counters: () => [] },
  {
    path: '/request-password-reset',
    body: closed({ email }),
    counters: (body, address) => [
      { of: `letter:${String(body['email']).trim().toLowerCase()}`, pace: letterPace, clears: false },
      { of: `letters:${address}`, pace: { ...letterPace, free: 30 }, clears: false },
    ],
    prepare: requireMail,
  },
  {
    path: '/reset-password',
    body: closed({ token: text(200), newPassword: password }),
    counters: (_body, address) => [ofAddress(address)],
    attempt: 'link',
    newPassword: 'newPassword',
  },
  {
    path: '/change-password',
    body: closed({ currentPassword: password, newPassword: password }),
    counters: ofPerson,
    attempt: 'current-password',
    prepare: (body) => ({ ...body, revokeOtherSessions: true }),
    newPassword: 'newPassword',
  },
  {
    path: '/two-factor/enable',
    body: closed({ password }),
    counters: ofPerson,
    attempt: 'current-password',
    answer: ({ totpURI, backupCodes }) => ({ totpUri: totpURI, backupCodes }),
  },
  {
    path: '/two-factor/disable',
    body: closed({ password }),
    counters: ofPerson,
    attempt: 'current-password',
  },
  {
    path: '/two-factor/generate-backup-codes',
    body: closed({ password }),
    counters: ofPerson,
    attempt: 'current-password',
    answer: ({ backupCodes }) => ({ backupCodes }),
  },
]
