import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import pg from 'pg'
import { asUnreachable } from './unreachable.ts'

/** Values as the driver makes them by itself: the library of signing in reckons with `Date`. */
const plainTypes = { getTypeParser: pg.types.getTypeParser }

class SignInConnection implements DatabaseConnection {
  readonly client: pg.PoolClient
  constructor(client: pg.PoolClient) {
    this.client = client
  }
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, rowCount } = await this.client.query({ text: sql, values: [...parameters], types: plainTypes })
    return { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) }
  }
  // oxlint-disable-next-line require-yield -- Kysely asks for the method; nothing here streams.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not offered')
  }
}

const enter = async (pool: pg.Pool, tenant: string): Promise<SignInConnection> => {
  const client = await pool.connect().catch((error: unknown) => {
    throw asUnreachable(error)
  })
  try {
    await client.query(`SET ROLE giaoban_auth; SET "giaoban.tenant" = ${pg.escapeLiteral(tenant)}`)
  } catch (error) {
    client.release(true)
    throw error
  }
  return new SignInConnection(client)
}

/** A connection that cannot be made as it was is thrown away. */
const leave = async ({ client }: SignInConnection): Promise<void> => {
  try {
    await client.query('RESET ROLE; RESET "giaoban.tenant"')
    client.release()
  } catch {
    client.release(true)
  }
}

const run = async (connection: DatabaseConnection, statement: string): Promise<void> => {
  await connection.executeQuery(CompiledQuery.raw(statement))
}

const driverOn = (pool: pg.Pool, tenant: string): Driver => ({
  init: async () => undefined,
  acquireConnection: () => enter(pool, tenant),
  beginTransaction: (connection, _settings: TransactionSettings) => run(connection, 'BEGIN'),
  commitTransaction: (connection) => run(connection, 'COMMIT'),
  rollbackTransaction: (connection) => run(connection, 'ROLLBACK'),
  releaseConnection: (connection) => leave(connection as SignInConnection),
  destroy: async () => undefined,
})

/**
 * The pool of the store as the library of signing in sees it: under a role that knows only the schema `auth`, confined to one
 * tenant. PGlite has one connection: whoever asks the library while a transaction of ours is open waits for ever.
 */
export const signInDialect = (pool: pg.Pool, tenant: string): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driverOn(pool, tenant),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})
