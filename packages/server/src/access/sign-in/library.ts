import { randomBytes } from 'node:crypto'
import { kyselyAdapter } from '@better-auth/kysely-adapter'
import type { GenericEndpointContext } from 'better-auth'
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { Kysely } from 'kysely'
import type { Database } from '../../db/database.ts'
import type { AccountChange } from './account-changes.ts'
import { makeBackupCodes } from './backup-codes.ts'
import { demoSignIn } from './demo-sign-in.ts'
import type { SignInOptions } from './options.ts'
import { passwordLength } from './password-strength.ts'
import { takeCode } from './used-codes.ts'

/** What the library is given of the running system. */
export interface LibraryOptions {
  readonly db: Database
  readonly tenant: string
  readonly signIn: SignInOptions
  /** Whether browsers reach this server by https: cookies are then locked to it. */
  readonly secure: boolean
  /** Sends the link of a new password; does not wait for the letter to leave. */
  readonly sendLink: (to: { readonly id: string; readonly name: string; readonly email: string }, token: string) => void
  /** Tells somebody that how they sign in has changed; does not wait for the letter to leave. */
  readonly tellChange: (to: { readonly name: string; readonly email: string }, change: AccountChange) => void
  /** Whether somebody is an invented person of a demonstration. */
  readonly isDemoAccount: (person: string) => Promise<boolean>
  readonly log: (level: 'error' | 'warn' | 'info' | 'debug', message: string) => void
}

/** The part of the library that the rest of sign-in uses. */
export interface Library {
  /** Answers a request below `/api/auth`. */
  readonly handler: (request: Request) => Promise<Response>
  /** Whose session a request carries; null: none that stands. */
  readonly readSession: (headers: Headers) => Promise<SignedIn | null>
  /** Sends somebody the link at which they choose a password, if there is an account of that address. */
  readonly sendPasswordLink: (email: string) => Promise<void>
  /** Makes such a link for somebody who has no mail: answers its token. */
  readonly makePasswordLink: (person: string) => Promise<string>
}

export interface SignedIn {
  readonly person: string
  readonly name: string
  readonly email: string
  /** Id of the session. */
  readonly session: string
  readonly via: string
  readonly twoFactor: boolean
}

/** A working day: whoever signed in this morning signs in anew tomorrow. */
export const sessionSeconds: number = 12 * 60 * 60
/** How long a link in a letter is good for. */
export const linkSeconds: number = 30 * 60

/** By which door a session came in, from the address that made it; the rest renew one that stands. */
const viaOf = new Map([
  ['/sign-in/email', 'password'],
  ['/two-factor/verify-totp', 'code'],
  ['/two-factor/verify-backup-code', 'backup-code'],
  ['/callback/:id', 'provider'],
  ['/sign-in/demo', 'demo'],
])

/** Addresses that change a password, or the second step of the account itself. */
const passwordPaths: ReadonlySet<string> = new Set(['/change-password', '/reset-password'])
const secondStepChanges: ReadonlyMap<string, AccountChange> = new Map([
  ['/two-factor/verify-totp', 'secondStepOn'],
  ['/two-factor/disable', 'secondStepOff'],
])

const columns = {
  user: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
  session: {
    userId: 'user_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
  },
  account: {
    accountId: 'account_id',
    providerId: 'provider_id',
    userId: 'user_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    createdAt: 'created_at',
    updatedAt: 'updated_at',
  },
  verification: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
  twoFactor: {
    userId: 'user_id',
    backupCodes: 'backup_codes',
    failedVerificationCount: 'failed_verification_count',
    lockedUntil: 'locked_until',
  },
} as const

const providerPlugin = ({ provider }: SignInOptions): ReturnType<typeof genericOAuth>[] =>
  provider === null
    ? []
    : [
        genericOAuth({
          config: [
            {
              providerId: provider.id,
              name: provider.name,
              clientId: provider.clientId,
              clientSecret: provider.clientSecret,
              discoveryUrl: `${provider.issuer}/.well-known/openid-configuration`,
              requireIdTokenVerification: true,
              scopes: ['openid', 'email', 'profile'],
              // People come from the administrator, never from a provider.
              disableSignUp: true,
              pkce: true,
            },
          ],
        }),
      ]

/** Sets the library up on the store. It keeps time by itself: sessions and codes live in real time. */
export const openLibrary = (options: LibraryOptions): Library => {
  const { db, tenant, signIn, secure, sendLink, tellChange, isDemoAccount, log } = options
  const kysely = new Kysely<object>({ dialect: db.signInDialect(tenant) }).withSchema('auth')
  const requireNewCode = async (person: string, body: unknown): Promise<void> => {
    const code = String((body as { code?: unknown } | undefined)?.code)
    if (!(await takeCode(kysely, { secret: signIn.secret, person, code })))
      throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'a code that was used' })
  }
  const tellPassword = async (
    { userId }: { readonly userId: string },
    context: Pick<GenericEndpointContext, 'path' | 'context'> | null,
  ): Promise<void> => {
    if (!context || !passwordPaths.has(context.path)) return
    const user = await context.context.internalAdapter.findUserById(userId)
    if (user) tellChange(user, 'password')
  }
  const auth = betterAuth({
    appName: 'Giao ban',
    secret: signIn.secret,
    ...(signIn.url === null ? {} : { baseURL: signIn.url }),
    basePath: '/api/auth',
    database: kyselyAdapter(kysely, { type: 'postgres', transaction: true }),
    user: { fields: columns.user },
    session: {
      fields: columns.session,
      additionalFields: { via: { type: 'string', required: false, input: false } },
      expiresIn: sessionSeconds,
      disableSessionRefresh: true,
      freshAge: 0,
    },
    account: { fields: columns.account, encryptOAuthTokens: true },
    verification: { fields: columns.verification, storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      resetPasswordTokenExpiresIn: linkSeconds,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => sendLink(user, token),
    },
    plugins: [
      twoFactor({
        issuer: 'Giao ban',
        backupCodeOptions: { customBackupCodesGenerate: makeBackupCodes },
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: { modelName: 'two_factor', fields: columns.twoFactor },
        },
      }),
      ...providerPlugin(signIn),
      demoSignIn(isDemoAccount),
    ],
    databaseHooks: {
      account: {
        create: { after: async (account, context) => tellPassword(account, context) },
        update: { after: async (account, context) => tellPassword(account, context) },
      },
      user: {
        update: {
          after: async (user, context) => {
            const change = secondStepChanges.get(context?.path ?? '')
            if (change) tellChange(user, change)
          },
        },
      },
      session: {
        create: {
          before: async (session, context) => {
            const via = viaOf.get(context?.path ?? '') ?? 'renewed'
            if (via === 'code') await requireNewCode(session.userId, context?.body)
            return { data: { ...session, via } }
          },
        },
      },
    },
    // Ours counts failures by account and by address, and says when to come again.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: secure ? '__Host-giaoban' : 'giaoban',
      useSecureCookies: false,
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      // The doors themselves refuse what comes from elsewhere.
      disableCSRFCheck: true,
      ipAddress: { ipAddressHeaders: ['x-giaoban-address'] },
    },
    onAPIError: { errorURL: '/dang-nhap' },
    telemetry: { enabled: false },
    logger: { log: (level, message) => log(level as 'error', message) },
  })
  return {
    handler: auth.handler,
    readSession: async (headers) => {
      const found = await auth.api.getSession({ headers })
      if (!found) return null
      const { session, user } = found as typeof found & {
        session: { via: string }
        user: { twoFactorEnabled: boolean }
      }
      return {
        person: user.id,
        name: user.name,
        email: user.email,
        session: session.id,
        via: session.via,
        twoFactor: user.twoFactorEnabled,
      }
    },
    sendPasswordLink: async (email) => {
      await auth.api.requestPasswordReset({ body: { email } })
    },
    makePasswordLink: async (person) => {
      const token = randomBytes(24).toString('base64url')
      const { internalAdapter } = await auth.$context
      // What the library itself keeps of a link that it sends.
      await internalAdapter.createVerificationValue({
        value: person,
        identifier: `reset-password:${token}`,
        expiresAt: new Date(Date.now() + linkSeconds * 1000),
      })
      return token
    },
  }
}
