import { Refusal } from '@giaoban/core/findings'
import type { Dialect, Kysely } from 'kysely'
import pg from 'pg'
import { onClient } from './on-client.ts'
import type { Scope } from './scope.ts'
import { signInDialect } from './sign-in-dialect.ts'
import type { Tables } from './tables.ts'
import { asUnreachable } from './unreachable.ts'

type Reading = Pick<Kysely<Tables>, 'selectFrom' | 'with' | 'fn' | 'dynamic' | 'getExecutor'>

/** One tenant's rows, read in one consistent state. */
export interface Reader {
  readonly tenant: string
  readonly db: Reading
}

/** One tenant's rows in a transaction that may add to them. Whatever takes a Reader takes a Writer. */
export interface Writer extends Reader {
  readonly db: Kysely<Tables>
}

/** The running system's store: PGlite or PostgreSQL, the same to everybody who reads and writes. */
export interface Database {
  readonly kind: 'pglite' | 'postgres'
  /** Runs `work` on a consistent, read-only state as the application's role, confined to `scope`. */
  readonly read: <T>(scope: Scope, work: (reader: Reader) => Promise<T>) => Promise<T>
  /** Runs `work` in one transaction as the application's role, confined to `scope`: all of it is kept, or nothing. */
  readonly write: <T>(scope: Scope, work: (writer: Writer) => Promise<T>) => Promise<T>
  /** The same pool under the role that signs people in; never to be used while a `read` or `write` is open. */
  readonly signInDialect: (tenant: string) => Dialect
  /** Tenants that the database holds, in the order of their codes. */
  readonly tenants: () => Promise<readonly string[]>
  /** Rejects with the refusal `db/unreachable` when the database does not answer. */
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Takes a connection of the pool for the length of `work`; one that failed is not used again. */
export const withClient = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect().catch((error: unknown) => {
    throw asUnreachable(error)
  })
  let broken = false
  try {
    return await work(client)
  } catch (error) {
    broken = !(error instanceof Refusal)
    throw error
  } finally {
    client.release(broken)
  }
}

/** A list as row-level security takes it apart again: a name that held a comma would be read as two. */
const listed = (names: readonly string[]): string => {
  const broken = names.find((name) => name.includes(','))
  if (broken !== undefined) throw new Error(`a scope cannot hold ${JSON.stringify(broken)}`)
  return names.join(',')
}

/** What row-level security reads: one statement a setting, all in the message that begins the transaction. */
const settings = ({ tenant, roles, reports, approves, person }: Scope): string =>
  Object.entries({
    tenant,
    roles: listed(roles),
    reports: listed(reports),
    approves: listed(approves),
    person: person ?? '',
  })
    .map(([name, value]) => `SET LOCAL "giaoban.${name}" = ${pg.escapeLiteral(value)};`)
    .join('')

const begin = (mode: 'READ ONLY' | 'READ WRITE', scope: Scope): string =>
  `BEGIN ISOLATION LEVEL ${mode === 'READ ONLY' ? 'REPEATABLE READ' : 'READ COMMITTED'} ${mode};` +
  `SET LOCAL ROLE giaoban_app;${settings(scope)}`

const transaction =
  (pool: pg.Pool, mode: 'READ ONLY' | 'READ WRITE') =>
  <T>(scope: Scope, work: (writer: Writer) => Promise<T>): Promise<T> =>
    withClient(pool, async (client) => {
      await client.query(begin(mode, scope))
      try {
        const result = await work({ tenant: scope.tenant, db: onClient(client) })
        await client.query('COMMIT')
        return result
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined)
        throw error
      }
    })

/** The store on a pool whose connections belong to the owner of the tables. */
export const databaseOn = (kind: Database['kind'], pool: pg.Pool, close: () => Promise<void>): Database => ({
  kind,
  read: transaction(pool, 'READ ONLY'),
  write: transaction(pool, 'READ WRITE'),
  signInDialect: (tenant) => signInDialect(pool, tenant),
  tenants: () =>
    withClient(pool, async (client) => {
      const { rows } = await client.query<{ tenant: string }>('SELECT tenant FROM tenant ORDER BY tenant')
      return rows.map(({ tenant }) => tenant)
    }),
  ping: () =>
    withClient(pool, async (client) => {
      await client.query('SELECT 1')
    }),
  close,
})
