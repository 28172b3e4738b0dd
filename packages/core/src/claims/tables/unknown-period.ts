import type { PeriodId } from '../../periods/index.ts'

/** Stands for the period reported while nothing says it: headers that name no year then give figures without a period. */
export const unknownPeriod: PeriodId = '9998-M12'

/** Of the unknown year, or counted from it. */
export function isUnknown(period: PeriodId): boolean {
  return Number(period.slice(0, 4)) >= 9990
}
