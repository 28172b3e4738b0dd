import { Refusal } from '@giaoban/core/findings'
import type { Instant, PeriodId } from '@giaoban/core/periods'
import { compareInstants } from '@giaoban/core/statistics'
import { type Principal, worksWithFigures } from '../access/principal.ts'
import type { Reader } from '../db/database.ts'
import { readPublishedAsOf } from './queries.ts'

export interface AskedMonth {
  /** Code of a boundary version. */
  readonly area: string
  /** The area as the asker named it. */
  readonly named: string
  readonly period: PeriodId
  /** Absent: the instant of the latest edition, else now. */
  readonly asOf?: Instant
}

/**
 * The instant as of which the principal sees the figures of a month. The public sees published editions only, and what was
 * known up to the edition. Throws the refusal `edition/not-published`.
 */
export const visibleAsOf = async (
  reader: Reader,
  principal: Principal,
  asked: AskedMonth,
  now: Instant,
): Promise<Instant> => {
  const published = await readPublishedAsOf(reader, asked.area, asked.period)
  const asOf = asked.asOf ?? published
  if (worksWithFigures(principal)) return asOf ?? now
  if (published === null || asOf === null || compareInstants(asOf, published) > 0)
    throw new Refusal('edition/not-published', { area: asked.named, period: asked.period })
  return asOf
}
