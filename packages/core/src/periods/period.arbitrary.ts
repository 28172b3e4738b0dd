import fc from 'fast-check'
import { periodFrom } from './parse-period.ts'
import type { PeriodId } from './period.ts'

/** Any period of the years in which provinces report, up to a ten-year plan; for the tests of laws. */
export const anyPeriod: fc.Arbitrary<PeriodId> = fc
  .record({
    year: fc.integer({ min: 1990, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    months: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 120 })),
  })
  .map(({ year, month, months }) => periodFrom(year, month, months).id)
