import type { Instant } from '@giaoban/core/periods'
import type { Reader, Writer } from '../../db/database.ts'

/** A session as its owner and an administrator see it. */
export interface SessionRow {
  readonly id: string
  readonly beganAt: Instant
  readonly expiresAt: Instant
  /** Network address. */
  readonly address: string | null
  /** What the browser says of itself. */
  readonly device: string | null
  /** The door it came in by. */
  readonly via: string
}

/**
 * Asks that a person be written to, to choose a password: the letter leaves once the transaction is kept (nobody writes to the
 * invented people of a demonstration). The account itself, of the same id, is made with the row in `person` and follows it.
 * Row-level security: an administrator or the operator.
 */
export const inviteToSignIn = async ({ tenant, db }: Writer, person: string): Promise<void> => {
  await db
    .insertInto('auth.invitation')
    .values({ tenant, person })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The open sessions of a person at an instant of real time, newest first: one's own, or anybody's for an administrator. */
export const listSessionsOf = async (
  { tenant, db }: Reader,
  person: string,
  at: Date,
): Promise<readonly SessionRow[]> => {
  const rows = await db
    .selectFrom('auth.session')
    .select(['id', 'created_at', 'expires_at', 'ip_address', 'user_agent', 'via'])
    .where('tenant', '=', tenant)
    .where('user_id', '=', person)
    .where('expires_at', '>', at.toISOString())
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(({ id, created_at, expires_at, ip_address, user_agent, via }) => ({
    id,
    beganAt: created_at,
    expiresAt: expires_at,
    address: ip_address,
    device: user_agent,
    via,
  }))
}

/**
 * Ends sessions of a person: all, the one of `only`, or all but `except`. Answers how many. Each end is in the audit by itself.
 * Row-level security: one's own, or anybody's for an administrator.
 */
export const endSessionsOf = async (
  { tenant, db }: Writer,
  person: string,
  which: { readonly only?: string; readonly except?: string } = {},
): Promise<number> => {
  let query = db.deleteFrom('auth.session').where('tenant', '=', tenant).where('user_id', '=', person)
  if (which.only !== undefined) query = query.where('id', '=', which.only)
  if (which.except !== undefined) query = query.where('id', '<>', which.except)
  const { numDeletedRows } = await query.executeTakeFirst()
  return Number(numDeletedRows)
}

/**
 * Takes the second step of signing in off an account, its secret and backup codes with it, and ends every session. Answers how many
 * ended; null when there was no second step. Both are in the audit by themselves. Row-level security: an administrator or the operator.
 */
export const takeSecondStep = async (writer: Writer, person: string): Promise<number | null> => {
  const { tenant, db } = writer
  // First, while a half session is still known as one.
  const ended = await endSessionsOf(writer, person)
  await db.deleteFrom('auth.two_factor').where('tenant', '=', tenant).where('user_id', '=', person).execute()
  const { numUpdatedRows } = await db
    .updateTable('auth.user')
    .set({ two_factor_enabled: false })
    .where('tenant', '=', tenant)
    .where('id', '=', person)
    .where('two_factor_enabled', '=', true)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? ended : null
}

/** What a person has to sign in with. */
export const readWaysOf = async (
  { tenant, db }: Reader,
  person: string,
): Promise<{ readonly twoFactor: boolean; readonly password: boolean; readonly providers: readonly string[] }> => {
  const user = await db
    .selectFrom('auth.user')
    .select('two_factor_enabled')
    .where('tenant', '=', tenant)
    .where('id', '=', person)
    .executeTakeFirst()
  const accounts = await db
    .selectFrom('auth.account')
    .select('provider_id')
    .where('tenant', '=', tenant)
    .where('user_id', '=', person)
    .orderBy('provider_id')
    .execute()
  const providers = accounts.map(({ provider_id }) => provider_id)
  return {
    twoFactor: user?.two_factor_enabled ?? false,
    password: providers.includes('credential'),
    providers: providers.filter((provider) => provider !== 'credential'),
  }
}
