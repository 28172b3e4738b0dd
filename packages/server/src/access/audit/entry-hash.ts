import { createHash } from 'node:crypto'

/** An audit entry with its place in the chain; every field as the text that its hash is made of. */
export interface ChainedEntry {
  readonly tenant: string
  /** Code of the agency; '': the province's own affairs. */
  readonly chain: string
  /** 1, 2, 3 … within the chain. */
  readonly seq: number
  readonly id: number
  /** UTC with microseconds: `2024-02-03T01:00:00.000000Z`. */
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly from: string | null
  readonly to: string | null
  readonly why: string | null
  /** Hash of the entry before; '' at the beginning. */
  readonly prev: string
  readonly hash: string
}

/** SHA-256 of some texts as lower-case hex; which text stood where cannot be mistaken. */
export const hashOfTexts = (texts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex')

/** The hash that an entry must bear; migration 0005 makes the same where it is written. */
export const hashOfEntry = (e: ChainedEntry): string =>
  hashOfTexts([
    e.prev,
    e.tenant,
    e.chain,
    String(e.seq),
    String(e.id),
    e.at,
    e.actor,
    e.action,
    e.subject,
    e.from,
    e.to,
    e.why,
  ])
