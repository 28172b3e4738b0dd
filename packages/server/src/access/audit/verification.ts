import type { AuditVerificationAnswer } from '@giaoban/api'
import type { Reader } from '../../db/database.ts'
import { vietnamInstant } from '../../db/value-parsers.ts'
import { countChained, readLatestSeals } from './queries.ts'
import { verifyChains } from './verify-chains.ts'

export interface VerificationOptions {
  /** Real time. */
  readonly clock: () => Date
  /** Null: seals are not proved. */
  readonly secret: string | null
  /** Entries up to which a page may ask for it; beyond, the command does it. */
  readonly most: number
}

const minute = 60_000
const shownSeals = 20

const verify = async (reader: Reader, options: VerificationOptions): Promise<AuditVerificationAnswer> => {
  const { clock, secret, most } = options
  const { tenant } = reader
  const at = vietnamInstant(clock())
  const entries = await countChained(reader)
  const verified = entries > most ? null : await verifyChains((work) => work(reader), { tenant, secret })
  const seals = await readLatestSeals(reader, shownSeals)
  const state = verified === null ? 'tooLarge' : verified.problems.length > 0 ? 'tampered' : 'whole'
  return {
    state,
    at,
    entries: verified?.entries ?? entries,
    chains: verified?.chains ?? 0,
    unsealed: verified?.unsealed ?? 0,
    sealsProved: verified?.sealsProved ?? false,
    problems: verified?.problems ?? [],
    seals: seals.map(({ seq, sealedAt, heads, hash }) => ({ seq, sealedAt, chains: heads.length, hash })),
  }
}

/**
 * Answers whether the audit is whole. It is verified at most once a minute, and once for all who ask meanwhile: verifying reads
 * every entry.
 */
export const verificationOf = (
  options: VerificationOptions,
): ((reader: Reader) => Promise<AuditVerificationAnswer>) => {
  let known: { readonly until: number; readonly answer: Promise<AuditVerificationAnswer> } | null = null
  return (reader) => {
    const now = options.clock().getTime()
    if (known === null || now >= known.until) {
      const answer = verify(reader, options)
      known = { until: now + minute, answer }
      answer.catch(() => {
        known = null
      })
    }
    return known.answer
  }
}
