import { type Instant, type PeriodId, parsePeriod } from '@giaoban/core/periods'
import { actorOf, type Principal } from '../access/principal.ts'
import { insertAuditEntry } from '../access/queries.ts'
import type { Writer } from '../db/database.ts'
import { insertEdition } from './queries.ts'

export interface EditionToPublish {
  /** Code of a boundary version. */
  readonly area: string
  readonly period: PeriodId
  readonly asOf: Instant
}

/** Opens a month to everybody, as it was known at `asOf`. Publishing the same once more changes nothing. */
export const publishEdition = async (
  writer: Writer,
  principal: Principal,
  edition: EditionToPublish,
): Promise<void> => {
  const actor = actorOf(principal)
  const added = await insertEdition(writer, {
    area: edition.area,
    period: edition.period,
    period_end: parsePeriod(edition.period).end,
    as_of: edition.asOf,
    published_by: actor,
  })
  if (added)
    await insertAuditEntry(writer, {
      actor,
      action: 'edition.publish',
      subject: `edition:${edition.area}:${edition.period}`,
      to: edition,
    })
}
