import type { DemoAccountsAnswer, MeAnswer, MyAccountAnswer, Role } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { dateOf } from '@giaoban/core/periods'
import { sql } from 'kysely'
import type { Reader } from '../../db/database.ts'
import type { Asking } from '../asking.ts'
import { listSessionsOf, readWaysOf } from './accounts.ts'

const nobody: MeAnswer = { person: null, grants: [], twoFactor: false, waiting: [], unread: 0 }

const readAgencyNames = async ({ tenant, db }: Reader, lang: Asking['lang']): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom('agency')
    .select(['code', 'name_vi', 'name_en'])
    .where('tenant', '=', tenant)
    .execute()
  return new Map(rows.map((row) => [row.code, lang === 'vi' ? row.name_vi : row.name_en]))
}

/** Who asks, with what they may do now. The public is nobody. */
export const readMe = async (reader: Reader, { principal, lang }: Asking): Promise<MeAnswer> => {
  if (principal.kind === 'key') {
    const { id, agency, scopes } = principal
    const agencyName = (await readAgencyNames(reader, lang)).get(agency) ?? agency
    const grants = [{ role: 'reporter', agency, agencyName, onBehalfOf: null, until: null } as const]
    return { ...nobody, key: { id, agency, scopes }, grants }
  }
  if (principal.kind !== 'person') return nobody
  const { tenant, db } = reader
  const person = await db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'illustrative'])
    .where('tenant', '=', tenant)
    .where('id', '=', principal.id)
    .executeTakeFirstOrThrow()
  const { unread } = await db
    .selectFrom('notification')
    .select(({ fn }) => fn.countAll<number>().as('unread'))
    .where('tenant', '=', tenant)
    .where('person', '=', principal.id)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  const names = await readAgencyNames(reader, lang)
  return {
    person,
    grants: principal.grants.map(({ role, agency, onBehalfOf }) => ({
      role,
      agency,
      agencyName: names.get(agency) ?? agency,
      onBehalfOf: onBehalfOf?.name ?? null,
      until: onBehalfOf?.until ?? null,
    })),
    twoFactor: (await readWaysOf(reader, principal.id)).twoFactor,
    waiting: [...new Set(principal.waiting)],
    unread,
  }
}

interface DemoRow {
  readonly person: string
  readonly name: string
  readonly title: string
  readonly roles: readonly Role[]
  readonly agency: string
  readonly agency_vi: string
  readonly agency_en: string
}

/** The people whom a visitor of the demonstration may become. Throws `not-found` anywhere else. */
export const readDemoAccounts = async ({ db }: Reader, { now, lang }: Asking): Promise<DemoAccountsAnswer> => {
  const { rows } = await sql<DemoRow>`SELECT * FROM demo_accounts(${dateOf(now)})`.execute(db)
  if (rows.length === 0) throw new Refusal('not-found', { text: 'demo' })
  return {
    accounts: rows.flatMap(({ person, name, title, roles, agency, agency_vi, agency_en }) => {
      const [role] = roles
      return role === undefined
        ? []
        : [{ person, name, title, role, agency, agencyName: lang === 'vi' ? agency_vi : agency_en }]
    }),
  }
}

/** What the asker signs in with and where they are signed in, at an instant of real time. */
export const readMyAccount = async (reader: Reader, { principal }: Asking, at: Date): Promise<MyAccountAnswer> => {
  if (principal.kind !== 'person') throw new Refusal('access/sign-in')
  const sessions = await listSessionsOf(reader, principal.id, at)
  return {
    ...(await readWaysOf(reader, principal.id)),
    sessions: sessions.map(({ id, beganAt, expiresAt, address, device }) => ({
      id,
      beganAt,
      expiresAt,
      address,
      device,
      here: id === principal.session,
    })),
  }
}
