import type { DraftAnswer } from '@giaoban/api'
import { Refusal } from '@giaoban/core/findings'
import { readTenant } from '../access/read-tenant.ts'
import type { Reader } from '../db/database.ts'
import { readDraft } from './queries.ts'

/** The sample draft of a demonstration. Refusals: `not-found` where there is none, and always outside a demonstration. */
export const readDemoDraft = async (reader: Reader): Promise<DraftAnswer> => {
  const tenant = await readTenant(reader)
  const draft = tenant?.businessClock ? await readDraft(reader) : null
  if (!draft) throw new Refusal('not-found', { text: null })
  return { name: draft.name, base64: Buffer.from(draft.bytes).toString('base64') }
}
