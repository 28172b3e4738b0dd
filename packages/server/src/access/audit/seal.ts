import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Database, Writer } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { hashOfTexts } from './entry-hash.ts'
import { insertSeal, lockSeals, readLatestSeals, readUnsealedHeads } from './queries.ts'
import type { Seal } from './seal-model.ts'

/** The hash that a seal must bear. */
export const hashOfSeal = (seal: Omit<Seal, 'hash' | 'mac'>): string =>
  hashOfTexts([seal.prev, seal.tenant, String(seal.seq), seal.sealedAt, JSON.stringify(seal.heads)])

/** What only the holder of the installation's secret can write beside a hash. */
export const macOfSeal = (hash: string, secret: string): string => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'giaoban audit seal', 32))
  return createHmac('sha256', key).update(hash).digest('hex')
}

/** Whether the seal was made with `secret`. */
export const isSealedWith = ({ hash, mac }: Seal, secret: string): boolean => {
  const expected = Buffer.from(macOfSeal(hash, secret))
  const given = Buffer.from(mac)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** How a seal is written down to be kept elsewhere: `12 3f9a…`. */
export const sealCode = ({ seq, hash }: Pick<Seal, 'seq' | 'hash'>): string => `${seq} ${hash}`

export interface Sealing {
  readonly tenant: string
  readonly secret: string
  readonly clock: () => Date
}

/** Seals every chain that has moved since the last seal; answers the seal, or null when none has. */
export const sealHeads = async (writer: Writer, { secret, clock }: Omit<Sealing, 'tenant'>): Promise<Seal | null> => {
  await lockSeals(writer)
  const heads = await readUnsealedHeads(writer)
  if (heads.length === 0) return null
  const [before] = await readLatestSeals(writer, 1)
  const open = {
    tenant: writer.tenant,
    seq: (before?.seq ?? 0) + 1,
    sealedAt: clock().toISOString(),
    heads,
    prev: before?.hash ?? '',
  }
  const hash = hashOfSeal(open)
  const seal: Seal = { ...open, hash, mac: macOfSeal(hash, secret) }
  await insertSeal(writer, seal)
  return seal
}

/** The same, in a transaction of its own. */
export const sealChains = (database: Database, { tenant, ...sealing }: Sealing): Promise<Seal | null> =>
  database.write(asOperator(tenant), (writer) => sealHeads(writer, sealing))
