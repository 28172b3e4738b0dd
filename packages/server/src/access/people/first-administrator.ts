import type { Instant } from '@giaoban/core/periods'
import { dateOf } from '@giaoban/core/periods'
import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import type { Asking } from '../asking.ts'
import { openGuard } from '../guard.ts'
import { readTenant } from '../read-tenant.ts'
import { openLibrary } from '../sign-in/library.ts'
import type { SignInOptions } from '../sign-in/options.ts'
import { appoint } from './appoint.ts'
import { createPerson, type NewId } from './change-person.ts'
import { readPersonRows } from './queries.ts'

export interface AdministratorToMake {
  readonly tenant: string
  readonly email: string
  readonly name: string
  /** Code of the agency at which they serve. */
  readonly agency: string
  readonly title: string
  readonly now: Instant
}

/**
 * Makes somebody an administrator at the machine itself, with an account when they have none. Answers the token of the link at which
 * they choose a password: it is good once, for half an hour. Refusals: `agency/unknown` and those of appointing.
 */
export const makeAdministrator = async (
  db: Database,
  signIn: SignInOptions,
  { tenant, email, name, agency, title, now }: AdministratorToMake,
  newId: NewId,
): Promise<string> => {
  const principal = { kind: 'operator', name: 'admin' } as const
  await db.write(asOperator(tenant), async (writer) => {
    // A position begins on the day of the business clock, which a demo has set.
    const today = (await readTenant(writer))?.businessClock ?? now
    const asking: Asking = { principal, now: today, lang: 'vi', guard: openGuard(principal, () => undefined) }
    const known = (await readPersonRows(writer)).find((row) => row.email.toLowerCase() === email.toLowerCase())
    const person = known?.id ?? (await createPerson(writer, asking, { name, email }, newId)).person
    await appoint(writer, asking, person, {
      id: newId(),
      agency,
      position: 'officer',
      title,
      roles: ['administrator'],
      validFrom: dateOf(today),
    })
  })
  let link = ''
  const library = openLibrary({
    db,
    tenant,
    signIn,
    secure: false,
    sendLink: (_to, token) => {
      link = token
    },
    tellChange: () => undefined,
    isDemoAccount: async () => false,
    log: () => undefined,
  })
  await library.sendPasswordLink(email)
  return link
}
