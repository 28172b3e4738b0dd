/** The head of a chain as a seal binds it: chain, seq, hash. */
export type SealedHead = readonly [chain: string, seq: number, hash: string]

/** The heads that have moved since the seal before, bound together and to that seal. */
export interface Seal {
  readonly tenant: string
  /** 1, 2, 3 … within the tenant. */
  readonly seq: number
  /** UTC with milliseconds. */
  readonly sealedAt: string
  /** By chain. */
  readonly heads: readonly SealedHead[]
  /** Hash of the seal before; '' for the first. */
  readonly prev: string
  readonly hash: string
  /** HMAC of the hash with a key made of the installation's secret. */
  readonly mac: string
}
