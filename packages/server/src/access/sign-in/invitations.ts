import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import type { Library } from './library.ts'

/** The store in which invitations wait. */
interface Store {
  readonly db: Database
  readonly tenant: string
}

export interface InvitationsOptions extends Store {
  readonly library: (request: FastifyRequest) => Promise<Library>
}

/** Takes down who is to be invited, and answers their addresses; nobody writes to invented people. */
const takeAddresses = ({ db, tenant }: InvitationsOptions): Promise<readonly string[]> =>
  db.write(asOperator(tenant), async (writer) => {
    const rows = await writer.db
      .deleteFrom('auth.invitation')
      .where('tenant', '=', tenant)
      .returning('person')
      .execute()
    if (rows.length === 0) return []
    const people = await writer.db
      .selectFrom('person')
      .select('email')
      .where('tenant', '=', tenant)
      .where('illustrative', '=', false)
      .where('active', '=', true)
      .where(
        'id',
        'in',
        rows.map(({ person }) => person),
      )
      .execute()
    return people.map(({ email }) => email)
  })

/** Takes down the invitation of one person; answers whether there was one. Only an administrator leaves one. */
export const takeInvitation = ({ db, tenant }: Store, person: string): Promise<boolean> =>
  db.write(asOperator(tenant), async (writer) => {
    const { numDeletedRows } = await writer.db
      .deleteFrom('auth.invitation')
      .where('tenant', '=', tenant)
      .where('person', '=', person)
      .executeTakeFirst()
    return numDeletedRows > 0n
  })

/**
 * After every change that was kept, people who were given an account in it are sent the link at which they choose a password: the
 * letter leaves once the transaction is over, and never for one that was taken back.
 */
export const takeInvitations = (app: FastifyInstance, options: InvitationsOptions): void => {
  app.addHook('onResponse', async (request, reply) => {
    if (request.method === 'GET' || reply.statusCode >= 400 || request.url.startsWith('/api/auth/')) return
    const addresses = await takeAddresses(options)
    if (addresses.length === 0) return
    const library = await options.library(request)
    for (const email of addresses) await library.sendPasswordLink(email)
  })
}
