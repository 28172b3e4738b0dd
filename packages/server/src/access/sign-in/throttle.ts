import { createHmac } from 'node:crypto'
import { Refusal } from '@giaoban/core/findings'
import { Kysely, sql } from 'kysely'
import type { Database } from '../../db/database.ts'

/** How failures in a row slow down: after `free` of them a wait of `first` seconds, doubling up to `most`; forgotten after `forget`. */
export interface Pace {
  readonly free: number
  readonly first: number
  readonly most: number
  readonly forget: number
}

/** One count of failures: of an account, of an address, of both together. */
export interface Counter {
  readonly of: string
  readonly pace: Pace
  /** Success wipes it out; otherwise success only takes its own attempt back. */
  readonly clears: boolean
}

/** Counts attempts in the database, so that a restart forgives nothing. */
export interface Throttle {
  /** Counts an attempt before it is made, so that many at once gain nothing. Throws `sign-in/wait` when it is too early. */
  readonly begin: (counters: readonly Counter[]) => Promise<void>
  /** The attempt was good. */
  readonly succeed: (counters: readonly Counter[]) => Promise<void>
}

export interface ThrottleOptions {
  readonly db: Database
  readonly tenant: string
  readonly secret: string
  /** Real time. */
  readonly clock: () => Date
}

export const openThrottle = ({ db, tenant, secret, clock }: ThrottleOptions): Throttle => {
  let opened: Kysely<object> | null = null
  const store = (): Kysely<object> => {
    opened ??= new Kysely<object>({ dialect: db.signInDialect(tenant) })
    return opened
  }
  // What was typed as an address may have been a password: only its keyed hash is kept.
  const keyOf = ({ of }: Counter): string => createHmac('sha256', secret).update(`throttle:${of}`).digest('base64url')

  const requireOpen = async (keys: readonly string[], now: Date): Promise<void> => {
    const { rows } = await sql<{ until: Date | null }>`
      SELECT max(locked_until) AS until FROM auth.throttle WHERE key IN (${sql.join(keys)}) AND locked_until > ${now}`.execute(
      store(),
    )
    const until = rows[0]?.until
    if (until) throw new Refusal('sign-in/wait', { minutes: Math.ceil((until.getTime() - now.getTime()) / 60_000) })
  }

  const count = async (counter: Counter, now: Date): Promise<boolean> => {
    const { free, first, most, forget } = counter.pace
    const forgotten = new Date(now.getTime() - forget * 1000)
    const { rows } = await sql`
      INSERT INTO auth.throttle AS t (key, failures, last_at) VALUES (${keyOf(counter)}, 1, ${now})
      ON CONFLICT (tenant, key) DO UPDATE SET
        failures = CASE WHEN t.last_at < ${forgotten} THEN 1 ELSE t.failures + 1 END,
        last_at = ${now},
        locked_until = CASE WHEN t.last_at >= ${forgotten} AND t.failures + 1 >= ${free}::int
          THEN ${now}::timestamptz + make_interval(secs => least(${most}::float, ${first}::float * 2 ^ least(t.failures + 1 - ${free}::int, 20))) END
      WHERE t.locked_until IS NULL OR t.locked_until <= ${now}
      RETURNING failures`.execute(store())
    return rows.length > 0
  }

  return {
    begin: async (counters) => {
      if (counters.length === 0) return
      const now = clock()
      const keys = counters.map(keyOf)
      await requireOpen(keys, now)
      for (const counter of counters) if (!(await count(counter, now))) await requireOpen(keys, now)
    },
    succeed: async (counters) => {
      for (const counter of counters)
        await (counter.clears
          ? sql`DELETE FROM auth.throttle WHERE key = ${keyOf(counter)}`
          : sql`UPDATE auth.throttle SET failures = greatest(failures - 1, 0), locked_until = NULL WHERE key = ${keyOf(counter)}`
        ).execute(store())
    },
  }
}

const minute = 60

/** Somebody at one address who tries one account. */
export const pairPace: Pace = { free: 5, first: minute, most: 15 * minute, forget: 60 * minute }
/** One address that tries whatever it finds. */
export const addressPace: Pace = { free: 30, first: minute, most: 15 * minute, forget: 15 * minute }
/** One account that is tried from everywhere: far below what guessing a password would need. */
export const accountPace: Pace = { free: 50, first: 5 * minute, most: 15 * minute, forget: 60 * minute }
/** Letters to one account. */
export const letterPace: Pace = { free: 3, first: 5 * minute, most: 60 * minute, forget: 60 * minute }
/** Keys that nobody made, from one address. */
export const keyPace: Pace = { free: 20, first: minute, most: 15 * minute, forget: 15 * minute }
