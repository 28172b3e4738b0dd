import type { Role } from '@giaoban/api'
import { dateOf, type Instant, type IsoDate } from '@giaoban/core/periods'
import type { FastifyRequest } from 'fastify'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { type Principal, publicPrincipal } from '../principal.ts'
import { readPrincipal } from '../read-principal.ts'
import { headersOf } from './carry.ts'
import type { Library, SignedIn } from './library.ts'

export interface IdentifyOptions {
  readonly db: Database
  readonly tenant: string
  readonly twoFactorFor: readonly Role[]
  /** False: what was opened with one click at a demonstration does not stand here. */
  readonly demo: boolean
  /** The library as it serves this request. */
  readonly library: (request: FastifyRequest) => Promise<Library>
  /** Whose key a request bears. Throws `access/key`. */
  readonly identifyKey: (request: FastifyRequest, bearer: string, today: IsoDate) => Promise<Principal>
}

/** A password alone is half of a sign-in where the account has a second step. */
const isHalf = ({ via, twoFactor }: SignedIn): boolean => via === 'password' && twoFactor

/** A provider answers for the second step itself. */
const hasSecondStep = ({ via, twoFactor }: SignedIn): boolean => twoFactor || via === 'provider'

/** Tells who sends a request, at an instant of the business clock: the bearer of a key, the owner of a session, or the public. */
export const makeIdentify =
  ({ db, tenant, twoFactorFor, demo, library, identifyKey }: IdentifyOptions) =>
  async (request: FastifyRequest, now: Instant): Promise<Principal> => {
    const { authorization, cookie } = request.headers
    if (authorization !== undefined) return identifyKey(request, authorization.replace(/^Bearer\s+/i, ''), dateOf(now))
    // Most readers of published figures never sign in: the library is not even loaded for them.
    if (!cookie?.includes('giaoban.session_token=')) return publicPrincipal
    const signedIn = await (await library(request)).readSession(headersOf(request))
    if (!signedIn || isHalf(signedIn) || (signedIn.via === 'demo' && !demo)) return publicPrincipal
    const principal = await db.read(asOperator(tenant), (reader) => readPrincipal(reader, signedIn.person, now))
    if (principal?.kind !== 'person') return publicPrincipal
    const waits = (role: Role): boolean => !hasSecondStep(signedIn) && twoFactorFor.includes(role)
    return {
      ...principal,
      grants: principal.grants.filter(({ role }) => !waits(role)),
      waiting: principal.grants.map(({ role }) => role).filter(waits),
      session: signedIn.session,
    }
  }
