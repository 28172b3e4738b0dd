import { Refusal } from '@giaoban/core/findings'
import type { Instant } from '@giaoban/core/periods'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { makeIdentifyKey } from '../keys/identify-key.ts'
import type { Principal } from '../principal.ts'
import { type AccountChange, changeLetter } from './account-changes.ts'
import { makeIdentify } from './identify.ts'
import { takeInvitation, takeInvitations } from './invitations.ts'
import type { Library, LibraryOptions } from './library.ts'
import { openMail, passwordLetter } from './mail.ts'
import { openDoors } from './open-doors.ts'
import type { SignInOptions } from './options.ts'
import { openThrottle } from './throttle.ts'

export interface OpenSignInOptions {
  readonly app: FastifyInstance
  readonly db: Database
  readonly tenant: string
  readonly clock: () => Date
  readonly signIn: SignInOptions
  /** Requests a minute from one address, for the whole server. */
  readonly requestsPerMinute: number
}

/** What the rest of the server asks of sign-in. */
export interface SignIn {
  /** Who sends a request, at an instant of the business clock. */
  readonly identify: (request: FastifyRequest, now: Instant) => Promise<Principal>
  /**
   * Makes the link at which somebody chooses a password, for whoever was invited in the transaction before: answers its path. Throws
   * `not-found` for anybody else.
   */
  readonly makePasswordLink: (request: FastifyRequest, person: string) => Promise<string>
  /** Tells a person by letter what changed of how they sign in, once the change is kept; without mail nothing leaves. */
  readonly tellChange: (person: string, change: AccountChange) => Promise<void>
}

const isDemoAccount = async ({ db, tenant }: OpenSignInOptions, person: string): Promise<boolean> =>
  db.read(asOperator(tenant), async (reader) => {
    const row = await reader.db
      .selectFrom('person')
      .innerJoin('tenant', 'tenant.tenant', 'person.tenant')
      .select('person.id')
      .where('person.tenant', '=', tenant)
      .where('person.id', '=', person)
      .where('person.illustrative', '=', true)
      .where('tenant.business_clock', 'is not', null)
      .executeTakeFirst()
    return row !== undefined
  })

const addressOf = ({ db, tenant }: OpenSignInOptions, person: string) =>
  db.read(asOperator(tenant), (reader) =>
    reader.db
      .selectFrom('person')
      .select(['name', 'email'])
      .where('tenant', '=', tenant)
      .where('id', '=', person)
      .executeTakeFirst(),
  )

/** The library, once for each way in which browsers reach this server; loaded with the first request that needs it. */
const librariesOf = (options: Omit<LibraryOptions, 'secure'>): ((request: FastifyRequest) => Promise<Library>) => {
  const opened = new Map<boolean, Promise<Library>>()
  const open = async (secure: boolean): Promise<Library> => {
    const { openLibrary } = await import('./library.ts')
    return openLibrary({ ...options, secure })
  }
  return ({ protocol }) => {
    const secure = (options.signIn.url ?? `${protocol}:`).startsWith('https:')
    const known = opened.get(secure)
    if (known) return known
    const made = open(secure)
    opened.set(secure, made)
    return made
  }
}

/** Opens sign-in on a server: its doors below `/api/auth`, its letters, and who sends a request. */
export const openSignIn = (options: OpenSignInOptions): SignIn => {
  const { app, db, tenant, clock, signIn, requestsPerMinute } = options
  const throttle = openThrottle({ db, tenant, secret: signIn.secret, clock })
  const mail = signIn.mail
    ? openMail(signIn.mail, (error) => app.log.error({ err: error }, 'a letter did not leave'))
    : null
  if (mail) app.addHook('onClose', () => mail.close())
  const postChange: LibraryOptions['tellChange'] = (to, change) =>
    mail?.post(changeLetter(to, change, signIn.url ?? ''))
  const library = librariesOf({
    db,
    tenant,
    signIn,
    sendLink: (to, token) => mail?.post(passwordLetter(to, signIn.url ?? '', token)),
    tellChange: postChange,
    isDemoAccount: async (person) => signIn.demo && isDemoAccount(options, person),
    // What it warns of are wrong passwords and the like: answered and written down by the doors.
    log: (level, message) => app.log[level === 'error' ? 'error' : 'debug'](message),
  })
  openDoors(app, { db, tenant, signIn, library, throttle, requestsPerMinute: Math.ceil(requestsPerMinute / 10) })
  if (mail) takeInvitations(app, { db, tenant, library })
  return {
    identify: makeIdentify({
      db,
      tenant,
      twoFactorFor: signIn.twoFactorFor,
      demo: signIn.demo,
      library,
      identifyKey: makeIdentifyKey({ db, tenant, clock, throttle }),
    }),
    makePasswordLink: async (request, person) => {
      if (!(await takeInvitation(options, person))) throw new Refusal('not-found', { text: person })
      return `/dat-lai-mat-khau#${await (await library(request)).makePasswordLink(person)}`
    },
    tellChange: async (person, change) => {
      const to = mail ? await addressOf(options, person) : undefined
      if (to) postChange(to, change)
    },
  }
}
