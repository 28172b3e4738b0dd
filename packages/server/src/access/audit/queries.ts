import { sql } from 'kysely'
import type { Reader, Writer } from '../../db/database.ts'
import type { ChainedEntry } from './entry-hash.ts'
import type { Seal, SealedHead } from './seal-model.ts'

const utc = (column: string, digits: 'MS' | 'US') =>
  sql<string>`to_char(${sql.ref(column)} AT TIME ZONE 'UTC', ${sql.lit(`YYYY-MM-DD"T"HH24:MI:SS.${digits}"Z"`)})`

/** Where a chain ends: as its head says, and as its entries say. */
export interface ChainEnd {
  readonly chain: string
  /** Null: the chain has entries and no head. */
  readonly head: { readonly seq: number; readonly hash: string } | null
  readonly last: number | null
}

interface ChainEndRow {
  readonly chain: string
  readonly seq: number | null
  readonly hash: string | null
  readonly last: number | null
}

/** The ends of all chains, in one state of the store, by chain. */
export const readChainEnds = async ({ tenant, db }: Reader): Promise<readonly ChainEnd[]> => {
  const { rows } = await sql<ChainEndRow>`
    SELECT coalesce(c.chain, e.chain) AS chain, c.seq, c.hash, e.last
    FROM (SELECT chain, seq, hash FROM audit_chain WHERE tenant = ${tenant}) c
    FULL JOIN (SELECT coalesce(agency, '') AS chain, max(seq) AS last FROM audit_entry WHERE tenant = ${tenant} GROUP BY 1) e
      ON e.chain = c.chain
    ORDER BY 1`.execute(db)
  return rows.map(({ chain, seq, hash, last }) => ({
    chain,
    head: seq === null || hash === null ? null : { seq, hash },
    last,
  }))
}

/** Entries of a chain behind `after`, in its order, at most `limit`. */
export const readChain = async (
  { tenant, db }: Reader,
  { chain, after, limit }: { readonly chain: string; readonly after: number; readonly limit: number },
): Promise<readonly ChainedEntry[]> => {
  const { rows } = await sql<ChainedEntry>`
    SELECT tenant, coalesce(agency, '') AS chain, seq, id, ${utc('at', 'US')} AS at, actor, action, subject,
      state_from::text AS "from", state_to::text AS "to", why, prev, hash
    FROM audit_entry WHERE tenant = ${tenant} AND coalesce(agency, '') = ${chain} AND seq > ${after}
    ORDER BY seq LIMIT ${limit}`.execute(db)
  return rows
}

/** Seals behind `after`, oldest first, at most `limit`. */
export const readSeals = async (
  { tenant, db }: Reader,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly Seal[]> => {
  const { rows } = await sql<Seal>`
    SELECT tenant, seq, ${utc('sealed_at', 'MS')} AS "sealedAt", heads, prev, hash, mac
    FROM audit_seal WHERE tenant = ${tenant} AND seq > ${after} ORDER BY seq LIMIT ${limit}`.execute(db)
  return rows
}

/** The newest seals, newest first. */
export const readLatestSeals = async ({ tenant, db }: Reader, limit: number): Promise<readonly Seal[]> => {
  const { rows } = await sql<Seal>`
    SELECT tenant, seq, ${utc('sealed_at', 'MS')} AS "sealedAt", heads, prev, hash, mac
    FROM audit_seal WHERE tenant = ${tenant} ORDER BY seq DESC LIMIT ${limit}`.execute(db)
  return rows
}

/** What stands now where a seal saw the head of a chain. */
export interface SealedPlace {
  readonly seal: number
  readonly chain: string
  readonly seq: number
  readonly sealed: string
  /** Null: there is no such entry. */
  readonly found: string | null
  readonly id: number | null
  readonly at: string | null
}

/** The heads that the seals behind `after` up to `until` bind, each beside the entry that stands there now. */
export const readSealedPlaces = async (
  { tenant, db }: Reader,
  { after, until }: { readonly after: number; readonly until: number },
): Promise<readonly SealedPlace[]> => {
  const { rows } = await sql<SealedPlace>`
    SELECT s.seq AS seal, h.head->>0 AS chain, (h.head->>1)::bigint AS seq, h.head->>2 AS sealed, e.hash AS found, e.id,
      ${utc('e.at', 'US')} AS at
    FROM audit_seal s CROSS JOIN LATERAL jsonb_array_elements(s.heads) AS h(head)
    LEFT JOIN audit_entry e ON e.tenant = s.tenant AND coalesce(e.agency, '') = h.head->>0 AND e.seq = (h.head->>1)::bigint
    WHERE s.tenant = ${tenant} AND s.seq > ${after} AND s.seq <= ${until} ORDER BY s.seq, 2`.execute(db)
  return rows
}

/** Heads that have moved since they were sealed last. */
export const readUnsealedHeads = async ({ tenant, db }: Reader): Promise<readonly SealedHead[]> => {
  const { rows } = await sql<{ chain: string; seq: number; hash: string }>`
    SELECT c.chain, c.seq, c.hash FROM audit_chain c
    LEFT JOIN audit_sealed_head s ON s.tenant = c.tenant AND s.chain = c.chain
    WHERE c.tenant = ${tenant} AND c.hash IS DISTINCT FROM s.hash ORDER BY 1`.execute(db)
  return rows.map(({ chain, seq, hash }) => [chain, seq, hash])
}

/** Makes sealers of one tenant queue until their transaction ends. */
export const lockSeals = async ({ tenant, db }: Writer): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('audit-seal:' || ${tenant}, 0))`.execute(db)
}

/** Adds a seal and remembers which heads it binds. */
export const insertSeal = async ({ tenant, db }: Writer, seal: Seal): Promise<void> => {
  await db
    .insertInto('audit_seal')
    .values({
      tenant,
      seq: seal.seq,
      sealed_at: seal.sealedAt,
      heads: JSON.stringify(seal.heads),
      prev: seal.prev,
      hash: seal.hash,
      mac: seal.mac,
    })
    .execute()
  await sql`
    INSERT INTO audit_sealed_head (tenant, chain, hash)
    SELECT ${tenant}, h.head->>0, h.head->>2 FROM jsonb_array_elements(${JSON.stringify(seal.heads)}::jsonb) AS h(head)
    ON CONFLICT (tenant, chain) DO UPDATE SET hash = excluded.hash`.execute(db)
}

/** What is asked of the audit; absent: all. */
export interface AuditFilter {
  /** Instants: from on, and before. */
  readonly since?: string
  readonly until?: string
  readonly actor?: string
  /** Null: the province's own. */
  readonly agency?: string | null
  readonly action?: string
  readonly subject?: string
  readonly text?: string
  /** Entries older than this one. */
  readonly before?: number
  readonly limit: number
}

interface AuditRow {
  readonly id: number
  readonly at: string
  readonly actor: string
  readonly actor_name: string | null
  readonly agency: string | null
  readonly agency_vi: string | null
  readonly agency_en: string | null
  readonly action: string
  readonly subject: string
  readonly from: unknown
  readonly to: unknown
  readonly why: string | null
  readonly seq: number
  readonly hash: string
}

/** `text` with what LIKE reads as a pattern made plain, found anywhere. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, String.raw`\$&`)}%`

/** By code or by a part of the name. Whom row-level security hides is not found by the code either. */
const actedBy = (actor: string) =>
  sql`((a.actor = ${actor} AND (p.id IS NOT NULL OR a.actor NOT LIKE 'person:%')) OR p.name ILIKE ${containing(actor)})`

const conditions = ({ since, until, actor, agency, action, subject, text, before }: AuditFilter) => [
  ...(since === undefined ? [] : [sql`a.at >= ${since}`]),
  ...(until === undefined ? [] : [sql`a.at < ${until}`]),
  ...(actor === undefined ? [] : [actedBy(actor)]),
  ...(agency === undefined ? [] : [agency === null ? sql`a.agency IS NULL` : sql`a.agency = ${agency}`]),
  ...(action === undefined ? [] : [sql`a.action = ${action}`]),
  ...(subject === undefined ? [] : [sql`a.subject ILIKE ${containing(subject)}`]),
  ...(text === undefined
    ? []
    : [sql`concat_ws(' ', a.subject, a.why, a.state_from::text, a.state_to::text) ILIKE ${containing(text)}`]),
  ...(before === undefined ? [] : [sql`a.id < ${before}`]),
]

/** Entries that row-level security shows, newest first. */
export const readEntries = async ({ tenant, db }: Reader, filter: AuditFilter): Promise<readonly AuditRow[]> => {
  const { rows } = await sql<AuditRow>`
    SELECT a.id, a.at, a.actor, p.name AS actor_name, a.agency, g.name_vi AS agency_vi, g.name_en AS agency_en, a.action,
      a.subject, a.state_from AS "from", a.state_to AS "to", a.why, a.seq, a.hash
    FROM audit_entry a
      LEFT JOIN person p ON p.tenant = a.tenant AND a.actor = 'person:' || p.id
      LEFT JOIN agency g ON g.tenant = a.tenant AND g.code = a.agency
    WHERE ${sql.join([sql`a.tenant = ${tenant}`, ...conditions(filter)], sql` AND `)}
    ORDER BY a.id DESC LIMIT ${filter.limit}`.execute(db)
  return rows
}

/** Entries that the heads count. */
export const countChained = async ({ tenant, db }: Reader): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    SELECT coalesce(sum(seq), 0)::bigint AS n FROM audit_chain WHERE tenant = ${tenant}`.execute(db)
  return rows[0]?.n ?? 0
}
