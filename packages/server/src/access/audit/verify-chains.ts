import type { AuditProblem, AuditProblemKind } from '@giaoban/api'
import type { Reader } from '../../db/database.ts'
import { type ChainedEntry, hashOfEntry } from './entry-hash.ts'
import { type ChainEnd, readChain, readChainEnds, readSealedPlaces, readSeals } from './queries.ts'
import { hashOfSeal, isSealedWith, sealCode } from './seal.ts'
import type { Seal } from './seal-model.ts'

export interface Verified {
  readonly tenant: string
  readonly entries: number
  readonly chains: number
  readonly seals: number
  /** Entries that no seal binds yet. */
  readonly unsealed: number
  readonly lastSeal: { readonly seq: number; readonly sealedAt: string; readonly hash: string } | null
  /** Whether the secret was at hand, so that a forged seal would have been seen. */
  readonly sealsProved: boolean
  /** The first of each chain, by chain; those of the seals last. */
  readonly problems: readonly AuditProblem[]
}

export interface VerifyOptions {
  readonly tenant: string
  /** Null: seals are held against the chains, but not against the secret. */
  readonly secret: string | null
  /** Seals kept elsewhere, as `sealCode` writes them. */
  readonly kept?: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
  /** Entries read at once; what is held in memory does not grow with the audit. */
  readonly range?: number
}

/** Reads a range: in a transaction of its own, or in one that is open already. */
export type ReadRange = <T>(work: (reader: Reader) => Promise<T>) => Promise<T>
/** Keeps the first problem of each chain. */
type Report = (problem: AuditProblem) => void

const problemAt = (
  what: AuditProblemKind,
  chain: string | null,
  seq: number,
  found: { readonly id: number; readonly at: string } | null = null,
): AuditProblem => ({ what, chain, seq, id: found?.id ?? null, at: found?.at ?? null, after: null, seal: null })

/** What is wrong with an entry that should be the one behind `before`; null: nothing. */
const wrongWith = (
  entry: ChainedEntry,
  before: { readonly seq: number; readonly hash: string },
): AuditProblem | null => {
  const at = (what: AuditProblemKind): AuditProblem => problemAt(what, entry.chain, entry.seq, entry)
  if (entry.seq > before.seq + 1) return { ...at('missing'), after: before.seq }
  if (entry.seq <= before.seq) return at('inserted')
  if (hashOfEntry(entry) !== entry.hash) return at('changed')
  return entry.prev === before.hash ? null : at('broken')
}

/** Walks a chain from its beginning to its head, range by range, until something is wrong. */
const verifyChain = async (
  read: ReadRange,
  { chain, head, last }: ChainEnd,
  { range, report, onEntries }: { range: number; report: Report; onEntries: (count: number) => void },
): Promise<void> => {
  const end = head?.seq ?? last ?? 0
  let before = { seq: 0, hash: '' }
  while (before.seq < end) {
    const limit = Math.min(range, end - before.seq)
    const entries = await read((reader) => readChain(reader, { chain, after: before.seq, limit }))
    for (const entry of entries) {
      // What was added since the head was read is for the next time.
      if (entry.seq > end) break
      const problem = wrongWith(entry, before)
      if (problem) return report(problem)
      before = entry
    }
    onEntries(entries.length)
    if (entries.length < limit || (entries.at(-1)?.seq ?? 0) > end) break
  }
  if (head === null) return report(problemAt('noHead', chain, 1))
  if (before.seq < head.seq) return report(problemAt('cut', chain, before.seq + 1))
  if (before.hash !== head.hash) return report(problemAt('headDiffers', chain, head.seq))
  if (last !== null && last > head.seq) report(problemAt('inserted', chain, head.seq + 1))
}

/** What is wrong with a seal that should be the one behind `before`; null: nothing. */
const wrongWithSeal = (seal: Seal, before: Seal | null, { secret, kept = [] }: VerifyOptions): AuditProblem | null => {
  const at = (what: AuditProblemKind): AuditProblem => ({ ...problemAt(what, null, seal.seq), at: seal.sealedAt })
  if (seal.seq !== (before?.seq ?? 0) + 1) return { ...at('sealMissing'), after: before?.seq ?? 0 }
  if (hashOfSeal(seal) !== seal.hash || seal.prev !== (before?.hash ?? '')) return at('sealChanged')
  if (secret !== null && !isSealedWith(seal, secret)) return at('sealForged')
  const [asKept] = kept.filter((code) => code.startsWith(`${seal.seq} `))
  return asKept !== undefined && asKept !== sealCode(seal) ? at('sealForged') : null
}

interface SealsSeen {
  readonly count: number
  readonly last: Seal | null
  /** By chain, the newest seq that a seal binds and that still stands. */
  readonly sealed: ReadonlyMap<string, number>
}

/** Seals read at once; each binds at most one head a chain. */
const sealRange = 100

/** Holds the seals against each other, the secret, and the entries that they bind. */
const verifySeals = async (read: ReadRange, options: VerifyOptions, report: Report): Promise<SealsSeen> => {
  const sealed = new Map<string, number>()
  let last: Seal | null = null
  let count = 0
  for (;;) {
    const after: number = last?.seq ?? 0
    const seals = await read((reader) => readSeals(reader, { after, limit: sealRange }))
    for (const seal of seals) {
      const problem = wrongWithSeal(seal, last, options)
      if (problem) report(problem)
      last = seal
    }
    count += seals.length
    if (seals.length === 0 || last === null) break
    const until = last.seq
    for (const { chain, seq, found, sealed: hash, id, at, seal } of await read((reader) =>
      readSealedPlaces(reader, { after, until }),
    )) {
      const place = { ...problemAt(found === null ? 'cut' : 'rewritten', chain, seq), id, at, seal }
      if (found !== hash) report({ ...place, after: sealed.get(chain) ?? 0 })
      else sealed.set(chain, seq)
    }
    if (seals.length < sealRange) break
  }
  for (const code of options.kept ?? []) {
    const seq = Number(code.split(' ')[0])
    if (seq > (last?.seq ?? 0)) report(problemAt('sealMissing', null, seq))
  }
  return { count, last, sealed }
}

/**
 * Makes every hash of the audit again, outside the database, and holds heads and seals against them. Linear in the number of
 * entries, read in ranges; entries that are added meanwhile are left for the next time.
 */
export const verifyChains = async (read: ReadRange, options: VerifyOptions): Promise<Verified> => {
  const { tenant, secret, onProgress, range = 2_000 } = options
  const first = new Map<string | null, AuditProblem>()
  const report: Report = (problem) => {
    const known = first.get(problem.chain)
    if (!known || problem.seq < known.seq) first.set(problem.chain, problem)
  }
  const seals = await verifySeals(read, options, report)
  const ends = await read(readChainEnds)
  const entries = ends.reduce((sum, { head, last }) => sum + (head?.seq ?? last ?? 0), 0)
  let done = 0
  const onEntries = (count: number): void => {
    done += count
    onProgress?.(done, entries)
  }
  for (const end of ends) await verifyChain(read, end, { range, report, onEntries })
  const { last } = seals
  return {
    tenant,
    entries,
    chains: ends.length,
    seals: seals.count,
    unsealed: ends.reduce(
      (sum, { chain, head }) => sum + Math.max(0, (head?.seq ?? 0) - (seals.sealed.get(chain) ?? 0)),
      0,
    ),
    lastSeal: last && { seq: last.seq, sealedAt: last.sealedAt, hash: last.hash },
    sealsProved: secret !== null,
    problems: [...first.values()].sort(
      (a, b) => Number(a.chain === null) - Number(b.chain === null) || ((a.chain ?? '') < (b.chain ?? '') ? -1 : 1),
    ),
  }
}
