import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { type Verified, type VerifyOptions, verifyChains } from './verify-chains.ts'

/** `verifyChains` with a transaction for each range: a store that is in use is not held up. */
export const verifyAudit = (database: Database, options: VerifyOptions): Promise<Verified> =>
  verifyChains((work) => database.read(asOperator(options.tenant), work), options)
