import type { Instant } from '@giaoban/core/periods'
import type { Database } from '../../db/database.ts'
import type { Scope } from '../../db/scope.ts'
import { checkingThread } from './checking-thread.ts'
import { beginCheck, type QualityCheck } from './quality-checks.ts'

export interface QualityAsked {
  readonly scope: Scope
  /** Of the figures, as `readFactsVersion` answers it. */
  readonly version: string
  readonly now: Instant
  /** Absent: now. */
  readonly asOf?: Instant
}

/** Keeps what was found until figures change, for everybody who sees the same figures. */
export interface QualityKeeper {
  /** The look at the figures that somebody sees: the one that is kept, else one that is begun. */
  readonly ask: (asked: QualityAsked) => QualityCheck
  readonly close: () => Promise<void>
}

/** So many are remembered: those who see the province are one kind of reader, each agency is another; each instant that is asked for too. */
const kept = 8

interface Entry {
  readonly version: string
  readonly check: QualityCheck
}

/** What decides which figures are shown: of the reader what row-level security goes by, and the instant. */
const readerOf = ({ scope: { tenant, roles, reports }, asOf }: QualityAsked): string =>
  JSON.stringify([tenant, roles.toSorted(), reports.toSorted(), asOf ?? null])

/** A figure that becomes known by the clock alone is seen within the hour. */
const hourOf = (now: Instant): string => new Date(now).toISOString().slice(0, 13)

/** Makes the keeper of a running server. */
export const qualityKeeper = (database: Database): QualityKeeper => {
  const thread = checkingThread()
  const entries = new Map<string, Entry>()

  const keep = (reader: string, entry: Entry): void => {
    entries.delete(reader)
    entries.set(reader, entry)
    const [oldest] = entries.keys()
    if (entries.size > kept && oldest !== undefined) entries.delete(oldest)
  }
  const begin = (reader: string, version: string, { scope, now, asOf = now }: QualityAsked): QualityCheck => {
    const check = beginCheck({ database, thread, scope, asOf }, () => entries.get(reader)?.version === version)
    keep(reader, { version, check })
    // What failed is tried anew when it is asked for again.
    check.ended.catch(() => {
      if (entries.get(reader)?.check === check) entries.delete(reader)
    })
    return check
  }
  return {
    ask: (asked) => {
      const reader = readerOf(asked)
      const version = `${asked.version} ${hourOf(asked.now)}`
      const known = entries.get(reader)
      if (known?.version !== version) return begin(reader, version, asked)
      keep(reader, known)
      return known.check
    },
    close: async () => {
      // What goes on is given up before its next area.
      entries.clear()
      await thread.close()
    },
  }
}
