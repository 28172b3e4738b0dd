import type { Role } from '@giaoban/api'
import { hashPassword } from 'better-auth/crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { Kysely } from 'kysely'
import type { Database } from '../db/database.ts'
import { asOperator } from '../db/scope.ts'

export interface MadePerson {
  readonly id: string
  readonly email: string
}

export interface PersonSpec {
  readonly roles: readonly Role[]
  readonly agency: string
  readonly id?: string
  /** False: a person of flesh, who cannot be become by one click. */
  readonly illustrative?: boolean
  readonly password?: string
}

let made = 0

/** Gives an account a password, as the library keeps it. */
export const givePassword = async (db: Database, tenant: string, person: string, password: string): Promise<void> => {
  const kysely = new Kysely<{ 'auth.account': Record<string, string> }>({ dialect: db.signInDialect(tenant) })
  await kysely
    .insertInto('auth.account')
    .values({
      id: `account-${person}`,
      account_id: person,
      provider_id: 'credential',
      user_id: person,
      password: await hashPassword(password),
    })
    .execute()
}

/** Puts a person with an account and one appointment into the example province. */
export const makePerson = async (db: Database, spec: PersonSpec, tenant = 'gia-lai'): Promise<MadePerson> => {
  made += 1
  const { roles, agency, id = `person-${made}`, illustrative = true, password } = spec
  const person = { id, email: `${id}@gialai.example`, name: `Người ${id}` }
  await db.write(asOperator(tenant), async (writer) => {
    await writer.db
      .insertInto('person')
      .values({ tenant, ...person, phone: null, illustrative })
      .execute()
    await writer.db
      .insertInto('appointment')
      .values({
        tenant,
        person: id,
        agency,
        position: 'officer',
        title: 'Chuyên viên',
        roles: [...roles],
        valid_from: '2020-01-01',
        valid_to: null,
        end_reason: null,
      })
      .execute()
  })
  if (password !== undefined) await givePassword(db, tenant, id, password)
  return person
}

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = (response: LightMyRequestResponse): string =>
  response.cookies
    .filter(({ value, maxAge }) => value !== '' && maxAge !== 0)
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join('; ')

/** Sends JSON as a page of this server does. */
export const post = (
  app: FastifyInstance,
  url: string,
  payload: object,
  cookie?: string,
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'sec-fetch-site': 'same-origin', ...(cookie === undefined ? {} : { cookie }) },
  })

/** Signs an invented person in and answers the cookie to send. */
export const signInAs = async (app: FastifyInstance, { id }: Pick<MadePerson, 'id'>): Promise<string> => {
  const response = await post(app, '/api/auth/sign-in/demo', { person: id })
  if (response.statusCode !== 200) throw new Error(`cannot sign in as ${id}: ${response.body}`)
  return cookiesOf(response)
}
