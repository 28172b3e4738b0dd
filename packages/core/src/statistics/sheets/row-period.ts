import { type Period, type PeriodId, readPeriod } from '../../periods/index.ts'
import type { ObservationStatus } from '../model.ts'
import { inVietnamese } from './english-words.ts'

/** A row whose name is a period: 'Quý I năm 2024', 'Ước tính năm 2024', '2023'. */
export interface RowPeriod {
  readonly period: PeriodId
  readonly status: ObservationStatus | null
  /** The name gives no year: 'Tháng 1'. */
  readonly yearAssumed: boolean
}

const statuses: readonly (readonly [RegExp, ObservationStatus])[] = [
  [/^(?:ước tính|ước|dự kiến)\s+/iu, 'estimate'],
  [/^sơ bộ\s+/iu, 'preliminary'],
  [/^chính thức\s+/iu, 'final'],
]

/** The period that the whole name of a row is; null when it is anything more. */
export function rowPeriod(written: string, report: Period | null): RowPeriod | null {
  const name = inVietnamese(written)
  if (!/\d|quý|năm|tháng|quarter|half/iu.test(name)) return null
  const said = statuses.find(([pattern]) => pattern.test(name))
  const words = said ? name.replace(said[0], '') : name
  const read = readPeriod(words, report?.year)
  return read ? { period: read.id, status: said?.[1] ?? null, yearAssumed: !/(?:19|20)\d\d/.test(words) } : null
}
