import type { Database } from '../../db/database.ts'
import { asOperator } from '../../db/scope.ts'
import { readSeals } from './queries.ts'
import type { Seal } from './seal-model.ts'

const range = 100

/** Every seal of a tenant, oldest first, read in ranges. */
export async function* eachSeal(database: Database, tenant: string): AsyncGenerator<Seal> {
  for (let after = 0; ; ) {
    const seals = await database.read(asOperator(tenant), (reader) => readSeals(reader, { after, limit: range }))
    yield* seals
    after = seals.at(-1)?.seq ?? after
    if (seals.length < range) return
  }
}
