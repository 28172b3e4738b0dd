import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { actorOf, type Principal } from '../principal.ts'
import { insertAuditEntry } from '../queries.ts'

/** What was turned away. */
export interface Denial {
  readonly principal: Principal
  /** `id` of the route. */
  readonly route: string
  /** What was asked for there. */
  readonly what: string
}

export interface DenialRecorder {
  /** Writes a denial down, or counts it beside the last of the same kind. */
  readonly record: (denial: Denial) => Promise<void>
  /** Writes down what has been counted. */
  readonly flush: () => Promise<void>
}

interface Window {
  readonly denial: Denial
  readonly lengthMs: number
  readonly until: number
  /** Denials since the entry that opened the window. */
  count: number
}

const firstWindowMs = 60_000
const longestWindowMs = 60 * 60_000

/**
 * Denials are entries too, but whoever knocks a thousand times must not fill the audit: the first of a principal at a route is
 * written at once, those after it within a minute are counted and written as one. While the knocking goes on the minute becomes
 * two, four … sixty: at most some thirty entries a day for each principal and route.
 */
export const denialRecorder = (
  database: Database,
  { tenant, clock }: { readonly tenant: string; readonly clock: () => Date },
): DenialRecorder => {
  const windows = new Map<string, Window>()
  const write = ({ principal, route, what }: Denial, count: number): Promise<void> =>
    database.write(asOperator(tenant), (writer) =>
      insertAuditEntry(writer, {
        actor: actorOf(principal),
        action: 'denied',
        subject: `route:${route}`,
        to: { what, count },
      }),
    )
  /** Closes the windows that have ended; one that has counted something is followed by a longer one. */
  const close = async (now: number): Promise<void> => {
    for (const [key, { denial, lengthMs, until, count }] of windows) {
      if (until > now) continue
      windows.delete(key)
      if (count === 0) continue
      const next = Math.min(lengthMs * 2, longestWindowMs)
      windows.set(key, { denial, lengthMs: next, until: now + next, count: 0 })
      await write(denial, count)
    }
  }
  return {
    record: async (denial) => {
      const now = clock().getTime()
      await close(now)
      const key = `${actorOf(denial.principal)} ${denial.route}`
      const open = windows.get(key)
      if (open) {
        open.count += 1
        return
      }
      windows.set(key, { denial, lengthMs: firstWindowMs, until: now + firstWindowMs, count: 0 })
      await write(denial, 1)
    },
    flush: () => close(Number.POSITIVE_INFINITY),
  }
}
